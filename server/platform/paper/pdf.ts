import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { openSync, type Font } from "fontkit";
import pdfmake from "pdfmake";
import type { Content, TableCell, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { a4, labelShare, lineHeight, margins, seal, sizes } from "./layout.ts";
import type { Part, Sheet } from "./template.ts";

// The platform brings its own font, for a bare machine has none. Noto Sans Hans, OFL-1.1.
const fonts = join(dirname(createRequire(import.meta.url).resolve("@embedpdf/fonts-sc")), "../fonts");
const face = (weight: string): string => join(fonts, `NotoSansHans-${weight}.otf`);
const faces = { Noto: { normal: face("Regular"), bold: face("Bold") } };
pdfmake.setFonts(faces);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((file: string) => Object.values(faces.Noto).includes(file));

const regular = openSync(faces.Noto.normal) as Font;
const isSet = (sign: string): boolean => sign === "\n" || regular.hasGlyphForCodePoint(sign.codePointAt(0)!);
const signsOf = (text: string): string[] => [
  ...text.replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080)),
];
/**
 * Text as the font can set it: CO₂ as CO2, and missing glyphs as 〓, the printers' sign for missing type. The Word file
 * has them all.
 */
const plain = (text: string): string =>
  signsOf(text)
    .map((sign) => (isSet(sign) ? sign : "〓"))
    .join("");
/** Which signs of a sheet the font lacks, in the order in which they stand: whoever issues the paper is told by code. */
export function missingSigns({ parts, foot }: Pick<Sheet, "parts" | "foot">): string[] {
  const missing = signsOf(JSON.stringify([parts, foot])).filter((sign) => !isSet(sign));
  return [...new Set(missing)].map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`);
}
/** The words for signs that are missing, as the last lines of a paper. */
const missingNote = (codes: readonly string[], fontSize: number): Content[] =>
  codes.length === 0
    ? []
    : [
        {
          text: `〓 为本文件字体所缺的字：${codes.join("、")}。其字形以 Word 文件为准。`,
          fontSize,
          margin: [0, 12, 0, 0],
        },
      ];

/** A paper as PDF (A4) with page numbers. The same sheet gives the same bytes. */
export async function pdfOf({ title, on, page, foot, parts }: Sheet): Promise<Buffer> {
  const { top, right, bottom, left } = margins[page];
  const size = sizes[page];
  const landscape = page === "landscape";
  const width = (landscape ? a4.height : a4.width) - left - right;
  const document: TDocumentDefinitions = {
    pageSize: "A4",
    pageOrientation: landscape ? "landscape" : "portrait",
    pageMargins: [left, top, right, bottom],
    info: { title, creationDate: new Date(`${on}T00:00:00Z`), producer: "Tanhui", creator: "Tanhui" },
    defaultStyle: { font: "Noto", fontSize: size.body, lineHeight },
    footer: (current, pages) => ({
      margin: [left, 18, right, 0],
      fontSize: size.small,
      lineHeight: 1.2,
      color: "#444444",
      stack: [
        { text: `— ${current} / ${pages} —`, alignment: "center", fontSize: 10 },
        ...foot.map((line) => ({
          text: plain(line),
          alignment: "center" as const,
          margin: [0, 2, 0, 0] as [number, number, number, number],
        })),
      ],
    }),
    content: [
      ...parts.map((part) => contentOf(part, page, width)),
      ...missingNote(missingSigns({ parts, foot }), size.small),
    ],
  };
  return pdfmake.createPdf(document).getBuffer();
}

function contentOf(part: Part, page: Sheet["page"], width: number): Content {
  const size = sizes[page];
  const letter = page === "letter";
  const after = size.body * 0.4;
  switch (part.kind) {
    case "title":
      return {
        text: plain(part.text),
        alignment: "center",
        fontSize: size.title,
        bold: true,
        margin: [0, 0, 0, letter ? 10 : 8],
      };
    case "number":
      return { text: plain(part.text), alignment: "center", margin: [0, 0, 0, letter ? 22 : 10] };
    case "salutation":
      return { text: plain(part.text), margin: [0, 0, 0, after] };
    case "paragraph":
      return { text: plain(part.text), alignment: "justify", leadingIndent: size.body * 2, margin: [0, 0, 0, after] };
    case "heading":
      return { text: plain(part.text), bold: true, margin: [0, after, 0, after], headlineLevel: 1 };
    case "note":
      return { text: plain(part.text), fontSize: size.small, lineHeight: 1.3, margin: [0, after, 0, 0] };
    case "qr":
      return {
        stack: [
          { qr: part.text, fit: 90 },
          { text: part.text, fontSize: size.small },
        ],
        alignment: "right",
        margin: [0, after, 0, 0],
      };
    case "list":
      return {
        stack: part.items.map((item, i) => ({
          text: plain(`${i + 1}．${item}`),
          margin: [size.body * 2, 0, 0, after / 2],
        })),
      };
    case "facts":
      return framed(factRows(part.rows, size.cell), factWidths(part.rows, width), 0);
    case "table":
      return tableOf(part, size.cell, width);
    case "signature":
      return signatureOf(part, size.body, width);
  }
}

type PartOf<K extends Part["kind"]> = Extract<Part, { readonly kind: K }>;

function tableOf({ columns, rows }: PartOf<"table">, size: number, width: number): Content {
  const shares = columns.map(({ width: share = 1 }) => share);
  const body = [
    columns.map(({ label }) => head(label, size)),
    ...rows.map((row) => row.map((text) => cell(text, size))),
  ];
  return framed(body, sharesOf(shares, width), 1);
}

const dashed = { dash: { length: 3, space: 3 } };
/** Room for the seal, and the lines that it confirms, at the right end of the page. */
function signatureOf({ lines, date }: PartOf<"signature">, body: number, width: number): Content {
  const sealCell: TableCell = {
    text: seal.text,
    alignment: "center",
    color: "#777777",
    fontSize: 11,
    margin: [0, seal.height / 2 - 8, 0, 0],
  };
  const linesCell: TableCell = {
    stack: [...lines, date].map((one) => ({ text: plain(one), alignment: "center" })),
    margin: [0, (seal.height - body * lineHeight * (lines.length + 1)) / 2, 0, 0],
    border: [true, false, false, false],
  };
  return {
    margin: [width - seal.width - seal.lines, body, 0, 0],
    table: {
      widths: [seal.width - 10, seal.lines - 10],
      heights: [seal.height],
      dontBreakRows: true,
      body: [[sealCell, linesCell]],
    },
    layout: {
      hLineStyle: () => dashed,
      vLineStyle: () => dashed,
      hLineWidth: () => 0.7,
      vLineWidth: () => 0.7,
      hLineColor: "#777777",
      vLineColor: "#777777",
    },
  };
}

/** Cell widths from shares of the page, less padding and lines. */
function sharesOf(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => ((width - 1) * share) / sum - 11);
}
const factWidths = (rows: readonly (readonly string[])[], width: number): number[] =>
  sharesOf(
    rows.some((row) => row.length > 2)
      ? [labelShare, 0.5 - labelShare, labelShare, 0.5 - labelShare]
      : [labelShare * 1.2, 1 - labelShare * 1.2],
    width,
  );
function factRows(rows: readonly (readonly string[])[], size: number): TableCell[][] {
  const columns = rows.some((row) => row.length > 2) ? 4 : 2;
  return rows.map((row) => {
    const cells = row.map((text, i) => (i % 2 ? cell(text, size) : head(text, size)));
    if (cells.length === columns) return cells;
    return [cells[0]!, { ...(cells[1] as object), colSpan: 3 } as TableCell, {}, {}];
  });
}
const cell = (text: string, fontSize: number): TableCell => ({ text: plain(text), fontSize, margin: [0, 3, 0, 3] });
const head = (text: string, fontSize: number): TableCell => ({
  text: plain(text),
  fontSize,
  bold: true,
  alignment: "center",
  margin: [0, 3, 0, 3],
});
const framed = (body: TableCell[][], widths: number[], headerRows: number): Content => ({
  margin: [0, 4, 0, 8],
  table: { body, widths, headerRows, dontBreakRows: true },
  layout: { hLineWidth: () => 0.7, vLineWidth: () => 0.7, paddingLeft: () => 5, paddingRight: () => 5 },
});
