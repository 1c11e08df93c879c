import { createHmac, type KeyObject } from "node:crypto";
import { chart, type Account } from "../../shared/ledger/ledger.ts";
import { partsOf } from "./replay.rules.ts";

const secrets = new WeakMap<KeyObject, Buffer>();
const secretOf = (key: KeyObject): Buffer => {
  const known =
    secrets.get(key) ??
    createHmac("sha256", "ledger alias")
      .update(key.export({ type: "pkcs8", format: "der" }))
      .digest();
  secrets.set(key, known);
  return known;
};

/** The pseudonym of a holder in the public log: stable, and not traceable without the log's key. */
export const aliasOf = (key: KeyObject, holder: string): string =>
  createHmac("sha256", secretOf(key)).update(holder).digest("hex").slice(0, 32);

/** An account as named in the public log: holders appear by their alias. */
export function publicAccount(key: KeyObject, account: string): string {
  const [kind, owner] = partsOf(account);
  return kind !== "issued" && chart[kind as Account].of === "holder" ? `${kind}:${aliasOf(key, owner)}` : account;
}
