import { isInstant } from "../../../shared/log/forms.ts";
import { createHash, createPublicKey, sign, verify, type KeyObject } from "node:crypto";

/**
 * Heads of the log as C2SP checkpoints (tlog-checkpoint): a signed note with the log's origin, the size, the root in
 * base64 and, as an extension line, the instant.
 */
export interface Checkpoint {
  /** The log's name: the address of this platform without its scheme, and a path. */
  readonly origin: string;
  readonly size: number;
  /** In hex. */
  readonly root: string;
  readonly at: string;
}

const ed25519 = Buffer.of(1);
const rawOf = (key: KeyObject): Buffer => {
  const { x } = (key.type === "private" ? createPublicKey(key) : key).export({ format: "jwk" });
  return Buffer.from(x!, "base64url");
};

/** A key's id under a name: the first four bytes of SHA-256 over name, line end, kind of signature and key. C2SP signed-note. */
const idOf = (name: string, key: Buffer): Buffer =>
  createHash("sha256").update(`${name}\n`).update(ed25519).update(key).digest().subarray(0, 4);

/** A public key in the form of C2SP signed notes: `name+id+key`, the id in hex, kind and key in base64. */
export function verifierKeyOf(name: string, key: KeyObject): string {
  const raw = rawOf(key);
  return `${name}+${idOf(name, raw).toString("hex")}+${Buffer.concat([ed25519, raw]).toString("base64")}`;
}

/** The key that a verifier key names. @throws TypeError unless it is Ed25519 under its right id. */
export function keyFrom(verifierKey: string): { readonly name: string; readonly key: KeyObject } {
  const [, name = "", id = "", text = ""] =
    /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(verifierKey) ?? [];
  const bytes = Buffer.from(text, "base64");
  const raw = bytes.subarray(1);
  const right = bytes[0] === 1 && raw.length === 32 && bytes.toString("base64") === text;
  if (!right || idOf(name, raw).toString("hex") !== id) throw new TypeError(`${verifierKey} is not an Ed25519 key`);
  return {
    name,
    key: createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") }, format: "jwk" }),
  };
}

/** The text that the signatures of a checkpoint cover. */
export const bodyOf = ({ origin, size, root, at }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root, "hex").toString("base64")}\nat ${at}\n`;

/** A checkpoint signed by the log's key, as published. */
export function noteOf(checkpoint: Checkpoint, key: KeyObject): string {
  const body = bodyOf(checkpoint);
  const signature = Buffer.concat([idOf(checkpoint.origin, rawOf(key)), sign(null, Buffer.from(body), key)]);
  return `${body}\n— ${checkpoint.origin} ${signature.toString("base64")}\n`;
}

const form =
  /^([^+\s]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\nat (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n\n((?:— \S+ [A-Za-z0-9+/]+={0,2}\n)+)$/;

/** A checkpoint as read, with the signatures under it. */
export interface Noted extends Checkpoint {
  readonly signatures: readonly { readonly name: string; readonly bytes: Buffer }[];
}

/** A checkpoint out of its note; undefined when it is not one, byte for byte. No signature is verified. */
export function readNote(note: string): Noted | undefined {
  const [, origin, size, root, at, lines] = form.exec(note) ?? [];
  if (!lines) return undefined;
  const bytes = Buffer.from(root!, "base64");
  const signatures = lines
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([, name, text]) => ({ name: name!, bytes: Buffer.from(text!, "base64"), text: text! }));
  const exact = signatures.every(({ bytes: one, text }) => one.toString("base64") === text);
  if (!exact || bytes.toString("base64") !== root || !Number.isSafeInteger(Number(size)) || !isInstant(at!))
    return undefined;
  return {
    origin: origin!,
    size: Number(size),
    root: bytes.toString("hex"),
    at: at!,
    signatures: signatures.map(({ name, bytes: one }) => ({ name, bytes: one })),
  };
}

/** Whether the log's key signed a checkpoint that was read from a note. */
export function isSignedBy(noted: Noted, key: KeyObject): boolean {
  const id = idOf(noted.origin, rawOf(key));
  const body = Buffer.from(bodyOf(noted));
  return noted.signatures.some(
    ({ name, bytes }) =>
      name === noted.origin && id.equals(bytes.subarray(0, 4)) && verify(null, body, key, bytes.subarray(4)),
  );
}
