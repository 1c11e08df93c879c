import { checkPlanLifecycle, spotCheckLifecycle } from "../../shared/oversight/oversight.ts";
import type { Actor } from "../platform/context.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
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

const nearSpotCheck = (it: It<SpotCheck>, actor: Actor) =>
  it.or([
    overseen(it, actor),
    ...(actor.organization ? [it("organiser", "=", actor.organization), it("body", "=", actor.organization)] : []),
  ]);
/** A published result is public; before, it is visible to the organiser, the drawn body and the region's offices. */
export const spotChecks = resource({
  entity: SpotCheck,
  one: "spotCheck",
  many: "spotChecks",
  lifecycle: spotCheckLifecycle,
  rows: (it, actor) => it.or([it("state", "=", "published"), nearSpotCheck(it, actor)]),
  near: nearSpotCheck,
  needs: ["region", "policyOn", "organiser", "body"],
  rolesOn: (actor, it) => competencesOf(it, "spotCheck", actor, { applicant: it.organiser, inspector: it.body }),
  groundOf: groundIn("spotCheck"),
});
