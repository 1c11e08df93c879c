import { Refusal } from "../../../shared/platform/refusal.ts";
import { shownAs } from "./format.ts";
import { unescaped, type Workbook } from "./workbook.ts";
import { walk, type Attributes } from "./xml.ts";

/** Cells that are one on the sheet: rows and columns from 1, as it shows them. */
export interface Merged {
  readonly ref: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
/** A cell whose value cannot be told, and why. `shown` is what stood there. */
export interface Doubt {
  readonly row: number;
  readonly column: number;
  readonly reason: "cellError" | "formulaWithoutValue" | "shownOtherwise";
  readonly shown: string;
}
/** A sheet as a spreadsheet shows it: its rows by number, from 1, and what stands in the way of reading it. */
export interface Grid {
  readonly name: string;
  readonly rows: Map<number, string[]>;
  readonly merged: readonly Merged[];
  readonly hiddenRows: readonly number[];
  /** First and last column of each hidden range. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly doubts: readonly Doubt[];
  /** Why it was not read to its end. */
  readonly beyond?: Refusal | undefined;
}
/** @throws Refusal where a place lies beyond the limits. */
export type Within = (row: number, column: number) => void;

const place = /^([A-Z]{0,3})(\d{1,7})$/;
const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A reference: `B12`, `12`. @throws Error for any other. */
function placeIn(ref: string): { readonly row: number; readonly column: number } {
  const [, letters = "", row] = place.exec(ref) ?? [];
  if (row === undefined) throw new Error(`${ref.slice(0, 20)} is not a cell`);
  return { row: Number(row), column: numberOf(letters) };
}
function mergedIn(ref: string): Merged {
  const [from, to = from] = ref.split(":") as [string, string?];
  const [begin, end] = [placeIn(from), placeIn(to)];
  return { ref, top: begin.row, bottom: end.row, left: begin.column, right: end.column };
}
const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

/** A cell while it is read. */
interface Open {
  readonly row: number;
  readonly column: number;
  readonly kind: string;
  readonly style: number;
  value: string;
  formula: boolean;
}

/** Reads the cells of a sheet, one after the other. */
class Reader {
  readonly rows = new Map<number, string[]>();
  readonly merged: Merged[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: [number, number][] = [];
  readonly doubts: Doubt[] = [];
  beyond: Refusal | undefined;
  private row = 0;
  private column = 0;
  private cell: Open | undefined;
  readonly name: string;
  private readonly book: Workbook;
  private readonly within: Within;
  constructor(name: string, book: Workbook, within: Within) {
    this.name = name;
    this.book = book;
    this.within = within;
  }

  open(name: string, { r, t = "n", s = "0", ref = "", ...more }: Attributes): void {
    if (name === "row") {
      this.row = r === undefined ? this.row + 1 : placeIn(r).row;
      this.column = 0;
      if (isTrue(more["hidden"]) || Number(more["ht"] ?? 1) === 0) this.hiddenRows.push(this.row);
    } else if (name === "col" && (isTrue(more["hidden"]) || Number(more["width"] ?? 1) === 0))
      this.hiddenColumns.push([Number(more["min"]), Number(more["max"])]);
    else if (name === "c") {
      const at = r === undefined ? { row: this.row, column: this.column + 1 } : placeIn(r);
      this.within(at.row, at.column);
      this.column = at.column;
      this.cell = { ...at, kind: t, style: Number(s), value: "", formula: false };
    } else if (name === "f" && this.cell) this.cell.formula = true;
    else if (name === "mergeCell") this.merged.push(mergedIn(ref));
  }
  text(piece: string, path: readonly string[]): void {
    const at = path.at(-1);
    if (this.cell && (at === "v" || (at === "t" && !path.includes("rPh")))) this.cell.value += piece;
  }
  close(name: string): void {
    if (name === "row") this.within(this.row, 1);
    if (name !== "c" || !this.cell) return;
    const { row, column } = this.cell;
    const shown = this.shown(this.cell);
    this.cell = undefined;
    if (shown === "") return;
    const cells = this.rows.get(row) ?? this.rows.set(row, []).get(row)!;
    while (cells.length < column - 1) cells.push("");
    cells[column - 1] = shown;
  }

  private shown({ row, column, kind, style, value, formula }: Open): string {
    const doubt = (reason: Doubt["reason"], text = value): string => {
      this.doubts.push({ row, column, reason, shown: text });
      return text || "?";
    };
    if (kind === "e") return doubt("cellError");
    if (value === "") return formula && kind !== "str" ? doubt("formulaWithoutValue") : "";
    if (kind === "s") return this.book.strings[Number(value)] ?? doubt("cellError");
    if (kind === "inlineStr" || kind === "str") return unescaped(value);
    if (kind === "b") return isTrue(value) ? "TRUE" : "FALSE";
    if (kind === "d") return value.replace(/T00:00:00(\.0+)?Z?$/, "").replace("T", " ");
    return (
      shownAs(value, this.book.format(style, Number(value)), this.book.dates) ??
      doubt("shownOtherwise", value.slice(0, 30))
    );
  }
}

/** The cells of a sheet, as far as its limits. @throws Error where it is damaged. */
export function gridIn(name: string, part: Uint8Array, book: Workbook, within: Within): Grid {
  const reader = new Reader(name, book, within);
  try {
    walk(part, {
      open: (element, attributes) => reader.open(element, attributes),
      text: (piece, path) => reader.text(piece, path),
      close: (element) => reader.close(element),
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reader.beyond = error;
  }
  return reader;
}
