import type { Module } from '../platform/module.ts';
import { Issuance } from './issuance.entity.ts';
import { IssuanceResolver } from './resolver.ts';

export const issuanceModule: Module = { name: 'issuance', entities: [Issuance], resolvers: [IssuanceResolver] };
export { Issuance };
export { issuances } from './resource.ts';
