import type { Module } from '../platform/module.ts';
import { ProjectOfBlock } from './of-block.resolver.ts';
import { ProjectsOfMethodology } from './of-methodology.resolver.ts';
import { Project } from './project.entity.ts';
import { ProjectResolver } from './resolver.ts';

export const projectModule: Module = { name: 'project', entities: [Project], resolvers: [ProjectResolver, ProjectsOfMethodology, ProjectOfBlock] };
export { Project };
export { lockProject } from './lock.ts';
export { projects } from './resource.ts';
