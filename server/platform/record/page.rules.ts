import { invalidInput, type Refusal } from "../../../shared/platform/refusal.ts";

/** Limits of a page: records on it, and before it. */
export interface PageLimits {
  readonly most: number;
  readonly skipMost?: number;
}

/** @throws Refusal INVALID_INPUT for a page that is empty, too large, or too far along. */
export function assertPage(take: number, skip: number, { most, skipMost = Infinity }: PageLimits): void {
  if (take < 1 || take > most || skip < 0)
    throw invalidInput("take", "pageSize", `1 to ${most} records per page`, { take, skip, most });
  if (skip > skipMost) throw skippedTooFar(skip, skipMost);
}
/** What is said where no more than `most` records can be passed over. */
export const skippedTooFar = (skip: number, most: number): Refusal =>
  invalidInput("skip", "skipTooFar", tooFar(most), { skip, most });
const tooFar = (most: number): string =>
  `at most ${most} records can be passed over: narrow the filter, or go on from a page's \`next\`, as \`after\``;
