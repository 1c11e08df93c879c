import type { Module } from "../platform/module.ts";
import { ExaminationResolver } from "./examination.resolver.ts";
import { FilingResolver } from "./filing.resolver.ts";
import { JointResolver } from "./joint.resolver.ts";
import { Methodology } from "./methodology.entity.ts";
import { PanelResolver, RecusalResolver } from "./panel.resolver.ts";
import { MethodologyResolver } from "./resolver.ts";
import { MethodologyRevision } from "./revision.entity.ts";
import { MethodologyRevisionResolver } from "./revision.resolver.ts";
import { succession } from "./succession.ts";
import { OpinionGivingResolver, ReviewResolver } from "./review.resolver.ts";
import { documentSchema } from "../document/index.ts";

export const methodologyModule: Module = {
  name: "methodology",
  entities: [Methodology, MethodologyRevision],
  resolvers: [
    MethodologyResolver,
    PanelResolver,
    RecusalResolver,
    OpinionGivingResolver,
    ReviewResolver,
    FilingResolver,
    JointResolver,
    ExaminationResolver,
    MethodologyRevisionResolver,
  ],
  jobs: [succession],
  schemas: { "methodology-document": documentSchema },
};
export { Methodology };
export { assertIssuable, creditedBy } from "./rules.ts";
export { methodologies } from "./resource.ts";
