import type { Module } from "../platform/module.ts";
import { lapse } from "./lapse.ts";
import { watchReplacements } from "./replaced.ts";
import { SpotChecksOfCertificate } from "./of-certificate.resolver.ts";
import { SpotChecksOfPlan } from "./of-plan.resolver.ts";
import { CheckPlan } from "./plan.entity.ts";
import { CheckPlanResolver } from "./plan.resolver.ts";
import { SpotCheckResolver } from "./resolver.ts";
import { SpotCheck } from "./spot-check.entity.ts";

export const oversightModule: Module = {
  name: "oversight",
  entities: [CheckPlan, SpotCheck],
  jobs: [lapse],
  resolvers: [CheckPlanResolver, SpotCheckResolver, SpotChecksOfCertificate, SpotChecksOfPlan],
};
export { CheckPlan, SpotCheck };
export { checkPlans, spotChecks } from "./resource.ts";

watchReplacements();
