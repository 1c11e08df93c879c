import type { Skipped } from "./choose.ts";
import { invalidInput } from "../../../shared/platform/refusal.ts";
import { isNumbering, lettersOf, titleKey } from "../../../shared/platform/sheet-title.ts";

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

/** The rows that were read, and what of the file was not. */
export interface ReadSheet {
  readonly rows: readonly SheetRow[];
  readonly skipped: readonly Skipped[];
}
/** A row with its cells by column. */
export interface TableRow<K extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<K, string>>;
}

/**
 * The rows by column, after the first row, which names the columns: each by one of its `names`, in any order, case and
 * width. A column that only numbers the rows is left out.
 * @throws Refusal INVALID_INPUT for an unknown or repeated name, for a missing column of `needed`, and when no row
 * follows.
 */
export function tableOf<K extends string>(
  [head, ...rows]: readonly SheetRow[],
  names: Readonly<Record<K, readonly string[]>>,
  needed: readonly K[],
): TableRow<K>[] {
  const keys = Object.keys(names) as K[];
  const named = (head?.cells ?? []).map((title) => {
    const key = keys.find((one) => [one, ...names[one]].some((name) => titleKey(name) === titleKey(title)));
    return key ?? (isNumbering(title) ? "" : title);
  });
  const unknown = named.filter(
    (title, i) => title !== "" && (!(keys as string[]).includes(title) || named.indexOf(title) < i),
  );
  const missing = needed.filter((key) => !named.includes(key)).map((key) => names[key][0] ?? key);
  if (unknown.length + missing.length > 0)
    throw invalidInput(
      "file",
      "columns",
      `row ${head?.row ?? 1} must name the columns as the template does` +
        `${unknown.length ? `: ${unknown.join(", ")} is unknown or repeated` : ""}${missing.length ? `: ${missing.join(", ")} is missing` : ""}`,
      { row: head?.row ?? 1, unknown, missing },
    );
  if (rows.length === 0) throw invalidInput("file", "noRows", "the table has no rows below its first");
  assertTitled(head!.cells, rows);
  return rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(keys.map((key) => [key, cells[named.indexOf(key)] ?? ""])) as Record<K, string>,
  }));
}

/** @throws Refusal INVALID_INPUT for a cell that stands in no column: such as 1,234 in plain commas. */
function assertTitled(titles: readonly string[], rows: readonly SheetRow[]): void {
  for (const { row, cells } of rows) {
    const column = cells.findIndex((cell, i) => cell !== "" && !titles[i]);
    if (column < 0) continue;
    const [at, value] = [lettersOf(column + 1) + row, cells[column]!.slice(0, 60)];
    const why = "stands in a column that has no name: name it, or empty it; a comma within a number needs quotes";
    throw invalidInput("file", "untitledColumn", `${at}: "${value}" ${why}`, { row, at, value });
  }
}

/** The columns by which `readSheet` finds a table: each by its key and its names. */
export const neededOf = <K extends string>(
  names: Readonly<Record<K, readonly string[]>>,
  needed: readonly K[],
): string[][] => needed.map((key) => [key, ...names[key]]);
