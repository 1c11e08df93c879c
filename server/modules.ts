import { fileModule } from './file/index.ts';
import { identityModule } from './identity/index.ts';
import { migrations } from './migrations/index.ts';
import { platformModule } from './platform/index.ts';
import type { Module } from './platform/module.ts';
import type { Holdings } from './platform/store.ts';
import { policyModule } from './policy/index.ts';

/** The house from the ground up: each stands only on those before it. */
export const modules: readonly Module[] = [
  platformModule, identityModule, policyModule, fileModule,
];

export const holdings: Holdings = { entities: modules.flatMap(({ entities }) => entities), migrations };
