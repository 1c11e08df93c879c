import { stringify } from "csv-stringify/sync";
import { cellText, workbookText } from "../../../shared/platform/sheet.ts";

/** A cell to write: text never acts as a formula, a number is one. */
export type SheetCell = string | number | null;
/** A sheet to write. The first line names the columns; `widths` are in characters. */
export interface SheetOut {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly widths?: readonly number[];
}

/** A table as comma-separated values, with the byte order mark by which spreadsheets recognise UTF-8. */
export const csvOf = ({ columns, rows }: Omit<SheetOut, "name" | "widths">): string =>
  stringify(
    [columns, ...rows].map((row) => row.map((cell) => (typeof cell === "string" ? cellText(cell) : cell))),
    { bom: true, record_delimiter: "windows" },
  );

/**
 * Sheets as a workbook (XLSX): the first line is frozen and bold. A name has at most 31 characters, none of them
 * `[]:*?/\\`.
 */
export async function writeWorkbook(sheets: readonly SheetOut[]): Promise<Buffer> {
  const { default: write } = await import("write-excel-file/node");
  return write(
    sheets.map(({ name, columns, rows, widths = [] }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: columns.map((_, i) => ({ width: widths[i] ?? 18 })),
      data: [
        columns.map((title) => ({ value: workbookText(title), type: String, fontWeight: "bold" as const, wrap: true })),
        ...rows.map((row) =>
          row.map((cell) =>
            cell === null || cell === ""
              ? null
              : typeof cell === "number"
                ? { value: cell, type: Number }
                : { value: workbookText(cell), type: String },
          ),
        ),
      ] as never,
    })),
  ).toBuffer();
}
