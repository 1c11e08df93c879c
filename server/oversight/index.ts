import type { Module } from "../platform/module.ts";
import { SpotChecksOfCertificate } from "./of-certificate.resolver.ts";
import { SpotChecksOfPlan } from "./of-plan.resolver.ts";
import { CheckPlan } from "./plan.entity.ts";
import { CheckPlanResolver } from "./plan.resolver.ts";
import { decided } from "./decision.ts";
import { watchedReplacements } from "./replaced.ts";
import { checkPlans, spotChecks } from "./resource.ts";
import { SpotCheckResolver } from "./resolver.ts";
import { SpotCheck } from "./spot-check.entity.ts";

export const oversightModule: Module = {
  name: "oversight",
  entities: [CheckPlan, SpotCheck],
  resolvers: [CheckPlanResolver, SpotCheckResolver, SpotChecksOfCertificate, SpotChecksOfPlan],
  resources: [checkPlans, spotChecks],
  jobs: [async () => (await import("./lapse.ts")).lapse],
  byTwo: [decided],
  reactions: [watchedReplacements],
  invariants: async () => (await import("./invariants.ts")).oversightInvariants,
};
export { CheckPlan, checkPlans, SpotCheck, spotChecks };
