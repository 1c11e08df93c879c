import { dangling, invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { ledgerBroken, writtenPast } from "../platform/doctor/remedies.ts";

export const issuanceInvariants: readonly Invariant[] = [
  invariant(
    "issuance.ofBatch",
    "除导入的账簿外，每个批次都出自一份签发申请",
    "each batch rests on an issuance, except those of an imported book",
    ledgerBroken,
    dangling(["batch", "issuance"], ["issuance", "id"], { where: `r."issuance" not like 'import:%'` }),
  ),
  invariant(
    "issuance.quantity",
    "批次的数量与项目即其签发申请核定的",
    "a batch has the quantity that was verified for its issuance, and its project",
    ledgerBroken,
    `select b."id" as "id", b."kilograms" as "found" from "batch" b join "issuance" i on i."id" = b."issuance"
     where b."kilograms" <> coalesce(i."verifiedKilograms", i."reductionsKilograms") or b."project" <> i."project"`,
  ),
  invariant(
    "issuance.once",
    "每份已签发的申请恰有一个批次，其他申请没有",
    "each issuance that was ordered has one batch, and no other has any",
    ledgerBroken,
    `select i."id" as "id", count(b."id") as "found" from "issuance" i left join "batch" b on b."issuance" = i."id"
     group by i."id", i."state" having count(b."id") <> case i."state" when 'issued' then 1 else 0 end`,
  ),
  invariant(
    "issuance.block",
    "已签发的申请指明的区块都在",
    "the block that an issuance names is there",
    ledgerBroken,
    dangling(["issuance", "block"], ["block", "id"]),
  ),
  invariant(
    "reversal.conserved",
    "已认定的逆转，抵补、抵扣与尚欠之和等于认定损失",
    "what was drawn, debited and is owed of a confirmed reversal comes to its loss",
    ledgerBroken,
    `select "id" as "id", "owedKilograms" as "found" from "reversal" where "state" = 'confirmed'
     and "lostKilograms" <> "drawnKilograms" + "debitedKilograms" + "owedKilograms"`,
  ),
  invariant(
    "issuance.period",
    "同一子项目的监测期互不重叠",
    "no two applications of a part are for the same days",
    writtenPast,
    `select "id" as "id", "firstDay" as "found" from (select "id", "firstDay", lag("firstDay" + "days")
      over (partition by "subProject" order by "firstDay", "id") as "before" from "issuance" where "days" > 0) i
     where "before" > "firstDay"`,
  ),
];
