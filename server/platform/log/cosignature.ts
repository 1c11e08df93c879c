import { sign, verify, type KeyObject } from "node:crypto";
import { keyIdOf, type NamedKey, type NoteSignature, type SignedNote } from "./note.ts";

/** Co-signatures of witnesses, `cosignature/v1`: a POSIX time and an Ed25519 signature. C2SP tlog-cosignature. */
const bytesLong = 4 + 8 + 64;
const messageOf = (text: string, seconds: bigint): Buffer => Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);

/** The statement of a witness that a checkpoint's text is of the largest consistent tree that it saw until `seconds`. */
export function cosign(text: string, { name, key }: NamedKey, seconds: number): NoteSignature {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  const signature = sign(null, messageOf(text, BigInt(seconds)), key);
  return { name, bytes: Buffer.concat([keyIdOf(name, key, "witness"), time, signature]) };
}

/** The instant that a co-signature states; undefined when it can be none. */
export function timeOf({ bytes }: NoteSignature): string | undefined {
  const seconds = bytes.length === bytesLong ? Number(bytes.readBigUInt64BE(4)) : Number.NaN;
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function holds(text: string, one: NoteSignature, key: KeyObject): boolean {
  if (!timeOf(one)) return false;
  return verify(null, messageOf(text, one.bytes.readBigUInt64BE(4)), key, one.bytes.subarray(12));
}

/** Whether a signature poses as one of this witness. */
export const isOf = (one: NoteSignature, { name, key }: NamedKey): boolean =>
  one.name === name && keyIdOf(name, key, "witness").equals(one.bytes.subarray(0, 4));

/** A witness's co-signature under a note, if there is one; `forged` when what poses as one does not verify. */
export function cosignatureOf({ text, signatures }: SignedNote, witness: NamedKey) {
  const its = signatures.filter((one) => isOf(one, witness));
  return { signature: its[0], forged: its.some((one) => !holds(text, one, witness.key)) };
}
