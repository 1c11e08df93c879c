import { createHash, randomBytes } from "node:crypto";
import type { CompiledQuery } from "kysely";
import type { PartyKind } from "../../shared/identity/role.ts";
import { anyone, type Actor } from "../platform/context.ts";
import { refusalOfFault } from "../platform/store/fault.ts";
import type { Store } from "../platform/store/store.ts";
import type { Tables } from "../platform/store/tables.ts";

const idleMinutes = 120;
const absoluteHours = 12;

const idOf = (token: string): string => createHash("sha256").update(token).digest("hex");
const before = (now: string, minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString();

/** Starts a session of `person`. @returns the token for the cookie: 256 bits, stored nowhere else. */
export async function beginSession(store: Store, person: string, now: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await store
    .em()
    .getKysely<Tables>()
    .insertInto("session")
    .values({ id: idOf(token), person, begunAt: now, seenAt: now })
    .execute();
  return token;
}
/** Ends the session of `token`, or with `person` every session of theirs. */
export async function endSession(
  store: Store,
  { token, person }: { token?: string | undefined; person?: string },
  now: string,
): Promise<void> {
  const update = store
    .em()
    .getKysely<Tables>()
    .updateTable("session")
    .set({ endedAt: now })
    .where("endedAt", "is", null);
  if (person) await update.where("person", "=", person).execute();
  if (token) await update.where("id", "=", idOf(token)).execute();
}

interface Bearer {
  readonly id: string;
  readonly organization: string;
  readonly begunAt: string;
  readonly seenAt: string;
  readonly kind: PartyKind | null;
  readonly region: string | null;
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
      .select(["s.person as id", "p.organization", "s.begunAt", "s.seenAt", "m.kind", "m.region"])
      .where("s.id", "=", "id")
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

/**
 * The actor behind `token`, with their organization only while an approved membership lets them act for it; the public
 * when the token is unknown, ended, idle for two hours or older than twelve.
 */
export async function actorOf(store: Store, token: string | undefined, now: string): Promise<Actor> {
  if (!token) return anyone;
  const id = idOf(token);
  const rows = await bearersOf(store, id);
  const [session] = rows;
  if (!session || session.seenAt <= before(now, idleMinutes) || session.begunAt <= before(now, absoluteHours * 60))
    return anyone;
  // Updating once a minute is precise enough to detect idleness, and spares a write on every read.
  if (session.seenAt < before(now, 1)) await seen(store, id, now);
  const parties = rows.flatMap(({ kind, region }) => (kind && region ? [{ kind, region }] : []));
  return { id: session.id, parties, ...(parties.length > 0 && { organization: session.organization }) };
}

/** Notes that a session is in use. Where nothing can be written for now, reading goes on. */
async function seen(store: Store, id: string, now: string): Promise<void> {
  const noting = store.em().getKysely<Tables>().updateTable("session").set({ seenAt: now }).where("id", "=", id);
  await noting.execute().catch((error: unknown) => {
    if (!refusalOfFault(error)) throw error;
  });
}
