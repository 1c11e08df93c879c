import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { Factor } from "./factor.entity.ts";

/**
 * The usable factor `id`.
 * @param field the argument that names it, for refusals.
 * @param version the one seen; any if left out.
 * @throws Refusal NOT_FOUND when there is none; RULE_BROKEN when it has been withdrawn; CONFLICT when it has been
 * corrected since.
 */
export async function factorFor(
  { em }: Inside,
  id: string,
  field = "factor",
  version?: number | null,
): Promise<Factor> {
  const factor = await em.findOne(Factor, { id });
  if (!factor)
    throw new Refusal("NOT_FOUND", `no factor ${id} in the library`, {
      field,
      reason: "notFound",
      factor: id,
      clause: platformDefault,
    });
  if (factor.state === "active" && version && version !== factor.version) {
    throw new Refusal(
      "CONFLICT",
      `factor ${id} is now at version ${factor.version}, not ${version}: check its value and choose again`,
      { field, reason: "factorCorrected", factor: id, version: factor.version, clause: platformDefault },
    );
  }
  if (factor.state === "active") return factor;
  throw new Refusal(
    "RULE_BROKEN",
    `factor ${id} (${factor.nameEn}) has been withdrawn: choose another, or enter your own with its source`,
    { field, reason: "inactiveFactor", factor: id, clause: platformDefault },
  );
}
