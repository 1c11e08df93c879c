import { Refusal } from "../../shared/platform/refusal.ts";
import type { Seat } from "../policy/policy.ts";

/**
 * Joint filing (联合备案) of a methodology: the sector authority's seat in the pack, if any, and who has consented.
 * SD-P 四(一).
 */
export interface Joint {
  readonly seat: Pick<Seat, "modality" | "clause"> | undefined;
  readonly by: string | null | undefined;
}

/** @throws Refusal RULE_BROKEN where the pack requires joint filing and no department has consented. */
export function assertJoined({ seat, by }: Joint): void {
  if (seat?.modality === "must" && !by)
    throw new Refusal("RULE_BROKEN", "joint filing is required, and the sector authority has not consented yet", {
      reason: "notJoined",
      clause: seat.clause,
    });
}
/** @throws Refusal CONFLICT where a department has already consented. */
export function assertToBeJoined({ seat, by }: Joint): void {
  if (by)
    throw new Refusal("CONFLICT", "a department has already consented", {
      reason: "alreadyJoined",
      clause: seat?.clause,
    });
}
