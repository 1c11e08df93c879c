import { lifecycle, type ActionOf, type StateOf } from './lifecycle.ts';

/** A factor is in use until it is withdrawn: what was computed with it stands, nothing new is. Platform default. */
export const factorLifecycle = lifecycle('factor', 'active', {
  withdraw: { from: ['active'], to: 'withdrawn', by: 'administrator' },
});
export type FactorState = StateOf<typeof factorLifecycle>;
export type FactorAction = ActionOf<typeof factorLifecycle>;
