import { sign } from "node:crypto";
import { logFormat } from "../../../shared/log/leaf.ts";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { newId } from "../clock.ts";
import type { Keys } from "../context.ts";
import { canonical } from "./canonical.ts";
import { verifierKeyOf } from "./note.ts";
import { leafText } from "./leaf.ts";
import { certificateKeyName } from "./origin.ts";

/** The size and root of a head, in hex. */
export interface Ended {
  readonly size: number;
  readonly root: string;
}

/** What the platform states of the log itself in the log: signed apart from the heads, with the key in force. */
export interface Statement {
  readonly id: string;
  readonly content: string;
}

/** A statement of the log on itself, signed by the key that was in force before it. */
export function statementOf(
  action: "begin" | "continue" | "rotate" | "succeed",
  fields: { readonly origin: string } & Readonly<Record<string, unknown>>,
  at: string,
  signer: Keys["log"],
): Statement {
  const id = newId(at);
  // Its instant may become later when it takes its place: the heads sign that.
  const leaf = { id, type: "log", record: fields.origin, action, clause: platformDefault, ...fields };
  const signature = sign(null, Buffer.from(canonical(leaf)), signer).toString("base64");
  return { id, content: leafText({ ...leaf, at, signature }) };
}

/**
 * The first leaf of format 2: it names the format, the origin and the keys. After a log of format 1 it names its last
 * head, which it continues.
 */
export function openingOf(origin: string, keys: Keys, at: string, last: Ended | undefined): Statement {
  const named = {
    origin,
    format: logFormat,
    logKey: verifierKeyOf(origin, keys.log),
    certificateKey: verifierKeyOf(certificateKeyName(origin), keys.certificate),
  };
  return last
    ? statementOf("continue", { ...named, size: last.size, root: last.root }, at, keys.log)
    : statementOf("begin", named, at, keys.log);
}
