import { describe, expect, test } from "vitest";
import { readSheet } from "../../server/platform/sheet/index.ts";
import { sheetLimits } from "../../server/platform/sheet/table.ts";
import { workbook, type TestCell, type TestSheet } from "../support/workbook.ts";

const needed = [
  ["name", "名称"],
  ["n", "数量"],
];
const read = async (content: Buffer): Promise<string[][]> =>
  (await readSheet(content, sheetLimits, needed)).map(({ cells }) => [...cells]);
const refused = (details: object) =>
  expect.objectContaining({ code: "INVALID_INPUT", details: expect.objectContaining({ field: "file", ...details }) });
const list = (name: string, n: TestCell, more: Partial<TestSheet> = {}): TestSheet => ({
  name,
  rows: [
    ["名称", "数量"],
    ["电", n],
  ],
  ...more,
});
const table = [
  ["名称", "数量"],
  ["电", "1"],
];

describe("the sheet that is read", () => {
  const cover: TestSheet = { name: "封面", rows: [["活动碳排放清单"], ["编制：会展公司"]] };
  test.each<[string, TestSheet[]]>([
    ["behind a hidden one", [list("旧版", 999, { state: "hidden" }), list("清单", 1)]],
    ["behind a very hidden one", [list("旧版", 999, { state: "veryHidden" }), list("清单", 1)]],
    ["before a hidden one", [list("清单", 1), list("旧版", 999, { state: "hidden" })]],
    ["behind a cover", [cover, list("清单", 1)]],
    ["among empty ones", [list("清单", 1), { name: "Sheet2", rows: [] }, { name: "Sheet3", rows: [[""]] }]],
  ])("is the one that is seen and has the columns: %s", async (_, sheets) =>
    expect(await read(workbook(sheets))).toEqual(table),
  );
  test.each<[string, TestSheet[], object]>([
    ["two have the columns", [list("一月", 1), list("二月", 2)], { reason: "severalSheets", sheets: "一月、二月" }],
    [
      "none of several has",
      [cover, { name: "说明", rows: [["列"]] }],
      { reason: "severalSheets", sheets: "封面、说明" },
    ],
    ["only a hidden one has rows", [list("旧版", 1, { state: "hidden" })], { reason: "hiddenSheet", sheets: "旧版" }],
    ["only a hidden one has them", [cover, list("旧版", 1, { state: "veryHidden" })], { reason: "hiddenSheet" }],
  ])("is asked for where %s", async (_, sheets, details) =>
    expect(read(workbook(sheets))).rejects.toEqual(refused(details)),
  );
});

describe("what nobody sees", () => {
  const three = (more: Partial<TestSheet>): Buffer =>
    workbook([
      {
        name: "清单",
        rows: [
          ["名称", "数量"],
          ["电", 1],
          ["气", 2],
          ["", ""],
        ],
        ...more,
      },
    ]);
  test.each<[string, Partial<TestSheet>, object]>([
    ["hidden or filtered rows", { hiddenRows: [2] }, { reason: "hiddenRows", sheet: "清单", at: "2" }],
    ["hidden columns", { hiddenColumns: [2] }, { reason: "hiddenColumns", sheet: "清单", at: "B" }],
  ])("is refused: %s", async (_, more, details) => expect(read(three(more))).rejects.toEqual(refused(details)));
  test("is passed over where it holds nothing", async () =>
    expect(await read(three({ hiddenRows: [4], hiddenColumns: [3] }))).toEqual([...table, ["气", "2"]]));
});

describe("a number", () => {
  test.each<[string, TestCell, string]>([
    ["a percentage", { v: 0.05, format: "0%" }, "5%"],
    ["one with decimals", { v: 0.0555, format: "0.00%" }, "5.55%"],
    ["one that binary fractions cannot hold", { v: 0.07, format: "0%" }, "7%"],
    ["a percent sign that is only written", { v: 5, format: '0"%"' }, "5%"],
    ["leading zeros", { v: 123, format: "000000" }, "000123"],
    ["letters and leading zeros", { v: 7, format: '"SD"000' }, "SD007"],
    ["a unit that the format writes", { v: 5, format: '0"万"' }, "5万"],
    ["thousands", { v: 1234.5, format: "#,##0.0" }, "1234.5"],
    ["money", { v: 1234.5, format: '"¥"#,##0.00_);[Red]("¥"#,##0.00)' }, "1234.5"],
    ["a general format", { v: 1.5, format: "G/通用格式" }, "1.5"],
    ["fifteen digits", { v: "0.30000000000000004", format: "0.00" }, "0.3"],
    ["a day", { v: 43835, format: "yyyy-mm-dd" }, "2020-01-05"],
    ["a day in Chinese", { v: 43835, format: 'yyyy"年"m"月"d"日"' }, "2020-01-05"],
    ["a day of a locale", { v: 43835, format: "[$-804]yyyy/m/d;@" }, "2020-01-05"],
    ["a day with a time", { v: "45672.374999999993", format: "yyyy/m/d h:mm" }, "2025-01-15 09:00"],
    ["a time", { v: "0.39583333333333331", format: "h:mm" }, "09:30"],
    ["hours beyond a day", { v: 1.5, format: "[h]:mm" }, "36:00:00"],
  ])("is read as it is shown: %s", async (_, cell, shown) =>
    expect(await read(workbook([list("清单", cell)]))).toEqual([table[0], ["电", shown]]),
  );
  test("is a day of 1904 where the workbook counts from there", async () =>
    expect(await read(workbook([list("清单", { v: 42373, format: "yyyy-mm-dd" })], { date1904: true }))).toEqual([
      table[0],
      ["电", "2020-01-05"],
    ]));
  test.each<[string, TestCell]>([
    ["thousands left off", { v: 5000, format: "0," }],
    ["nothing shown", { v: 5000, format: ";;;" }],
    ["hyphens within", { v: 123456, format: "000-000" }],
    ["more digits than a spreadsheet keeps", { v: "370102199001011000" }],
  ])("is refused where it is shown otherwise: %s", async (_, cell) =>
    expect(read(workbook([list("清单", cell)]))).rejects.toEqual(
      refused({ reason: "shownOtherwise", sheet: "清单", at: "B2" }),
    ),
  );
});

describe("a formula", () => {
  test("is its stored value", async () =>
    expect(await read(workbook([list("清单", { f: "1+0", v: 1 })]))).toEqual(table));
  test.each<[string, TestCell, object]>([
    ["without one", { f: "500+500" }, { reason: "formulaWithoutValue", sheet: "清单", at: "B2" }],
    ["that is an error", { f: "A9", t: "e", v: "#REF!" }, { reason: "cellError", at: "B2", value: "#REF!" }],
  ])("is refused %s", async (_, cell, details) =>
    expect(read(workbook([list("清单", cell)]))).rejects.toEqual(refused(details)),
  );
});

describe("merged cells", () => {
  const rows: TestCell[][] = [
    ["排放清单"],
    ["名称", "数量", "单位"],
    ["电", 1, "kWh"],
    ["", 2, "MWh"],
    ["气", 3, "GJ"],
  ];
  test("carry their text down, and may hold a title", async () =>
    expect(await read(workbook([{ name: "清单", rows, merged: ["A1:C1", "A3:A4"] }]))).toEqual([
      ["名称", "数量", "单位"],
      ["电", "1", "kWh"],
      ["电", "2", "MWh"],
      ["气", "3", "GJ"],
    ]));
  test.each<[string, string, string]>([
    ["one number for several rows", "B3:B4", "1"],
    ["several columns", "A5:B5", "气"],
    ["the head and what is below it", "C2:C3", "单位"],
  ])("are refused where they are %s", async (_, ref, value) =>
    expect(read(workbook([{ name: "清单", rows, merged: [ref] }]))).rejects.toEqual(
      refused({ reason: "mergedCells", sheet: "清单", at: ref, value }),
    ),
  );
});

describe("the head", () => {
  test.each<[string, string[][]]>([
    ["below titles", [["碳排放清单"], [], ["填报单位：会展公司"], ["名称", "数量"]]],
    ["in other order and with stars", [["*数量", "名称 *"]]],
    ["with a hint, a line break, and another width", [["数量\n（必填）", "名称：", "Ｎo."]]],
    ["with signs of zero width", [["\u200b数量", "名\ufeff称"]]],
  ])("is found %s", async (_, above) => {
    const [head, ...rows] = await readSheet(
      workbook([{ name: "清单", rows: [...above, ["1", "电"]] }]),
      sheetLimits,
      needed,
    );
    expect(head!.row).toBe(above.length);
    expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([[above.length + 1, "1", "电"]]);
  });
});

describe("a text", () => {
  const csv = "名称,数量\r\n电,1\r\n";
  const utf16le = Buffer.from(csv, "utf16le");
  const utf16be = Buffer.from(utf16le).swap16();
  // 名称,数量 / 电,1 in GB 18030.
  const gbk = Buffer.from("c3fbb3c62ccafdc1bf0d0ab5e72c310d0a", "hex");
  test.each<[string, Buffer]>([
    ["UTF-8", Buffer.from(csv)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${csv}`)],
    ["UTF-16 LE with its mark", Buffer.concat([Buffer.from("fffe", "hex"), utf16le])],
    ["UTF-16 BE with its mark", Buffer.concat([Buffer.from("feff", "hex"), utf16be])],
    ["UTF-16 LE", utf16le],
    ["UTF-16 BE", utf16be],
    ["GBK", gbk],
    ["GB 18030 with its mark", Buffer.concat([Buffer.from("84319533", "hex"), gbk])],
    ["tabs", Buffer.from(csv.replaceAll(",", "\t"))],
    ["a line that names its separator", Buffer.from(`sep=;\r\n${csv.replaceAll(",", ";")}`)],
  ])("is read in %s", async (_, content) => expect(await read(content)).toEqual(table));
  test.each<[string, Buffer]>([
    ["Latin-1", Buffer.from("Müller,Zürich,Köln\n1,2,3", "latin1")],
    ["Big5", Buffer.from("a657bad92cbcc6b6710ab971a44f2c31", "hex")],
    ["what was garbled before", Buffer.from("名称,数量\n锟斤拷,1")],
    ["replacement signs", Buffer.from("名称,数量\n\ufffd\ufffd,1")],
    ["half a sign", Buffer.from("efbbbfe59088e5", "hex")],
  ])("is refused in %s", async (_, content) => expect(read(content)).rejects.toEqual(refused({ reason: "encoding" })));
});

describe("a file of another kind", () => {
  const ole = (more: string) => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(more, "utf16le")]);
  test.each<[string, Buffer, string]>([
    [".xls", ole("Workbook"), "oldWorkbook"],
    ["with a password", ole("EncryptedPackage"), "passwordWorkbook"],
    [
      ".ods",
      Buffer.from(`PK\u0003\u0004${"\0".repeat(26)}mimetypeapplication/vnd.oasis.opendocument.spreadsheet`),
      "odsWorkbook",
    ],
    [".xlsb", Buffer.from("PK\u0003\u0004 xl/workbook.bin"), "binaryWorkbook"],
    ["HTML called .xls", Buffer.from("<html><table><tr><td>名称</td></tr></table></html>"), "htmlWorkbook"],
    ["XML of 2003", Buffer.from('<?xml version="1.0"?><Workbook/>'), "htmlWorkbook"],
  ])("is refused by its name: %s", async (_, content, reason) =>
    expect(read(content)).rejects.toEqual(refused({ reason })),
  );
});
