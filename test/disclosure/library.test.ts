import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Methodology } from "../../server/methodology/index.ts";
import { Project, SubProject } from "../../server/project/index.ts";
import type { ProjectState } from "../../shared/project/project.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const governed = { region: "370000", policyOn: "2026-01-01" };
const china = { west: 73, south: 18, east: 135, north: 54 };
/** A square of a hundredth of a degree whose south-western corner is at `west`, `south` (degrees). */
const project = (id: string, west: number, south: number, but: Partial<Project> = {}): Partial<Project> => {
  const [w, s] = [Math.round(west * 1e6), Math.round(south * 1e6)];
  const ring = [
    [west, south],
    [west + 0.01, south],
    [west + 0.01, south + 0.01],
    [west, south + 0.01],
    [west, south],
  ] as [number, number][];
  return {
    id,
    titleZh: `青松岭造林${id}`,
    ...governed,
    city: "370700",
    owner: "o-forester",
    developer: "o-forester",
    speciality: "forest",
    boundary: { type: "Polygon", coordinates: [ring] },
    hectaresDeclared: "99",
    areaSquareMetres: 990_000,
    west: w,
    south: s,
    east: w + 10_000,
    north: s + 10_000,
    creditingFrom: "2021-01-01",
    creditingTo: "2040-12-31",
    tenure: "林权证 1",
    state: "filed" as ProjectState,
    ...but,
  };
};

describe.each(dialects)("the public library on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    await w.given(Methodology, {
      id: "m",
      code: "M",
      titleZh: "造林",
      titleEn: "M",
      ...governed,
      applicant: "o-institute",
      speciality: "forest",
      document: {} as never,
      state: "filed",
      demonstration: true,
    });
    await w.given(
      Project,
      project("p1", 118.9, 36.5, { number: "370000-P-2026-0001", poorArea: true }),
      project("p2", 118.95, 36.55, { shield: true }),
      project("p3", 120.4, 36.1, {
        city: "370200",
        speciality: "marine",
        titleZh: "胶州湾海带",
        titleEn: "Kelp of Jiaozhou Bay",
        state: "suspended",
      }),
      project("p4", 118.9, 36.8, { state: "draft", titleZh: "未公开草稿" }),
      project("p5", 119.9, 36.8, { state: "submitted" }),
    );
    await w.given(SubProject, {
      id: "s",
      project: "p1",
      ordinal: 1,
      titleZh: "一",
      methodology: "m",
      speciality: "forest",
      exAnte: {},
      estimated: {},
      conditions: [],
    });
  });
  afterEach(() => w.close());
  const ask = (filter: object, actor = actors.anyone, more: object = {}) =>
    w.ask(
      actor,
      "query ($filter: LibraryFilter!, $take: Int! = 20, $skip: Int! = 0) { it: library(filter: $filter, take: $take, skip: $skip) { total items { id subProjects { methodology { id } } } } }",
      { variables: { filter, ...more } },
    );
  const found = async (filter: object, actor = actors.anyone) =>
    (await ask(filter, actor)).it.items.map(({ id }: { id: string }) => id);
  const map = (box: object, filter: object = {}) =>
    w.ask(
      actors.anyone,
      "query ($filter: LibraryFilter!, $box: BoxInput!) { it: libraryMap(filter: $filter, box: $box) { extent places { longitude latitude count project titleZh state } } }",
      { variables: { filter, box } },
    );

  test("shows everyone what is public, and its owner no more than that", async () => {
    for (const actor of [actors.anyone, actors.forester, actors.department])
      expect(await found({}, actor)).toEqual(["p3", "p2", "p1"]);
    expect(await found({ state: "draft" }, actors.forester)).toEqual([]);
    expect((await ask({ words: "未公开" }, actors.forester)).it.total).toBe(0);
  });
  test.each([
    ["two Chinese characters", { words: "海带" }, ["p3"]],
    ["English in any case", { words: "kelp" }, ["p3"]],
    ["a part of its number", { words: "2026-0001" }, ["p1"]],
    ["signs that mean nothing", { words: "%" }, []],
    ["a city", { region: "370000", city: "370200" }, ["p3"]],
    ["another province", { region: "460000" }, []],
    ["a field", { speciality: "forest" }, ["p2", "p1"]],
    ["a state", { state: "suspended" }, ["p3"]],
    ["an area lifted out of poverty", { poorArea: true }, ["p1"]],
    ["its being a demonstration", { shield: true }, ["p2"]],
    ["what it is not", { shield: false, state: "filed" }, ["p1"]],
    ["a methodology of a part", { methodology: "m" }, ["p1"]],
    ["two at once", { methodology: "m", words: "海带" }, []],
  ] as const)("is searched by %s", async (_, filter, ids) => expect(await found(filter)).toEqual(ids));
  test("is read by the page", async () => {
    expect((await ask({}, actors.anyone, { take: 1, skip: 1 })).it).toMatchObject({ total: 3, items: [{ id: "p2" }] });
    expect(await ask({}, actors.anyone, { take: 101 })).toMatchObject({ refused: "INVALID_INPUT", reason: "pageSize" });
    expect(await ask({}, actors.anyone, { skip: 10_001 })).toMatchObject({ field: "skip", reason: "skipTooFar" });
    expect(await ask({ words: "a".repeat(101) })).toMatchObject({ refused: "INVALID_INPUT", reason: "length" });
  });
  test("lies on the map: close ones as one, and separately where the reader zooms in", async () => {
    const { it } = await map(china);
    expect(it.extent).toEqual([118.9, 36.1, 120.41, 36.56]);
    expect(it.places).toMatchObject([{ count: 3, project: null, state: null }]);
    const { it: closer } = await map({ west: 117, south: 34, east: 122, north: 39 });
    expect(closer.places.map(({ count }: { count: number }) => count).sort()).toEqual([1, 2]);
    expect(closer.places).toContainEqual({
      longitude: 118.93,
      latitude: 36.53,
      count: 2,
      project: null,
      titleZh: null,
      state: "filed",
    });
    const near = (await map({ west: 118.88, south: 36.48, east: 118.98, north: 36.58 })).it;
    expect(near.places.map(({ project: id, count }: { project: string; count: number }) => [id, count]).sort()).toEqual(
      [
        ["p1", 1],
        ["p2", 1],
      ],
    );
    expect((await map(china, { words: "海带" })).it).toMatchObject({
      extent: [120.4, 36.1, 120.41, 36.11],
      places: [{ project: "p3", titleZh: "胶州湾海带", state: "suspended" }],
    });
    expect((await map(china, { region: "460000" })).it).toEqual({ extent: null, places: [] });
    expect(await map({ west: 120, south: 30, east: 110, north: 40 })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "boxEmpty",
    });
  });
});
