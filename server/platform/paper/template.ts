import type { InstrumentStatus } from "../../../shared/platform/competence.ts";

/** What is written into a paper: a text, the entries of a list, or the rows of a table by column. */
export type Value = string | readonly string[] | readonly Readonly<Record<string, string>>[];
export type Values = Readonly<Record<string, Value | null>>;

/** Something that a paper says. What is required and missing is a defect; what is not, is left as a line to be filled in by hand. */
export interface Field {
  readonly key: string;
  readonly labelZh: string;
  readonly required: boolean;
}
/** A column of a table; `width` in shares of the whole, 1 if left out. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly width?: number;
}

/** A part of a paper, from above downwards. `{key}` stands for the value of a field; with `when` it is left out where that value is missing. */
export type Block = { readonly when?: string } & (
  | { readonly kind: "title" | "number" | "salutation" | "paragraph" | "heading" | "note"; readonly text: string }
  /** Label and value by turns, in a framed table: one or two pairs a row. */
  | { readonly kind: "facts"; readonly rows: readonly (readonly string[])[] }
  /** The rows of the field `of`; at least `least` of them, the missing left empty. */
  | { readonly kind: "table"; readonly of: string; readonly columns: readonly Column[]; readonly least?: number }
  /** The entries of the field `of`, numbered. */
  | { readonly kind: "list"; readonly of: string }
  /** Who signs, where the seal goes, and the day; a line that names nobody is left out. No seal is drawn. */
  | { readonly kind: "signature"; readonly lines: readonly string[]; readonly date: string }
  | { readonly kind: "qr"; readonly text: string }
);

/** A paper as data: what it says, and in what form. */
export interface Template {
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Where its form comes from: a document that prescribes it, or the platform. */
  readonly source: {
    readonly clause: string;
    readonly status: InstrumentStatus /** What the document is called on the paper itself. */;
    readonly name?: string;
  };
  /** Whether everybody may read it. */
  readonly open: boolean;
  /** A letter on wide margins, a form on narrow ones, or a form across the page. */
  readonly page: "letter" | "form" | "landscape";
  /** The province whose document prescribes it, GB/T 2260 code: it is not used elsewhere. */
  readonly region?: string;
  /** Whether its table is had as a workbook, too. */
  readonly sheet?: boolean;
  readonly fields: readonly Field[];
  readonly blocks: readonly Block[];
}

/** A block with its values written in. */
export type Part =
  | {
      readonly kind: "title" | "number" | "salutation" | "paragraph" | "heading" | "note" | "qr";
      readonly text: string;
    }
  | { readonly kind: "facts"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "signature"; readonly lines: readonly string[]; readonly date: string };

/** A paper with its values, ready to be set in type. `on` is its own day (ISO): the files bear it, and no other time. */
export interface Sheet {
  readonly title: string;
  readonly on: string;
  readonly page: Template["page"];
  readonly foot: readonly string[];
  readonly parts: readonly Part[];
}
