/** The clear fields by type and action, as `name:form name:form`. */
export const clear: Readonly<Record<string, string>>;
export function verify(
  lines: AsyncIterable<string> | Iterable<string>,
  known?: { key?: unknown; heads?: readonly object[] },
): Promise<Readonly<Record<string, unknown>>>;
/** Reads an export line by line, from its header on. */
export class Reader {
  constructor(known?: { key?: unknown; heads?: readonly object[] });
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
}
type Verdict = Readonly<Record<string, unknown>>;
/** The texts of `/keys.json`, `/heads.jsonl`, `/log/inclusion/ID`, `/log/consistency`. @throws Error with `rule` and `where`. */
export function readKeys(text: string): NamedKey[];
export function checkHeads(text: string, keys: readonly NamedKey[]): Verdict;
export function checkInclusion(text: string, known: KnownHere): Verdict;
export function checkConsistency(text: string, known: KnownHere): Verdict;
/** The text of a certificate file. @throws the same. */
export function checkCertificate(text: string, known: Pick<KnownHere, "keys">): Verdict;
