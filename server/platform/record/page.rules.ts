import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";

/** How far a page may reach: records on it, and before it. */
export interface PageLimits {
  readonly most: number;
  readonly skipMost?: number;
}

/** @throws Refusal INVALID_INPUT for a page of none, of too many, or too far. */
export function assertPage(take: number, skip: number, { most, skipMost = Infinity }: PageLimits): void {
  if (take >= 1 && take <= most && skip >= 0 && skip <= skipMost) return;
  throw new Refusal("INVALID_INPUT", `1 to ${most} records a page`, {
    field: "take",
    reason: "pageSize",
    take,
    skip,
    most,
    clause: platformDefault,
  });
}
