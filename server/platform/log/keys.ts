import type { KeyObject } from "node:crypto";
import type { Kysely } from "kysely";
import type { Keys } from "../context.ts";
import type { Tables } from "../store/tables.ts";
import { Halt } from "./halt.ts";
import { keyFrom, verifierKeyOf } from "./note.ts";
import { statementOf } from "./opening.ts";
import { certificateKeyName } from "./origin.ts";
import { logFormat } from "../../../shared/log/leaf.ts";

type Trx = Kysely<Tables>;
export type KeyUse = keyof Pick<Keys, "log" | "certificate">;
const uses: readonly KeyUse[] = ["log", "certificate"];

/** The name under which a key of this use is published. */
const nameFor = (use: KeyUse, origin: string): string => (use === "log" ? origin : certificateKeyName(origin));

/** The key of this use that is in force, as a verifier key; undefined before the log has named any. */
const inForce = async (trx: Trx, use: KeyUse): Promise<string | undefined> =>
  (
    await trx
      .selectFrom("signingKey")
      .select("verifierKey")
      .where("use", "=", use)
      .where("from", "is not", null)
      .where("until", "is", null)
      .executeTakeFirst()
  )?.verifierKey;

/** The keys of a use that sign or signed, in the order in which they came into force. */
export async function everyKey(trx: Trx, use: KeyUse): Promise<KeyObject[]> {
  const rows = await trx
    .selectFrom("signingKey")
    .select(["verifierKey", "from", "until"])
    .where("use", "=", use)
    .where("from", "is not", null)
    .execute();
  // Two may have come at one instant: the one that is still in force came last.
  const order = ({ from, until }: (typeof rows)[number]): string => `${from} ${until ?? "~"}`;
  return rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ verifierKey }) => keyFrom(verifierKey).key);
}

/** The key that signed the log's first head; undefined before the log has named any. */
export const firstLogKey = async (trx: Trx): Promise<KeyObject | undefined> => (await everyKey(trx, "log"))[0];

/** Every key of this use that signs or signed, in PEM, the newest first: what one of them signed stays verifiable. */
export const everyPem = async (trx: Trx, use: KeyUse): Promise<string[]> =>
  (await everyKey(trx, use)).reverse().map((key) => String(key.export({ type: "spki", format: "pem" })));

/** Enters the keys that a log begins or continues with, in force from `at`. */
export async function enterKeys(trx: Trx, origin: string, keys: Keys, leaf: string, at: string): Promise<void> {
  const rows = uses.map((use) => ({
    verifierKey: verifierKeyOf(nameFor(use, origin), keys[use]),
    use,
    leaf,
    from: at,
  }));
  await trx.insertInto("signingKey").values(rows).execute();
}

/**
 * @throws Halt naming the key that must sign, and its variable: another one would spoil the log, or certificates, for
 * good.
 */
export async function assertInForce(trx: Trx, keys: Keys): Promise<void> {
  for (const use of uses) {
    const named = await inForce(trx, use);
    if (!named) continue;
    const mine = verifierKeyOf(keyFrom(named).name, keys[use]);
    if (mine === named) continue;
    throw new Halt(
      "wrongKey",
      `TANHUI_${use.toUpperCase()}_KEY is ${mine}, but ${named} is in force: ` +
        "start with that key, or sign a new one in with `tanhui log rotate`",
    );
  }
}

/** The statement by which a new key was signed in and does not sign yet; at most one at a time. */
export const pendingRotation = (trx: Trx): Promise<{ leaf: string; use: string; verifierKey: string } | undefined> =>
  trx
    .selectFrom("signingKey")
    .select(["leaf", "use", "verifierKey"])
    .where("from", "is", null)
    .limit(1)
    .executeTakeFirst();

/** Puts a key that was signed in in the place of the one before it, once a head covers its statement. */
export async function putInForce(trx: Trx, leaf: string, use: string, at: string): Promise<void> {
  await trx
    .updateTable("signingKey")
    .set({ until: at })
    .where("use", "=", use)
    .where("until", "is", null)
    .where("from", "is not", null)
    .execute();
  await trx.updateTable("signingKey").set({ from: at }).where("leaf", "=", leaf).where("use", "=", use).execute();
}

/**
 * Signs a new key in: the old one states it in the log. It is in force once a head covers that statement; from then on
 * the platform must be started with it.
 * @throws Error when a rotation is under way, or the key was in force before.
 */
export async function rotate(trx: Trx, use: KeyUse, next: KeyObject, { keys, origin, now }: Rotation): Promise<string> {
  await assertInForce(trx, keys);
  if (await pendingRotation(trx)) throw new Error("another key is signed in and not in force yet");
  const key = verifierKeyOf(nameFor(use, origin), next);
  const known = await trx.selectFrom("signingKey").select("until").where("verifierKey", "=", key).executeTakeFirst();
  if (known) throw new Error(`${key} is or was in force: make a new key`);
  const { id, content } = statementOf("rotate", { origin, use, key }, now, keys[use]);
  await trx.insertInto("leaf").values({ id, content, format: logFormat }).execute();
  await trx.insertInto("signingKey").values({ verifierKey: key, use, leaf: id }).execute();
  return key;
}
interface Rotation {
  readonly keys: Keys;
  readonly origin: string;
  readonly now: string;
}
