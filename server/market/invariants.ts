import { invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { ledgerBroken, writtenPast } from "../platform/doctor/remedies.ts";

export const marketInvariants: readonly Invariant[] = [
  invariant(
    "offer.remaining",
    "挂单剩余不超过挂单数量，售罄者为零",
    "no more remains of an offer than was offered, and nothing once it is exhausted",
    writtenPast,
    `select "id" as "id", "remaining" as "found" from "offer" where "remaining" > "kilograms"
      or ("state" = 'exhausted' and "remaining" <> 0) or ("state" = 'open' and "remaining" = 0)`,
  ),
  invariant(
    "offer.block",
    "区块的挂单数量等于其有效挂单的剩余之和",
    "what a block has on offer is what remains of its open offers",
    writtenPast,
    `select b."id" as "id", b."onOffer" as "found" from "block" b left join
      (select "block", sum("remaining") as "remaining" from "offer" where "state" = 'open' group by "block") o
      on o."block" = b."id" where b."onOffer" <> coalesce(o."remaining", 0)`,
  ),
  invariant(
    "trade.block",
    "待确认的交易，其区块在途且数量相同",
    "a sale that waits has its block pending, with the same quantity",
    ledgerBroken,
    `select t."id" as "id", k."account" as "found" from "trade" t join "block" k on k."id" = t."block"
     where t."state" = 'ordered' and (k."account" <> 'offered' or k."kilograms" <> t."kilograms" or k."holder" <> t."seller")`,
  ),
  invariant(
    "block.pending",
    "在途区块都属于一笔待接收的转让或待确认的交易",
    "each block that is pending is so for a handover or a sale that waits",
    ledgerBroken,
    `select k."id" as "id", k."holder" as "found" from "block" k where k."account" = 'offered'
     and not exists (select 1 from "handover" h where h."block" = k."id" and h."state" = 'offered')
     and not exists (select 1 from "trade" t where t."block" = k."id" and t."state" = 'ordered')`,
  ),
];
