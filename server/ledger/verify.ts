import { createPublicKey, verify as verifySignature, type KeyObject } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { grow, hashLeaf, rootOfFrontier, type Frontier } from "../platform/log/merkle.ts";
import { headText } from "../platform/log/sequencer.ts";
import { Fault, Replay, type Deed, type Stood } from "./replay.rules.ts";

/** A signed head of the log. */
export interface Head {
  readonly size: number;
  readonly root: string;
  readonly at: string;
  readonly signature: string;
}
/** What an export was found to hold. `pem` is the key that the file names: compare it with the published one. */
export interface Verified {
  readonly leaves: number /** Entries that no head covers yet. */;
  readonly waiting: number;
  readonly deeds: number;
  readonly blocks: number;
  readonly head: Head;
  readonly pem: string;
}

/** A line of an export that is no entry of the log. An entry is its canonical text as it was hashed. */
type Line =
  | { readonly "#": "begin"; readonly format: string; readonly logKey: string }
  | ({ readonly "#": "head" } & Head)
  | ({ readonly "#": "block"; readonly id: string } & Stood)
  | { readonly "#": "waiting"; readonly content: string }
  | { readonly "#": "balance"; readonly account: string; readonly kilograms: number }
  | { readonly "#": "end"; readonly leaves: number; readonly heads: number; readonly tables: boolean };

export const format = "tanhui-ledger/1";

/**
 * Verifies an export without a database: every leaf under signed heads, every deed possible when it was done, no serial twice, nothing out of nothing,
 * and the tables just what the log comes to.
 * @param key that of the log, if it is known from elsewhere; otherwise the one that the file names.
 * @param earlier a head from elsewhere: the log must have grown out of it, so that no tail was cut off.
 * @throws Fault naming the first bad entry.
 */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  {
    key,
    earlier,
  }: { readonly key?: KeyObject | undefined; readonly earlier?: Pick<Head, "size" | "root"> | undefined } = {},
): Promise<Verified> {
  const replay = new Replay();
  let tree: Frontier = { size: 0, roots: [] };
  let signer = key,
    pem = "",
    head: Head | undefined,
    deeds = 0,
    heads = 0,
    blocks = 0,
    rows = 0,
    waiting = 0,
    ended = false,
    number = 0,
    proven = !earlier;
  for await (const text of lines) {
    number++;
    const at = `line ${number}`;
    if (ended) throw new Fault("format", at, "there is more after the end");
    const line = parsed(text, at);
    if (number === 1 && line["#"] !== "begin") throw new Fault("format", at, "the file does not begin with its header");
    if (!("#" in line)) {
      if (rows + waiting > 0) throw new Fault("format", at, "an entry of the log after the tables");
      tree = grow(tree, hashLeaf(Buffer.from(text)));
      if (line.type === "block") {
        replay.take(line);
        deeds++;
      }
      if (tree.size === earlier?.size) {
        if (rootOfFrontier(tree).toString("hex") !== earlier.root)
          throw new Fault(
            "history",
            line.id,
            `up to here the log is not the one of the earlier head (${earlier.size} entries)`,
          );
        proven = true;
      }
      continue;
    }
    switch (line["#"]) {
      case "begin":
        if (number !== 1 || line.format !== format) throw new Fault("format", at, `this is no ${format}`);
        pem = line.logKey;
        signer = signerOf(line.logKey, key, at);
        break;
      case "head":
        if (line.size <= (head?.size ?? 0))
          throw new Fault("tree", at, "a head that covers no more than the one before it");
        if (line.size !== tree.size)
          throw new Fault("tree", at, `the head covers ${line.size} entries, ${tree.size} came before it`);
        if (line.root !== rootOfFrontier(tree).toString("hex"))
          throw new Fault("tree", at, `the entries up to ${line.size} have another root than the head says`);
        if (
          !signer ||
          !verifySignature(
            null,
            Buffer.from(headText(line.size, line.root, line.at)),
            signer,
            Buffer.from(line.signature, "base64"),
          )
        )
          throw new Fault("signature", at, "the head is not signed with the key of the log");
        head = line;
        heads++;
        break;
      case "waiting": {
        const entry = parsed(line.content, at);
        if (!("#" in entry) && entry.type === "block") {
          replay.take(entry);
          deeds++;
        }
        waiting++;
        break;
      }
      case "block":
        replay.compareBlock(line);
        blocks++;
        rows++;
        break;
      case "balance":
        replay.compareBalance(line);
        rows++;
        break;
      case "end":
        if (line.leaves !== tree.size || line.heads !== heads)
          throw new Fault(
            "format",
            at,
            `${line.leaves} entries and ${line.heads} heads were written, ${tree.size} and ${heads} are here`,
          );
        if (line.tables) replay.end();
        else if (waiting + rows > 0) throw new Fault("format", at, "the file has tables and says that it has none");
        ended = true;
        break;
      default:
        throw new Fault("format", at, "an unknown line");
    }
  }
  if (!ended) throw new Fault("format", `line ${number}`, "the file is cut off");
  if (!head) throw new Fault("tree", `line ${number}`, "no head signs the entries");
  if (head.size !== tree.size)
    throw new Fault("tree", `line ${number}`, `the last ${tree.size - head.size} entries stand under no head`);
  if (!proven)
    throw new Fault(
      "history",
      `line ${number}`,
      `the earlier head covers ${earlier!.size} entries, here are ${tree.size}: the tail is cut off`,
    );
  return {
    leaves: tree.size,
    waiting,
    deeds,
    blocks,
    head: { size: head.size, root: head.root, at: head.at, signature: head.signature },
    pem,
  };
}

/** The key that checks the heads. @throws Fault when the file names another than the one known from elsewhere, or none. */
function signerOf(named: string, known: KeyObject | undefined, at: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPublicKey(named);
  } catch {
    throw new Fault("signature", at, "the file names no key");
  }
  if (known && !known.equals(key))
    throw new Fault("signature", at, "the file names another key than the published one");
  return key;
}

function parsed(text: string, at: string): Line | (Deed & { "#"?: never }) {
  try {
    const line = JSON.parse(text) as unknown;
    if (typeof line === "object" && line !== null) return line as Line;
  } catch {
    /* said below */
  }
  throw new Fault("format", at, "no JSON object");
}

/** The lines of a file, one after the other. */
export const linesOf = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity });
