import type { InstrumentStatus } from "../../../shared/platform/competence.ts";

/** A value for a paper: text, the entries of a list, or the rows of a table by column. */
export type Value = string | readonly string[] | readonly Readonly<Record<string, string>>[];
export type Values = Readonly<Record<string, Value | null>>;

/** A field of a paper. If required, its absence is a defect; otherwise a line is left to be filled in by hand. */
export interface Field {
  readonly key: string;
  readonly labelZh: string;
  readonly required: boolean;
}
/** A column of a table; `width` as a share of the whole, 1 if left out. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly width?: number;
}

/**
 * A part of a paper, from top to bottom. `{key}` stands for the value of a field; a part with `when` is left out if
 * that value is missing.
 */
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

/** A paper as data: content and form. */
export interface Template {
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** Where its form comes from: a document that prescribes it, or the platform. */
  readonly source: {
    readonly clause: string;
    readonly status: InstrumentStatus;
    /** Its title as printed. */
    readonly name?: string;
  };
  /** Whether everybody may read it. */
  readonly open: boolean;
  /** A letter with wide margins, a form with narrow ones, or a landscape form. */
  readonly page: "letter" | "form" | "landscape";
  /** The province whose document prescribes it, GB/T 2260 code: it is not used elsewhere. */
  readonly region?: string;
  /** Whether its table is also available as a workbook. */
  readonly sheet?: boolean;
  readonly fields: readonly Field[];
  readonly blocks: readonly Block[];
}

/** A block with its values filled in. */
export type Part =
  | {
      readonly kind: "title" | "number" | "salutation" | "paragraph" | "heading" | "note" | "qr";
      readonly text: string;
    }
  | { readonly kind: "facts"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "signature"; readonly lines: readonly string[]; readonly date: string };

/** A paper with its values, ready for typesetting. `on` is its date (ISO), the only time that the files contain. */
export interface Sheet {
  readonly title: string;
  readonly on: string;
  readonly page: Template["page"];
  readonly foot: readonly string[];
  readonly parts: readonly Part[];
}
