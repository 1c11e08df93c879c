import { reserving } from "../../shared/offset/offset.ts";
import { dangling, invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { ledgerBroken, writtenPast } from "../platform/doctor/remedies.ts";

const reserves = reserving.map((state) => `'${state}'`).join(", ");

export const offsetInvariants: readonly Invariant[] = [
  invariant(
    "allocation.block",
    "每个使用区块的分配，其区块都在",
    "the block of each allocation is there",
    writtenPast,
    dangling(["allocation", "supply"], ["block", "id"], { where: `r."source" = 'block'` }),
  ),
  invariant(
    "allocation.unit",
    "每个使用外部单位的分配，其单位都在",
    "the unit of each allocation is there",
    writtenPast,
    dangling(["allocation", "supply"], ["foreignUnit", "id"], { where: `r."source" = 'foreignUnit'` }),
  ),
  invariant(
    "allocation.reserved",
    "有效的分配占用其区块：账户、活动与数量均相符",
    "an allocation that is open holds its block: account, event and quantity agree",
    ledgerBroken,
    `select a."id" as "id", k."account" as "found" from "allocation" a join "block" k on k."id" = a."supply"
     where a."source" = 'block' and a."state" in (${reserves})
      and (k."account" <> case a."share" when 'participants' then 'reservedForParticipants' else 'reserved' end
       or coalesce(k."event", '') <> a."event" or k."kilograms" <> a."kilograms")`,
  ),
  invariant(
    "allocation.retired",
    "已注销的分配，其区块已为该活动注销，数量相符",
    "the block of a retired allocation is retired for its event, with its quantity",
    ledgerBroken,
    `select a."id" as "id", k."account" as "found" from "allocation" a join "block" k on k."id" = a."supply"
     where a."source" = 'block' and a."state" = 'retired'
      and (k."account" <> 'retired' or k."event" is null or k."kilograms" <> a."kilograms" or
       (k."event" <> a."event" and k."event" in (select "id" from "event")))`,
  ),
  invariant(
    "allocation.serials",
    "已注销的分配写明序列号与日期",
    "a retired allocation states its serials and its day",
    writtenPast,
    `select "id" as "id", "state" as "found" from "allocation"
     where "state" = 'retired' and ("serials" is null or "retiredOn" is null)`,
  ),
  invariant(
    "block.reservedForNobody",
    "为活动预留的区块都属于一个有效的分配",
    "each block that is reserved for an event is so for an open allocation",
    ledgerBroken,
    `select k."id" as "id", k."event" as "found" from "block" k where k."account" in ('reserved', 'reservedForParticipants')
     and not exists (select 1 from "allocation" a where a."supply" = k."id" and a."state" in (${reserves}))`,
  ),
  invariant(
    "block.event",
    "区块所属的活动都在",
    "the event of a block is there",
    writtenPast,
    // Another registry's book names events that are not of this platform.
    `select k."id" as "id", k."event" as "found" from "block" k left join "event" e on e."id" = k."event"
     join "batch" b on b."id" = k."batch"
     where k."event" is not null and e."id" is null and b."issuance" not like 'import:%'`,
  ),
  invariant(
    "unit.remaining",
    "外部单位的剩余不超过未分配的数量",
    "no more remains of a unit than is not allocated",
    writtenPast,
    `select u."id" as "id", u."remaining" as "found" from "foreignUnit" u left join
      (select "supply", sum("kilograms") as "kilograms" from "allocation"
       where "source" = 'foreignUnit' and "state" in (${reserves}, 'retired', 'annulled') group by "supply") a on a."supply" = u."id"
     where u."remaining" + coalesce(a."kilograms", 0) > 1000 * u."tonnes"`,
  ),
  invariant(
    "unit.used",
    "外部单位已用的吨数即其已注销的分配之和",
    "the tonnes of a unit that were used are those of its retired allocations",
    writtenPast,
    `select u."id" as "id", u."usedTonnes" as "found" from "foreignUnit" u left join
      (select "supply", sum("kilograms") as "kilograms" from "allocation"
       where "source" = 'foreignUnit' and "state" in ('retired', 'annulled') group by "supply") a on a."supply" = u."id"
     where 1000 * u."usedTonnes" <> coalesce(a."kilograms", 0)`,
  ),
  invariant(
    "unit.claimed",
    "每个未被否决的外部单位都占用其序列号",
    "each unit that may be used holds its claim",
    writtenPast,
    `select u."id" as "id", u."state" as "found" from "foreignUnit" u where u."state" in ('submitted', 'checked') and not exists
      (select 1 from "claim" c where c."claimantType" = 'foreignUnit' and c."claimantId" = u."id" and c."held" > 0)`,
  ),
  invariant(
    "run.line",
    "每条待执行的队列都属于一次运行",
    "each line that waits is of a run of the queue",
    writtenPast,
    dangling(["runLine", "run"], ["run", "id"]),
  ),
];
