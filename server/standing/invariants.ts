import { invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";
import { withoutSubject } from "../platform/doctor/subjects.ts";

export const standingInvariants: readonly Invariant[] = [
  invariant(
    "contract.subject",
    "指明对象的合同，其对象都在",
    "a contract that names its subject names a record that exists",
    writtenPast,
    withoutSubject("contract"),
  ),
  invariant(
    "body.certified",
    "已备案的第三方机构都有备案日期",
    "a third party that is certified has its day",
    writtenPast,
    `select "id" as "id", "state" as "found" from "body" where "state" = 'certified' and "certifiedOn" is null`,
  ),
];
