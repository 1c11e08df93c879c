import { lifecycle, type ActionOf, type StateOf } from './lifecycle.ts';

/** From a published commitment to what everyone can check, or to a failure on the public record. Platform default, after draft-thomson-elegy-vrs. */
export const drawLifecycle = lifecycle('draw', 'committed', {
  reveal: { from: ['committed'], to: 'revealed', by: 'administrator' },
  fail: { from: ['committed'], to: 'failed', by: 'administrator' },
});
export type DrawState = StateOf<typeof drawLifecycle>;
export type DrawAction = ActionOf<typeof drawLifecycle>;

/** Days after the source is due within which the secret is to be revealed. Platform default. */
export const revealDays = 7;
