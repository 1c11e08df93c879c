import type { Frozen } from "../offset/index.ts";
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

/** Whether a case was about any of these serials, or about the record that has them. */
export function isAboutAny(
  { subjectId, evidence }: { readonly subjectId: string; readonly evidence: object },
  { id, frozen }: { readonly id: string; readonly frozen: Frozen },
): boolean {
  const { frozen: then } = evidence as { readonly frozen?: Frozen };
  if (!then) return subjectId === id;
  return (
    then.registry === frozen.registry &&
    then.serialPrefix === frozen.serialPrefix &&
    then.firstSerial < frozen.firstSerial + frozen.tonnes &&
    frozen.firstSerial < then.firstSerial + then.tonnes
  );
}
