import { zipSync } from "fflate";

/** A cell: a text, a number, or a value with its type, its formula and the format that shows it. */
export type TestCell =
  | string
  | number
  | { readonly v?: string | number; readonly t?: string; readonly f?: string; readonly format?: string };
export interface TestSheet {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: "hidden" | "veryHidden";
  readonly merged?: readonly string[];
  /** Numbers of hidden rows and columns, from 1. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packed = "http://schemas.openxmlformats.org/package/2006/relationships";
const escaped = (text: string | number): string =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function cellXml(at: string, cell: TestCell, styleOf: (format: string) => number): string {
  if (cell === "") return "";
  if (typeof cell === "string") return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  const { v, t, f, format } = typeof cell === "number" ? { v: cell } : cell;
  const style = format === undefined ? "" : ` s="${styleOf(format)}"`;
  const value = v === undefined ? "" : `<v>${escaped(v)}</v>`;
  return `<c r="${at}"${t ? ` t="${t}"` : ""}${style}>${f ? `<f>${escaped(f)}</f>` : ""}${value}</c>`;
}

/** A workbook (XLSX) as other programs write it, with what ours never writes. */
export function workbook(sheets: readonly TestSheet[], { date1904 = false } = {}): Buffer {
  const formats: string[] = [];
  const styleOf = (format: string): number => {
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format) + 1;
  };
  const sheetXml = ({ rows, merged = [], hiddenRows = [], hiddenColumns = [] }: TestSheet): string => {
    const columns = hiddenColumns.map((n) => `<col min="${n}" max="${n}" width="9" hidden="1"/>`).join("");
    const lines = rows.map((row, i) => {
      const cells = row.map((cell, n) => cellXml(`${String.fromCharCode(65 + n)}${i + 1}`, cell, styleOf));
      return `<row r="${i + 1}"${hiddenRows.includes(i + 1) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
    });
    const one = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    return `<worksheet ${main}>${columns && `<cols>${columns}</cols>`}<sheetData>${lines.join("")}</sheetData>${
      one && `<mergeCells>${one}</mergeCells>`
    }</worksheet>`;
  };
  const parts = Object.fromEntries(sheets.map((one, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(one)]));
  const named = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
  );
  const related = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const codes = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`);
  const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`);
  const all = {
    ...parts,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${named.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packed}">${related.join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts>${codes.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`,
  };
  const encoder = new TextEncoder();
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, encoder.encode(xml)]))),
  );
}
