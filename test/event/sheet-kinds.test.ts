import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditFor } from "../../server/event/index.ts";
import { actors } from "../support/actors.ts";
import { workbook, type TestCell, type TestSheet } from "../support/workbook.ts";
import { dialects, world, type World } from "../support/world.ts";

const head = [
  "阶段",
  "排放类型",
  "排放源",
  "活动数据",
  "单位",
  "自有因子数值",
  "自有因子单位",
  "自有因子出处",
  "不确定性（%）",
];
const row = (activity: TestCell, uncertainty: TestCell = "", source: TestCell = "用电"): TestCell[] => [
  "举办阶段",
  "净购入电力、热力",
  source,
  activity,
  "kWh",
  0.5,
  "kgCO2e/kWh",
  "监测报告",
  uncertainty,
];
const inventory = (rows: TestCell[][], more: Partial<TestSheet> = {}): TestSheet => ({
  name: "清单",
  rows: [head, ...rows],
  ...more,
});
const csv = (activity: string, delimiter = ","): string =>
  [head, row(`"${activity}"`)].map((cells) => cells.join(delimiter)).join("\r\n");
const event = {
  titleZh: "潍坊国际风筝会",
  region: "370000",
  city: "370700",
  kind: "festival",
  hostKind: "government",
  beginsOn: "2026-04-18",
  endsOn: "2026-04-20",
  place: "世界风筝公园",
  participants: 100,
  measures: "绿色电力",
  offsetMethod: "碳普惠",
};

describe.each(dialects)("an inventory's sheet on %s", (dialect) => {
  let w: World, id: string;
  beforeAll(async () => {
    w = await world(dialect);
    const drafted = await w.ask(
      actors.organiser,
      "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id } }",
      { variables: { input: event } },
    );
    id = drafted.it.id;
  });
  afterAll(() => w.close());
  const bring = async (content: Buffer, dryRun = true) => {
    const answer = await w.ask(
      actors.organiser,
      `mutation ($event: ID!, $content: String!, $dryRun: Boolean!) { it: importInventorySheet(event: $event,
        phase: planned, content: $content, dryRun: $dryRun, replace: true) { refused kilogramsExact rows { row field reason message details } skipped { what at } } }`,
      { variables: { event: id, content: content.toString("base64"), dryRun } },
    );
    return answer.it ?? answer;
  };

  const lines = async () => {
    const fields = "stage category source activity unit multipliers quality bearer uncertainty note";
    const own = "factorValue factorUnit factorSource factorYear kilogramsExact";
    const query = `{ inventoryLines(filter: { event: { eq: "${id}" } }) { items { ${fields} ${own} } } }`;
    return (await w.ask(actors.organiser, query)).inventoryLines.items;
  };

  test.each<[string, Buffer, string]>([
    [
      "behind a hidden sheet",
      workbook([inventory([row(999)], { name: "旧版", state: "hidden" }), inventory([row(1000)])]),
      "500.000000",
    ],
    ["with a hidden percent format", workbook([inventory([row(1000, { v: 0.05, format: "0%" })])]), "500.000000"],
    [
      "with merged stages",
      workbook([
        inventory([row(1000), ["", "", ...row(2000).slice(2)], ["", "", ...row(3000).slice(2)]], {
          merged: ["A2:A4", "B2:B4"],
        }),
      ]),
      "3000.000000",
    ],
    [
      "below a title",
      workbook([{ name: "清单", rows: [["排放清单"], head, row(1000)], merged: ["A1:I1"] }]),
      "500.000000",
    ],
    ["in full width", Buffer.from(csv("１，０００．５")), "500.250000"],
    ["with blanks between thousands", Buffer.from(csv("1 000.5")), "500.250000"],
    ["in 万", Buffer.from(csv("0.1万")), "500.000000"],
    ["without a leading zero", Buffer.from(csv(".5")), "0.250000"],
    [
      "in UTF-16 BE with tabs",
      Buffer.concat([Buffer.from("feff", "hex"), Buffer.from(csv("1000", "\t"), "utf16le").swap16()]),
      "500.000000",
    ],
  ])("comes in %s", async (_, content, kilogramsExact) =>
    expect(await bring(content)).toMatchObject({ refused: 0, kilogramsExact }),
  );
  test("says of a percent cell what it shows", async () => {
    await bring(workbook([inventory([row(1000, { v: 0.05, format: "0%" }), row(1, "7 ％"), row(1, 5)])]), false);
    const { inventoryLines } = await w.ask(actors.organiser, "{ inventoryLines { items { uncertainty } } }");
    expect(inventoryLines.items.map((one: { uncertainty: string }) => one.uncertainty).toSorted()).toEqual([
      "5",
      "5",
      "7",
    ]);
  });

  const two = [inventory([row(1)], { name: "一月" }), inventory([row(2)], { name: "二月" })];
  const ole = (more: string) => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(more, "utf16le")]);
  test.each<[string, Buffer, object]>([
    ["two sheets", workbook(two), { sheets: "一月、二月" }],
    ["hiddenSheet", workbook([inventory([row(1)], { state: "veryHidden" })]), { sheets: "清单" }],
    ["hiddenRows", workbook([inventory([row(1), row(2)], { hiddenRows: [3] })]), { sheet: "清单", at: "3" }],
    ["hiddenColumns", workbook([inventory([row(1)], { hiddenColumns: [4] })]), { at: "D" }],
    ["cellError", workbook([inventory([row({ f: "A9", t: "e", v: "#REF!" })])]), { at: "D2", value: "#REF!" }],
    ["formulaWithoutValue", workbook([inventory([row({ f: "500+500" })])]), { sheet: "清单", at: "D2" }],
    ["shownOtherwise", workbook([inventory([row({ v: 5000, format: "0," })])]), { at: "D2", value: "5000" }],
    ["mergedCells", workbook([inventory([row(1), row("")], { merged: ["D2:D3"] })]), { at: "D2:D3", value: "1" }],
    ["untitledColumn", Buffer.from(csv("1000").replace(/$/, ",,,200")), { at: "L2", value: "200" }],
    ["encoding", Buffer.from("Müller,Zürich", "latin1"), {}],
    ["passwordWorkbook", ole("EncryptedPackage"), {}],
    ["odsWorkbook", Buffer.from("PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), {}],
    ["binaryWorkbook", Buffer.from("PK\u0003\u0004 xl/workbook.bin"), {}],
    ["htmlWorkbook", Buffer.from("<table><tr><td>阶段</td></tr></table>"), {}],
  ])("is refused with its place: %s", async (name, content, details) => {
    const reason = name === "two sheets" ? "severalSheets" : name;
    expect(await bring(content)).toMatchObject({ refused: "INVALID_INPUT", reason, field: "file", ...details });
  });
  test("names a percentage where there can be none, and what stood there", async () =>
    expect(await bring(workbook([inventory([row({ v: 0.05, format: "0%" })])]))).toMatchObject({
      rows: [{ row: 2, field: "activity", reason: "notANumber", details: { value: "5%" } }],
    }));
  test("says what of the file it did not read", async () => {
    const cover: TestSheet = { name: "封面", rows: [["编制说明"]] };
    const titled: TestSheet = { name: "清单", rows: [["排放清单"], head, row(1000)] };
    const old = inventory([row(999)], { name: "旧版", state: "hidden" });
    expect(await bring(workbook([cover, old, titled]))).toMatchObject({
      refused: 0,
      skipped: [
        { what: "hiddenSheet", at: "旧版" },
        { what: "otherSheet", at: "封面" },
        { what: "rowsAbove", at: "1" },
      ],
    });
    const answer = await bring(workbook([inventory([["会前", ...row(1).slice(1)]])]));
    expect(answer).toMatchObject({
      skipped: [],
      rows: [{ row: 2, field: "stage", details: { value: "会前", choices: "筹备阶段、举办阶段、收尾阶段" } }],
    });
  });
  test.each(["zh", "en"] as const)("is read where it is the platform's own audit sheet (%s)", async (language) => {
    const full = [...head, "换算系数", "数据质量", "抵消方", "备注"];
    const rows = [
      [...row(1200, 5), "传输损耗 = 104 %; 份额 = 0.5", "实测", "参与者", "两次抄表"],
      [...row(7, "", "夜间用电"), "", "", "", ""],
    ];
    expect(await bring(workbook([{ name: "清单", rows: [full, ...rows] }]), false)).toMatchObject({ refused: 0 });
    const before = await lines();
    const audit = await auditFor(id, w.contextOf(actors.organiser), language);
    expect(await bring(audit, false)).toMatchObject({ refused: 0, kilogramsExact: "315.500000" });
    expect(await lines()).toEqual(before);
    expect(before).toHaveLength(2);
  });
  const auditHead = ["清单", ...head.slice(0, 5), "因子代码", "版本", "因子数值", "因子单位", "因子出处", "kgCO2e"];
  const auditRow = (phase: string, kilograms: TestCell): TestCell[] => [
    phase,
    ...row(1000).slice(0, 5),
    ...["自有", "", 0.5, "kgCO2e/kWh", "监测报告", kilograms],
  ];
  const audit = (...rows: TestCell[][]) => workbook([{ name: "排放清单", rows: [auditHead, ...rows] }]);
  test("is refused where a line of the audit sheet comes to something else than it says", async () => {
    expect(await bring(audit(auditRow("预估", 500), auditRow("预估", 499.5), auditRow("预估", "")))).toMatchObject({
      refused: 1,
      rows: [
        { row: 2, reason: null },
        { row: 3, field: "kilograms", reason: "otherResult", details: { stated: "499.5", kilograms: "500.000000" } },
        { row: 4, reason: null },
      ],
    });
  });
  test("is read by the phase that an audit sheet names, and says which rows are of the other", async () =>
    expect(await bring(audit(auditRow("预估", 500), auditRow("实际", 500)))).toMatchObject({
      rows: [{ row: 2, reason: null }],
      skipped: [{ what: "otherPhase", at: "3" }],
    }));
});
