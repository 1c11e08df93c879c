import { caseLifecycle } from "../../shared/case/case.ts";
import { overseen, resource } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Case } from "./case.entity.ts";

/** A case is known to who raised it, to the parties concerned and to the offices of the region. What is public of it is what becomes of the unit. */
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
  // Who has answered has had their say.
  rolesOn: (actor, it) =>
    competencesOf(it, "case", actor, {
      holder: it.raisedBy,
      applicant: [it.answer ? null : it.party, it.otherAnswer ? null : it.other],
    }),
  groundOf: groundIn("case"),
});
