import { randomBytes } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/sqlite";
import type { Kysely } from "kysely";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { chunks } from "../store/chunks.ts";
import { logFormat } from "../../../shared/log/leaf.ts";
import { isVeiled } from "../../../shared/log/clear.ts";
import { canonical, digest } from "../log/canonical.ts";
import { dividedOf, leafText, saltedHash, saltedHashes } from "../log/leaf.ts";
import { breathe } from "../breathe.ts";
import { newId } from "../clock.ts";
import { anyone, type Asking, type Context } from "../context.ts";
import type { Dialect } from "../store/store.ts";
import { answered, type Calculated } from "../worker/answers.ts";
import type { Tables } from "../store/tables.ts";

/**
 * What a transaction offers: entities by `em`, rows by `trx`; both are the same transaction. There is no store in it: a
 * transaction that waits for a second connection holds its own meanwhile, and a pool full of those waits for ever.
 */
export interface Inside extends Asking {
  readonly dialect: Dialect;
  readonly em: SqlEntityManager;
  readonly trx: Kysely<Tables>;
  /** What a worker calculates of plain data; the transaction is begun again once it is known. */
  readonly calculated: Calculated;
  /** Of what takes two people: what the actor proposed, and who confirms it; or that it is only tried, to be taken back. */
  readonly confirming?: Confirming | "tried";
}
export interface Confirming {
  readonly proposal: string;
  /** The second person. */
  readonly by: string;
}

/** The rows as they are seen from there: inside a transaction whatever it has written so far counts as well. */
export const rowsAt = (at: Context | Inside): Kysely<Tables> => ("trx" in at ? at.trx : at.store.reading);
/** The kind of database that is asked there. */
export const dialectAt = (at: Context | Inside): Dialect => ("trx" in at ? at.dialect : at.store.dialect);

/**
 * One transaction, all or nothing. It may be retried when the database aborts it, so `work` must have no outside
 * effects.
 */
export function within<T>(context: Context, work: (inside: Inside) => Promise<T>): Promise<T> {
  const { store, ...asking } = context;
  const { dialect } = store;
  return answered((calculated) =>
    undeadlocked(() =>
      store.transactional(async (em) => {
        const inside = { ...asking, dialect, em, trx: em.getKysely<Tables>(), calculated };
        for (const keep of keeping) await keep(inside);
        return work(inside);
      }),
    ),
  );
}
/** Looks whether what a process keeps in memory of a table still holds, and reads it again if it does not. */
export type Keeping = (inside: Inside) => Promise<void>;
let keeping: readonly Keeping[] = [];
/** Lets these, and no others, look at the beginning of each transaction. */
export const installKeeping = (all: readonly Keeping[]): void => {
  keeping = all;
};

async function undeadlocked<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      // PostgreSQL aborts one of two deadlocked transactions: nothing of it was done, so it is retried.
      if (tries === triesMost || !deadlocks.has((error as { code?: string }).code ?? "")) throw error;
    }
  }
}
const triesMost = 4;
const deadlocks: ReadonlySet<string> = new Set(["40P01", "40001"]);

/**
 * Runs `work` in one transaction, exactly once: with an Idempotency-Key the answer is stored with the effect and
 * returned to repeated requests. If `work` throws, everything is undone, including the key.
 * @param request the name of the act and its input; the same key with different input is not a repetition.
 * @throws Refusal INVALID_INPUT when the key was used for another request.
 */
export function once<T extends object>(
  context: Context,
  request: object,
  work: (inside: Inside) => Promise<T>,
): Promise<T> {
  const { actor, now, key } = context;
  return within(context, async (inside) => {
    // Anonymous actors share no keys with each other.
    if (!key || actor.id === anyone.id) return work(inside);
    const { trx } = inside;
    const id = `${actor.id} ${key}`;
    const text = JSON.stringify(request);
    const asked = digest(text);
    await breathe(text.length);
    // A second request with this key waits here until the first commits, then finds its answer.
    const claim = await trx
      .insertInto("answer")
      .values({ id, request: asked, at: now })
      .onConflict((on) => on.column("id").doNothing())
      .executeTakeFirst();
    if (!claim.numInsertedOrUpdatedRows) {
      const earlier = await trx.selectFrom("answer").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      if (earlier.request !== asked)
        throw new Refusal("INVALID_INPUT", "this Idempotency-Key was used for another request", {
          field: "idempotencyKey",
          reason: "keyReused",
          clause: platformDefault,
        });
      return JSON.parse(earlier.answer!) as T;
    }
    const answer = await work(inside);
    await breathe(text.length);
    const kept = JSON.stringify(answer);
    await breathe(kept.length);
    await trx.updateTable("answer").set({ answer: kept }).where("id", "=", id).execute();
    return answer;
  });
}

/**
 * What was done: to which record, under which clause, from which state to which. Of further properties the log states in
 * clear only those that its table of clear fields has for this kind of deed; the rest is bound by a salted hash. Of
 * `sealed` values the log holds only salted hashes in any case, as of the actor: rows as they stood afterwards, and what
 * may name a person. `masked` replaces in the log what the journal says.
 */
export type Deed = {
  type: string;
  record: string;
  action: string;
  clause?: string;
  from?: string;
  to?: string;
  note?: string;
  sealed?: Readonly<Record<string, unknown>>;
  masked?: Readonly<Record<string, unknown>>;
} & Readonly<Record<string, unknown>>;

/**
 * A deed as its journal entry, the leaf that the log commits to, and the message to whoever follows. Entry and leaf name
 * both people where it took two.
 */
function writtenOf({ actor, now, confirming }: Inside, { sealed = {}, masked = {}, ...deed }: Deed) {
  const { type, record, action, clause = platformDefault, from = null, to = null, note = null, ...open } = deed;
  const entry = { id: newId(now), type, record, action, at: now, clause, from, to };
  const salt = randomBytes(16).toString("hex");
  const second = typeof confirming === "object" ? { confirmedBy: confirming.by } : {};
  const { clear, details } = dividedOf(type, action, { ...open, ...second });
  const journalEntry = { ...entry, actor: actor.id, note, salt, details: details && canonical(details) };
  const content = leafText({
    ...clear,
    ...entry,
    ...masked,
    ...(isVeiled(type, action) && { record: saltedHash(salt, record) }),
    ...saltedHashes(salt, { ...sealed, actor: actor.id, note, details }),
  });
  return {
    journalEntry,
    leaf: { id: entry.id, content, format: logFormat },
    outbox: { id: entry.id, topic: `${type}.${action}` },
  };
}

/** Writes an act to the journal, its canonical text for the transparency log, and a message to the outbox. */
export async function record(inside: Inside, ...deeds: readonly Deed[]): Promise<void> {
  const { trx } = inside;
  const written = deeds.map((deed) => writtenOf(inside, deed));
  for (const some of chunks(written)) {
    await trx
      .insertInto("journalEntry")
      .values(some.map(({ journalEntry }) => journalEntry))
      .execute();
    await trx
      .insertInto("leaf")
      .values(some.map(({ leaf }) => leaf))
      .execute();
    await trx
      .insertInto("outbox")
      .values(some.map(({ outbox }) => outbox))
      .execute();
  }
}
