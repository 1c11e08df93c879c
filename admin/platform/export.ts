import { guarded } from "../../shared/platform/sheet.ts";
import { nameOfAttribute, textOf, unitOf } from "./attribute.tsx";
import type { AnyResource, Base } from "./resource.ts";
import { labelOf } from "./text.ts";

/** One cell: quoted if necessary; what a spreadsheet would take for a formula is kept as text. */
const cell = (text: string): string => {
  const safe = guarded(text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
/** Rows as CSV with the columns of the list, units in the header. */
export function sheetOf({ type, columns }: AnyResource, rows: readonly Base[]): string {
  const heads = columns.map((c) => {
    const unit = unitOf(c);
    return labelOf(type, nameOfAttribute(c)) + (unit && c.kind !== "due" ? ` (${unit})` : "");
  });
  return [heads, ...rows.map((row) => columns.map((c) => textOf(c, type, row)))]
    .map((line) => line.map(cell).join(","))
    .join("\r\n");
}
/** Saves a text as a file; the mark at its beginning tells spreadsheets that it is UTF-8. */
export function download(name: string, text: string, type = "text/csv"): void {
  const url = URL.createObjectURL(new Blob(["\u{feff}", text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
