import { invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";
import { withoutSubject } from "../platform/doctor/subjects.ts";

export const caseInvariants: readonly Invariant[] = [
  invariant(
    "case.subject",
    "每个案件都关于一条记录",
    "each case is about a record that exists",
    writtenPast,
    withoutSubject("case"),
  ),
  invariant(
    "case.disputed",
    "有争议的外部单位都有未决案件，有未决案件的都标为有争议",
    "a unit is disputed as long as a case of it is open",
    writtenPast,
    `select u."id" as "id", u."state" as "found" from "foreignUnit" u left join
      (select distinct "subjectId" from "case" where "subjectType" = 'foreignUnit' and "state" in ('open', 'answered')) c
      on c."subjectId" = u."id"
     where case when u."disputed" then 1 else 0 end <> case when c."subjectId" is null then 0 else 1 end`,
  ),
  invariant(
    "case.decided",
    "已决案件写明决定与日期",
    "each case that was decided states its decision and its day",
    writtenPast,
    `select "id" as "id", "kind" as "found" from "case"
     where "state" = 'decided' and ("decision" is null or "decidedOn" is null)`,
  ),
];
