import { createHmac, randomBytes, type KeyObject } from "node:crypto";
import type { Keys } from "../context.ts";
import type { Tables } from "../store/tables.ts";
import type { Store } from "../store/store.ts";

const name = "alias";
const derived = new WeakMap<KeyObject, Buffer>();

/** That from which the aliases of holders are made: what was kept, or what earlier releases made of the log's key. */
export function aliasSecretOf({ alias, log }: Keys): Buffer {
  const known =
    alias ??
    derived.get(log) ??
    createHmac("sha256", "ledger alias")
      .update(log.export({ type: "pkcs8", format: "der" }))
      .digest();
  derived.set(log, known);
  return known;
}

/**
 * The keys with the secret of aliases, kept once and for all, so that a holder keeps the alias under new keys. It is
 * random: whoever gets hold of a log key must not learn who the holders are. A log that names aliases already, made from
 * its first key, keeps those.
 */
export async function withAlias(store: Store, keys: Keys): Promise<Keys> {
  const kept = (await keptIn(store)) ?? (await keep(store, await firstSecret(store, keys)));
  return { ...keys, alias: Buffer.from(kept, "hex") };
}

async function firstSecret({ reading }: Store, keys: Keys): Promise<string> {
  const named = await reading.selectFrom("journalEntry").select("id").where("type", "=", "block").limit(1).execute();
  return (named.length > 0 ? aliasSecretOf(keys) : randomBytes(32)).toString("hex");
}

const keptIn = async ({ reading }: Store): Promise<string | undefined> =>
  (await reading.selectFrom("secret").select("value").where("name", "=", name).executeTakeFirst())?.value;

/** Of several processes that start at once, one keeps its secret, and all use that. */
async function keep(store: Store, value: string): Promise<string> {
  await store
    .em()
    .getKysely<Tables>()
    .insertInto("secret")
    .values({ name, value })
    .onConflict((on) => on.column("name").doNothing())
    .execute();
  return (await keptIn(store))!;
}
