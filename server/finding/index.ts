import type { Module } from '../platform/module.ts';
import { Finding } from './finding.entity.ts';
import { FindingResolver } from './resolver.ts';

export const findingModule: Module = { name: 'finding', entities: [Finding], resolvers: [FindingResolver] };
export { Finding };
export { mustFixOf } from './open.ts';
export { findings } from './resource.ts';
