import { parse } from "csv-parse/sync";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../../shared/platform/refusal.ts";
import { unguarded } from "../../../shared/platform/sheet.ts";
import { gridIn, type Grid } from "./cells.ts";
import { assertCertain, carryDown, chosenOf, skippedOf, type Needed, type Shown } from "./choose.ts";
import type { ReadSheet, SheetLimits, SheetRow } from "./table.ts";
import { textIn } from "./text.ts";
import { lettersOf, seen } from "../../../shared/platform/sheet-title.ts";
import { unzipped } from "./unzip.ts";
import { workbookIn, type Parts } from "./workbook.ts";

const no = (reason: string, message: string, more: object = {}) => invalidInput("file", reason, message, more);
const damaged = () => no("notReadable", "the workbook is damaged: save it again");
const tooLarge = (what: keyof SheetLimits, limits: SheetLimits, more: object = {}) =>
  new Refusal(
    "LIMITED",
    `the sheet has more than ${limits[what]} ${what}: remove what is not needed, or upload it in parts`,
    { field: "file", reason: "sheetTooLarge", what, most: limits[what], clause: platformDefault, ...more },
  );

/** @throws Refusal INVALID_INPUT for a file of another program or format, by its name. */
function assertOurs(content: Buffer): void {
  const begin = content.subarray(0, 120).toString("latin1");
  if (begin.startsWith("\u00d0\u00cf\u0011\u00e0")) {
    if (content.includes(Buffer.from("EncryptedPackage", "utf16le")))
      throw no("passwordWorkbook", "the workbook has a password: save it without one");
    throw no("oldWorkbook", "this is a workbook in the old format (.xls): save it as .xlsx or .csv");
  }
  if (!begin.startsWith("PK")) return;
  if (begin.includes("opendocument")) throw no("odsWorkbook", "this is an OpenDocument sheet (.ods): save it as .xlsx");
  if (content.includes("xl/workbook.bin")) throw no("binaryWorkbook", "this is a workbook as .xlsb: save it as .xlsx");
}
const isMarkup = (text: string): boolean =>
  /^[\s\ufeff]*<(!doctype|html|head|body|meta|style|table|div|\?xml|\?mso|!--)/i.test(text);

/**
 * The rows of a table, and what was skipped, from the one that names its columns: comma-, semicolon- or tab-separated text (UTF-8, UTF-16 or
 * GB 18030), or the sheet of a workbook (XLSX) that is seen and has the columns. Formulas give their last computed
 * value, numbers what their format shows; what `guarded` escaped is restored.
 * @param needed the columns by which the sheet and its head are found; none for the first row of the only sheet.
 * @throws Refusal INVALID_INPUT for any other file, and where a value cannot be told for certain; LIMITED beyond
 * `limits`.
 */
export async function parseSheet(content: Buffer, limits: SheetLimits, needed: Needed): Promise<ReadSheet> {
  if (content.length === 0) throw no("fileEmpty", "the file is empty");
  if (content.length > limits.bytes) throw tooLarge("bytes", limits);
  assertOurs(content);
  const isWorkbook = content.subarray(0, 2).toString("latin1") === "PK";
  const shown = isWorkbook ? unpacked(content, limits) : { grids: [parted(content, limits)], hidden: [] };
  for (const grid of shown.grids) carryDown(grid);
  const chosen = chosenOf(shown, needed);
  if (!chosen) return { rows: [], skipped: [] };
  if (chosen.grid.beyond) throw chosen.grid.beyond;
  assertCertain(chosen);
  return { rows: rowsOf(chosen.grid, chosen.head, limits), skipped: skippedOf(shown, chosen) };
}

function rowsOf({ rows }: Grid, head: number, limits: SheetLimits): SheetRow[] {
  const below = [...rows.keys()].filter((row) => row >= head).toSorted((a, b) => a - b);
  return below.flatMap((row) => {
    const cells = rows.get(row)!.map((cell) => seen(unguarded(cell.trim())).trim());
    while (cells.at(-1) === "") cells.pop();
    if (cells.length > limits.columns) throw tooLarge("columns", limits, { row });
    if (cells.some((cell) => cell.length > limits.characters)) throw tooLarge("characters", limits, { row });
    return cells.length ? [{ row, cells }] : [];
  });
}

/** The sign that parts most cells in the first lines of a text. */
function delimiterOf(text: string): string {
  const [, named] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  if (named) return named;
  const begin = text.split(/\r?\n/, 10).join("\n");
  return [",", "\t", ";"].toSorted((a, b) => begin.split(b).length - begin.split(a).length)[0]!;
}
function parted(content: Buffer, limits: SheetLimits): Grid {
  const text = textIn(content);
  if (isMarkup(text))
    throw no("htmlWorkbook", "this is a web page or XML, even if it is called .xls: save it as .xlsx or .csv");
  let lines: string[][];
  try {
    lines = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: limits.columns * (limits.characters + 3),
      to: limits.rows + 1,
    });
  } catch (error) {
    throw no("notReadable", `this is not a table of comma-separated values: ${(error as Error).message}`);
  }
  if (lines.length > limits.rows) throw tooLarge("rows", limits);
  const full = lines
    .map((cells, i) => [i + 1, cells] as const)
    .filter(([, cells]) => cells.some((cell) => cell.trim()));
  const rows = new Map(full.filter(([row, [first = ""]]) => row > 1 || !/^sep=.$/i.test(first)));
  return { name: "", rows, merged: [], hiddenRows: [], hiddenColumns: [], doubts: [] };
}

/** The parts of a workbook that matter. */
const partsOf = (content: Buffer, limits: SheetLimits): Parts =>
  unzipped(
    content,
    (name) => /\.xml(\.rels)?$/.test(name),
    { entries: 1000, bytes: limits.unzippedBytes },
    { tooLarge: (what) => tooLarge(what === "entries" ? "sheets" : "unzippedBytes", limits), damaged },
  );

/** The sheets of a workbook that are seen, and the names of the others. */
function unpacked(content: Buffer, limits: SheetLimits): Shown {
  const parts = partsOf(content, limits);
  try {
    const book = workbookIn(parts);
    if (book.sheets.length > limits.sheets) throw tooLarge("sheets", limits);
    const within = (row: number, column: number): void => {
      if (column > limits.columns) throw tooLarge("columns", limits, { at: lettersOf(column) + row });
      if (row > limits.rows) throw tooLarge("rows", limits, { at: String(row) });
    };
    return {
      grids: book.sheets.filter(({ hidden }) => !hidden).map(({ name, part }) => gridIn(name, part, book, within)),
      hidden: book.sheets.filter(({ hidden }) => hidden).map(({ name }) => name),
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw no("notReadable", `the workbook cannot be read: ${(error as Error).message}`);
  }
}
