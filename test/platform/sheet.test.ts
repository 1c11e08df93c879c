import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { workbookOf } from "../../server/platform/sheet/index.ts";
import { csvOf } from "../../server/platform/sheet/write.ts";
import { readSheet } from "../../server/platform/sheet/index.ts";
import { sheetLimits, tableOf, type SheetLimits } from "../../server/platform/sheet/table.ts";
import { guarded, unguarded } from "../../shared/platform/sheet.ts";

/** What people paste and what attackers write. */
const corpus = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-1+1",
  "-1+cmd|x",
  "@SUM(A1:A9)",
  "\t=1",
  "\r=1",
  "\n=1",
  "＝1＋1",
  "＋1",
  "－1",
  "＠x",
  "'=1",
  "''=1",
  "'quoted'",
  "-12.5",
  "+3",
  "12",
  "1e5",
  "",
  "a,b",
  'a"b',
  "a\nb",
  "a;b",
  '=HYPERLINK("http://x","y")',
  "展馆用电",
  "亩·年",
  "<b>&amp;",
  "]]>",
  "_x000D_",
  "x",
  "'",
  "=",
  "0.5568",
];
const refused = (code: string, details: object) =>
  expect.objectContaining({ code, details: expect.objectContaining(details) });
const text = (csv: string, limits?: SheetLimits) => readSheet(Buffer.from(csv), limits);
const bySheet = {
  csv: async (rows: readonly (readonly (string | number | null)[])[]) =>
    readSheet(Buffer.from(csvOf({ columns: ["id", "value", "n"], rows }))),
  xlsx: async (rows: readonly (readonly (string | number | null)[])[]) =>
    readSheet(await workbookOf([{ name: "表", columns: ["id", "value", "n"], rows }])),
};

test("a sheet is read alike wherever the pieces end in which it is read", async () => {
  // Signs of one to four bytes, so that pieces end within each of them; longer than many pieces.
  const rows = Array.from({ length: 4_000 }, (_, i) => [`é${"x".repeat(i % 7)}山𠮷`.repeat(1 + (i % 90)), `${i}&<`, i]);
  const read = await bySheet.xlsx(rows);
  expect(read.slice(1).map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(String)));
});

describe("what a spreadsheet could take for a formula", () => {
  test.each(corpus)("%j is kept as text, and read back as it was", (one) => {
    expect(guarded(one)).not.toMatch(/^(?![+-]?\d+(\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/);
    expect(unguarded(guarded(one))).toBe(one);
  });
  test.each(["csv", "xlsx"] as const)("goes out and comes in as %s unharmed", async (kind) => {
    const rows = await bySheet[kind](corpus.map((value, i) => [`r${i}`, value, i + 0.25]));
    // Whitespace at the ends of a cell is not kept.
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual(
      corpus.map((value, i) => [`r${i}`, value.trim(), String(i + 0.25)]),
    );
    expect(rows.at(-1)!.row).toBe(corpus.length + 1);
  });
  test("is written into no cell of a workbook as one", async () => {
    const { unzipSync, strFromU8 } = await import("fflate");
    const xml = strFromU8(
      unzipSync(await workbookOf([{ name: "x", columns: ["=1"], rows: corpus.map((one) => [one]) }]))[
        "xl/worksheets/sheet1.xml"
      ]!,
    );
    expect(xml).not.toContain("<f>");
  });
});

describe("a table", () => {
  test("keeps numbers of rows, past those that are empty", async () =>
    expect(await text("a,b\n\n,,\n1,2\n")).toEqual([
      { row: 1, cells: ["a", "b"] },
      { row: 4, cells: ["1", "2"] },
    ]));
  test.each([
    ["commas", "a,b"],
    ["semicolons", "a;b"],
    ["tabs", "a\tb"],
  ])("is separated by %s", async (_, line) => expect((await text(line))[0]!.cells).toEqual(["a", "b"]));
  test("is read as Chinese spreadsheets write it", async () =>
    // 展馆用电,1 in GB 18030.
    expect(
      (await readSheet(Buffer.from([0xd5, 0xb9, 0xb9, 0xdd, 0xd3, 0xc3, 0xb5, 0xe7, 0x2c, 0x31])))[0]!.cells,
    ).toEqual(["展馆用电", "1"]));
  test("of a workbook keeps the digits that were typed, days, and truth", async () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="2"><c r="B2"><v>0.55679999999999996</v></c><c r="C2" s="1"><v>46000</v></c><c r="D2" t="b"><v>1</v></c>' +
      '<c r="E2"><f>1+1</f><v>2</v></c><c r="F2"><v>123456789012345</v></c></row></sheetData></worksheet>';
    expect(await readSheet(book(sheet))).toEqual([
      { row: 2, cells: ["", "0.5568", "2025-12-09", "TRUE", "2", "123456789012345"] },
    ]);
  });
});

describe("columns by their names", () => {
  const names = { source: ["排放源", "Source"], activity: ["活动数据", "Activity"], note: ["备注", "Note"] };
  const rowsOf = async (csv: string) => tableOf(await text(csv), names, ["source", "activity"]);
  test("are found in either language and in any order", async () =>
    expect(await rowsOf("ACTIVITY,排放源\n12,用电\n\n3")).toEqual([
      { row: 2, cells: { source: "用电", activity: "12", note: "" } },
      { row: 4, cells: { source: "", activity: "3", note: "" } },
    ]));
  test.each<[string, string, object]>([
    ["unknown", "source,activity,what\n1,2,3", { reason: "columns", unknown: ["what"] }],
    ["twice", "source,排放源,activity\n1,2,3", { unknown: ["source"] }],
    ["missing", "source\n1", { missing: ["活动数据"] }],
    ["alone", "source,activity", { reason: "noRows" }],
  ])("are refused when %s", async (_, csv, details) =>
    expect(rowsOf(csv)).rejects.toEqual(refused("INVALID_INPUT", details)),
  );
});

/** A workbook of one sheet, by hand. */
const book = (sheet: string, more: Record<string, string> = {}): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          "xl/workbook.xml":
            '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
          "xl/_rels/workbook.xml.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
          "xl/styles.xml":
            '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
          "xl/worksheets/sheet1.xml": sheet,
          ...more,
        }).map(([name, content]) => [name, new TextEncoder().encode(content)]),
      ),
    ),
  );
const cell = (at: string, row = at.replace(/\D/g, "")) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="${row}"><c r="${at}"><v>1</v></c></row></sheetData></worksheet>`;
/** An archive that says its sheet has ten bytes. */
function lying(content: Buffer, size: number): Buffer {
  const at = content.lastIndexOf("PK\u0001\u0002");
  content.writeUInt32LE(size, at + 24);
  return content;
}

describe("is refused", () => {
  const small: SheetLimits = { ...sheetLimits, bytes: 4000, rows: 3, columns: 3, characters: 10, sheets: 1 };
  const large = "x".repeat(2 ** 21);
  test.each<[string, () => Buffer | Promise<Buffer>, string, object, SheetLimits?]>([
    [
      "nothing",
      () => Buffer.alloc(0),
      "INVALID_INPUT",
      { field: "file", reason: "fileEmpty", clause: "platform default" },
    ],
    [
      "too many bytes",
      () => Buffer.alloc(4001, "a"),
      "LIMITED",
      { reason: "sheetTooLarge", what: "bytes", most: 4000 },
      small,
    ],
    ["too many rows", () => Buffer.from("a\nb\nc\nd"), "LIMITED", { what: "rows" }, small],
    ["too many columns", () => Buffer.from("a\na,b,c,d"), "LIMITED", { what: "columns", row: 2 }, small],
    ["a cell without end", () => Buffer.from("a\n12345678901"), "LIMITED", { what: "characters", row: 2 }, small],
    [
      "too many sheets",
      () => workbookOf(["a", "b"].map((name) => ({ name, columns: ["x"], rows: [] }))),
      "LIMITED",
      { what: "sheets" },
      { ...small, bytes: 100_000 },
    ],
    [
      "a bomb",
      () => book(cell("A1"), { "xl/sharedStrings.xml": large }),
      "LIMITED",
      { what: "unzippedBytes" },
      { ...sheetLimits, unzippedBytes: 2 ** 20 },
    ],
    [
      "a bomb that belies its size",
      () => lying(book(cell("A1") + large), 10),
      "INVALID_INPUT",
      { reason: "notReadable" },
    ],
    ["a cell far to the right", () => book(cell("XFD1")), "LIMITED", { what: "columns" }],
    ["a cell far below", () => book(cell("A1048576")), "LIMITED", { what: "rows" }],
    ["a row beyond counting", () => book(cell("A1", "99999999999")), "INVALID_INPUT", { reason: "notReadable" }],
    ["a place written in disguise", () => book(cell("A1", "&#57;99999")), "LIMITED", { what: "rows" }],
    [
      "a workbook of the old kind",
      () => Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "INVALID_INPUT",
      { reason: "oldWorkbook" },
    ],
    [
      "an archive that is not a workbook",
      () => Buffer.from(zipSync({ "a.txt": new Uint8Array(3) })),
      "INVALID_INPUT",
      { reason: "notReadable" },
    ],
    ["half a workbook", () => book(cell("A1")).subarray(0, 300), "INVALID_INPUT", { reason: "notReadable" }],
    [
      "a picture",
      () => Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      "INVALID_INPUT",
      { reason: "notReadable" },
    ],
    ["two bytes", () => Buffer.from("PK"), "INVALID_INPUT", { reason: "notReadable" }],
  ])("%s", async (_, make, code, details, limits) =>
    expect(readSheet(await make(), limits)).rejects.toEqual(refused(code, details)),
  );
});
