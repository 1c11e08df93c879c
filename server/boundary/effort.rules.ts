import { no } from "./geojson.rules.ts";

/** How much more may be spent on one boundary: what would take minutes to look through is refused instead. */
export interface Effort {
  left: number;
}
/** Steps of some nanoseconds to tens of them: a second or two in all. */
export const effort = (): Effort => ({ left: 40_000_000 });
/** @throws Refusal INVALID_INPUT once all is spent. */
export function spend(on: Effort, steps: number): void {
  on.left -= steps;
  if (on.left < 0)
    throw no("boundaryTooIntricate", "it is too intricate to be checked in time, or winds around another: simplify it");
}
