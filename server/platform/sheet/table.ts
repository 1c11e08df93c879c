import { invalidInput } from "../../../shared/platform/refusal.ts";

/** Limits of a sheet: bytes uploaded and unzipped, sheets of a workbook, rows, columns, characters per cell. */
export interface SheetLimits {
  readonly bytes: number;
  readonly unzippedBytes: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  readonly characters: number;
}
export const sheetLimits: SheetLimits = {
  bytes: 5 * 2 ** 20,
  unzippedBytes: 60 * 2 ** 20,
  sheets: 20,
  rows: 10_000,
  columns: 100,
  characters: 4000,
};

/**
 * A non-empty row with its number as a spreadsheet shows it, from 1. Numbers are decimal text, days `YYYY-MM-DD`; an
 * empty cell is ''.
 */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * The rows by column, after the first row, which names the columns: each by one of its `names`, in any order and case.
 * @throws Refusal INVALID_INPUT for an unknown or repeated name, for a missing column of `needed`, and when no row
 * follows.
 */
export function tableOf<K extends string>(
  [head, ...rows]: readonly SheetRow[],
  names: Readonly<Record<K, readonly string[]>>,
  needed: readonly K[],
): { readonly row: number; readonly cells: Readonly<Record<K, string>> }[] {
  const keys = Object.keys(names) as K[];
  const named = (head?.cells ?? []).map(
    (title) =>
      keys.find((key) => [key, ...names[key]].some((name) => name.toLowerCase() === title.toLowerCase())) ?? title,
  );
  const unknown = named.filter(
    (title, i) => title !== "" && (!(keys as string[]).includes(title) || named.indexOf(title) < i),
  );
  const missing = needed.filter((key) => !named.includes(key)).map((key) => names[key][0] ?? key);
  if (unknown.length + missing.length > 0)
    throw invalidInput(
      "file",
      "columns",
      "the first row must name the columns as the template does" +
        `${unknown.length ? `: ${unknown.join(", ")} is unknown or repeated` : ""}${missing.length ? `: ${missing.join(", ")} is missing` : ""}`,
      { unknown, missing },
    );
  if (rows.length === 0) throw invalidInput("file", "noRows", "the table has no rows below its first");
  return rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(keys.map((key) => [key, cells[named.indexOf(key)] ?? ""])) as Record<K, string>,
  }));
}
