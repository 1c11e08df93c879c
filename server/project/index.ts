import type { Module } from "../platform/module.ts";
import { BroughtProjectResolver } from "./brought.resolver.ts";
import { Consultation } from "./consultation.entity.ts";
import { ConsultationResolver } from "./consultation.ts";
import { ProjectOfBlock } from "./of-block.resolver.ts";
import { SubProjectsOfMethodology } from "./of-methodology.resolver.ts";
import { Project } from "./project.entity.ts";
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
};
export { Consultation, Project, SubProject };
export { lockProject } from "./lock.ts";
export { consultations, projects, subProjects } from "./resource.ts";
export { parted, sharesOf } from "./shares.ts";
export { projectTemplate } from "./template.handler.ts";
