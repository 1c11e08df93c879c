import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { unfit } from "./manifest.ts";

/** RFC 7914 with N = 2^17, r = 8, p = 1: 128 MiB and about half a second for each try. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 };
const passphraseLeast = 12;
const keyOf = (passphrase: string, salt: Buffer): Buffer => scryptSync(passphrase.normalize("NFC"), salt, 32, cost);

/** The variable that the passphrase is read from: it never stands in a command line. */
export const passphraseVariable = "TANHUI_BACKUP_PASSPHRASE";

/** @throws Refusal INVALID_INPUT when the passphrase is missing or short. */
export function passphraseIn(env: NodeJS.ProcessEnv): string {
  const passphrase = env[passphraseVariable] ?? "";
  if (passphrase.length < passphraseLeast)
    throw unfit(
      "passphrase",
      `set ${passphraseVariable} to a passphrase of ${passphraseLeast} characters or more, and keep it elsewhere`,
      passphraseVariable,
    );
  return passphrase;
}

/** A text under a passphrase, as lines of JSON: AES-256-GCM under a key from scrypt; bytes in base64. */
export function seal(text: string, passphrase: string): string {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv("aes-256-gcm", keyOf(passphrase, salt), iv);
  const data = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  const parts = { salt, iv, tag: cipher.getAuthTag(), data };
  const sealed = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.toString("base64")]));
  return `${JSON.stringify({ sealed: "scrypt N=131072 r=8 p=1, aes-256-gcm", ...sealed }, null, 1)}\n`;
}

/** The text in what `seal` gave. @throws Refusal INVALID_INPUT when the passphrase is another, or it is damaged. */
export function unseal(sealed: string, passphrase: string): string {
  try {
    const parts = JSON.parse(sealed) as Record<string, string>;
    const [salt, iv, tag, data] = ["salt", "iv", "tag", "data"].map((name) => Buffer.from(parts[name]!, "base64"));
    const decipher = createDecipheriv("aes-256-gcm", keyOf(passphrase, salt!), iv!, { authTagLength: 16 });
    decipher.setAuthTag(tag!);
    return Buffer.concat([decipher.update(data!), decipher.final()]).toString("utf8");
  } catch {
    throw unfit("passphraseWrong", "the passphrase is another, or the sealed keys are damaged", passphraseVariable);
  }
}
