import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";

/** Limits of a page: records on it, and before it. */
export interface PageLimits {
  readonly most: number;
  readonly skipMost?: number;
}

/** @throws Refusal INVALID_INPUT for a page that is empty, too large, or too far along. */
export function assertPage(take: number, skip: number, { most, skipMost = Infinity }: PageLimits): void {
  if (take >= 1 && take <= most && skip >= 0 && skip <= skipMost) return;
  throw new Refusal("INVALID_INPUT", `1 to ${most} records per page`, {
    field: "take",
    reason: "pageSize",
    take,
    skip,
    most,
    clause: platformDefault,
  });
}
