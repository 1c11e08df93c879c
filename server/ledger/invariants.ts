import { chart, finalAccounts } from "../../shared/ledger/ledger.ts";
import { examine, type Finding } from "../platform/doctor/examine.ts";
import { dangling, invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { ledgerBroken, writtenPast } from "../platform/doctor/remedies.ts";
import type { Store } from "../platform/store/store.ts";
import { turnoverBroken } from "./turnover.ts";

const named = (accounts: readonly string[]): string => accounts.map((account) => `'${account}'`).join(", ");
const final = named(finalAccounts);
const ofEvents = named(
  Object.entries(chart)
    .filter(([, rule]) => rule.of === "event" || "final" in rule)
    .map(([account]) => account),
);
/** The account of a block, as balances name it. */
const accountOfBlock = `"account" || ':' || case "account" ${Object.entries(chart)
  .map(([account, { of }]) => `when '${account}' then "${of}"`)
  .join(" ")} end`;

/** What adds up: sums that are kept twice, and the ranges of serials. */
const sums: readonly Invariant[] = [
  invariant(
    "ledger.postings",
    "每笔转移的分录之和为零",
    "the postings of a transfer sum to zero",
    ledgerBroken,
    `select "transfer" as "id", sum("kilograms") as "found" from "posting" group by "transfer" having sum("kilograms") <> 0`,
  ),
  invariant(
    "ledger.balance",
    "账户余额等于其分录之和",
    "a balance is the sum of its postings",
    ledgerBroken,
    `select coalesce(b."account", p."account") as "id", b."kilograms" as "found" from
      (select "account", sum("kilograms") as "kilograms" from "posting" group by "account") p
      full join "balance" b on b."account" = p."account"
     where b."kilograms" is null or p."kilograms" is null or b."kilograms" <> p."kilograms"`,
  ),
  invariant(
    "ledger.turnover",
    "各省每月的发生额等于当月分录之和",
    "the turnover of a month in a province is the sum of its postings",
    ledgerBroken,
    turnoverBroken,
  ),
  invariant(
    "ledger.negative",
    "只有签发账户可为负数",
    "only issuance accounts are negative",
    ledgerBroken,
    `select "account" as "id", "kilograms" as "found" from "balance" where "kilograms" < 0 and "account" not like 'issued:%'`,
  ),
  invariant(
    "ledger.balanceOfBlocks",
    "账户余额等于其中区块的总长度",
    "a balance is the total length of its blocks",
    ledgerBroken,
    `select coalesce(b."account", k."account") as "id", k."kilograms" as "found" from
      (select ${accountOfBlock} as "account", sum("kilograms") as "kilograms" from "block" group by 1) k
      full join (select * from "balance" where "account" not like 'issued:%') b on b."account" = k."account"
     where coalesce(b."kilograms", 0) <> coalesce(k."kilograms", 0)`,
  ),
  invariant(
    "ledger.batch",
    "每个批次等于其区块的总长度",
    "a batch is the total length of its blocks",
    ledgerBroken,
    `select t."id" as "id", t."kilograms" as "found" from "batch" t
      left join (select "batch", sum("kilograms") as "kilograms" from "block" group by "batch") k on k."batch" = t."id"
     where k."kilograms" is null or k."kilograms" <> t."kilograms"`,
  ),
  invariant(
    "ledger.issued",
    "批次的签发账户等于签发量的负数",
    "a batch's issuance account is minus what was issued",
    ledgerBroken,
    `select t."id" as "id", b."kilograms" as "found" from "batch" t left join "balance" b on b."account" = 'issued:' || t."id"
     where b."kilograms" is null or b."kilograms" <> -t."kilograms"`,
  ),
  invariant(
    "ledger.serialTwice",
    "没有序列号出现两次",
    "no serial occurs twice",
    ledgerBroken,
    `select "id" as "id", "first" as "found" from (select "id", "first", lag("first" + "kilograms")
      over (partition by "mechanism" order by "first", "kilograms") as "before" from "block") o where "before" > "first"`,
  ),
  invariant(
    "ledger.counter",
    "计数器在其全部序列号之后",
    "a counter is beyond all its serials",
    ledgerBroken,
    `select c."mechanism" as "id", c."next" as "found" from "counter" c join
      (select "mechanism", sum("kilograms") as "kilograms", max("first" + "kilograms") as "end" from "block" group by "mechanism") k
      on k."mechanism" = c."mechanism" where c."next" < k."end" or k."kilograms" > k."end"`,
  ),
  invariant(
    "ledger.final",
    "各批次已注销和已取消的数量即转移所述",
    "what is retired or cancelled of a batch is what its transfers say",
    ledgerBroken,
    `select coalesce(t."batch", k."batch") as "id", k."kilograms" as "found" from
      (select "batch", case "kind" when 'retire' then 'retired' else 'cancelled' end as "account", sum("kilograms") as "kilograms"
       from "transfer" where "kind" in ('retire', 'cancel', 'draw') group by 1, 2) t
      full join (select "batch", "account", sum("kilograms") as "kilograms" from "block" where "account" in (${final}) group by 1, 2) k
      on k."batch" = t."batch" and k."account" = t."account"
     where coalesce(t."kilograms", 0) <> coalesce(k."kilograms", 0)`,
  ),
];

/** What holds of each row by itself, or beside the one that it belongs to. */
const rows: readonly Invariant[] = [
  invariant(
    "ledger.transferPosted",
    "每笔转移都已入账",
    "each transfer was posted",
    ledgerBroken,
    `select t."id" as "id", t."kind" as "found" from "transfer" t left join "posting" p on p."transfer" = t."id"
     where p."id" is null`,
  ),
  invariant(
    "ledger.postingOfTransfer",
    "每笔分录都属于一笔转移",
    "each posting is of a transfer",
    ledgerBroken,
    dangling(["posting", "transfer"], ["transfer", "id"]),
  ),
  invariant(
    "ledger.transferToBlock",
    "每笔转移所至的区块都在",
    "the block to which a transfer led is there",
    ledgerBroken,
    dangling(["transfer", "block"], ["block", "id"]),
  ),
  invariant(
    "ledger.transferOfBatch",
    "每笔转移都在其批次的序列号之内",
    "each transfer is within the serials of its batch",
    ledgerBroken,
    `select t."id" as "id", t."first" as "found" from "transfer" t left join "batch" b on b."id" = t."batch"
     where b."id" is null or t."mechanism" <> b."mechanism" or t."first" < b."first"
      or t."first" + t."kilograms" > b."first" + b."kilograms"`,
  ),
  invariant(
    "ledger.blockOfBatch",
    "每个区块都在其批次的序列号之内，机制、项目与年份相同",
    "each block is within the serials of its batch, of the same mechanism, project and vintage",
    ledgerBroken,
    `select k."id" as "id", k."first" as "found" from "block" k join "batch" b on b."id" = k."batch"
     where k."mechanism" <> b."mechanism" or k."project" <> b."project" or k."vintage" <> b."vintage"
      or k."first" < b."first" or k."first" + k."kilograms" > b."first" + b."kilograms"`,
  ),
  invariant(
    "ledger.movedAfterEnd",
    "已注销或已取消的数量不再转移",
    "what was retired or cancelled never moves again",
    ledgerBroken,
    `select l."id" as "id", l."kind" as "found" from "transfer" e join "transfer" l on l."of" = e."block" and l."id" > e."id"
     where e."kind" in ('retire', 'cancel', 'draw')`,
  ),
  invariant(
    "ledger.encumbered",
    "挂单数量不超过区块，且仅限持有中的区块",
    "no more of a block is on offer than it has, and only while it is held",
    writtenPast,
    `select "id" as "id", "onOffer" as "found" from "block"
     where "onOffer" > "kilograms" or ("onOffer" > 0 and "account" <> 'held')`,
  ),
  invariant(
    "ledger.eventOfBlock",
    "只有活动账户中的区块属于某个活动",
    "only blocks in accounts of events belong to one",
    writtenPast,
    `select "id" as "id", "account" as "found" from "block" where "event" is not null and "account" not in (${ofEvents})`,
  ),
  invariant(
    "ledger.inJournal",
    "每笔转移都有操作记录",
    "each kind of transfer is in the journal as often as in the ledger",
    ledgerBroken,
    `select coalesce(t."kind", e."action") as "id", t."times" as "found" from
      (select "kind", count(*) as "times" from "transfer" group by 1) t full join
      (select "action", count(*) as "times" from "journalEntry" where "type" = 'block' group by 1) e on e."action" = t."kind"
     where coalesce(t."times", 0) <> coalesce(e."times", 0)`,
  ),
];

/** What needs no record of another module: it holds on a ledger that was filled by itself, too. */
export const bookInvariants: readonly Invariant[] = [...sums, ...rows];

/** What breaks an invariant of the ledger alone; nothing if all hold. */
export const checkLedger = (store: Store): Promise<Finding[]> =>
  examine(store, bookInvariants, { now: new Date(0).toISOString() });

export const ledgerInvariants: readonly Invariant[] = [
  ...bookInvariants,
  invariant(
    "handover.block",
    "等待接收的转让，其区块在途且数量相同",
    "a handover that waits has its block pending, with the same quantity",
    ledgerBroken,
    `select h."id" as "id", k."account" as "found" from "handover" h join "block" k on k."id" = h."block"
     where h."state" = 'offered' and (k."account" <> 'offered' or k."kilograms" <> h."kilograms" or k."holder" <> h."giver")`,
  ),
];
