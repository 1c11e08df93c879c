import { proposalLifecycle } from "../../shared/proposal/proposal.ts";
import { deedByTwo, type DeedByTwo } from "../platform/record/by-two.ts";
import { groundOf, overseen, resource, type Ground } from "../platform/record/resource.ts";
import { Proposal } from "./proposal.entity.ts";

/** The deed that is proposed. It is a defect if there is none. */
export function deedOf({ subjectType, action }: Pick<Proposal, "subjectType" | "action">): DeedByTwo {
  const deed = deedByTwo(subjectType, action);
  if (!deed) throw new Error(`${subjectType}.${action} does not take two people`);
  return deed;
}
/** The clause under which a deed on a record is confirmed, and within how many working days by whom. */
export const groundOfSecond = ({ resource: of, second }: DeedByTwo, subject: object): Ground =>
  groundOf(of, subject, second);

/** A proposal is before the offices of the region and whoever made it; to everybody else it is not yet anything. */
export const proposals = resource({
  entity: Proposal,
  one: "proposal",
  many: "proposals",
  lifecycle: proposalLifecycle,
  rows: (it, actor) => it.or([overseen(it, actor), it("proposedBy", "=", actor.id)]),
  needs: ["subjectType", "action", "subject", "proposedBy", "office"],
  rolesOn(actor, it) {
    if (it.proposedBy === actor.id) return ["applicant"];
    const deed = deedOf(it);
    const { otherOffice = false } = groundOfSecond(deed, it.subject);
    if (otherOffice && it.office === actor.organization) return [];
    return deed.resource.rolesOn(actor, it.subject).includes(deed.second) ? ["confirmer"] : [];
  },
  groundOf(it, competence) {
    const deed = deedOf(it);
    return groundOf(deed.resource, it.subject, competence === "confirmer" ? deed.second : deed.by);
  },
});
