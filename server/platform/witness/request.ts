import { treeOf, type Tree } from "../log/checkpoint.ts";
import { openNote, type SignedNote } from "../log/note.ts";
import type { Hash } from "../log/merkle.ts";

/** What somebody asks a witness to co-sign, and the proof that it continues a tree of the size `old`. */
export interface Asked {
  readonly old: number;
  readonly proof: readonly Hash[];
  readonly note: SignedNote;
  readonly tree: Tree;
}

const proofLinesMost = 63;
const hashForm = /^[A-Za-z0-9+/]{43}=$/;

/** A request as C2SP tlog-witness writes it; undefined when it is none. */
export function askedIn(body: string): Asked | undefined {
  const end = body.indexOf("\n\n");
  const [first = "", ...lines] = body.slice(0, Math.max(0, end)).split("\n");
  const [, old] = /^old (0|[1-9]\d{0,15})$/.exec(first) ?? [];
  const proof = lines.map((line) => Buffer.from(line, "base64"));
  const exact = lines.every((line, i) => hashForm.test(line) && proof[i]!.toString("base64") === line);
  const note = openNote(body.slice(end + 2));
  const tree = note && treeOf(note.text);
  const right = old !== undefined && exact && lines.length <= proofLinesMost;
  return right && note && tree ? { old: Number(old), proof, note, tree } : undefined;
}
