import { invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";
import { withoutSubject } from "../platform/doctor/subjects.ts";

export const findingInvariants: readonly Invariant[] = [
  invariant(
    "finding.subject",
    "每条审查意见都关于一条记录",
    "each finding is about a record that exists",
    writtenPast,
    withoutSubject("finding"),
  ),
  invariant(
    "finding.answer",
    "已答复的审查意见都有答复",
    "a finding that was answered has its answer",
    writtenPast,
    `select "id" as "id", "state" as "found" from "finding"
     where "state" = 'answered' and ("answer" is null or "answeredAt" is null)`,
  ),
  invariant(
    "comment.subject",
    "每条公众意见都关于一条记录",
    "each comment is about a record that exists",
    writtenPast,
    withoutSubject("comment"),
  ),
  invariant(
    "comment.answer",
    "已答复的公众意见都有答复",
    "a comment that was answered has its answer",
    writtenPast,
    `select "id" as "id", "state" as "found" from "comment"
     where "state" = 'answered' and ("answer" is null or "answeredAt" is null)`,
  ),
];
