import { placesIn } from "../../shared/document/place.ts";
import { isReviewing, reviewedByCommittee } from "../committee/index.ts";
import { placedBy, reviewedBy, takesComments } from "../finding/index.ts";
import type { Module } from "../platform/module.ts";
import { ExaminationResolver } from "./examination.resolver.ts";
import { FilingResolver } from "./filing.resolver.ts";
import { JointResolver } from "./joint.resolver.ts";
import { Methodology } from "./methodology.entity.ts";
import { PanelResolver, RecusalResolver } from "./panel.resolver.ts";
import { MethodologyResolver } from "./resolver.ts";
import { MethodologyRevision } from "./revision.entity.ts";
import { MethodologyRevisionResolver, pastAuthors } from "./revision.resolver.ts";
import { OpinionGivingResolver, ReviewResolver } from "./review.resolver.ts";
import { isApplicants, methodologies, methodologyRevisions } from "./resource.ts";
import { templates } from "./templates.ts";
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
  resources: [methodologies, methodologyRevisions],
  jobs: [async () => (await import("./succession.ts")).succession],
  extensions: [
    takesComments(methodologies, ({ state, noticeBeganOn: from, noticeEndsOn: to }) =>
      state === "publicNotice" && from && to ? { from, to } : null,
    ),
    placedBy(methodologies, ({ document }) => placesIn(document)),
    reviewedByCommittee(methodologies, { isOf: isApplicants, pastAuthors }),
    // Experts settle their findings as long as they are members in office who are not recused from this methodology.
    reviewedBy(methodologies, (inside, it, person) => isReviewing(it, person, inside)),
  ],
  papers: templates,
  schemas: { "methodology-document": documentSchema },
  invariants: async () => (await import("./invariants.ts")).methodologyInvariants,
};
export { methodologies, Methodology };
export { assertIssuable, creditedBy } from "./rules.ts";
