import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { projectRowOf, projectColumns, type ProjectCells } from "../../server/project/bring.rules.ts";
import { workbookOf } from "../../server/platform/sheet/index.ts";
import { csvOf } from "../../server/platform/sheet/write.ts";
import { usccOf } from "../../server/seeds/story/cast.ts";
import { rectangle } from "../../server/seeds/story/setting.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const columns = Object.keys(projectColumns) as (keyof ProjectCells)[];
const cells = (but: Partial<ProjectCells> = {}): ProjectCells => ({
  ...(Object.fromEntries(columns.map((column) => [column, ""])) as ProjectCells),
  titleZh: "老山口林场碳汇",
  city: "潍坊",
  uscc: usccOf(900),
  owner: "老山口林场",
  type: "既有碳汇",
  speciality: "Forest",
  mechanism: "其他",
  identity: "LS-1",
  ...but,
});
const ground = (west: number) => JSON.stringify(rectangle(west, 36.2, 0.01, 0.01));

describe("a row", () => {
  test("is understood in both languages, with days as people write them", () => {
    expect(
      projectRowOf(
        cells({ creditingFrom: "2021/1/5", creditingTo: "2040-12-31", hectares: "98.5" }),
        "370000",
        "2026-01-05",
      ),
    ).toMatchObject({
      city: "370700",
      type: "existingSink",
      speciality: "forest",
      declaration: { mechanism: "other", identity: "LS-1" },
      creditingFrom: "2021-01-05",
      boundary: null,
      hectaresDeclared: "98.5",
    });
  });
  test.each(["2020年1月5日", "2020.1.5", "20200105", "2020-01-05 00:00:00", "２０２０-01-05"])(
    "takes %s for 5 January 2020",
    (startedOn) => expect(projectRowOf(cells({ startedOn }), "370000", "2026-01-05").startedOn).toBe("2020-01-05"),
  );
  test.each(["1,234.5", "１２３４.5", "1 234.5"])("takes %s for 1234.5 ha", (hectares) =>
    expect(projectRowOf(cells({ hectares }), "370000", "2026-01-05").hectaresDeclared).toBe("1234.5"),
  );
  test.each([
    ["寿光市", "370700"],
    ["山东省潍坊市", "370700"],
    ["山东潍坊市寿光市", "370700"],
    // Abolished in 2018, and part of Jinan since.
    ["莱芜市", "370100"],
    ["济南市市中区", "370100"],
  ])("takes %s for %s", (city, code) => expect(projectRowOf(cells({ city }), "370000", "2026-01-05").city).toBe(code));
  test.each([
    ["琼海市", "460000", "469002"],
    ["北京市", "110000", "110100"],
    ["仙桃", "420000", "429004"],
    ["内蒙古呼和浩特", "150000", "150100"],
  ])("takes %s of %s for %s", (city, province, code) =>
    expect(projectRowOf(cells({ city }), province, "2026-01-05").city).toBe(code),
  );
  test.each([
    [{ creditingFrom: "5/1/2020" }, "creditingFrom", "dayOrder"],
    [{ city: "成都市" }, "city", "cityElsewhere"],
    [{ city: "市中区" }, "city", "cityAmbiguous"],
    [{ uscc: "91350100M000100Y44" }, "uscc", "usccCheck"],
    [{ type: "森林" }, "type", "unknownChoice"],
    [{ creditingFrom: "2021-13-01" }, "creditingFrom", "notADay"],
    [{ creditingFrom: "2021-01-01", creditingTo: "2020-01-01" }, "creditingTo", "periodBackwards"],
    [{ boundary: "{" }, "boundary", "noGeojson"],
    [{ identity: "" }, "identity", "length"],
    [{ hectares: "-1" }, "hectaresDeclared", "notAnArea"],
  ] as const)("with %o is refused", (but, field, reason) =>
    expect(() => projectRowOf(cells(but), "370000", "2026-01-05")).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ field, reason }) }),
    ),
  );
});

describe.each(dialects)("projects that exist already, on %s", (dialect) => {
  let w: World;
  type Actor = Parameters<World["ask"]>[0];
  const sheet = (rows: readonly ProjectCells[], i: 0 | 1 = 0) => ({
    name: "p",
    columns: columns.map((column) => projectColumns[column][i]!),
    rows: rows.map((row) => columns.map((column) => row[column])),
  });
  const send = async (
    rows: readonly ProjectCells[],
    { actor = actors.department, dryRun = false, content }: { actor?: Actor; dryRun?: boolean; content?: Buffer } = {},
  ) => {
    const answer = await w.ask(
      actor,
      `mutation ($content: String!, $dryRun: Boolean!) { it: importProjects(region: "370000", source: "省林业碳汇名录 2020 年第 3 号", content: $content, dryRun: $dryRun) {
      entered refused rows { row titleZh number areaSquareMetres field reason } } }`,
      { variables: { content: (content ?? Buffer.from(csvOf(sheet(rows)))).toString("base64"), dryRun } },
    );
    return answer.it ?? answer;
  };
  const library = async () =>
    (
      await w.ask(
        actors.anyone,
        "{ it: projects(sort: [{ by: id }]) { total items { id number titleZh state broughtFrom elsewhere declarations owner { name } subProjects { id } } } }",
      )
    ).it;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-05T04:00:00.000Z");
  });
  afterEach(() => w.close());

  test("come in by a sheet of either kind, as filed, with where they are from", async () => {
    const rows = [
      cells({ boundary: ground(118) }),
      cells({ titleZh: "老山口湿地", identity: "LS-2", speciality: "湿地碳汇" }),
    ];
    expect(await send(rows, { dryRun: true })).toMatchObject({
      entered: false,
      refused: 0,
      rows: [
        { row: 2, number: null, areaSquareMetres: expect.any(Number) },
        { row: 3, areaSquareMetres: 0 },
      ],
    });
    expect((await library()).total).toBe(0);
    expect(await send(rows, { content: await workbookOf([sheet(rows, 1)]) })).toMatchObject({
      entered: true,
      refused: 0,
      rows: [{ number: "370000-P-2026-0001" }, { number: "370000-P-2026-0002" }],
    });
    expect(await library()).toMatchObject({
      total: 2,
      items: [
        {
          titleZh: "老山口林场碳汇",
          state: "filed",
          broughtFrom: "省林业碳汇名录 2020 年第 3 号",
          elsewhere: true,
          declarations: [{ mechanism: "other", identity: "LS-1" }],
          owner: { name: "老山口林场" },
          subProjects: [],
        },
        { titleZh: "老山口湿地", owner: { name: "老山口林场" } },
      ],
    });
  });

  test("come in all or none: each row is held against the library, and against the others", async () => {
    await send([cells({ boundary: ground(118) })]);
    const report = await send([
      cells({ identity: "A", boundary: ground(119) }),
      cells({ identity: "B", boundary: ground(119.005) }),
      cells({ identity: "C", boundary: ground(118.005) }),
      cells({ identity: "LS-1" }),
      cells({ identity: "D", methodology: "NONE" }),
      cells({ identity: "E", uscc: usccOf(901), owner: "" }),
      cells({ identity: "F", boundary: ground(117), hectares: "5" }),
      cells({ identity: "A" }),
      cells({ identity: "G", creditingFrom: "2025-13-01" }),
      cells({ identity: "H", creditingFrom: "5/1/2025" }),
      cells({ identity: "I", city: "市中区" }),
      cells({ identity: "J", owner: "老山口\u200d林场" }),
    ]);
    expect(report).toMatchObject({ entered: false, refused: 11 });
    expect(report.rows.map(({ reason }: { reason: string | null }) => reason)).toEqual([
      null,
      "boundaryOverlap",
      "boundaryOverlap",
      "alreadyClaimed",
      "notFiled",
      "missing",
      "areaDiffers",
      "alreadyClaimed",
      "notADay",
      "dayOrder",
      "cityAmbiguous",
      "invisibleSign",
    ]);
    expect((await library()).total).toBe(1);
  });

  test("have a number that no other has, however it is typed", async () => {
    await send([cells({ identity: "VCS-1024" })]);
    const typed = ["vcs-1024", "VCS－１０２４", " VCS - 1024", "VCS\u2011\u200b1024"];
    expect(
      (await send(typed.map((identity) => cells({ identity })))).rows.map(
        ({ reason }: { reason: string | null }) => reason,
      ),
    ).toEqual(typed.map(() => "alreadyClaimed"));
    expect(await send([cells({ identity: "VCS-1025" })])).toMatchObject({ entered: true });
    await send([cells({ mechanism: "VCS", identity: "VCS-2410" })]);
    const written = ["VCS2410", "2410", "VCS 02410", "Verra ID 2410"];
    expect(
      (await send(written.map((identity) => cells({ mechanism: "VCS", identity })))).rows.map(
        ({ reason }: { reason: string | null }) => reason,
      ),
    ).toEqual(written.map(() => "alreadyClaimed"));
  });
  test("declare green power certificates by number and month, each once, as events do", async () => {
    const given = (identity: string) => cells({ mechanism: "绿证", identity });
    const reasonsOf = async (...identities: string[]) =>
      (await send(identities.map(given))).rows.map(({ reason }: { reason: string | null }) => reason);
    expect(await reasonsOf("GEC-2025-0010")).toEqual(["certificatePeriod"]);
    expect(await send([given("GEC-2025-0010 2025-12")])).toMatchObject({ entered: true });
    expect(await reasonsOf("gec20250010, 2025年12月", "GEC-2025-0010 2025-11")).toEqual(["alreadyClaimed", null]);
    expect((await w.ask(actors.department, "{ claims { items { kind key first } } }")).claims.items).toEqual([
      { kind: "foreignSerials", key: "GEC 2025-12 GEC", first: 20250010 },
    ]);
  });
  test("are for the decider alone, in a sheet of the template's columns and of bounded length", async () => {
    for (const actor of [actors.forester, actors.operator, actors.subCentre, actors.hnDepartment, actors.anyone])
      expect(await send([cells()], { actor })).toMatchObject({
        refused: expect.stringMatching(/FORBIDDEN|UNAUTHENTICATED/),
      });
    expect(await send([], { content: Buffer.from("项目名称\nx") })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "columns",
    });
    expect(await send(Array.from({ length: 201 }, (_, i) => cells({ identity: String(i) })))).toMatchObject({
      refused: "LIMITED",
      reason: "sheetTooLarge",
    });
  });

  test("without a boundary are given it later, once, where nobody else's ground is", async () => {
    await send([cells({ boundary: ground(118) }), cells({ identity: "LS-2" })]);
    const [, { id }] = (await library()).items;
    const survey = async (west: number, actor: Actor = actors.department) => {
      const answer = await w.ask(
        actor,
        "mutation ($id: ID!, $boundary: Json!) { it: surveyProject(id: $id, boundary: $boundary) { areaSquareMetres } }",
        { variables: { id, boundary: rectangle(west, 36.2, 0.01, 0.01) } },
      );
      return answer.it ?? answer;
    };
    expect(await survey(118.005)).toMatchObject({ refused: "RULE_BROKEN", reason: "boundaryOverlap" });
    expect(await survey(120, actors.operator)).toMatchObject({ refused: "FORBIDDEN" });
    expect((await survey(120)).areaSquareMetres).toBeGreaterThan(900_000);
    expect(await survey(121)).toMatchObject({ refused: "RULE_BROKEN", reason: "boundaryStands" });
    expect(await send([cells({ identity: "LS-3", boundary: ground(120) })])).toMatchObject({
      refused: 1,
      rows: [{ reason: "boundaryOverlap" }],
    });
  });
});
