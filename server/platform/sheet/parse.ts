import { parse } from "csv-parse/sync";
import { zipSync } from "fflate";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { invalidInput, Refusal } from "../../../shared/platform/refusal.ts";
import { unguarded } from "../../../shared/platform/sheet.ts";
import type { SheetLimits, SheetRow } from "./table.ts";
import { unzipped } from "./unzip.ts";

const no = (reason: string, message: string, more: object = {}) => invalidInput("file", reason, message, more);
const damaged = () => no("notReadable", "the workbook is damaged: save it again");
const tooLarge = (what: keyof SheetLimits, limits: SheetLimits, more: object = {}) =>
  new Refusal(
    "LIMITED",
    `the sheet has more than ${limits[what]} ${what}: remove what is not needed, or upload it in parts`,
    { field: "file", reason: "sheetTooLarge", what, most: limits[what], clause: platformDefault, ...more },
  );

/**
 * The rows of a table: comma-, semicolon- or tab-separated text (UTF-8, or GB 18030 as Chinese spreadsheets write it),
 * or the first sheet of a workbook (XLSX). Formulas give their last computed value; what `guarded` escaped is restored.
 * @throws Refusal INVALID_INPUT for any other file, LIMITED beyond `limits`.
 */
export async function parseSheet(content: Buffer, limits: SheetLimits): Promise<readonly SheetRow[]> {
  if (content.length === 0) throw no("fileEmpty", "the file is empty");
  if (content.length > limits.bytes) throw tooLarge("bytes", limits);
  if (content.subarray(0, 4).toString("hex") === "d0cf11e0")
    throw no("oldWorkbook", "this is a workbook in the old format or with a password: save it as .xlsx or .csv");
  const table =
    content.subarray(0, 2).toString("latin1") === "PK" ? await unpacked(content, limits) : parted(content, limits);
  if (table.length > limits.rows) throw tooLarge("rows", limits);
  return table.flatMap((line, i) => {
    const cells = line.map((cell) => unguarded(cell.trim()).trim());
    while (cells.at(-1) === "") cells.pop();
    if (cells.length > limits.columns) throw tooLarge("columns", limits, { row: i + 1 });
    if (cells.some((cell) => cell.length > limits.characters)) throw tooLarge("characters", limits, { row: i + 1 });
    return cells.length ? [{ row: i + 1, cells }] : [];
  });
}

function textOf(content: Buffer): string {
  if (content.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return new TextDecoder("utf-16le").decode(content);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    /* then as Chinese spreadsheets write it */
  }
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(content);
  } catch {
    throw no("notReadable", "the file is neither a workbook nor text in UTF-8 or GB 18030");
  }
}
function parted(content: Buffer, limits: SheetLimits): string[][] {
  const text = textOf(content);
  if (text.includes("\0"))
    throw no("notReadable", "the file is neither a workbook nor a table of comma-separated values");
  const [first = ""] = text.split(/\r?\n/, 1);
  const delimiter = [",", "\t", ";"].toSorted((a, b) => first.split(b).length - first.split(a).length)[0]!;
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: limits.columns * (limits.characters + 3),
      to: limits.rows + 1,
    });
  } catch (error) {
    throw no("notReadable", `this is not a table of comma-separated values: ${(error as Error).message}`);
  }
}

/** A cell or row reference: `B12`, `12`. Anything else would create rows out of nothing. */
const place = /^([A-Z]{0,3})(\d{1,7})$/;
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The parts of a workbook that matter. */
const partsOf = (content: Buffer, limits: SheetLimits): Record<string, Uint8Array> =>
  unzipped(
    content,
    (name) => /\.xml(\.rels)?$/.test(name),
    { entries: 1000, bytes: limits.unzippedBytes },
    { tooLarge: (what) => tooLarge(what === "entries" ? "sheets" : "unzippedBytes", limits), damaged },
  );

async function unpacked(content: Buffer, limits: SheetLimits): Promise<string[][]> {
  const parts = partsOf(content, limits);
  const sheets = Object.entries(parts).filter(([name]) => name.includes("worksheets/") && name.endsWith(".xml"));
  if (sheets.length > limits.sheets) throw tooLarge("sheets", limits);
  for (const [, xml] of sheets) {
    for (const [, at = ""] of new TextDecoder().decode(xml).matchAll(/(?<!\w|xmlns:)r\s*=\s*["']([^"'<>]*)/g)) {
      const [, letters = "", row] = place.exec(at) ?? [];
      if (row === undefined) throw damaged();
      if (columnOf(letters) > limits.columns) throw tooLarge("columns", limits, { at });
      if (Number(row) > limits.rows) throw tooLarge("rows", limits, { at });
    }
  }
  try {
    const whole = zipSync(parts, { level: 0 });
    const { readSheet: readCells } = await import("read-excel-file/universal");
    const rows = await readCells<string>(whole.buffer as ArrayBuffer, { parseNumber: digits, trim: false });
    return rows.map((row) => row.map((cell) => cellText(cell as Cell)));
  } catch (error) {
    throw no("notReadable", `the workbook cannot be read: ${(error as Error).message}`);
  }
}

type Cell = string | boolean | Date | null;
/** A workbook holds fifteen digits of a number but may write seventeen: 0.55679999999999996 is 0.5568. */
const digits = (text: string): string =>
  /^-?\d{1,15}$/.test(text) ? text : String(Number(Number(text).toPrecision(15)));
const cellText = (cell: Cell): string => {
  if (cell === null) return "";
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, "");
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
};
