import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Attachment } from "../../server/file/index.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { file, library, values, type Actor, type Library } from "./setting.ts";

type Position = readonly [number, number];
const polygon = (...ring: Position[]) => ({ type: "Polygon", coordinates: [[...ring, ring[0]!]] });
/** The western of two plots, whose slanting border of some 1.8 km has two corners. */
const west = polygon([119.05, 36.55], [119.0603, 36.5637], [119.04, 36.5637], [119.04, 36.55]);
/** The eastern: the same border by two corners more, to seven decimals, a centimetre beside the line here and there. */
const east = polygon(
  [119.05, 36.55],
  [119.07, 36.55],
  [119.07, 36.5637],
  [119.0603, 36.5637],
  [119.0568667, 36.5591333],
  [119.0534333, 36.5545667],
);
/** A rectangle of 0.02 degrees, 2,220 m of whose western side is the common border. */
const beside = (shift: number) =>
  polygon([119.06 - shift, 36.5], [119.08, 36.5], [119.08, 36.52], [119.06 - shift, 36.52]);
const left = polygon([119.04, 36.5], [119.06, 36.5], [119.06, 36.52], [119.04, 36.52]);
/** Metres of longitude at 36.5 degrees, as degrees: 89,586 m a degree by the published lengths. */
const metres = (of: number) => of / 89_586;

describe.each(dialects)("neighbours on %s", (dialect) => {
  let it: Library;
  beforeEach(async () => {
    it = await library(dialect);
  });
  afterEach(() => it.w.close());
  const ground = async (id: string, actor: Actor = actors.forester) =>
    (
      await it.w.ask(
        actor,
        `{ project(id: "${id}") { state boundary areaSquareMetres accountedSquareMetres boundaryRemarks } }`,
      )
    ).project;
  const hectaresOf = async (boundary: object) => {
    const { areaSquareMetres } = await it.draft({ boundary });
    return String((areaSquareMetres / 10_000).toFixed(4));
  };
  const submit = async (boundary: object) => it.submitted({ boundary, hectaresDeclared: await hectaresOf(boundary) });

  test("two plots along one border are both filed; what rounding makes of it counts once, and is recorded", async () => {
    const first = await it.filed({ boundary: west, hectaresDeclared: await hectaresOf(west) });
    const second = await it.filed({ boundary: east, hectaresDeclared: await hectaresOf(east) });
    it.w.now = "2026-02-26T04:00:00.000Z";
    await it.verb(actors.department, "file", second);
    expect([(await ground(first)).accountedSquareMetres, (await ground(first)).boundaryRemarks]).toEqual([
      (await ground(first)).areaSquareMetres,
      null,
    ]);
    const { state, boundary, areaSquareMetres, accountedSquareMetres, boundaryRemarks } = await ground(second);
    expect(state).toBe("filed");
    expect(boundary).toEqual(east);
    expect(areaSquareMetres - accountedSquareMetres).toBe(boundaryRemarks[0].squareMetres);
    expect(boundaryRemarks).toEqual([
      expect.objectContaining({ remark: "neighbour", project: "370000-P-2026-0001", squareMetres: expect.any(Number) }),
    ]);
    expect(boundaryRemarks[0].squareMetres).toBeGreaterThanOrEqual(1);
    expect(boundaryRemarks[0].squareMetres).toBeLessThanOrEqual(3);
  });

  test("a draft already shows what it shares", async () => {
    await submit(west);
    const { id } = await it.draft({ boundary: east });
    const { areaSquareMetres, accountedSquareMetres } = await ground(id);
    expect(areaSquareMetres - accountedSquareMetres).toBeGreaterThanOrEqual(1);
  });

  test.each([
    // Half a metre of 2,220 m is 1,110 m²; a thousandth of 398 ha is 3,976 m².
    [0.4, undefined],
    [0.6, "boundaryOverlap"],
    [5, "boundaryOverlap"],
  ])("a strip of %d m along the border", async (width, reason) => {
    await submit(left);
    expect((await submit(beside(metres(width)))).reason).toBe(reason);
  });

  test("a small plot may share a thousandth of itself, however long the border", async () => {
    await submit(left);
    // 2,220 m by 20 m are 44,400 m²: at most 44 m² of them, less than two centimetres wide.
    const thin = (over: number) =>
      polygon(
        [119.06 - metres(over), 36.5],
        [119.06 + metres(20), 36.5],
        [119.06 + metres(20), 36.52],
        [119.06 - metres(over), 36.52],
      );
    expect(await submit(thin(0.03))).toMatchObject({ refused: "RULE_BROKEN", reason: "boundaryOverlap" });
    expect(await submit(thin(0.01))).toEqual(expect.any(String));
  });

  test("slivers of many neighbours add up, and all of them leave the accounted area", async () => {
    const narrow = (i: number) =>
      polygon(
        [119.04, 36.5 + i * 0.002],
        [119.06, 36.5 + i * 0.002],
        [119.06, 36.502 + i * 0.002],
        [119.04, 36.502 + i * 0.002],
      );
    for (let i = 0; i < 5; i++) expect(await submit(narrow(i))).toEqual(expect.any(String));
    const across = polygon(
      [119.06 - metres(0.1), 36.5],
      [119.08, 36.5],
      [119.08, 36.51],
      [119.06 - metres(0.1), 36.51],
    );
    const { areaSquareMetres, accountedSquareMetres, boundaryRemarks } = await ground((await submit(across)) as string);
    expect(boundaryRemarks).toHaveLength(5);
    // 222 m by 0.1 m each.
    expect(areaSquareMetres - accountedSquareMetres).toBe(5 * 22);
  });

  test("the same ground twice is refused, also where it is a third's border", async () => {
    await submit(west);
    expect(await submit(west)).toMatchObject({ refused: "RULE_BROKEN", reason: "boundaryOverlap" });
    await submit(east);
    expect(await submit(polygon([119.05, 36.55], [119.07, 36.55], [119.04, 36.5637]))).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "boundaryOverlap",
      overlaps: [{ isRounding: false }, { isRounding: false }],
    });
  });

  test("whoever comes back after a return is the later one", async () => {
    const first = (await submit(west)) as string;
    const second = (await submit(east)) as string;
    const shared = async (id: string) => {
      const { areaSquareMetres, accountedSquareMetres } = await ground(id);
      return areaSquareMetres - accountedSquareMetres;
    };
    expect([await shared(first), (await shared(second)) > 0]).toEqual([0, true]);
    for (const id of [first, second]) await it.verb(actors.subCentre, "return", id, ', reason: "补正"');
    await it.verb(actors.forester, "submit", second);
    await it.verb(actors.forester, "submit", first);
    expect([(await shared(first)) > 0, await shared(second)]).toEqual([true, 0]);
  });

  test("beyond rounding both owners put one signed statement to their projects; the ground still counts once", async () => {
    const first = (await submit(left)) as string;
    const boundary = beside(metres(5));
    const { id, revision } = await it.draft({ boundary, hectaresDeclared: await hectaresOf(boundary) });
    const again = () => it.verb(actors.forester, "submit", id);
    const statement = (name: string, project: string, sha256: string, organization = "o-forester") =>
      it.w.given(Attachment, { ...file(name, project, "borderStatement"), sha256, organization } as Attachment);
    expect(await again()).toMatchObject({ reason: "boundaryOverlap" });
    await statement("mine", id, "a".repeat(64));
    expect(await again()).toMatchObject({ reason: "boundaryOverlap" });
    await statement("another paper", first, "b".repeat(64));
    await statement("of a stranger", first, "a".repeat(64), "o-rival-forester");
    expect(await again()).toMatchObject({ reason: "boundaryOverlap" });
    await statement("theirs", first, "a".repeat(64));
    expect(await again()).toMatchObject({ state: "submitted", revision: revision + 1 });
    const { areaSquareMetres, accountedSquareMetres, boundaryRemarks } = await ground(id);
    expect(boundaryRemarks).toEqual([expect.objectContaining({ remark: "neighbourStated", project: first })]);
    // 2,220 m by 5 m.
    expect(Math.abs(areaSquareMetres - accountedSquareMetres - 11_100)).toBeLessThan(30);
  });
  test("a statement gains no ground: what is declared is held against the accounted area", async () => {
    const first = (await submit(left)) as string;
    const { id } = await it.draft({ boundary: left, hectaresDeclared: await hectaresOf(left) });
    for (const project of [first, id])
      await it.w.given(Attachment, { ...file(`s ${project}`, project, "borderStatement"), sha256: "a".repeat(64) });
    expect(await it.verb(actors.forester, "submit", id)).toMatchObject({
      refused: "RULE_BROKEN",
      problems: [{ reason: "plotTooSmall" }, { reason: "areaDiffers" }],
    });
  });

  /** A project whose ground the forester stated to be shared with the first, which is the forester's as well. */
  const stated = async (first: string, but: { boundary: object; subProjects?: object[] }) => {
    const { id } = await it.draft({ ...but, hectaresDeclared: await hectaresOf(but.boundary) });
    for (const project of [first, id])
      await it.w.given(Attachment, { ...file(`of ${id} at ${project}`, project, "borderStatement"), sha256: id });
    return { id, answer: await it.verb(actors.forester, "submit", id) };
  };
  test("one developer who signs on both sides gains no ground: together they count what they cover", async () => {
    const first = (await submit(left)) as string;
    const { id, answer } = await stated(first, { boundary: beside(metres(5)) });
    expect(answer).toMatchObject({ state: "submitted" });
    const both = polygon([119.04, 36.5], [119.08, 36.5], [119.08, 36.52], [119.04, 36.52]);
    const { areaSquareMetres: covered } = await it.draft({ boundary: both });
    const counted = (await ground(first)).accountedSquareMetres + (await ground(id)).accountedSquareMetres;
    expect(Math.abs(counted - covered)).toBeLessThanOrEqual(2);
  });
  test("a plot has the least area of its methodology without what a statement gives to another project", async () => {
    const strict = [{ methodology: "strict", ...values }];
    // 398.7 ha as filed, of which 1.1 ha are shared; the methodology asks for 398.
    const boundary = beside(metres(5));
    const first = (await submit(left)) as string;
    const reasonsOf = ({ problems }: { problems: { reason: string }[] }) => problems.map(({ reason }) => reason);
    const { answer } = await stated(first, { boundary, subProjects: strict });
    expect(reasonsOf(answer)).toContain("plotTooSmall");
    await it.verb(actors.department, "refuse", first, ', reason: "材料不实"');
    const { answer: alone } = await stated(first, { boundary, subProjects: strict });
    expect(reasonsOf(alone)).not.toContain("plotTooSmall");
  });
});
