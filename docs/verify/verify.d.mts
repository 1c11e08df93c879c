/** The clear fields by type and action, as `name:form name:form`. */
export const clear: Readonly<Record<string, string>>;
/** What is known from elsewhere: the log's key, heads, and whose co-signatures the last head needs. */
interface Known {
  readonly key?: unknown;
  readonly heads?: readonly object[];
  readonly policy?: object;
}
/** A policy in the form of C2SP tlog-policy. */
export function readPolicy(text: string): object;
export function verify(
  lines: AsyncIterable<string> | Iterable<string>,
  known?: Known,
): Promise<Readonly<Record<string, unknown>>>;
/** Reads an export line by line, from its header on. */
export class Reader {
  constructor(known?: Known);
  /** Why a line cannot stand here; undefined when it can, and was taken. */
  fault(text: string): string | undefined;
}
/** A key that the platform named, with its public half. */
interface NamedKey {
  readonly use: string;
  readonly key: string;
  readonly from: string;
  readonly until: string | null;
}
interface KnownHere {
  readonly keys: readonly NamedKey[];
  readonly heads: readonly object[];
  readonly policy?: object | undefined;
  readonly notBefore?: string | undefined;
  /** Whether a ledger was given, and nothing from elsewhere against which it was held. */
  readonly unheld?: boolean | undefined;
}
type Verdict = Readonly<Record<string, unknown>>;
/** The texts of `/keys.json`, `/heads.jsonl`, `/log/inclusion/ID`, `/log/consistency`. @throws Error with `rule` and `where`. */
export function readKeys(text: string): NamedKey[];
export function checkHeads(text: string, known: Pick<KnownHere, "keys" | "policy">): Verdict;
export function checkInclusion(text: string, known: KnownHere): Verdict;
export function checkConsistency(text: string, known: KnownHere): Verdict;
/** The text of a certificate file. @throws the same. */
export function checkCertificate(text: string, known: Pick<KnownHere, "keys">): Verdict;
/** An evidence pack that was unpacked into a folder. @throws the same. */
export function checkPack(folder: string, known: Pick<KnownHere, "keys" | "policy">): Verdict;
/** What options of the command name: `--ledger FILE`, `--keys FILE`, `--key KEY`, `--head HEAD`, `--policy FILE`, `--with FILE`, `--not-before DAY`. */
export function knownFrom(options: readonly string[]): Promise<KnownHere>;
/** A verdict whose head is of the day asked for, or later; it says where nothing tells whose log it is. @throws the same. */
export function concluded(verdict: Verdict, known: Pick<KnownHere, "notBefore" | "unheld">): Verdict;
/** The verdict of `work`, or that of the fault which it throws. */
export function judged(work: () => Promise<Verdict>): Promise<Verdict>;
