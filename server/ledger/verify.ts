import { createPublicKey, type KeyObject } from "node:crypto";
import { createReadStream } from "node:fs";
import { leafBytesMost, wrongOf } from "../../shared/log/leaf.ts";
import { dayOf } from "../platform/clock.ts";
import { isNoteSignedBy, readNote, type Noted } from "../platform/log/checkpoint.ts";
import { grow, hashLeaf, rootOfFrontier, type Frontier } from "../platform/log/merkle.ts";
import { witnessedBy, type Policy, type Witnessed } from "../platform/log/policy.ts";
import { Signers, type LogStatement } from "../platform/log/signers.ts";
import { Issuances } from "./issuances.rules.ts";
import { assertFormat, format, lineOf, type Entry, type Head, type Line } from "./lines.rules.ts";
import { Fault, Replay } from "./replay.rules.ts";

/** The result of verifying an export. `pem` is the key in force at its end: compare it with the published one. */
export interface Verified {
  readonly leaves: number;
  /** Entries that no head covers yet. */
  readonly waiting: number;
  readonly deeds: number;
  readonly blocks: number;
  /** The last head: instant, size and root, in hex. */
  readonly head: KnownHead & { readonly at: string };
  readonly pem: string;
  /** By whom the last head is witnessed, where a policy was given. */
  readonly witnessed?: Pick<Witnessed, "witnesses" | "missing" | "unknown">;
}

/** A head kept from elsewhere; without `note` or `signature` it is taken at its word. */
export interface KnownHead {
  readonly size: number;
  readonly root: string;
  /** The log that it names; of format 1 none. */
  readonly origin?: string;
  readonly at?: string;
  readonly note?: string;
  readonly signature?: string;
}
/** What is known from elsewhere: the log's key, earlier heads, whose co-signatures a head needs, how old it may be. */
interface Known {
  readonly key?: KeyObject | undefined;
  readonly earlier?: readonly KnownHead[];
  readonly policy?: Policy | undefined;
  /** A day in China before which the last head must not lie. */
  readonly notBefore?: string | undefined;
}

const serialLast = 9_999_999_999_999;

/** A verification under way, line by line. */
class Verification {
  readonly #known: Known;
  readonly #replay = new Replay();
  readonly #issuances = new Issuances();
  readonly #ids = new Set<string>();
  /** The earlier heads that the log has still to reach, by size. */
  readonly #unproven: Map<number, readonly KnownHead[]>;
  #tree: Frontier = { size: 0, roots: [] };
  #signers: Signers | undefined;
  #head: Verified["head"] | undefined;
  #noted: Noted | undefined;
  /** The size of the last head that as many co-signed as the policy requires. */
  #witnessed = 0;
  #latest = "";
  #format = "";
  #deeds = 0;
  #heads = 0;
  #blocks = 0;
  #rows = 0;
  #waiting = 0;
  #number = 0;
  #ended = false;

  constructor(known: Known) {
    this.#known = known;
    this.#unproven = Map.groupBy(known.earlier ?? [], ({ size }) => size);
  }

  /** @throws Fault when the line cannot stand here. */
  take(text: string): void {
    this.#number++;
    const at = this.#at;
    if (this.#ended) throw new Fault("format", at, "there are lines after the end");
    const line = lineOf(text, at);
    if (this.#number === 1 && line["#"] !== "begin")
      throw new Fault("format", at, "the file does not begin with its header");
    if (line["#"] === undefined) this.#entry(line, text);
    else this.#other(line, at);
  }

  #other(line: Line, at: string): void {
    switch (line["#"]) {
      case "begin":
        if (this.#number !== 1) throw new Fault("format", at, "a second header");
        assertFormat(line.format, at);
        this.#format = line.format;
        this.#signers = new Signers(keyOf(line.logKey, at));
        return;
      case "head":
        this.#signed(line);
        return;
      case "waiting":
        if (this.#rows > 0) throw new Fault("format", at, "an entry that waits, after the tables");
        this.#waits(line.content);
        return;
      case "block":
        if (this.#rows > this.#blocks) throw new Fault("format", at, "a block after the balances");
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
    if (this.#format === format && this.#signers!.format !== 2)
      throw new Fault("log", this.#at, `a file of ${format} has a log.begin or log.continue`);
    this.#assertProven();
    const { keys, key } = this.#signers!;
    const { key: known } = this.#known;
    if (known && !keys.some((one) => one.equals(known)))
      throw new Fault("signature", this.#at, "the published key is none of those that signed this log");
    const pem = String(key.export({ type: "spki", format: "pem" }));
    const witnessed = this.#assertWitnessed();
    const { notBefore } = this.#known;
    if (notBefore && dayOf(head.at) < notBefore) throw new Fault("age", "head", `the head is of ${head.at}`);
    const found = { leaves: size, waiting: this.#waiting, deeds: this.#deeds, blocks: this.#blocks, head, pem };
    return witnessed ? { ...found, witnessed } : found;
  }

  /** The last head is what a policy says of: whose log it is, and whether as many co-signed it as are needed. */
  #assertWitnessed(): Verified["witnessed"] {
    const [{ policy, notBefore }, noted] = [this.#known, this.#noted];
    if (!policy) return undefined;
    if (!noted) throw new Fault("quorum", this.#at, "a head of format 1 has no co-signatures");
    if (policy.logs.length > 0 && !policy.logs.some((log) => log.name === noted.origin && isNoteSignedBy(noted, log)))
      throw new Fault("signature", this.#at, "the head is signed by none of the policy's logs");
    const { quorum, witnesses, missing, unknown } = witnessedBy(policy, noted, notBefore);
    if (quorum) return { witnesses, missing, unknown };
    const last = this.#witnessed === 0 ? "no head has it" : `the last that has it covers ${this.#witnessed} entries`;
    throw new Fault("quorum", this.#at, `the head lacks the policy's quorum: ${missing.join(", ")}; ${last}`);
  }

  #assertProven(): void {
    const open = [...this.#unproven.values()].flat().filter((one) => !this.#isOfEnded(one));
    if (open.length === 0) return;
    const [first, { size }] = [Math.min(...open.map((one) => one.size)), this.#tree];
    const missing = `an earlier head covers ${first} entries, but there are ${size}: the end is missing`;
    throw new Fault("history", this.#at, missing);
  }

  /** Whether a head from elsewhere is of a log that was ended, beyond what this one shares with it. */
  #isOfEnded(one: KnownHead): boolean {
    const ended = this.#signers!.ofEnded(one);
    if (ended?.wrong) throw new Fault("history", this.#at, ended.wrong);
    return !!ended;
  }

  get #at(): string {
    return `line ${this.#number}`;
  }
  get #root(): string {
    return rootOfFrontier(this.#tree).toString("hex");
  }

  #waits(content: string): void {
    const entry = lineOf(content, this.#at);
    if (entry["#"] !== undefined) throw new Fault("format", this.#at, "what waits is not an entry");
    this.#admit(entry);
    this.#waiting++;
  }

  /** What holds of every entry, wherever it stands: its id once, its fields, its instant, its deed possible. */
  #admit(entry: Entry): void {
    const { id } = entry;
    if (typeof id !== "string" || !id) throw new Fault("format", this.#at, "an entry without an id");
    if (this.#ids.has(id)) throw new Fault("identity", id, "an entry of this id stands above");
    this.#ids.add(id);
    if (this.#signers!.format === 2) this.#admitFields(entry);
    if (entry.type === "issuance") this.#issuances.state(entry);
    if (entry.type !== "block") return;
    const texts = [entry.mechanism, entry.record, entry.from, entry.to, entry.of ?? ""] as unknown[];
    if (texts.some((text) => typeof text !== "string"))
      throw new Fault("format", id, "a deed with fields of other kinds");
    if (entry.first + entry.kilograms - 1 > serialLast)
      throw new Fault("quantity", id, "its serials have more than 13 digits");
    this.#replay.take(entry);
    this.#issuances.name(entry);
    if (this.#signers!.format === 2) this.#issuances.take(entry);
    this.#deeds++;
  }

  #admitFields(entry: Entry): void {
    const wrong = wrongOf(entry as unknown as Readonly<Record<string, unknown>>);
    if (wrong) throw new Fault("format", entry.id, wrong);
  }

  /** The log's order is also the order of time; what waits has no place in it yet. */
  #assertInOrder({ id, at }: Entry): void {
    if (at < this.#latest) throw new Fault("time", id, `at ${at}, but the entry before at ${this.#latest}`);
    this.#latest = at;
  }

  #entry(entry: Entry, text: string): void {
    if (this.#rows + this.#waiting > 0) throw new Fault("format", this.#at, "a log entry after the tables");
    if (Buffer.byteLength(text) > leafBytesMost && this.#signers!.format === 2)
      throw new Fault("format", entry.id, `an entry of more than ${leafBytesMost} bytes`);
    const wrong = entry.type === "log" ? this.#state(entry) : undefined;
    if (wrong) throw new Fault("log", entry.id, wrong);
    this.#admit(entry);
    if (this.#signers!.format === 2) this.#assertInOrder(entry);
    this.#tree = grow(this.#tree, hashLeaf(Buffer.from(text)));
    this.#prove();
  }

  /** What the log states of itself. @returns what is wrong with it. */
  #state(entry: Entry): string | undefined {
    const signers = this.#signers!;
    return (
      wrongOf(entry as unknown as Readonly<Record<string, unknown>>) ??
      signers.take(entry as unknown as LogStatement, this.#tree.size, this.#head)
    );
  }

  /** Holds the tree at its present size against the heads known from elsewhere. */
  #prove(): void {
    const { size } = this.#tree;
    for (const one of this.#unproven.get(size) ?? []) {
      if (this.#isOfEnded(one)) continue;
      if (one.root !== this.#root)
        throw new Fault(
          "history",
          this.#at,
          `up to here the log differs from that of the earlier head (${size} entries)`,
        );
      if (!this.#signers!.signed(one))
        throw new Fault("signature", this.#at, `the earlier head (${size} entries) is not signed with the log's key`);
    }
    this.#unproven.delete(size);
  }

  #signed(line: Extract<Line, { "#": "head" }>): void {
    const fault = (rule: string, message: string) => new Fault(rule, this.#at, message);
    if (this.#rows + this.#waiting > 0) throw fault("format", "a head after the tables");
    const signers = this.#signers!;
    const noted = line.note === undefined ? undefined : readNote(line.note);
    const head = noted ?? (line.note === undefined ? line : undefined);
    if (!head || (signers.format === 2) !== !!noted) throw fault("format", `not a head of format ${signers.format}`);
    const { size, root, at } = head;
    if (size <= (this.#head?.size ?? 0)) throw fault("tree", "a head covers no more than the one before it");
    if (size !== this.#tree.size)
      throw fault("tree", `the head covers ${size} entries, but ${this.#tree.size} precede it`);
    if (root !== this.#root) throw fault("tree", `the root of the first ${size} entries differs from the head's`);
    if (at < (this.#head?.at ?? "") || (noted && at < this.#latest))
      throw fault("time", "the head lies before what precedes it");
    if (!(noted ? signers.signs(noted) : signers.signsFirst(line as Head)))
      throw fault("signature", "the head is not signed with the log's key");
    if (noted) this.#cosigned(noted);
    this.#head = { size, root, at };
    this.#heads++;
  }

  /** A co-signature in the name of a witness that the policy lists must be its own, under whichever head. */
  #cosigned(noted: Noted): void {
    this.#noted = noted;
    if (!this.#known.policy) return;
    const { forged, quorum } = witnessedBy(this.#known.policy, noted, this.#known.notBefore);
    if (forged.length > 0)
      throw new Fault("cosignature", this.#at, `not co-signed by ${forged.join(", ")}, as it says`);
    if (quorum) this.#witnessed = noted.size;
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
 * @param lines without their line feeds, and with any other character.
 * @param known `key` that of the log, if known from elsewhere: it must be one of the chain of keys that signed it;
 * otherwise the one named by the file is used. `earlier` heads from elsewhere: the log must continue each of them, so
 * that nothing was cut off. `policy` whose co-signatures the last head needs. `notBefore` the day in China of which it must be, or later.
 * @throws Fault naming the first line or entry that cannot be right. A changed leaf is noticed at the next head.
 */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  known: Known = {},
): Promise<Verified> {
  const verification = new Verification(known);
  for await (const line of lines) verification.take(line);
  return verification.result();
}

/** The key that an export names. @throws Fault when it is none. */
function keyOf(named: string, at: string): KeyObject {
  try {
    const key = createPublicKey(named);
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch {
    /* said below */
  }
  throw new Fault("signature", at, "the file names no Ed25519 key");
}

/**
 * The lines of a file: what stands before its line feeds, byte for byte.
 * @throws Fault when it is not UTF-8, or does not end in a line feed.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const textOf = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: !!bytes });
    } catch {
      throw new Fault("format", file, "not UTF-8");
    }
  };
  let rest = "";
  for await (const some of createReadStream(file) as AsyncIterable<Buffer>) {
    const lines = (rest + textOf(some)).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest + textOf() !== "") throw new Fault("format", file, "the last line does not end in a line feed");
}
