import type { Module } from "../platform/module.ts";
import { takesComments } from "../finding/index.ts";
import { BroughtProjectResolver } from "./bring.resolver.ts";
import { Consultation } from "./consultation.entity.ts";
import { ConsultationResolver } from "./consultation.ts";
import { ProjectOfBlock } from "./of-block.resolver.ts";
import { SubProjectsOfMethodology } from "./of-methodology.resolver.ts";
import { Project } from "./project.entity.ts";
import { consultations, projects, subProjects } from "./resource.ts";
import { templates } from "./templates.ts";
import { ProjectResolver } from "./resolver.ts";
import { ProjectReviewResolver } from "./review.resolver.ts";
import { SubProject } from "./sub-project.entity.ts";
import { SubProjectResolver, SubProjectsOfProject } from "./sub-project.resolver.ts";
import { GroundTile } from "./tiles.ts";

export const projectModule: Module = {
  name: "project",
  entities: [Project, SubProject, Consultation, GroundTile],
  resolvers: [
    ProjectResolver,
    ProjectReviewResolver,
    BroughtProjectResolver,
    ConsultationResolver,
    SubProjectResolver,
    SubProjectsOfProject,
    SubProjectsOfMethodology,
    ProjectOfBlock,
  ],
  resources: [projects, subProjects, consultations],
  routes: [
    {
      method: "GET",
      path: `/projects/template.:kind(^(?:xlsx|csv)$)`,
      price: 1_000,
      load: async () => (await import("./template.handler.ts")).projectTemplate,
    },
  ],
  extensions: [
    takesComments(projects, ({ state, noticeBeganOn: from, noticeEndsOn: to }) =>
      ["stakeholderNotice", "publicNotice"].includes(state) && from && to ? { from, to } : null,
    ),
  ],
  papers: templates,
  invariants: async () => (await import("./invariants.ts")).projectInvariants,
};
export { Consultation, consultations, Project, projects, SubProject, subProjects };
export { interestingProject, projectCase } from "./interests.ts";
export { lockProject } from "./lock.ts";
export { apportioned, parted, sharesOf, type Part } from "./shares.ts";
