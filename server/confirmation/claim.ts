import { issuedStates, type CertificateState } from "../../shared/confirmation/confirmation.ts";
import { neutralityClaimOf, type NeutralityClaim } from "../../shared/confirmation/neutrality.ts";
import { coverageStateOf } from "../../shared/offset/offset.ts";
import { coverageOf } from "../offset/index.ts";
import type { Context } from "../platform/context.ts";
import { among } from "../platform/record/filter.ts";
import { dialectAt, rowsAt, type Inside } from "../platform/record/transaction.ts";

/**
 * The claims that events may make now, by id, regardless of the actor: from their coverage, their confirmation, and the last
 * certificate issued.
 */
export async function claimsOf(
  at: Context | Inside,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NeutralityClaim>> {
  const rows = rowsAt(at);
  const covered = await coverageOf(at, ids);
  const confirmed = new Map(
    (
      await rows
        .selectFrom("confirmation")
        .select(["event", "recomputedKilograms"])
        .where(among(dialectAt(at), "event", ids))
        .where("state", "=", "confirmed")
        .execute()
    ).map(({ event, recomputedKilograms }) => [event, recomputedKilograms ?? 0]),
  );
  const certificates = new Map(
    (
      await rows
        .selectFrom("certificate")
        .select(["event", "state"])
        .where(among(dialectAt(at), "event", ids))
        .where("state", "in", [...issuedStates])
        .orderBy("id")
        .execute()
    ).map(({ event, state }): [string, CertificateState] => [event, state]),
  );
  return new Map(
    ids.map((id) => {
      const [it, recomputed] = [covered.get(id), confirmed.get(id) ?? 0];
      // The larger of both accounts counts: emissions that the evaluator found in addition must stay covered too.
      const coverage =
        it && it.coveredKilograms < recomputed
          ? coverageStateOf(it.coveredKilograms, it.pendingKilograms, recomputed)
          : it?.state;
      return [id, neutralityClaimOf({ coverage, confirmed: confirmed.has(id), certificate: certificates.get(id) })];
    }),
  );
}
