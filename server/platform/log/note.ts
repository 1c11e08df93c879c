import { createHash, createPublicKey, type KeyObject } from "node:crypto";

/** Who signs a note, and the byte that stands for that kind of Ed25519 signature. C2SP signed-note, tlog-cosignature. */
const kindByte = { log: 1, witness: 4 } as const;
export type Signer = keyof typeof kindByte;

const rawOf = (key: KeyObject): Buffer => {
  const { x } = (key.type === "private" ? createPublicKey(key) : key).export({ format: "jwk" });
  return Buffer.from(x!, "base64url");
};
const idFrom = (name: string, raw: Buffer, by: Signer): Buffer =>
  createHash("sha256").update(`${name}\n`).update(Buffer.of(kindByte[by])).update(raw).digest().subarray(0, 4);

/** A key's id under a name: the first four bytes of SHA-256 over name, line end, kind of signature and key. */
export const keyIdOf = (name: string, key: KeyObject, by: Signer = "log"): Buffer => idFrom(name, rawOf(key), by);

/** A public key in the form of C2SP signed notes: `name+id+key`, the id in hex, kind and key in base64. */
export function verifierKeyOf(name: string, key: KeyObject, by: Signer = "log"): string {
  const bytes = Buffer.concat([Buffer.of(kindByte[by]), rawOf(key)]);
  return `${name}+${keyIdOf(name, key, by).toString("hex")}+${bytes.toString("base64")}`;
}

/** A key and the name under which it signs. */
export interface NamedKey {
  readonly name: string;
  readonly key: KeyObject;
}

/** The key that a verifier key names. @throws TypeError unless it is Ed25519 of this kind under its right id. */
export function keyFrom(verifierKey: string, by: Signer = "log"): NamedKey {
  const [, name = "", id = "", text = ""] =
    /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(verifierKey) ?? [];
  const bytes = Buffer.from(text, "base64");
  const raw = bytes.subarray(1);
  const right = bytes[0] === kindByte[by] && raw.length === 32 && bytes.toString("base64") === text;
  if (!right || idFrom(name, raw, by).toString("hex") !== id)
    throw new TypeError(`${verifierKey} is not an Ed25519 key of a ${by}`);
  return {
    name,
    key: createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: raw.toString("base64url") }, format: "jwk" }),
  };
}

/** One signature under a note: the key's id (4 bytes), and what its kind has. */
export interface NoteSignature {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A signed note: the text that is signed, and the signatures under it. */
export interface SignedNote {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export const signatureLine = ({ name, bytes }: NoteSignature): string => `— ${name} ${bytes.toString("base64")}\n`;

const lineForm = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/;

/** The signatures of lines as they stand under a note; undefined when one is none, byte for byte. */
export function signaturesOf(lines: string): NoteSignature[] | undefined {
  if (!lines.endsWith("\n")) return undefined;
  const found: NoteSignature[] = [];
  for (const line of lines.slice(0, -1).split("\n")) {
    const [, name, text] = lineForm.exec(line) ?? [];
    const bytes = Buffer.from(text ?? "", "base64");
    if (!name || bytes.toString("base64") !== text) return undefined;
    found.push({ name, bytes });
  }
  return found;
}

/** A note as parsed; undefined when it is none. No signature is verified. */
export function openNote(note: string): SignedNote | undefined {
  const end = note.lastIndexOf("\n\n");
  const signatures = end < 0 ? undefined : signaturesOf(note.slice(end + 2));
  return signatures && { text: note.slice(0, end + 1), signatures };
}
