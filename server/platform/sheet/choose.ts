import { invalidInput, type Refusal } from "../../../shared/platform/refusal.ts";
import type { Doubt, Grid, Merged } from "./cells.ts";
import { isNumbering, lettersOf, titleKey } from "../../../shared/platform/sheet-title.ts";

/** Columns that a table must have, each by its names. */
export type Needed = readonly (readonly string[])[];
/** Sheets as far as they are seen, and the names of those that are hidden. */
export interface Shown {
  readonly grids: readonly Grid[];
  readonly hidden: readonly string[];
}
/** A part of a file that is not read, and where it is: the name of a sheet, or numbers of rows. */
export interface Skipped {
  readonly what: "hiddenSheet" | "otherSheet" | "rowsAbove" | "otherPhase";
  readonly at: string;
}
/** A sheet, and the number of the row that names its columns. */
export interface Chosen {
  readonly grid: Grid;
  readonly head: number;
}

/** Titles, notes and logos above a table take no more rows than these. */
const rowsAbove = 40;

/** How many of the columns a row names. */
const namedBy = (cells: readonly string[], needed: Needed): number => {
  const titles = new Set(cells.map(titleKey));
  return needed.filter((names) => names.some((name) => titles.has(titleKey(name)))).length;
};
const numbersOf = ({ rows }: Grid): number[] => [...rows.keys()].toSorted((a, b) => a - b);

/** The row that names most of the columns, the lower of two below each other; otherwise the first. */
function headOf(grid: Grid, needed: Needed): { readonly head: number; readonly most: number } {
  let [head, most] = [numbersOf(grid)[0] ?? 1, 0];
  for (const row of numbersOf(grid)) {
    if (row > rowsAbove) break;
    const named = namedBy(grid.rows.get(row)!, needed);
    if (named > most || (named > 0 && named === most && row === head + 1)) [head, most] = [row, named];
  }
  return { head, most };
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
/**
 * The sheet that is meant: the only one that is seen, or the only one of them that has most of the columns.
 * @throws Refusal INVALID_INPUT which names the sheets, where none is seen, or it cannot be told which.
 */
export function chosenOf({ grids, hidden }: Shown, needed: Needed): Chosen | null {
  const full = grids.filter(({ rows, beyond }) => rows.size > 0 || beyond);
  const tried = full.map((grid) => ({ grid, ...headOf(grid, needed) }));
  const most = Math.max(0, ...tried.map((one) => one.most));
  const [best, ...others] = tried.filter((one) => one.most === most);
  const isTable = most > 0 || needed.length === 0 || hidden.length === 0;
  if (best && others.length === 0 && isTable) return best;
  if (others.length > 0) throw several([best!, ...others], most === needed.length);
  if (hidden.length === 0) return null;
  throw invalidInput(
    "file",
    "hiddenSheet",
    `no sheet that is seen has the table; ${quoted(hidden)} is hidden: show the one that is meant`,
    { sheets: hidden.join("、") },
  );
}
function several(all: readonly Chosen[], whole: boolean): Refusal {
  const names = all.map(({ grid }) => grid.name);
  const why = whole
    ? `several sheets have the columns of the template (${quoted(names)}): delete all but the one that is meant`
    : `none of the sheets ${quoted(names)} has the columns of the template: name them as the template does`;
  return invalidInput("file", "severalSheets", why, { sheets: names.join("、") });
}

/** At most five, as `5, 6, 7, 8, 9, …`. */
export const listed = (all: readonly (number | string)[]): string =>
  [...all.slice(0, 5), ...(all.length > 5 ? ["…"] : [])].join(", ");

/** What of a file is not read: hidden sheets, others than the chosen one, and the rows above its head. */
export function skippedOf({ grids, hidden }: Shown, { grid, head }: Chosen): Skipped[] {
  const above = numbersOf(grid).filter((row) => row < head);
  const others = grids.filter((one) => one !== grid && one.rows.size > 0);
  return [
    ...hidden.map((at) => ({ what: "hiddenSheet", at }) as const),
    ...others.map(({ name }) => ({ what: "otherSheet", at: name }) as const),
    ...(above.length > 0 ? [{ what: "rowsAbove", at: listed(above) } as const] : []),
  ];
}

/** A refusal that names the place, with what stood there. `kind` is said before the place in the message. */
function no(grid: Grid, reason: string, at: string, why: string, value = "", kind = ""): Refusal {
  const place = grid.name ? `sheet "${grid.name}", ` : "";
  const more = { sheet: grid.name, at, value: value.slice(0, 60) };
  return invalidInput("file", reason, `${place}${kind}${at}: ${why}`, more);
}
const doubts: Readonly<Record<Doubt["reason"], string>> = {
  cellError: "the cell shows an error: put its formula right, or write the value",
  formulaWithoutValue:
    "the formula has no stored value: open the file in a spreadsheet and save it, or write the value",
  shownOtherwise:
    "the number has more than 15 digits, or its format shows it otherwise than it is stored: " +
    "give the cell the format General, or Text for a code",
};

/** @throws Refusal INVALID_INPUT for rows and columns that nobody sees and that hold something. */
function assertSeen({ grid, head }: Chosen): void {
  const rows = grid.hiddenRows.filter((row) => row >= head && grid.rows.get(row)?.some((cell) => cell.trim() !== ""));
  if (rows.length > 0)
    throw no(
      grid,
      "hiddenRows",
      listed(rows),
      "they are hidden or filtered out: show them, or delete them",
      "",
      "rows ",
    );
  const below = numbersOf(grid).filter((row) => row >= head);
  const width = Math.max(0, ...below.map((row) => grid.rows.get(row)!.length));
  const columns = Array.from({ length: width }, (_, i) => i + 1).filter(
    (column) =>
      grid.hiddenColumns.some(([from, to]) => from <= column && column <= to) &&
      below.some((row) => grid.rows.get(row)![column - 1]?.trim()),
  );
  if (columns.length > 0)
    throw no(
      grid,
      "hiddenColumns",
      listed(columns.map(lettersOf)),
      "they are hidden: show them, or delete them",
      "",
      "columns ",
    );
}

const isNumber = (cell: string): boolean => /^[+-]?[\d.,\s]+%?$/.test(cell.normalize("NFKC").trim());

/** Text that stands once for several rows below each other stands in each of them. */
export function carryDown({ rows, merged }: Grid): void {
  for (const { top, bottom, left, right } of merged) {
    const text = rows.get(top)?.[left - 1];
    if (!text || left !== right || isNumber(text)) continue;
    for (let row = top + 1; row <= bottom; row++) {
      const cells = rows.get(row);
      if (!cells) continue;
      while (cells.length < left) cells.push("");
      cells[left - 1] ||= text;
    }
  }
}

/** @throws Refusal INVALID_INPUT for a number, or several columns, that are one cell: whose they are cannot be told. */
function assertApart({ grid, head }: Chosen): void {
  const title = ({ left }: Merged): string => grid.rows.get(head)?.[left - 1] ?? "";
  for (const one of grid.merged) {
    const { top, bottom, left, right, ref } = one;
    const text = grid.rows.get(top)?.[left - 1];
    if (!text || bottom <= head || isNumbering(title(one))) continue;
    if (top > head && left === right && !isNumber(text)) continue;
    const why = "the cells are merged: undo that, and write in each row what belongs to it";
    throw no(grid, "mergedCells", ref, why, text);
  }
}

/** @throws Refusal INVALID_INPUT where what the chosen table says cannot be told for certain; it names the cell. */
export function assertCertain(chosen: Chosen): void {
  const { grid, head } = chosen;
  assertSeen(chosen);
  const doubt = grid.doubts.find(({ row }) => row >= head);
  if (doubt) throw no(grid, doubt.reason, lettersOf(doubt.column) + doubt.row, doubts[doubt.reason], doubt.shown);
  assertApart(chosen);
}
