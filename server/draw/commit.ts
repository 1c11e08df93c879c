import { addDays } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { isValueOf, leadHours, revealDays, type SourceKind } from "../../shared/draw/draw.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { dayOf } from "../platform/clock.ts";
import { beginWithin, moveWithin } from "../platform/record/move.ts";
import { canonical, digest } from "../platform/log/canonical.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Draw } from "./draw.entity.ts";
import { draws } from "./resource.ts";
import { assertPool, codeOf, drawFrom, opens, poolHashOf, prkOf, type Weights } from "./rules.ts";

/**
 * What is published before the source's value is known. `commitment` is `commitmentOf(secret, iterations)`; the secret
 * stays with whoever commits.
 */
export interface Commitment {
  readonly purpose: string;
  readonly region: string;
  readonly policyOn: string;
  readonly commitment: string;
  readonly iterations: number;
  readonly pool: readonly string[];
  readonly weights?: Weights | undefined;
  readonly sampleSize: number;
  readonly source: string;
  readonly sourceKind: SourceKind;
  /** ISO instant, a day ahead or more. */
  readonly sourceDueAt: string;
}

const broken = (reason: string, message: string, details: object = {}) =>
  new Refusal("RULE_BROKEN", message, { reason, clause: platformDefault, ...details });

/**
 * Commits to a draw and freezes its pool, inside the transaction of another verb, which has checked the actor.
 * @throws Refusal INVALID_INPUT for a pool that cannot be drawn from or a malformed commitment; RULE_BROKEN when the
 * source's value is too near or known already; CONFLICT when the commitment was used for another draw.
 */
export async function commitDraw(inside: Inside, { pool: listed, weights, ...it }: Commitment): Promise<Draw> {
  assertPool(listed, it.sampleSize, weights);
  const chained =
    /^[0-9a-f]{64}$/.test(it.commitment) &&
    Number.isInteger(it.iterations) &&
    it.iterations >= 2 &&
    it.iterations <= 10_000;
  if (!chained) {
    throw new Refusal("INVALID_INPUT", "a commitment has 64 hex digits and 2 to 10,000 iterations", {
      field: "commitment",
      reason: "commitment",
      clause: platformDefault,
    });
  }
  if (!it.purpose.trim() || !it.source.trim()) {
    throw new Refusal("INVALID_INPUT", "name the purpose and the public source", {
      field: "source",
      reason: "length",
      clause: platformDefault,
    });
  }
  if (Date.parse(it.sourceDueAt) < Date.parse(inside.now) + leadHours * 3_600_000) {
    throw broken(
      "sourceNotFuture",
      `the source must publish its value ${leadHours} hours or more after the commitment`,
      { sourceDueAt: it.sourceDueAt, now: inside.now, hours: leadHours },
    );
  }
  if (await inside.em.count(draws.entity, { commitment: it.commitment })) {
    throw new Refusal("CONFLICT", "this commitment was used for another draw; choose a new secret", {
      field: "commitment",
      reason: "commitmentUsed",
      clause: platformDefault,
    });
  }
  const pool = listed.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return beginWithin(
    inside,
    draws,
    {
      ...it,
      pool,
      weights: weights ?? null,
      poolHash: poolHashOf(pool, weights),
      committedAt: inside.now,
      dueOn: addDays(dayOf(it.sourceDueAt), revealDays),
    },
    { by: null, open: committedIn },
  );
}

/** What the log states of a commitment in clear. */
const committedIn = ({ commitment, iterations, poolHash, pool, weights, sampleSize, ...it }: Draw): object => ({
  commitment,
  iterations,
  poolHash,
  size: pool.length,
  sample: sampleSize,
  strata: [],
  weightsHash: digest(canonical(weights ?? null)),
  source: it.source,
  sourceKind: it.sourceKind,
  due: it.sourceDueAt,
});

/**
 * Reveals a draw with the value of its source and the secret that was committed to, and draws. The secret is not
 * stored.
 * @throws Refusal NOT_FOUND; WRONG_STATE when it was revealed or has failed; RULE_BROKEN before the source is due,
 * after the deadline for revealing, with a secret that does not open the commitment, or when the pool has changed
 * since.
 */
export const revealDraw = (
  inside: Inside,
  drawId: string,
  { value, secret }: { readonly value: string; readonly secret: string },
): Promise<Draw> =>
  moveWithin(inside, draws, drawId, "reveal", {
    as: "administrator",
    rule(it, { now }) {
      if (!isValueOf(it.sourceKind, value)) {
        throw new Refusal("INVALID_INPUT", `give the value of the source in the form of a ${it.sourceKind}`, {
          field: "value",
          reason: "valueForm",
          sourceKind: it.sourceKind,
          clause: platformDefault,
        });
      }
      if (now < it.sourceDueAt)
        throw broken("sourceNotSpoken", `the source publishes its value at ${it.sourceDueAt}`, {
          sourceDueAt: it.sourceDueAt,
        });
      if (dayOf(now) > it.dueOn!)
        throw broken("revealTooLate", `the secret had to be revealed by ${it.dueOn}: the draw has failed`, {
          dueOn: it.dueOn,
        });
      const code = codeOf(secret, it.iterations);
      if (!opens(code, it.commitment))
        throw broken("wrongSecret", "this secret does not open the commitment", { field: "secret" });
      const weights = it.weights ?? undefined;
      const found = poolHashOf(it.pool, weights);
      if (found !== it.poolHash)
        throw broken("poolChanged", "the pool has changed since it was frozen", { poolHash: it.poolHash, found });
      Object.assign(it, {
        value,
        code,
        drawn: drawFrom(prkOf(code, value), it.pool, it.sampleSize, weights),
        revealedAt: now,
        dueOn: null,
      });
    },
    open: ({ value }) => ({ value }),
    sealed: ({ code, drawn }) => ({ drawn: { code, drawn } }),
  });
