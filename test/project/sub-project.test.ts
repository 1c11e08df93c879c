import { afterEach, beforeEach, describe, expect, test } from "vitest";
import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import mariculture from "../../server/seeds/methodology/mariculture.json" with { type: "json" };
import { Methodology } from "../../server/methodology/index.ts";
import { Project, SubProject } from "../../server/project/index.ts";
import { Body } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { withoutWorker } from "../support/workers.ts";

const box = (west: number, south = 36.5) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + 0.02, south],
      [west + 0.02, south + 0.02],
      [west, south + 0.02],
      [west, south],
    ],
  ],
});
const governed = { region: "370000", policyOn: "2026-01-01" };
const filedAs = (id: string, speciality: "forest" | "marine", document: object): Partial<Methodology> => ({
  id,
  code: id.toUpperCase(),
  titleZh: id,
  titleEn: id,
  ...governed,
  applicant: "o-institute",
  speciality,
  document: document as never,
  state: "filed",
  demonstration: true,
});

describe.each(dialects)("the sub-projects of a project on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    await w.given(
      Methodology,
      filedAs("forest", "forest", { ...afforestation.document, creditingPeriod: mariculture.document.creditingPeriod }),
      filedAs("sea", "marine", mariculture.document),
      filedAs("hotel", "forest", { ...mariculture.document, kind: "emission" }),
    );
    await w.given(
      Body,
      { id: "bv", organization: "o-validator", kinds: ["validation"], ...governed, statement: "-", state: "certified" },
      {
        id: "bf",
        organization: "o-verifier",
        kinds: ["verification"],
        ...governed,
        statement: "-",
        state: "certified",
      },
    );
  });
  afterEach(() => w.close());

  const tell = async (document: string, variables: object = {}) => {
    const answer = await w.ask(actors.forester, document, { variables: variables as Record<string, unknown> });
    return answer.it ?? answer;
  };
  const input = (subProjects: object[]) => ({
    titleZh: "海岸带项目",
    city: "370700",
    subProjects,
    boundary: box(118.9),
    hectaresDeclared: "397",
    creditingFrom: "2021-01-01",
    creditingTo: "2030-12-31",
    tenure: "海域使用权证 1",
    validator: "o-validator",
  });
  const fields =
    "id revision speciality expectedKilograms subProjects { id ordinal titleZh speciality expectedKilograms methodology { id } conditions }";
  const draft = (subProjects: object[]) =>
    tell(`mutation ($input: ProjectInput!) { it: draftProject(input: $input) { ${fields} } }`, {
      input: input(subProjects),
    });
  const edit = (id: string, revision: number, subProjects: object[]) =>
    tell(
      `mutation ($id: ID!, $revision: Int!, $input: ProjectInput!) { it: editProject(id: $id, revision: $revision, input: $input) { ${fields} } }`,
      { id, revision, input: input(subProjects) },
    );

  test("with a thousand strata are calculated in a worker", async () => {
    const each = (value: number) => Array.from({ length: 1_000 }, () => value);
    const estimated = { A: each(1.0001), V_1: each(30), V_2: each(42) };
    const parts = [
      { titleZh: "林", methodology: "forest", exAnte: { BCEF: 0.5, RSR: 0.2 }, estimated, conditions: [] },
    ];
    // Each: 1.0001 · 12 · 0.5 · 1.2 · 0.47 · 44/12 · 0.9 = 11.16831672 t.
    expect((await draft(parts)).expectedKilograms).toBe(11_168_316);
    await withoutWorker(async () =>
      expect(await draft(parts)).toMatchObject({ refused: "LIMITED", reason: "workersBusy" }),
    );
  });
  test("each have a methodology, a field and an expectation of their own, which their methodology computes", async () => {
    // 1,000 · 0.6510 · (0.0614 · 0.4598 + 0.9386 · 0.1268) · 44/12 = 351.476… t, down to whole kilograms.
    const found = await draft([
      { titleZh: "牡蛎养殖", methodology: "sea", estimated: { P_KELP: 0, P_OYSTER: 1000 } },
      { methodology: "forest" },
    ]);
    expect(found).toMatchObject({
      speciality: "marine",
      expectedKilograms: null,
      subProjects: [
        {
          ordinal: 1,
          titleZh: "牡蛎养殖",
          speciality: "marine",
          methodology: { id: "sea" },
          expectedKilograms: 351_476,
        },
        { ordinal: 2, titleZh: "海岸带项目", speciality: "forest", expectedKilograms: null },
      ],
    });
  });

  test("are kept by their id, begun without one, and dropped where they are left out", async () => {
    const {
      id,
      revision,
      subProjects: [sea, forest],
    } = await draft([{ methodology: "sea" }, { methodology: "forest" }]);
    const edited = await edit(id, revision, [
      { id: forest.id, methodology: "forest" },
      { methodology: "sea", titleZh: "新" },
    ]);
    expect(edited).toMatchObject({
      speciality: "forest",
      subProjects: [
        { id: forest.id, ordinal: 1 },
        { ordinal: 2, titleZh: "新" },
      ],
    });
    expect(edited.subProjects.map((one: { id: string }) => one.id)).not.toContain(sea.id);
    expect(await edit(id, edited.revision, [{ id: "another", methodology: "sea" }])).toMatchObject({
      refused: "NOT_FOUND",
    });
    expect((await w.ask(actors.rivalForester, "{ subProjects { total } }")).subProjects.total).toBe(0);
  });

  test.each<[string, object, object]>([
    [
      "a method that counts emissions",
      { methodology: "hotel" },
      { refused: "RULE_BROKEN", reason: "emissionKind", clause: "SC 三(一)" },
    ],
    [
      "a value that the methodology does not know",
      { methodology: "sea", exAnte: { NOWHERE: 1 } },
      { refused: "INVALID_INPUT", reason: "unknownSymbol", symbol: "NOWHERE" },
    ],
    [
      "values that are not a record",
      { methodology: "sea", estimated: [1] },
      { refused: "INVALID_INPUT", reason: "notGiven" },
    ],
    [
      "an answer to no condition",
      { methodology: "sea", conditions: [{ condition: "Z9", met: true }] },
      { refused: "INVALID_INPUT", reason: "unknownCondition" },
    ],
    [
      "two answers to one condition",
      {
        methodology: "sea",
        conditions: [1, 2].map(() => ({ condition: mariculture.document.applicability[0]!.id, met: true })),
      },
      { refused: "INVALID_INPUT", reason: "unknownCondition" },
    ],
  ])("refuse %s", async (_, part, expected) => expect(await draft([part])).toMatchObject(expected));

  test("are reported on one by one: periods are kept apart within each", async () => {
    await w.given(Project, {
      id: "p",
      number: "P-1",
      titleZh: "海岸带",
      ...governed,
      city: "370700",
      owner: "o-forester",
      developer: "o-forester",
      speciality: "marine",
      validator: "o-validator",
      boundary: box(118.9) as never,
      hectaresDeclared: "1",
      areaSquareMetres: 1,
      west: 0,
      south: 0,
      east: 0,
      north: 0,
      creditingFrom: "2021-01-01",
      creditingTo: "2030-01-01",
      tenure: "t",
      filedOn: "2026-01-05",
      state: "filed",
    });
    await w.given(
      SubProject,
      ...(["sea", "forest"] as const).map((methodology, i) => ({
        id: `s-${methodology}`,
        project: "p",
        ordinal: i + 1,
        titleZh: methodology,
        methodology,
        speciality: "marine" as const,
        exAnte: {},
        estimated: {},
        conditions: [],
      })),
    );
    const apply = (subProject?: string) =>
      tell("mutation ($input: IssuanceInput!) { it: draftIssuance(input: $input) { subProject { id } } }", {
        input: {
          project: "p",
          subProject,
          periodFrom: "2024-01-01",
          periodTo: "2024-12-31",
          report: "监测",
          verifier: "o-verifier",
        },
      });
    expect(await apply()).toMatchObject({ refused: "INVALID_INPUT", reason: "whichSubProject" });
    for (const id of ["s-sea", "s-forest"]) expect(await apply(id)).toEqual({ subProject: { id } });
    expect(await apply("s-sea")).toMatchObject({ refused: "CONFLICT", reason: "periodTaken" });
  });
});
