import { Refusal } from "../../shared/platform/refusal.ts";

/**
 * Units are disputed by another than their holder, and once: what was dismissed is not decided again.
 * @param by the organization that disputes them.
 * @param dismissed the earlier case of the same organization that was dismissed, by id.
 * @throws Refusal FORBIDDEN for one's own units; CONFLICT after a dismissal.
 */
export function assertDisputable(
  { holder }: { readonly holder: string },
  by: string | null,
  dismissed: string | undefined,
  clause: string,
): void {
  if (holder === by)
    throw new Refusal("FORBIDDEN", "these units are your own", { reason: "ownUnit", competence: "holder", clause });
  if (dismissed)
    throw new Refusal("CONFLICT", "your claim has already been decided: dismissed", {
      field: "serialPrefix",
      reason: "decidedAlready",
      case: dismissed,
      clause,
    });
}
