import { invariant, type Invariant } from "../platform/doctor/invariant.ts";
import { writtenPast } from "../platform/doctor/remedies.ts";

export const proposalInvariants: readonly Invariant[] = [
  invariant(
    "proposal.two",
    "已确认的事项由提出人以外的人确认",
    "what was confirmed was confirmed by another person than the one who proposed it",
    writtenPast,
    `select "id" as "id", "state" as "found" from "proposal"
     where "state" = 'confirmed' and ("decidedBy" is null or "decidedBy" = "proposedBy")`,
  ),
  invariant(
    "proposal.once",
    "每条记录至多有一项待确认的事项",
    "on each record one proposal waits at most",
    writtenPast,
    `select "subjectId" as "id", "subjectType" as "found" from "proposal" where "state" = 'proposed'
     group by "subjectType", "subjectId" having count(*) > 1`,
  ),
];
