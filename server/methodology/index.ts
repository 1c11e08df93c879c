import type { Module } from "../platform/module.ts";
import { placesIn } from "../../shared/document/place.ts";
import { placedBy, reviewedBy, takesComments } from "../finding/index.ts";
import { readWith } from "../paper/index.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { CommitteeMemberResolver } from "./committee.resolver.ts";
import { ExaminationResolver } from "./examination.resolver.ts";
import { FilingResolver } from "./filing.resolver.ts";
import { JointResolver } from "./joint.resolver.ts";
import { Methodology } from "./methodology.entity.ts";
import { Opinion, PanelSeat, ReviewMinutes } from "./panel.entity.ts";
import { PanelResolver, PanelSeatResolver } from "./panel.resolver.ts";
import { isReviewer } from "./panel.ts";
import {
  committeeMembers,
  methodologies,
  methodologyRevisions,
  opinions,
  panelSeats,
  reviewMinutes,
} from "./resource.ts";
import { templates } from "./templates.ts";
import { MethodologyResolver } from "./resolver.ts";
import { MethodologyRevision } from "./revision.entity.ts";
import { MethodologyRevisionResolver } from "./revision.resolver.ts";
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
  schemas: { "methodology-document": documentSchema },
  resources: [methodologies, panelSeats, opinions, methodologyRevisions, reviewMinutes, committeeMembers],
  jobs: [async () => (await import("./succession.ts")).succession],
  extensions: [
    takesComments(methodologies, ({ state, noticeBeganOn: from, noticeEndsOn: to }) =>
      state === "publicNotice" && from && to ? { from, to } : null,
    ),
    placedBy(methodologies, ({ document }) => placesIn(document)),
    reviewedBy(methodologies, isReviewer),
    readWith(reviewMinutes),
  ],
  papers: templates,
};
export { CommitteeMember, methodologies, Methodology, Opinion, PanelSeat, ReviewMinutes };
export type { Minutes } from "./minutes.rules.ts";
export { assertIssuable, creditedBy } from "./rules.ts";
