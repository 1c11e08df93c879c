import type { Expression, SqlBool } from "kysely";
import type { Extension } from "../platform/record/extension.ts";
import type { AnyResource, It, Resource } from "../platform/record/resource.ts";
import type { Inside } from "../platform/record/transaction.ts";

/** A record under review, as far as its committee needs to know it. Days are ISO. */
export interface Reviewed {
  readonly id: string;
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly region: string;
  readonly policyOn: string;
  readonly applicant: string;
  /** Who wrote it, by name. */
  readonly authors: readonly string[];
  /** What is reviewed; the minutes state its hash. */
  readonly document: object;
  /** The open round, or the last one; 0 before the first. */
  readonly round: number;
  readonly draw?: string | null;
  readonly convenedOn?: string | null;
  readonly dueOn?: string | null;
  /** The experts who may give an opinion in the open round, by person. */
  readonly panel: readonly string[];
}

/** The kind of record that the committee reviews. */
interface Subject {
  readonly resource: AnyResource;
  /** Whether the record that a row of the committee belongs to is that of `applicant`. */
  readonly isOf: (it: It<{ methodology: string }>, applicant: string) => Expression<SqlBool>;
  /** Who wrote any of it as it was submitted before, by name. */
  readonly pastAuthors: (id: string, inside: Inside) => Promise<readonly string[]>;
}
let subject: Subject | undefined;

/** Declares the kind of record that the committee reviews. It stands in the `Module` value of the module that owns these records. */
export function reviewedByCommittee<T extends Reviewed, N extends keyof T & string, S extends string, A extends string>(
  resource: Resource<T, N, S, A>,
  { isOf, pastAuthors }: Pick<Subject, "isOf" | "pastAuthors">,
): Extension {
  return {
    install() {
      subject = { resource, isOf, pastAuthors };
    },
  };
}

/** What was declared. A defect, not a refusal, where nothing was. */
export function reviewed(): Subject {
  if (!subject) throw new Error("no kind of record is declared to be reviewed by the committee");
  return subject;
}
