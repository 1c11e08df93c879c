import { caseLifecycle } from "../../shared/case/case.ts";
import { overseen, resource } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Case } from "./case.entity.ts";

/**
 * A case is visible to whoever raised it, to the parties concerned and to the offices of the region. Only its effect on
 * the unit is public.
 */
export const cases = resource({
  entity: Case,
  one: "case",
  many: "cases",
  lifecycle: caseLifecycle,
  rows: (it, actor) =>
    it.or([
      overseen(it, actor),
      ...(actor.organization
        ? [
            it("raisedBy", "=", actor.organization),
            it("party", "=", actor.organization),
            it("other", "=", actor.organization),
          ]
        : []),
    ]),
  needs: ["region", "policyOn", "raisedBy", "party", "other", "answer", "otherAnswer"],
  // A party's statement is made only once.
  rolesOn: (actor, it) =>
    competencesOf(it, "case", actor, {
      holder: it.raisedBy,
      applicant: [it.answer ? null : it.party, it.otherAnswer ? null : it.other],
    }),
  groundOf: groundIn("case"),
});
