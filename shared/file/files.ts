import type { Competence } from "../platform/competence.ts";

/**
 * Whether a file of a kind may be read by everybody who sees its record: as whoever uploads it chooses (`choice`); only
 * as a copy with names and numbers blacked out, beside the original (`copy`); or not at all (`never`).
 */
export type Publicity = "choice" | "copy" | "never";

/** One kind of file: of which records, who attaches it, and whether it may be public. */
export interface FileKind {
  /** The type of the record, such as `project`. */
  readonly subject: string;
  /** The kind; `evidence.*` is evidence of any one parameter. */
  readonly kind: string;
  /** The competences on the record, one of which attaches it. */
  readonly by: readonly Competence[];
  readonly publicity: Publicity;
  /** Why not more, or not fewer, may read it. */
  readonly reason: string;
}

/** Who answers for a record. */
const own: readonly Competence[] = ["applicant", "holder"];
/** Who examines it, and decides on it. */
const examine: readonly Competence[] = [
  "acceptor",
  "checker",
  "consulted",
  "adviser",
  "validator",
  "verifier",
  "evaluator",
  "inspector",
  "decider",
  "publisher",
];
const any = [...own, ...examine, "seller", "administrator"] as const satisfies readonly Competence[];

const kinds = (
  subject: string,
  by: readonly Competence[],
  publicity: Publicity,
  reason: string,
  ...names: readonly string[]
): FileKind[] => names.map((kind) => ({ subject, kind, by, publicity, reason }));

/**
 * Every kind of file. One that is not named here is not accepted. Whatever is not public is read by the record's own
 * parties, by whoever examines it, and by the offices of its region. No document says who reads them: platform default.
 */
export const fileKinds: readonly FileKind[] = [
  ...kinds(
    "project",
    own,
    "copy",
    "deeds and mandates name owners with their identity numbers",
    "tenure",
    "mandate",
    "borderStatement",
    "poorArea",
    "shield",
    "evidence",
  ),
  ...kinds("project", own, "never", "it has the full coordinates; the public reads the rounded outline", "boundary"),
  ...kinds("project", any, "choice", "descriptions and reports are what a notice is read for", "document"),
  ...kinds("methodology", own, "copy", "field data name plots and who surveyed them", "evidence"),
  ...kinds("methodology", any, "choice", "reports and drafts are what a notice is read for", "document"),
  ...kinds("issuance", own, "copy", "monitoring records name people and plots", "evidence.*", "evidence"),
  ...kinds("issuance", own, "choice", "a copy of a public page of another registry is public already", "registry.*"),
  ...kinds("issuance", any, "choice", "a verification report may be read with the public notice", "document"),
  ...kinds("reversal", any, "copy", "pictures and reports of a loss name people and plots", "document"),
  ...kinds("foreignUnit", any, "copy", "proofs name account and holder in another register", "proof", "document"),
  ...kinds("event", own, "copy", "tickets, bills and guest lists name people", "evidence", "proof"),
  ...kinds("event", own, "copy", "material of an account holds bills and lists", "accountingMaterial"),
  ...kinds("event", any, "choice", "plans and reports are published with the event", "document"),
  ...kinds("announcement", own, "choice", "it shows what was published elsewhere", "evidence", "document"),
  ...kinds("registration", own, "never", "the form names who answers for the event, with telephone", "form"),
  ...kinds("registration", any, "never", "a registration is between organiser and bureau", "document"),
  ...kinds("confirmation", any, "choice", "statements and reports are published with the result", "document"),
  ...kinds("evaluation", any, "copy", "working papers of a body quote evidence", "document"),
  ...kinds("spotCheck", any, "copy", "records of a visit name people", "document"),
  ...kinds("commitment", any, "copy", "agreements on a sink name people and prices", "document"),
  ...kinds("case", any, "never", "a case is between its parties and the offices", "document"),
  ...kinds("body", any, "copy", "accreditations name staff", "document"),
  ...kinds("consultation", any, "never", "opinions between offices are not public", "document"),
  ...kinds("promotion", any, "choice", "a published offer may carry its text", "document"),
  ...kinds("membership", any, "never", "proofs of office and identity name a person", "proof", "document"),
];

/** What a kind of file is called in the table: `evidence.V_2` is `evidence.*`. */
const named = (kind: string): string => kind.replace(/\..*/, ".*");
/** The kind of a file of a record; undefined where no such file is accepted. */
export const fileKindOf = (subject: string, kind: string): FileKind | undefined =>
  fileKinds.find((one) => one.subject === subject && one.kind === named(kind));
