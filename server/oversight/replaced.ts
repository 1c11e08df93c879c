import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { Certificate, certificates } from "../confirmation/index.ts";
import { follow, type Reaction } from "../platform/record/follow.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { SpotCheck } from "./spot-check.entity.ts";

/**
 * The certificate now in place of the one drawn by its number: itself, unless it has been replaced since the pool was
 * frozen.
 */
export async function standingFor(inside: Inside, number: string): Promise<Certificate> {
  let it = await inside.em.findOneOrFail(Certificate, { number });
  while (it.successor) it = await inside.em.findOneOrFail(Certificate, { id: it.successor });
  return it;
}

/** Nobody slips out of a check by a new certificate: while one is open, it stays. */
export const watchedReplacements: Reaction = follow(certificates, ["replace"], async ({ em }, certificate) => {
  if ((await em.count(SpotCheck, { certificate, state: { $ne: "published" } })) === 0) return;
  throw new Refusal(
    "RULE_BROKEN",
    "a spot check of this certificate is open: it is replaced after the result is published",
    { field: "id", reason: "underCheck", clause: platformDefault },
  );
});
