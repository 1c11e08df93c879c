import type { Module } from '../platform/module.ts';
import { ProjectOfBlock } from './of-block.resolver.ts';
import { SubProjectsOfMethodology } from './of-methodology.resolver.ts';
import { Project } from './project.entity.ts';
import { ProjectResolver } from './resolver.ts';
import { SubProject } from './sub-project.entity.ts';
import { SubProjectResolver, SubProjectsOfProject } from './sub-project.resolver.ts';

export const projectModule: Module = {
  name: 'project', entities: [Project, SubProject], resolvers: [ProjectResolver, SubProjectResolver, SubProjectsOfProject, SubProjectsOfMethodology, ProjectOfBlock],
};
export { Project, SubProject };
export { lockProject } from './lock.ts';
export { projects, subProjects } from './resource.ts';
