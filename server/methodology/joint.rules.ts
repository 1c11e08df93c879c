import { Refusal } from "../../shared/platform/refusal.ts";
import type { Seat } from "../policy/policy.ts";

/** How a methodology stands with the industry department that files it jointly (联合备案): its seat in the pack, where there is one, and who has consented. SD-P 四(一). */
export interface Joint {
  readonly seat: Pick<Seat, "modality" | "clause"> | undefined;
  readonly by: string | null | undefined;
}

/** @throws Refusal RULE_BROKEN where the pack has an industry department file it too, and none has consented. */
export function assertJoined({ seat, by }: Joint): void {
  if (seat?.modality === "must" && !by)
    throw new Refusal("RULE_BROKEN", "it is filed jointly with the industry department, which has not consented yet", {
      reason: "notJoined",
      clause: seat.clause,
    });
}
/** @throws Refusal CONFLICT where a department has consented already. */
export function assertToBeJoined({ seat, by }: Joint): void {
  if (by)
    throw new Refusal("CONFLICT", "a department has consented already", {
      reason: "alreadyJoined",
      clause: seat?.clause,
    });
}
