import { parseJson } from "../../shared/platform/json.ts";
import { invalidInput, ruleBroken } from "../../shared/platform/refusal.ts";
import { canonical, isCanonical } from "../platform/log/canonical.ts";
import { keyIdOf, verifyCertificate } from "./rules.ts";
import type { Payload } from "./seal.ts";

/**
 * The format's name: one line of JSON in RFC 8785 form with `format`, `keyId`, `payload` and `signature`, and nothing
 * else.
 */
export const certificateFormat = "tanhui-certificate/1";

/** The certificate file, as its holder keeps it. @param payload the canonical text that was signed. */
export const certificateFile = ({
  payload,
  signature,
  keyId,
}: {
  readonly payload: string;
  readonly signature: string;
  readonly keyId: string;
}): string => canonical({ format: certificateFormat, keyId, payload: JSON.parse(payload), signature });

/** The maximum length of a certificate file, in characters. */
const charactersMost = 1_000_000;
const no = (reason: string, message: string) => ruleBroken("file", reason, message);

/**
 * The content of a certificate file that is byte for byte what was signed.
 * @param key the platform's public key (SPKI in PEM).
 * @throws Refusal INVALID_INPUT when it is not a certificate; RULE_BROKEN when another key signed it, or when anything
 * in it was altered.
 */
export function readCertificate(text: string, key: string): Payload {
  const keyId = keyIdOf(key);
  const form = () => invalidInput("file", "certificateForm", `this is not a file in the format ${certificateFormat}`);
  const whole = text.trim();
  if (whole.length > charactersMost) throw form();
  let read: { format?: unknown; keyId?: unknown; payload?: unknown; signature?: unknown };
  try {
    read = parseJson(whole) as typeof read;
  } catch {
    throw form();
  }
  if (
    typeof read !== "object" ||
    read === null ||
    read.format !== certificateFormat ||
    typeof read.payload !== "object" ||
    typeof read.signature !== "string"
  )
    throw form();
  if (read.keyId !== keyId)
    throw no("certificateKey", "this certificate is not signed with this key: compare the key with the published one");
  const { payload, signature } = read;
  const exact = isCanonical({ format: certificateFormat, keyId, payload, signature }, whole);
  if (!exact || !verifyCertificate(canonical(payload), signature, key))
    throw no("certificateAltered", "the certificate differs from what was signed");
  return payload as Payload;
}
