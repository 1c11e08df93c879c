import { invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";
import { withoutSubject } from "../platform/doctor/subjects.ts";

export const claimInvariants: readonly Invariant[] = [
  invariant(
    "claim.held",
    "占用数量不超过申报数量，释放后为零",
    "no more is held of a claim than was claimed, and nothing once it is released",
    writtenPast,
    `select "id" as "id", "held" as "found" from "claim"
     where "held" > "length" or ("releasedAt" is not null and "held" <> 0) or ("releasedAt" is null and "held" = 0)`,
  ),
  invariant(
    "claim.twice",
    "同一事物不被占用两次",
    "nothing is claimed twice",
    {
      zh: "由主管部门裁定归属：平台规则不允许两方同时占用；裁定前两条记录均不得用于抵消",
      en: "the department decides whose it is: nobody may hold it beside another; until then neither record may offset",
    },
    `select "id" as "id", "what" || ' ' || "first" as "found" from (select "id", "what", "first",
      lag("first" + "held") over (partition by "what" order by "first", "id") as "before" from "claim" where "held" > 0) c
     where "before" > "first"`,
  ),
  invariant(
    "claim.what",
    "占用事物的名称由其种类与标识组成",
    "what is claimed is named by its kind and key",
    writtenPast,
    `select "id" as "id", "what" as "found" from "claim" where "what" <> "kind" || ' ' || "key"`,
  ),
  invariant(
    "claim.claimant",
    "每项占用都属于一条记录",
    "each claim is of a record that exists",
    writtenPast,
    withoutSubject("claim", "claimantType", "claimantId"),
  ),
];
