import { writeWorkbook, type SheetCell } from "../sheet/write.ts";
import type { Part, Sheet } from "./template.ts";
import { steady } from "./zip.ts";

/** Tonnes with three decimals are numbers; everything else is text. */
const cellOf = (text: string): SheetCell => (/^\d+\.\d{3}$/.test(text) ? Number(text) : text);

/** The tables of a paper as a workbook (XLSX), one sheet each. The same sheet gives the same bytes. */
export async function workbookOf({ on, parts }: Sheet): Promise<Buffer> {
  const name = parts.find((part): part is Extract<Part, { text: string }> => part.kind === "title")?.text ?? "";
  const tables = parts.filter((part): part is Extract<Part, { kind: "table" }> => part.kind === "table");
  const sheets = tables.map(({ columns, rows }, i) => ({
    name: `${name.slice(0, 28)}${i || ""}`,
    columns: columns.map(({ label }) => label.replace("\n", "")),
    rows: rows.filter((row) => row.some((cell) => cell)).map((row) => row.map(cellOf)),
    widths: columns.map(({ width = 1 }) => Math.round(width * 12)),
  }));
  return steady(await writeWorkbook(sheets), on);
}
