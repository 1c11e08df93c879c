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
/** The result of verifying an export. `pem` is the key named by the file: compare it with the published one. */
export interface Verified {
  readonly leaves: number;
  /** Entries that no head covers yet. */
  readonly waiting: number;
  readonly deeds: number;
  readonly blocks: number;
  readonly head: Head;
  readonly pem: string;
}

/** A line of an export that is not a log entry. An entry is its canonical text as it was hashed. */
type Line =
  | { readonly "#": "begin"; readonly format: string; readonly logKey: string }
  | ({ readonly "#": "head" } & Head)
  | ({ readonly "#": "block"; readonly id: string } & Stood)
  | { readonly "#": "waiting"; readonly content: string }
  | { readonly "#": "balance"; readonly account: string; readonly kilograms: number }
  | { readonly "#": "end"; readonly leaves: number; readonly heads: number; readonly tables: boolean };

export const format = "tanhui-ledger/1";

/** What is known from elsewhere: the log's key, and an earlier head. */
interface Known {
  readonly key?: KeyObject | undefined;
  readonly earlier?: Pick<Head, "size" | "root"> | undefined;
}

/** A verification under way, line by line. */
class Verification {
  readonly #known: Known;
  readonly #replay = new Replay();
  #tree: Frontier = { size: 0, roots: [] };
  #signer: KeyObject | undefined;
  #pem = "";
  #head: Head | undefined;
  #deeds = 0;
  #heads = 0;
  #blocks = 0;
  #rows = 0;
  #waiting = 0;
  #number = 0;
  #ended = false;
  #proven: boolean;

  constructor(known: Known) {
    this.#known = known;
    this.#signer = known.key;
    this.#proven = !known.earlier;
  }

  /** @throws Fault when the line cannot stand here. */
  take(text: string): void {
    this.#number++;
    const at = this.#at;
    if (this.#ended) throw new Fault("format", at, "there are lines after the end");
    const line = parsed(text, at);
    if (this.#number === 1 && line["#"] !== "begin")
      throw new Fault("format", at, "the file does not begin with its header");
    if (!("#" in line)) {
      this.#entry(line, text);
      return;
    }
    switch (line["#"]) {
      case "begin":
        if (this.#number !== 1 || line.format !== format) throw new Fault("format", at, `this is not ${format}`);
        this.#pem = line.logKey;
        this.#signer = signerOf(line.logKey, this.#known.key, at);
        return;
      case "head":
        this.#signed(line);
        return;
      case "waiting": {
        const entry = parsed(line.content, at);
        if (!("#" in entry)) this.#act(entry);
        this.#waiting++;
        return;
      }
      case "block":
        this.#replay.compareBlock(line);
        this.#blocks++;
        this.#rows++;
        return;
      case "balance":
        this.#replay.compareBalance(line);
        this.#rows++;
        return;
      case "end":
        this.#end(line);
        return;
      default:
        throw new Fault("format", at, "an unknown line");
    }
  }

  /** @throws Fault when the file is not complete. */
  result(): Verified {
    const { size } = this.#tree;
    const head = this.#head;
    if (!this.#ended) throw new Fault("format", this.#at, "the file is truncated");
    if (!head) throw new Fault("tree", this.#at, "no head signs the entries");
    if (head.size !== size)
      throw new Fault("tree", this.#at, `the last ${size - head.size} entries are not covered by a head`);
    if (!this.#proven)
      throw new Fault(
        "history",
        this.#at,
        `the earlier head covers ${this.#known.earlier!.size} entries, but there are ${size}: the end is missing`,
      );
    return {
      leaves: size,
      waiting: this.#waiting,
      deeds: this.#deeds,
      blocks: this.#blocks,
      head: { size: head.size, root: head.root, at: head.at, signature: head.signature },
      pem: this.#pem,
    };
  }

  get #at(): string {
    return `line ${this.#number}`;
  }
  get #root(): string {
    return rootOfFrontier(this.#tree).toString("hex");
  }

  #act(entry: Deed): void {
    if (entry.type !== "block") return;
    this.#replay.take(entry);
    this.#deeds++;
  }

  #entry(entry: Deed, text: string): void {
    const { earlier } = this.#known;
    if (this.#rows + this.#waiting > 0) throw new Fault("format", this.#at, "a log entry after the tables");
    this.#tree = grow(this.#tree, hashLeaf(Buffer.from(text)));
    this.#act(entry);
    if (this.#tree.size !== earlier?.size) return;
    if (this.#root !== earlier.root)
      throw new Fault(
        "history",
        entry.id,
        `up to here the log differs from that of the earlier head (${earlier.size} entries)`,
      );
    this.#proven = true;
  }

  #signed(head: Head): void {
    const { size, root, at, signature } = head;
    const fault = (rule: string, message: string) => new Fault(rule, this.#at, message);
    if (size <= (this.#head?.size ?? 0)) throw fault("tree", "a head covers no more than the one before it");
    if (size !== this.#tree.size)
      throw fault("tree", `the head covers ${size} entries, but ${this.#tree.size} precede it`);
    if (root !== this.#root) throw fault("tree", `the root of the first ${size} entries differs from the head's`);
    const signed = Buffer.from(headText(size, root, at));
    if (!this.#signer || !verifySignature(null, signed, this.#signer, Buffer.from(signature, "base64")))
      throw fault("signature", "the head is not signed with the log's key");
    this.#head = head;
    this.#heads++;
  }

  #end({ leaves, heads, tables }: Extract<Line, { "#": "end" }>): void {
    if (leaves !== this.#tree.size || heads !== this.#heads)
      throw new Fault(
        "format",
        this.#at,
        `the file states ${leaves} entries and ${heads} heads, but has ${this.#tree.size} and ${this.#heads}`,
      );
    if (tables) this.#replay.end();
    else if (this.#waiting + this.#rows > 0)
      throw new Fault("format", this.#at, "the file has tables but states that it has none");
    this.#ended = true;
  }
}

/**
 * Verifies an export without a database: every leaf under signed heads, every act possible at its time, no serial
 * twice, nothing from nothing, and the tables equal to the outcome of the log.
 * @param known `key` that of the log, if known from elsewhere; otherwise the one named by the file is used; `earlier` a
 * head from elsewhere: the log must be its continuation, so that nothing was cut off.
 * @throws Fault naming the first bad entry.
 */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  known: Known = {},
): Promise<Verified> {
  const verification = new Verification(known);
  for await (const line of lines) verification.take(line);
  return verification.result();
}

/**
 * The key for verifying heads.
 * @throws Fault when the file names no key, or another than the one known from elsewhere.
 */
function signerOf(named: string, known: KeyObject | undefined, at: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPublicKey(named);
  } catch {
    throw new Fault("signature", at, "the file names no key");
  }
  if (known && !known.equals(key))
    throw new Fault("signature", at, "the file names a different key from the published one");
  return key;
}

function parsed(text: string, at: string): Line | (Deed & { "#"?: never }) {
  try {
    const line = JSON.parse(text) as unknown;
    if (typeof line === "object" && line !== null) return line as Line;
  } catch {
    /* said below */
  }
  throw new Fault("format", at, "not a JSON object");
}

/** The lines of a file. */
export const linesOf = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity });
