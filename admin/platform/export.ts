import { cellText, workbookText } from "../../shared/platform/sheet.ts";
import { nameOfAttribute, textOf, unitOf } from "./attribute.tsx";
import type { AnyResource, Base } from "./resource.ts";
import { labelOf } from "./text.ts";

/** The forms in which a list is taken along. */
export const sheetForms = ["xlsx", "csv"] as const;
export type SheetForm = (typeof sheetForms)[number];
/** The rows of a worksheet at most, its head among them: what the format holds. */
export const xlsxRowsMost = 1_048_576;

/** The heads of a list's columns, with their units. */
export const headsOf = ({ type, columns }: AnyResource): readonly string[] =>
  columns.map((column) => {
    const unit = unitOf(column);
    return labelOf(type, nameOfAttribute(column)) + (unit && column.kind !== "due" ? ` (${unit})` : "");
  });
/** Rows as the list shows them: a text for each column. */
export const linesOf = ({ type, columns }: AnyResource, rows: readonly Base[]): readonly (readonly string[])[] =>
  rows.map((row) => columns.map((column) => textOf(column, type, row)));

/** One cell of CSV: quoted if necessary; what a spreadsheet would take for a formula is kept as text. */
const cell = (text: string): string => {
  const safe = cellText(text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
/** Lines as CSV. */
export const csvOf = (lines: readonly (readonly string[])[]): Blob =>
  // The mark at its beginning tells spreadsheets that it is UTF-8.
  new Blob(["\u{feff}", lines.map((line) => line.map(cell).join(",")).join("\r\n")], {
    type: "text/csv;charset=utf-8",
  });
async function xlsxOf(lines: readonly (readonly string[])[]): Promise<Blob> {
  const { default: write } = await import("write-excel-file/universal");
  return write(lines.map((line) => line.map((value) => ({ value: workbookText(value), type: String })))).toBlob();
}
/** Lines as a sheet in one of the forms. */
export const sheetOf = (form: SheetForm, lines: readonly (readonly string[])[]): Blob | Promise<Blob> =>
  form === "csv" ? csvOf(lines) : xlsxOf(lines);

/** Saves something as a file. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
