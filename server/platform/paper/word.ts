import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from "docx";
import { a4, labelShare, margins, seal, sizes } from "./layout.ts";
import type { Part, Sheet } from "./template.ts";
import { steady } from "./zip.ts";

/** Word measures type in half points and everything else in twentieths. */
const twips = (points: number): number => Math.round(points * 20);
const song = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "宋体" };
const fangSong = { ...song, eastAsia: "仿宋" };
const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const dash = { style: BorderStyle.DASHED, size: 6, color: "777777" };
const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };

/** A paper as a Word document (DOCX, A4), to be printed and sealed. The same sheet gives the same bytes. */
export async function wordOf({ title, on, page, foot, parts }: Sheet): Promise<Buffer> {
  const { top, right, bottom, left } = margins[page];
  const size = sizes[page];
  const landscape = page === "landscape";
  const width = (landscape ? a4.height : a4.width) - left - right;
  const small = (children: IRunOptions["children"], points: number) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ children: children!, font: song, size: points * 2 })],
    });
  const document = new Document({
    title,
    creator: "Tanhui",
    lastModifiedBy: "Tanhui",
    description: "",
    styles: {
      default: {
        document: {
          run: { font: fangSong, size: size.body * 2 },
          paragraph: { spacing: { line: page === "letter" ? 520 : 340 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twips(a4.width),
              height: twips(a4.height),
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) },
          },
        },
        footers: {
          default: new Footer({
            children: [
              small(["— ", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES, " —"], 10),
              ...foot.map((text) => small([text], size.small)),
            ],
          }),
        },
        children: parts.flatMap((part) => wordsOf(part, page, width)),
      },
    ],
  });
  return steady(await Packer.toBuffer(document), on);
}

interface Look {
  readonly indent?: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly before?: number;
  readonly after?: number;
  readonly run?: IRunOptions;
}

function wordsOf(part: Part, page: Sheet["page"], width: number): (Paragraph | Table)[] {
  const size = sizes[page];
  const after = size.body * 8;
  const words = (text: string, look: Look = {}): Paragraph => paragraph(text, { after, ...look });
  switch (part.kind) {
    case "title":
      return [
        words(part.text, {
          alignment: AlignmentType.CENTER,
          after: 200,
          run: { font: song, bold: true, size: size.title * 2 },
        }),
      ];
    case "number":
      return [words(part.text, { alignment: AlignmentType.CENTER, after: 300 })];
    case "salutation":
      return [words(part.text)];
    case "paragraph":
      return [words(part.text, { indent: size.body * 2, alignment: AlignmentType.BOTH })];
    case "heading":
      return [words(part.text, { before: after, run: { font: { ...song, eastAsia: "黑体" } } })];
    case "note":
      return [words(part.text, { before: after, run: { size: size.small * 2 } })];
    case "qr":
      return [words(part.text, { alignment: AlignmentType.RIGHT, run: { size: size.small * 2 } })];
    case "list":
      return part.items.map((item, i) => words(`${i + 1}．${item}`, { indent: size.body * 2 }));
    case "facts":
      return factsOf(part, size.cell, width);
    case "table":
      return tableOf(part, size.cell, width);
    case "signature":
      return signatureOf(part, width);
  }
}

type PartOf<K extends Part["kind"]> = Extract<Part, { readonly kind: K }>;

/** Labels and values, in one pair of columns, or two where a row needs them. */
function factsOf({ rows }: PartOf<"facts">, size: number, width: number): (Table | Paragraph)[] {
  const columns = rows.some((row) => row.length > 2) ? 4 : 2;
  const shares =
    columns === 4
      ? [labelShare, 0.5 - labelShare, labelShare, 0.5 - labelShare]
      : [labelShare * 1.2, 1 - labelShare * 1.2];
  const spanOf = (row: readonly string[], i: number): number => (row.length < columns && i === 1 ? columns - 1 : 1);
  return framed(
    shares,
    rows.map((row) => row.map((text, i) => cell(text, size, i % 2 === 0, spanOf(row, i)))),
    width,
  );
}

const tableOf = ({ columns, rows }: PartOf<"table">, size: number, width: number): (Table | Paragraph)[] =>
  framed(
    columns.map(({ width: share = 1 }) => share),
    [
      columns.map(({ label }) => cell(label, size, true)),
      ...rows.map((row) => row.map((text) => cell(text, size, false))),
    ],
    width,
    true,
  );

/** Room for the seal, and the lines that it confirms, at the right end of the page. */
function signatureOf({ lines, date }: PartOf<"signature">, width: number): (Table | Paragraph)[] {
  const middle = (text: string, run: IRunOptions = {}) =>
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: runs(text, run) });
  const sealCell = new TableCell({
    borders: { top: dash, right: dash, bottom: dash, left: dash },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [middle(seal.text, { size: 22, color: "777777" })],
  });
  const linesCell = new TableCell({
    borders: { top: none, right: none, bottom: none, left: dash },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [...lines, date].map((one) => middle(one)),
  });
  return [
    new Paragraph({ keepNext: true, spacing: { before: 0, after: 0, line: 200 }, children: [] }),
    new Table({
      indent: { size: twips(width - seal.width - seal.lines), type: WidthType.DXA },
      width: { size: twips(seal.width + seal.lines), type: WidthType.DXA },
      columnWidths: [twips(seal.width), twips(seal.lines)],
      rows: [
        new TableRow({
          height: { value: twips(seal.height), rule: "atLeast" },
          cantSplit: true,
          children: [sealCell, linesCell],
        }),
      ],
    }),
  ];
}

const paragraph = (text: string, { indent = 0, alignment, before = 0, after = 0, run }: Look): Paragraph =>
  new Paragraph({
    ...(alignment && { alignment }),
    ...(indent && { indent: { firstLine: twips(indent) } }),
    spacing: { before, after },
    children: runs(text, run),
  });
/** Text as runs, one per line. */
const runs = (text: string, run: IRunOptions = {}): TextRun[] =>
  text.split("\n").map((one, i) => new TextRun({ ...run, text: one, ...(i && { break: 1 }) }));
const cell = (text: string, size: number, isHead: boolean, columnSpan = 1): TableCell =>
  new TableCell({
    columnSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        ...(isHead && { alignment: AlignmentType.CENTER }),
        spacing: { before: 40, after: 40, line: 300 },
        children: runs(text, { size: size * 2, bold: isHead, font: song }),
      }),
    ],
  });
/** A framed table, and the empty line without which Word would join two tables. */
function framed(
  shares: readonly number[],
  rows: readonly TableCell[][],
  width: number,
  headed = false,
): (Table | Paragraph)[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return [
    new Table({
      width: { size: twips(width), type: WidthType.DXA },
      columnWidths: shares.map((share) => twips((width * share) / sum)),
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      rows: rows.map((children, i) => new TableRow({ children, cantSplit: true, tableHeader: headed && i === 0 })),
    }),
    new Paragraph({ spacing: { line: 120, before: 0, after: 0 }, children: [] }),
  ];
}
