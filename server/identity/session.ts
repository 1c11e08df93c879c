import { randomBytes } from "node:crypto";
import type { CompiledQuery, Kysely } from "kysely";
import type { PartyKind } from "../../shared/identity/role.ts";
import { anyone, type Actor, type Asking, type Party } from "../platform/context.ts";
import { later } from "../platform/clock.ts";
import { endTokens } from "./end-tokens.ts";
import { digest } from "../platform/log/canonical.ts";
import { refusalOfFault } from "../platform/store/fault.ts";
import type { Store } from "../platform/store/store.ts";
import type { Tables } from "../platform/store/tables.ts";

const idleMinutes = 120;
const absoluteHours = 12;
/** How many sessions of a person are listed. */
const sessionsShown = 100;
/** For how long a replaced token serves requests that were on their way. */
const graceMinutes = 1;

const before = (now: string, minutes: number): string => later(now, -60 * minutes);

const newToken = (): string => randomBytes(32).toString("base64url");
const writing = (store: Store): Kysely<Tables> => store.em().getKysely<Tables>();
/** What somebody may act as, as one text. */
const rightsOf = (parties: readonly Party[]): string =>
  parties
    .map(({ kind, region }) => `${kind} ${region}`)
    .toSorted()
    .join(", ");

/** Starts a session of `person`. @returns the token for the cookie: 256 bits, stored nowhere else. */
export async function beginSession(
  store: Store,
  person: string,
  now: string,
  { agent, address }: Pick<Asking, "agent" | "address"> = {},
): Promise<string> {
  const token = newToken();
  const parties = await store.reading
    .selectFrom("membership")
    .select(["kind", "region"])
    .where("person", "=", person)
    .where("state", "=", "active")
    .execute();
  await writing(store)
    .insertInto("session")
    .values({
      id: digest(token),
      person,
      begunAt: now,
      seenAt: now,
      rights: rightsOf(parties),
      device: agent,
      address: address?.replace(/^::ffff:/, ""),
    })
    .execute();
  return token;
}
/** Ends the session of `token`, or with `person` every session of theirs. */
export async function endSession(
  store: Store,
  { token, person }: { token?: string | undefined; person?: string },
  now: string,
): Promise<void> {
  const update = writing(store).updateTable("session").set({ endedAt: now }).where("endedAt", "is", null);
  if (person) await update.where("person", "=", person).execute();
  if (!token) return;
  const id = digest(token);
  await update.where((it) => it.or([it("id", "=", id), it("previous", "=", id)])).execute();
}

/** Ends all API tokens of a person, and all sessions but that of `token`, which is replaced. @returns what replaces it. */
export async function renewAlone(
  trx: Kysely<Tables>,
  { token, person }: { token?: string | undefined; person: string },
  now: string,
): Promise<string | undefined> {
  await endTokens(trx, { person }, now);
  const open = trx.updateTable("session").where("person", "=", person).where("endedAt", "is", null);
  const [id, next] = [token ? digest(token) : "", newToken()];
  const own = await open
    .set({ id: digest(next), previous: null, renewedAt: now, seenAt: now })
    .where((it) => it.or([it("id", "=", id), it("previous", "=", id)]))
    .executeTakeFirst();
  await open.set({ endedAt: now }).where("id", "<>", digest(next)).execute();
  return own.numUpdatedRows ? next : undefined;
}
/** Ends whatever lets somebody in without their password: all their sessions and API tokens. */
export async function endAll(trx: Kysely<Tables>, person: string, now: string): Promise<void> {
  await endTokens(trx, { person }, now);
  await endSessions(trx, person, {}, now);
}
/** Ends one session of a person, or with `but` all except that of a token. @returns how many. */
export async function endSessions(
  trx: Kysely<Tables>,
  person: string,
  { id, but }: { id?: string; but?: string | undefined },
  now: string,
): Promise<number> {
  const open = trx
    .updateTable("session")
    .set({ endedAt: now })
    .where("person", "=", person)
    .where("endedAt", "is", null);
  const own = but ? digest(but) : "";
  const ended = await (id
    ? open.where((it) => it.or([it("id", "=", id), it("previous", "=", id)]))
    : open.where("id", "<>", own).where((it) => it.or([it("previous", "is", null), it("previous", "<>", own)]))
  ).executeTakeFirst();
  return Number(ended.numUpdatedRows);
}
/** The sessions of a person that are alive, the newest first; `own` is that of the token. */
export async function sessionsOf(store: Store, person: string, token: string | undefined, now: string) {
  const rows = await store.reading
    .selectFrom("session")
    .select(["id", "previous", "begunAt", "seenAt", "device", "address"])
    .where("person", "=", person)
    .where("endedAt", "is", null)
    .where("seenAt", ">", before(now, idleMinutes))
    .where("begunAt", ">", before(now, absoluteHours * 60))
    .orderBy("begunAt", "desc")
    .limit(sessionsShown)
    .execute();
  const own = token && digest(token);
  return rows.map(({ previous, ...session }) => ({ ...session, own: session.id === own || previous === own }));
}

/** Whoever is signed in stays so, as if they had just signed in: of days that a clock leaps over nobody was away. */
export async function keepSignedIn(store: Store, now: string): Promise<void> {
  const open = writing(store).updateTable("session").where("endedAt", "is", null);
  await open.set({ begunAt: now, seenAt: now }).execute();
}

interface Bearer {
  readonly session: string;
  readonly id: string;
  readonly organization: string;
  readonly begunAt: string;
  readonly seenAt: string;
  readonly renewedAt: string | null;
  readonly rights: string;
  readonly kind: PartyKind | null;
  readonly region: string | null;
  /** Since when the person has a second factor. */
  readonly secured: string | null;
}
const lookups = new WeakMap<Store, CompiledQuery<Bearer>>();
/** The query of a session that has not ended, one row per party: asked with every request, and so compiled once. */
function lookupOf(store: Store): CompiledQuery<Bearer> {
  const known =
    lookups.get(store) ??
    (store.reading
      .selectFrom("session as s")
      .innerJoin("person as p", "p.id", "s.person")
      .leftJoin("membership as m", (on) => on.onRef("m.person", "=", "s.person").on("m.state", "=", "active"))
      .leftJoin("secondFactor as f", "f.id", "s.person")
      .select([
        "s.id as session",
        "s.person as id",
        "p.organization",
        "s.begunAt",
        "s.seenAt",
        "s.renewedAt",
        "s.rights",
      ])
      .select(["m.kind", "m.region", "f.confirmedAt as secured"])
      .where((it) => it.or([it("s.id", "=", "id"), it("s.previous", "=", "id")]))
      .where("s.endedAt", "is", null)
      .compile() as CompiledQuery<Bearer>);
  lookups.set(store, known);
  return known;
}

/** What was read of sessions, for as long as nobody has written anything since. */
interface Remembered {
  readonly changes: number;
  readonly bearers: Map<string, readonly Bearer[]>;
}
const remembered = new WeakMap<Store, Remembered>();
const rememberedMost = 10_000;

/** The rows of a session: a sign-out, or a seat that is lost, is a change, and nothing from before it is used. */
async function bearersOf(store: Store, id: string): Promise<readonly Bearer[]> {
  const changes = store.changes?.();
  if (changes === undefined) return lookedUp(store, id);
  const bearers = rememberedOf(store, changes);
  const known = bearers.get(id) ?? (await lookedUp(store, id));
  bearers.set(id, known);
  return known;
}
function rememberedOf(store: Store, changes: number): Remembered["bearers"] {
  const own = remembered.get(store);
  if (own?.changes === changes && own.bearers.size < rememberedMost) return own.bearers;
  const bearers: Remembered["bearers"] = new Map();
  remembered.set(store, { changes, bearers });
  return bearers;
}
function lookedUp(store: Store, id: string): Promise<readonly Bearer[]> {
  const lookup = lookupOf(store);
  const parameters = lookup.parameters.map((one) => (one === "id" ? id : one));
  return store.rows({ ...lookup, parameters });
}

/** Whoever stands behind a token, and the one that replaces it. */
export interface Standing {
  readonly actor: Actor;
  readonly renewed?: string;
  /** Whether the person has a second factor. */
  readonly isSecured?: boolean;
}
/**
 * The actor behind `token`, with their organization only while an approved membership lets them act for it; the public
 * when the token is unknown, ended, idle for two hours or older than twelve. Where the rights have changed since the
 * token was made, it is replaced.
 */
export async function sessionOf(store: Store, token: string | undefined, now: string): Promise<Standing> {
  if (!token) return { actor: anyone };
  const id = digest(token);
  const rows = await bearersOf(store, id);
  const [session] = rows;
  if (!session || isOver(session, id, now)) return { actor: anyone };
  const parties = rows.flatMap(({ kind, region }) => (kind && region ? [{ kind, region }] : []));
  const actor = { id: session.id, parties, ...(parties.length > 0 && { organization: session.organization }) };
  const rights = rightsOf(parties);
  const isSecured = session.secured !== null;
  if (session.session === id && session.rights !== rights) {
    const renewed = await renew(store, session, rights, now);
    if (renewed) return { actor, renewed, isSecured };
  }
  touch(store, session, now);
  return { actor, isSecured };
}
/** What a person may act as at the moment. */
export const kindsOf = async ({ reading }: Store, person: string): Promise<PartyKind[]> =>
  (
    await reading
      .selectFrom("membership")
      .select("kind")
      .where("person", "=", person)
      .where("state", "=", "active")
      .execute()
  ).map(({ kind }) => kind);
export const actorOf = async (store: Store, token: string | undefined, now: string): Promise<Actor> =>
  (await sessionOf(store, token, now)).actor;

const isOver = ({ session, begunAt, seenAt, renewedAt }: Bearer, id: string, now: string): boolean =>
  seenAt <= before(now, idleMinutes) ||
  begunAt <= before(now, absoluteHours * 60) ||
  (session !== id && (renewedAt ?? "") <= before(now, graceMinutes));

/** Replaces a session's token, once. @returns the new one; undefined where another request has done so, or none can. */
async function renew(store: Store, { session, rights: known }: Bearer, rights: string, now: string) {
  const token = newToken();
  const renewed = await orUnwritten(
    writing(store)
      .updateTable("session")
      .set({ id: digest(token), previous: session, renewedAt: now, seenAt: now, rights })
      .where("id", "=", session)
      .where("rights", "=", known)
      .where("endedAt", "is", null)
      .executeTakeFirst(),
  );
  return renewed?.numUpdatedRows ? token : undefined;
}

const touching = new WeakMap<Store, Set<string>>();
/**
 * Notes that a session is in use: once a minute is precise enough for idleness. Nobody waits for it, and of all requests
 * of a session one alone writes.
 */
function touch(store: Store, { session, seenAt }: Bearer, now: string): void {
  if (seenAt >= before(now, 1)) return;
  const busy = touching.get(store) ?? new Set();
  touching.set(store, busy);
  if (busy.has(session)) return;
  busy.add(session);
  const noting = writing(store)
    .updateTable("session")
    .set({ seenAt: now })
    .where("id", "=", session)
    .where("seenAt", "<", before(now, 1))
    .execute();
  // What was not noted is noted by the next request.
  void noting.catch(() => {}).finally(() => busy.delete(session));
}

/** Where nothing can be written for now, reading goes on. */
const orUnwritten = <T>(writing: Promise<T>): Promise<T | undefined> =>
  writing.catch((error: unknown) => {
    if (refusalOfFault(error)) return undefined;
    throw error;
  });
