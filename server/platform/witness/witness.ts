import Database from "better-sqlite3";
import { isNoteSignedBy, type Tree } from "../log/checkpoint.ts";
import { cosign } from "../log/cosignature.ts";
import { rootOf, rootsByConsistency } from "../log/merkle.ts";
import { signatureLine, verifierKeyOf, type NamedKey } from "../log/note.ts";
import { askedIn, type Asked } from "./request.ts";

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

/** What a witness is, and whose heads it co-signs. */
export interface Office {
  /** Its own name and private key. */
  readonly key: NamedKey;
  /** The keys that it trusts, each under the name of its log. */
  readonly logs: readonly NamedKey[];
  /** Where it keeps what it has seen: a SQLite file. */
  readonly file: string;
  /** POSIX time. */
  readonly seconds: () => number;
  /** Hears of what a log must not do. */
  readonly say: (text: string) => void;
}

const tables = `
  create table if not exists seen (origin text primary key, size integer not null, root text not null) strict;
  create table if not exists split (origin text, size integer, root text, note text not null,
    primary key (origin, size, root)) strict;`;

const no = (status: number, why: string): Answer => ({ status, text: `${why}\n` });
const conflict = (size: number): Answer => ({ status: 409, text: `${size}\n`, type: "text/x.tlog.size" });

/**
 * Co-signs heads of logs, each only if it continues the last one that it saw: of no log two trees of one size. What it
 * saw is on the disk before a co-signature is given out. C2SP tlog-witness.
 */
export class Witness {
  readonly #office: Office;
  readonly #db: Database.Database;

  constructor(office: Office) {
    this.#office = office;
    this.#db = new Database(office.file);
    for (const pragma of ["journal_mode = wal", "synchronous = full", "busy_timeout = 5000"]) this.#db.pragma(pragma);
    this.#db.exec(tables);
  }

  /** What others need to know of it: its name and public key. */
  get verifierKey(): string {
    const { name, key } = this.#office.key;
    return verifierKeyOf(name, key, "witness");
  }

  /** Answers `add-checkpoint`. */
  add(body: string): Answer {
    const asked = askedIn(body);
    if (!asked) return no(400, "not a request to co-sign a checkpoint");
    const { note, tree, old } = asked;
    const keys = this.#office.logs.filter(({ name }) => name === tree.origin);
    if (keys.length === 0) return no(404, "no log of this name is known here");
    if (!keys.some((key) => isNoteSignedBy(note, key))) return no(403, "no key of this log signed that");
    if (old > tree.size) return no(400, "the old size is the larger");
    const refusal = this.#db.transaction(() => this.#see(asked)).immediate();
    if (refusal) return refusal;
    const signature = cosign(note.text, this.#office.key, this.#office.seconds());
    return { status: 200, text: signatureLine(signature), type: "text/plain; charset=utf-8" };
  }

  /** Takes a tree for the newest of its log, unless it does not continue the last one. */
  #see(asked: Asked): Answer | undefined {
    const { origin, size, root } = asked.tree;
    const last = this.#db.prepare("select size, root from seen where origin = ?").get(origin) as Tree | undefined;
    if (asked.old !== (last?.size ?? 0)) return conflict(last?.size ?? 0);
    if (last?.size === size && last.root !== root) {
      this.#keepSplit(asked);
      return conflict(size);
    }
    if (!continues(asked, last)) return no(422, "the proof does not lead from the last tree to this one");
    this.#db
      .prepare("insert into seen values (?, ?, ?) on conflict do update set size = excluded.size, root = excluded.root")
      .run(origin, size, root);
    return undefined;
  }

  /** Two trees of one size, both signed by their log, prove what it did: the second is kept. */
  #keepSplit({ note, tree: { origin, size, root } }: Asked): void {
    const lines = note.signatures.map(signatureLine).join("");
    const { changes } = this.#db
      .prepare("insert into split values (?, ?, ?, ?) on conflict do nothing")
      .run(origin, size, root, `${note.text}\n${lines}`);
    if (changes > 0) this.#office.say(`${origin} has signed two trees of ${size} entries; the second is kept`);
  }

  close(): void {
    this.#db.close();
  }
}

const emptyRoot = rootOf([]).toString("hex");

/** Whether the proof shows that a tree continues the last one. RFC 6962 2.1.2. */
function continues({ old, proof, tree: { size, root } }: Asked, last: Tree | undefined): boolean {
  if (old === 0 || !last) return proof.length === 0 && (size > 0 || root === emptyRoot);
  const roots = rootsByConsistency(Buffer.from(last.root, "hex"), old, size, proof);
  return roots?.[0].toString("hex") === last.root && roots[1].toString("hex") === root;
}
