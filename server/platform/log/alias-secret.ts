import { createHmac, type KeyObject } from "node:crypto";
import type { Keys } from "../context.ts";
import type { Tables } from "../store/tables.ts";
import type { Store } from "../store/store.ts";

const name = "alias";
const derived = new WeakMap<KeyObject, Buffer>();

/** That from which the aliases of holders are made: what was kept, or made from the log's first key. */
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

/** The keys with the secret of aliases as it was when the log began, so that a holder keeps the alias under new keys. */
export async function withAlias(store: Store, keys: Keys): Promise<Keys> {
  const value = aliasSecretOf(keys).toString("hex");
  await store
    .em()
    .getKysely<Tables>()
    .insertInto("secret")
    .values({ name, value })
    .onConflict((on) => on.column("name").doNothing())
    .execute();
  const kept = await store.reading
    .selectFrom("secret")
    .select("value")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return { ...keys, alias: Buffer.from(kept.value, "hex") };
}
