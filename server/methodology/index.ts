import type { Module } from "../platform/module.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { CommitteeMemberResolver } from "./committee.resolver.ts";
import { ExaminationResolver } from "./examination.resolver.ts";
import { FilingResolver } from "./filing.resolver.ts";
import { JointResolver } from "./joint.resolver.ts";
import { Methodology } from "./methodology.entity.ts";
import { Opinion, PanelSeat, ReviewMinutes } from "./panel.entity.ts";
import { PanelResolver, PanelSeatResolver } from "./panel.resolver.ts";
import { MethodologyResolver } from "./resolver.ts";
import { MethodologyRevision } from "./revision.entity.ts";
import { MethodologyRevisionResolver } from "./revision.resolver.ts";
import { succession } from "./succession.ts";
import { OpinionResolver, ReviewMinutesResolver, ReviewResolver } from "./review.resolver.ts";
import { documentSchema } from "../document/index.ts";

export const methodologyModule: Module = {
  name: "methodology",
  entities: [Methodology, PanelSeat, Opinion, ReviewMinutes, MethodologyRevision, CommitteeMember],
  resolvers: [
    MethodologyResolver,
    PanelResolver,
    PanelSeatResolver,
    OpinionResolver,
    ReviewMinutesResolver,
    ReviewResolver,
    FilingResolver,
    JointResolver,
    ExaminationResolver,
    CommitteeMemberResolver,
    MethodologyRevisionResolver,
  ],
  jobs: [succession],
  schemas: { "methodology-document": documentSchema },
};
export { CommitteeMember, Methodology, Opinion, PanelSeat, ReviewMinutes };
export type { Minutes } from "./minutes.rules.ts";
export { assertIssuable, creditedBy } from "./rules.ts";
export { methodologies } from "./resource.ts";
