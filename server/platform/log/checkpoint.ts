import { sign, verify, type KeyObject } from "node:crypto";
import { isInstant } from "../../../shared/log/forms.ts";
import { keyIdOf, openNote, signatureLine, type NamedKey, type SignedNote } from "./note.ts";

/** What every log's checkpoint says in its first three lines. C2SP tlog-checkpoint. */
export interface Tree {
  /** The log's name: the address of this platform without its scheme, and a path. */
  readonly origin: string;
  readonly size: number;
  /** In hex. */
  readonly root: string;
}

/** A head of this platform's log: as an extension line it has the instant. */
export interface Checkpoint extends Tree {
  readonly at: string;
}

/** The text that the signatures of a checkpoint cover. */
export const bodyOf = ({ origin, size, root, at }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root, "hex").toString("base64")}\nat ${at}\n`;

/** A checkpoint signed by the log's key, as published. */
export function noteOf(checkpoint: Checkpoint, key: KeyObject): string {
  const body = bodyOf(checkpoint);
  const name = checkpoint.origin;
  const bytes = Buffer.concat([keyIdOf(name, key), sign(null, Buffer.from(body), key)]);
  return `${body}\n${signatureLine({ name, bytes })}`;
}

const treeForm = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n((?:[^\n]+\n)*)$/;

/** The tree of which a note's text speaks, and the lines after; undefined unless it is a checkpoint, byte for byte. */
export function treeOf(text: string): (Tree & { readonly more: string }) | undefined {
  const [, origin = "", size = "", root = "", more = ""] = treeForm.exec(text) ?? [];
  const bytes = Buffer.from(root, "base64");
  const exact = origin && bytes.toString("base64") === root && Number.isSafeInteger(Number(size));
  return exact ? { origin, size: Number(size), root: bytes.toString("hex"), more } : undefined;
}

/** A checkpoint as read, with the signatures under it. */
export interface Noted extends Checkpoint, SignedNote {}

/** A checkpoint out of its note; undefined when it is not one of this platform's. No signature is verified. */
export function readNote(note: string): Noted | undefined {
  const opened = openNote(note);
  const tree = opened && treeOf(opened.text);
  const [, at = ""] = /^at (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n$/.exec(tree?.more ?? "") ?? [];
  if (!tree || !isInstant(at) || /[+\s]/.test(tree.origin)) return undefined;
  const { origin, size, root } = tree;
  return { origin, size, root, at, ...opened };
}

/** Whether a log's key signed a note. */
export function isNoteSignedBy({ text, signatures }: SignedNote, { name, key }: NamedKey): boolean {
  const [id, bytes] = [keyIdOf(name, key), Buffer.from(text)];
  return signatures.some(
    (one) =>
      one.name === name && id.equals(one.bytes.subarray(0, 4)) && verify(null, bytes, key, one.bytes.subarray(4)),
  );
}

/** Whether the log's key signed a checkpoint that was read from a note. */
export const isSignedBy = (noted: Noted, key: KeyObject): boolean => isNoteSignedBy(noted, { name: noted.origin, key });
