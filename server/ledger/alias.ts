import { createHmac } from "node:crypto";
import { chart, type Account } from "../../shared/ledger/ledger.ts";
import type { Keys } from "../platform/context.ts";
import { aliasSecretOf } from "../platform/log/alias-secret.ts";
import { partsOf } from "./replay.rules.ts";

/** The pseudonym of a holder in the public log: stable, and not traceable without the platform's secret. */
export const aliasOf = (keys: Keys, holder: string): string =>
  createHmac("sha256", aliasSecretOf(keys)).update(holder).digest("hex").slice(0, 32);

/** An account as named in the public log: holders appear by their alias. */
export function publicAccount(keys: Keys, account: string): string {
  const [kind, owner] = partsOf(account);
  return kind !== "issued" && chart[kind as Account].of === "holder" ? `${kind}:${aliasOf(keys, owner)}` : account;
}
