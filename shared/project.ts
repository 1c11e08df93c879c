import { lifecycle, type ActionOf, type StateOf } from './lifecycle.ts';

/** From a developer's draft to the project library (备案), and out of it. What was withdrawn never comes back. SD-P 三(三)8. */
export const projectLifecycle = lifecycle('project', 'draft', {
  submit:   { from: ['draft'],                             to: 'submitted', by: 'applicant' },
  accept:   { from: ['submitted'],                         to: 'complete',  by: 'checker' },
  return:   { from: ['submitted', 'complete'],             to: 'draft',     by: 'checker' },
  validate: { from: ['complete'],                          to: 'validated', by: 'validator' },
  file:     { from: ['validated'],                         to: 'filed',     by: 'decider' },
  refuse:   { from: ['submitted', 'complete', 'validated'], to: 'refused',  by: 'decider' },
  suspend:  { from: ['filed'],                             to: 'suspended', by: 'decider' },
  resume:   { from: ['suspended'],                         to: 'filed',     by: 'decider' },
  withdraw: { from: ['filed', 'suspended'],                to: 'withdrawn', by: 'decider' },
});
export type ProjectState = StateOf<typeof projectLifecycle>;
export type ProjectAction = ActionOf<typeof projectLifecycle>;

/** The states in which a project holds its ground: another may not lie on it. */
export const holdingGround: readonly ProjectState[] = ['submitted', 'complete', 'validated', 'filed', 'suspended'];

/** A closed line of `[longitude, latitude]` in degrees; of a polygon's rings the first is its outline, the others are holes. */
export type Ring = readonly (readonly [number, number])[];
export type Boundary = { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] } | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };

/** How a sub-project meets one applicability condition of its methodology: in words, and by files of the project (ids of attachments). */
export interface ConditionAnswer { readonly condition: string; readonly met: boolean; readonly words: string; readonly attachments: readonly string[] }
