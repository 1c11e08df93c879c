import { verify, type KeyObject } from "node:crypto";
import { canonical } from "./canonical.ts";
import { isSignedBy, readNote, type Noted } from "./checkpoint.ts";
import { keyFrom } from "./note.ts";
import { certificateKeyName, isLater } from "./origin.ts";

/** A leaf of type `log`, as parsed. */
export interface LogStatement {
  readonly action: string;
  readonly origin: string;
  readonly signature: string;
  readonly [field: string]: unknown;
}

/** A head of either format, as kept somewhere. */
export interface Signable extends At {
  readonly at?: string;
  readonly note?: string;
  readonly signature?: string;
}

/** What the signature of a head of format 1 covers: size, root in hex and instant, one line each. */
export const headText = (size: number, root: string, at: string): string => `${size}\n${root}\n${at}\n`;

/** A size of the log and its root, in hex. */
interface At {
  readonly size: number;
  readonly root: string;
}

/**
 * Who signs a log, as its own statements say: where format 2 begins, which key follows which, and which log succeeds
 * one that was lost in part.
 */
export class Signers {
  /** The format of the leaves to come. */
  format: 1 | 2 = 1;
  origin: string | undefined;
  #key: KeyObject;
  #certificateKey: KeyObject | undefined;
  #next: { readonly key: KeyObject; readonly size: number } | undefined;
  /** Every log key that signed a head here, the first to the last: being signed in is not enough. */
  readonly keys: KeyObject[] = [];
  readonly #origins = new Set<string>();
  /** The logs that were ended: up to where they share their beginning with this one, and their last head. */
  readonly #ended: { readonly origin: string; readonly shared: number; readonly last: At }[] = [];

  constructor(first: KeyObject) {
    this.#key = first;
  }

  get key(): KeyObject {
    return this.#key;
  }

  /**
   * Takes a statement at `size`, the number of leaves before it; `last` is the head before it.
   * @returns what is wrong with it; undefined if nothing is.
   */
  take(leaf: LogStatement, size: number, last: At | undefined): string | undefined {
    if (leaf["record"] !== leaf.origin) return "its record is not the log that it names";
    if (this.#next) return "a key is being signed in: the head over that comes first";
    switch (leaf.action) {
      case "begin":
        if (size !== 0) return "a log begins with its first leaf only";
        return this.#open(leaf);
      case "continue":
        if (this.format !== 1) return "the log is continued in its format already";
        if (leaf["size"] !== size || last?.size !== size || leaf["root"] !== last.root)
          return "it does not name the last head of format 1";
        return this.#open(leaf);
      case "rotate":
        return this.#rotate(leaf, size);
      case "succeed":
        return this.#succeed(leaf, size, last);
      default:
        return `there is no statement called ${leaf.action}`;
    }
  }

  /** Whether a head is signed as it must be at its size. Afterwards a key that was signed in takes its place. */
  signs(noted: Noted): boolean {
    const next = this.#next;
    if (noted.origin !== this.origin || !isSignedBy(noted, this.#key)) return false;
    if (next && noted.size !== next.size) return false;
    this.#hasSigned();
    if (next) {
      this.#key = next.key;
      this.#next = undefined;
    }
    return true;
  }

  /** Whether a head of format 1 is signed as it must be. */
  signsFirst(head: Signable): boolean {
    if (!isSignedHead(head, [this.#key])) return false;
    this.#hasSigned();
    return true;
  }

  #hasSigned(): void {
    if (!this.keys.includes(this.#key)) this.keys.push(this.#key);
  }

  /** Whether a head known from elsewhere carries a signature of any key so far; one without a signature is taken at its word. */
  signed(head: Signable): boolean {
    return (head.note === undefined && head.signature === undefined) || isSignedHead(head, [...this.keys, this.#key]);
  }

  #open(leaf: LogStatement): string | undefined {
    const named = keyOrNone(leaf["logKey"]);
    if (named?.name !== leaf.origin || !named.key.equals(this.#key))
      return "it names another key than the one in force";
    if (!isSigned(leaf, this.#key)) return "it is not signed with the log's key";
    const certificate = keyOrNone(leaf["certificateKey"]);
    if (leaf["format"] !== 2 || certificate?.name !== certificateKeyName(leaf.origin))
      return "it names another format, or no key of certificates";
    this.#certificateKey = certificate.key;
    this.format = 2;
    this.#under(leaf.origin);
    return undefined;
  }

  #rotate(leaf: LogStatement, size: number): string | undefined {
    if (leaf.origin !== this.origin) return "it names another log";
    const [use, named] = [leaf["use"], keyOrNone(leaf["key"])];
    if (use !== "log" && use !== "certificate") return "a key signs the log or certificates";
    const [name, before] =
      use === "log" ? [leaf.origin, this.#key] : [certificateKeyName(leaf.origin), this.#certificateKey!];
    if (named?.name !== name) return "it names no key of this log";
    if (!isSigned(leaf, before)) return "the key before it did not sign it";
    if (use === "certificate") this.#certificateKey = named.key;
    else this.#next = { key: named.key, size: size + 1 };
    return undefined;
  }

  #succeed(leaf: LogStatement, size: number, last: At | undefined): string | undefined {
    if (leaf["predecessor"] !== this.origin || !isLater(leaf.origin, this.origin) || this.#origins.has(leaf.origin))
      return "it does not follow this log";
    if ((leaf["size"] as number) <= size || last?.size !== size) return "the log that it ends was not longer";
    const [log, certificate] = [keyOrNone(leaf["logKey"]), keyOrNone(leaf["certificateKey"])];
    const same = log?.name === leaf.origin && log.key.equals(this.#key);
    if (!same || !certificate?.key.equals(this.#certificateKey!)) return "it names other keys than those in force";
    if (!isSigned(leaf, this.#key)) return "it is not signed with the log's key";
    const ended = { size: leaf["size"] as number, root: leaf["root"] as string };
    this.#ended.push({ origin: this.origin!, shared: size, last: ended });
    this.#under(leaf.origin);
    return undefined;
  }

  /**
   * Of a head that covers what only a log that was ended had: what is wrong with it, if anything; undefined for a head
   * of this log.
   */
  ofEnded({ size, root, origin }: At & { readonly origin?: string }): { readonly wrong: string | null } | undefined {
    const ended = this.#ended.find((one) => one.origin === origin && size > one.shared);
    if (!ended) return undefined;
    const { last } = ended;
    if (size > last.size) return { wrong: "more was lost than the log states" };
    return { wrong: size === last.size && root !== last.root ? "the log that was ended had another last head" : null };
  }

  #under(origin: string): void {
    this.origin = origin;
    this.#origins.add(origin);
  }
}

/** Whether one of these keys signed a head of either format, as it is kept somewhere. */
function isSignedHead({ size, root, at, note, signature = "" }: Signable, keys: readonly KeyObject[]): boolean {
  if (note !== undefined) {
    const noted = readNote(note);
    return noted?.size === size && noted.root === root && keys.some((key) => isSignedBy(noted, key));
  }
  const [text, bytes] = [Buffer.from(headText(size, root, at ?? "")), Buffer.from(signature, "base64")];
  return bytes.toString("base64") === signature && keys.some((key) => verify(null, text, key, bytes));
}

function keyOrNone(text: unknown): ReturnType<typeof keyFrom> | undefined {
  try {
    return keyFrom(String(text));
  } catch {
    return undefined;
  }
}

/** The signature covers the statement without itself and without its instant. */
function isSigned({ signature, at: _, ...leaf }: LogStatement, key: KeyObject): boolean {
  const bytes = Buffer.from(signature, "base64");
  return bytes.toString("base64") === signature && verify(null, Buffer.from(canonical(leaf)), key, bytes);
}
