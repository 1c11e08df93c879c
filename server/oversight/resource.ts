import { checkPlanLifecycle, spotCheckLifecycle } from "../../shared/oversight/oversight.ts";
import { overseen, resource } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { CheckPlan } from "./plan.entity.ts";
import { SpotCheck } from "./spot-check.entity.ts";

/** Checks and their draws are announced publicly: nobody can claim afterwards that another was meant. HN 三(五). */
export const checkPlans = resource({
  entity: CheckPlan,
  one: "checkPlan",
  many: "checkPlans",
  lifecycle: checkPlanLifecycle,
  rows: (it) => it.lit(true),
  needs: ["region", "policyOn"],
  rolesOn: (actor, it) => competencesOf(it, "spotCheck", actor, {}).filter((one) => one === "administrator"),
  groundOf: groundIn("spotCheck"),
});

/** A published result is public; before, it is visible to the organiser, the drawn body and the region's offices. */
export const spotChecks = resource({
  entity: SpotCheck,
  one: "spotCheck",
  many: "spotChecks",
  lifecycle: spotCheckLifecycle,
  rows: (it, actor) =>
    it.or([
      it("state", "=", "published"),
      overseen(it, actor),
      ...(actor.organization ? [it("organiser", "=", actor.organization), it("body", "=", actor.organization)] : []),
    ]),
  needs: ["region", "policyOn", "organiser", "body"],
  rolesOn: (actor, it) => competencesOf(it, "spotCheck", actor, { applicant: it.organiser, inspector: it.body }),
  groundOf: groundIn("spotCheck"),
});
