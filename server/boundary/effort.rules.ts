import { no } from "./no.rules.ts";

/** The effort left for one boundary: what would take minutes to check is refused instead. */
export interface Effort {
  left: number;
}
/** Steps of a few to tens of nanoseconds: a second or two in all. */
export const effort = (): Effort => ({ left: 40_000_000 });
/** @throws Refusal INVALID_INPUT once the effort is used up. */
export function spend(on: Effort, steps: number): void {
  on.left -= steps;
  if (on.left < 0) throw no("boundaryTooIntricate", "it is too intricate to be checked in time: simplify it");
}
