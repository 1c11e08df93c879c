import { LockMode } from "@mikro-orm/core";
import { platformDefault, type Competence } from "../../../shared/platform/competence.ts";
import { advance } from "../../../shared/platform/lifecycle.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { attributesOf } from "./attributes.ts";
import { breathe } from "../breathe.ts";
import { changed } from "./changed.ts";
import { newId } from "../clock.ts";
import { notedText } from "../log/canonical.ts";
import { followed } from "./follow.ts";
import type { Asking, Context } from "../context.ts";
import { once, record, type Inside } from "./transaction.ts";
import { groundOf, type AnyResource, type Resource } from "./resource.ts";
import { every, read, visible } from "./rows.ts";

const absent = ({ one }: AnyResource, id: string) =>
  new Refusal("NOT_FOUND", `no ${one} ${id}`, { field: "id", reason: "notFound", clause: platformDefault });

/**
 * The record `id` in its current state, without a lock: for acts that guard themselves.
 * @throws Refusal NOT_FOUND, also when it is hidden from the actor.
 */
export async function findVisible<T extends { id: string }>(
  resource: Resource<T>,
  id: string,
  inside: Inside,
): Promise<T> {
  const columns = [...attributesOf(resource.entity).keys()];
  const [row] = await read(resource, columns, visible(inside.trx, resource, inside).where("it.id", "=", id), inside);
  if (!row) throw absent(resource, id);
  return row as T;
}

/**
 * The record `id` as an entity, locked until this transaction ends. SQLite has a single writer, so nothing needs
 * locking there.
 * @throws Refusal NOT_FOUND, also when it is hidden from the actor.
 */
export const findForUpdate = <T extends { id: string }>(
  resource: Resource<T>,
  id: string,
  inside: Inside,
): Promise<T> => lock(resource, id, visible(inside.trx, resource, inside), inside);

async function lock<T extends { id: string }>(
  resource: Resource<T>,
  id: string,
  among: ReturnType<typeof every>,
  inside: Inside,
): Promise<T> {
  const query = among.selectAll().where("it.id", "=", id);
  const row = await (inside.dialect === "postgresql" ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw absent(resource, id);
  return inside.em.map(resource.entity, row as never) as T;
}

/** @throws Refusal FORBIDDEN unless the actor holds `competence` on the record. */
export function assertHolds<T extends { id: string }>(
  resource: Resource<T>,
  it: T,
  competence: Competence,
  { actor }: Asking,
): void {
  if (resource.rolesOn(actor, it).includes(competence)) return;
  const { clause } = groundOf(resource, it, competence);
  throw new Refusal("FORBIDDEN", `only the ${resource.one}'s ${competence} may do this`, {
    reason: "notYours",
    competence,
    clause,
  });
}

/** What a verb may receive beside the record. */
export interface Terms<T> {
  /** Carries out the rest of the verb, or refuses it. Sees the record as it was, and may change it. */
  readonly rule?: (record: T, inside: Inside) => Promise<void> | void;
  /** What the client sent beside the id; part of what an Idempotency-Key stands for. */
  readonly input?: object;
  /** The revision that the client saw, for forms that people edit. */
  readonly revision?: number | undefined;
  /** Text for the record's history: a reason, a statement. */
  readonly note?: string | undefined;
  /** The parts of the record that the log states openly, beside the digest of the whole. */
  readonly open?: (record: T) => object;
  /** Values that the log holds each by a salted hash of its own, so that each can be shown alone. */
  readonly sealed?: (record: T) => object;
}

/** How long the texts of what is large in a record are, as far as they are known. */
const lengthOf = <T extends object>(it: T): number =>
  [...attributesOf(it.constructor)].reduce((sum, [name, { large }]) => {
    const value = large && it[name as keyof T];
    return value ? sum + (notedText(value)?.length ?? 0) : sum;
  }, 0);

/** A salted digest of the row is logged with the act: later tampering with the row can be detected. */
async function keep<T extends { id: string }>(
  resource: Resource<T>,
  it: T,
  deed: {
    action: string;
    by: Competence;
    from?: string;
    to?: string;
    note?: string | undefined;
    open?: object | undefined;
    sealed?: object | undefined;
  },
  inside: Inside,
): Promise<T> {
  const length = lengthOf(it);
  await breathe(length);
  await inside.em.flush();
  await breathe(length);
  const row = rowOf(it);
  const { by, note, open, sealed, ...rest } = deed;
  await record(inside, {
    ...open,
    ...rest,
    ...(note && { note }),
    type: resource.one,
    record: it.id,
    clause: groundOf(resource, it, by).clause,
    sealed: { ...sealed, digest: row },
  });
  await changed(resource, row, inside);
  return row;
}

/**
 * Creates a record in the first state of its life cycle, for an actor who is its `by` (the applicant if left out), in
 * one transaction.
 * @throws Refusal FORBIDDEN when the actor is not, and whatever `rule` refuses.
 */
export const begin = <T extends { id: string }>(
  resource: Resource<T>,
  fields: Partial<Omit<T, "id" | "state" | "revision">>,
  context: Context,
  terms: Omit<Terms<T>, "revision"> & { by?: Competence; input: object },
): Promise<T> =>
  once(context, { act: `${resource.one}.begin`, ...terms.input }, (inside) =>
    beginWithin(inside, resource, fields, terms),
  );

/** As `begin`, inside another verb's transaction. `by: null` when the platform itself creates it. */
export async function beginWithin<T extends { id: string }>(
  inside: Inside,
  resource: Resource<T>,
  fields: Partial<Omit<T, "id" | "state" | "revision">>,
  { rule, note, open, by = "applicant" }: Omit<Terms<T>, "revision"> & { by?: Competence | null } = {},
): Promise<T> {
  const it = inside.em.create(
    resource.entity,
    { ...new resource.entity(), ...fields, id: newId(inside.now) } as never,
    { partial: true },
  ) as T;
  if (by) assertHolds(resource, it, by, inside);
  await rule?.(it, inside);
  return keep(
    resource,
    it,
    {
      action: "begin",
      by: by ?? "applicant",
      ...("state" in it && { to: String(it.state) }),
      note,
      open: open?.(it),
    },
    inside,
  );
}

/**
 * Moves a record: checks visibility, transition and competence, applies the rule, then stores the new state and its
 * trace; all or nothing.
 * @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN, and whatever `rule` refuses. OptimisticLockError (CONFLICT) when
 * `revision` is not current.
 */
export const move = <T extends { id: string; state: S }, S extends string, A extends string>(
  resource: Resource<T, keyof T & string, S, A>,
  id: string,
  action: NoInfer<A>,
  context: Context,
  terms: Terms<T> = {},
): Promise<T> =>
  once(context, { act: `${resource.one}.${action}`, id, revision: terms.revision, ...terms.input }, (inside) =>
    moveWithin(inside, resource, id, action, terms),
  );

/**
 * As `move`, inside another verb's transaction.
 * @param terms `as` lends the competence and visibility: the other verb has already checked who acts.
 */
export async function moveWithin<T extends { id: string; state: S }, S extends string, A extends string>(
  inside: Inside,
  resource: Resource<T, keyof T & string, S, A>,
  id: string,
  action: NoInfer<A>,
  { rule, revision, note, open, sealed, as }: Terms<T> & { as?: Competence } = {},
): Promise<T> {
  const it = await (as ? lock(resource, id, every(inside.trx, resource), inside) : findForUpdate(resource, id, inside));
  if (revision !== undefined) await inside.em.lock(it, LockMode.OPTIMISTIC, revision);
  const { by, second } = resource.lifecycle!.moves[action];
  if (second && !inside.confirming) throw new Error(`${resource.one}.${action} takes two people`);
  const from = it.state;
  const to = advance(
    resource.lifecycle!,
    from,
    action,
    as ? [as] : resource.rolesOn(inside.actor, it),
    (competence) => groundOf(resource, it, competence).clause,
  );
  await rule?.(it, inside);
  it.state = to;
  const row = await keep(resource, it, { action, by, from, to, note, open: open?.(it), sealed: sealed?.(it) }, inside);
  await followed(resource, action, id, inside);
  return row;
}

/**
 * Does something to a record without changing its state: an edit, an entry, a statement.
 * @param by the competence required.
 * @param states those in which it is allowed; all if left out.
 * @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN, and whatever `rule` refuses. OptimisticLockError (CONFLICT) when
 * `revision` is not current.
 */
export const act = <T extends { id: string }>(
  resource: Resource<T>,
  id: string,
  name: string,
  by: Competence,
  context: Context,
  { input, ...terms }: Terms<T> & { states?: readonly string[] } = {},
): Promise<T> =>
  once(context, { act: `${resource.one}.${name}`, id, revision: terms.revision, ...input }, (inside) =>
    actWithin(inside, resource, id, name, by, terms),
  );

/**
 * As `act`, inside another verb's transaction.
 * @param terms `asPlatform` lends the competence and visibility: the other verb has already checked who acts.
 */
export async function actWithin<T extends { id: string }>(
  inside: Inside,
  resource: Resource<T>,
  id: string,
  name: string,
  by: Competence,
  {
    rule,
    revision,
    note,
    states,
    asPlatform = false,
  }: Omit<Terms<T>, "input"> & { states?: readonly string[]; asPlatform?: boolean },
): Promise<T> {
  const it = await (asPlatform
    ? lock(resource, id, every(inside.trx, resource), inside)
    : findForUpdate(resource, id, inside));
  if (revision !== undefined) await inside.em.lock(it, LockMode.OPTIMISTIC, revision);
  const state = String((it as { state?: string }).state);
  if (states && !states.includes(state))
    throw new Refusal("WRONG_STATE", `${resource.one} cannot ${name} while ${state}`, {
      reason: "wrongState",
      state,
      action: name,
      clause: groundOf(resource, it, by).clause,
    });
  if (!asPlatform) assertHolds(resource, it, by, inside);
  await rule?.(it, inside);
  return keep(resource, it, { action: name, by, note }, inside);
}

/** The record as the generic reads return it: its attributes, without anything of the ORM. */
export const rowOf = <T extends object>(it: T): T =>
  Object.fromEntries([...attributesOf(it.constructor).keys()].map((name) => [name, it[name as keyof T] ?? null])) as T;
