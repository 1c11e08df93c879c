import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Contract } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, type World } from "../support/world.ts";
import { library, square as box, type Library } from "./setting.ts";

describe.each(dialects)("the project library on %s", (dialect) => {
  let it: Library, w: World;
  beforeEach(async () => {
    it = await library(dialect);
    w = it.w as World;
  });
  afterEach(() => it.w.close());
  const verb: Library["verb"] = (...given) => it.verb(...given);
  const draft: Library["draft"] = (...given) => it.draft(...given);
  const submitted: Library["submitted"] = (...given) => it.submitted(...given);

  test("goes from a draft to a number, each step by whom the pack seats", async () => {
    const { id, region } = await draft();
    expect(region).toBe("370000");
    for (const actor of [actors.rivalForester, actors.subCentre])
      expect(await verb(actor, "submit", id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await verb(actors.forester, "submit", id)).toMatchObject({ state: "submitted", dueOn: "2026-01-22" });
    expect(await verb(actors.forester, "accept", id)).toMatchObject({
      refused: "FORBIDDEN",
      clause: "platform default",
    });
    expect(await verb(actors.subCentre, "accept", id)).toMatchObject({ state: "complete" });
    expect(await verb(actors.subCentre, "validate", id, ', statement: "符合"')).toMatchObject({ refused: "FORBIDDEN" });
    expect(await verb(actors.validator, "validate", id, ', statement: "符合"')).toMatchObject({ state: "validated" });
    expect(await verb(actors.department, "file", id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await verb(actors.department, "publicise", id)).toMatchObject({ state: "publicNotice" });
    expect(await verb(actors.department, "file", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "noticeRuns",
      noticeEndsOn: "2026-01-21",
    });
    w.now = "2026-01-22T04:00:00.000Z";
    expect(await verb(actors.validator, "file", id)).toMatchObject({ refused: "FORBIDDEN", clause: "SD-P 三(三)8" });
    expect(await verb(actors.department, "file", id)).toMatchObject({
      state: "filed",
      number: "370000-P-2026-0001",
      dueOn: null,
    });
    expect(await verb(actors.department, "withdraw", id, ', reason: "x"')).toMatchObject({ state: "withdrawn" });
    for (const action of ["resume", "file"])
      expect(await verb(actors.department, action, id)).toMatchObject({ refused: "WRONG_STATE" });
  });

  test.each<[string, object, object]>([
    [
      "a methodology that is not filed",
      { subProjects: [{ methodology: "unfiled" }] },
      { refused: "RULE_BROKEN", reason: "notFiled", clause: "SD-P 三(三)7" },
    ],
    ["an unknown methodology", { subProjects: [{ methodology: "none" }] }, { refused: "NOT_FOUND" }],
    ["an unknown city", { city: "379900" }, { refused: "INVALID_INPUT", field: "city" }],
    ["a city that is no more", { city: "371200" }, { refused: "INVALID_INPUT", reason: "unknownRegion" }],
    ["a province for a city", { city: "370000" }, { refused: "INVALID_INPUT", reason: "notACity" }],
    ["no title", { titleZh: " " }, { refused: "INVALID_INPUT", field: "titleZh" }],
  ])("refuses %s and keeps nothing", async (_, but, expected) => {
    expect(await draft(but)).toMatchObject(expected);
    expect((await w.ask(actors.forester, "{ projects { total } }")).projects.total).toBe(0);
  });

  test("ground is held from the submission on, in any province, and named to whoever comes second", async () => {
    expect(await submitted()).toEqual(expect.any(String));
    expect(await submitted({ boundary: box(118.91) }, actors.rivalForester)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "boundaryOverlap",
      title: null,
      project: null,
      squareMetres: expect.any(Number),
      overlaps: [{ shape: { type: "Polygon" } }],
      clause: "SD-E 四(一)",
    });
    expect(await submitted({ boundary: box(118.92) }, actors.rivalForester)).toEqual(expect.any(String));
  });
  test("of two drafts on one ground the second is refused when it is submitted, and ground that was refused is free", async () => {
    const [a, b] = [await draft(), await draft({}, actors.rivalForester)];
    await verb(actors.forester, "submit", a.id);
    expect(await verb(actors.rivalForester, "submit", b.id)).toMatchObject({ reason: "boundaryOverlap" });
    await verb(actors.department, "refuse", a.id, ', reason: "材料不实"');
    expect(await verb(actors.rivalForester, "submit", b.id)).toMatchObject({ state: "submitted" });
  });
  test("a validator is certified, and has served neither owner nor developer", async () => {
    expect(await submitted({ validator: "o-verifier" })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notCertified",
    });
    await w.given(Contract, {
      id: "c",
      provider: "o-validator",
      client: "o-forester",
      kind: "service",
      since: "2025-01-01",
      regions: "370000",
      recordedAt: w.now,
    } as Partial<Contract>);
    expect(await submitted()).toMatchObject({ refused: "RULE_BROKEN", reason: "servedClient", clause: "JL 四章" });
  });
  test("an older revision is not written over a newer one", async () => {
    const { id } = await draft();
    expect(await it.edit(id, 1, { titleZh: "新名" })).toMatchObject({ titleZh: "新名", revision: 2 });
    expect(await it.edit(id, 1, { titleZh: "旧名" })).toMatchObject({ refused: "CONFLICT", reason: "staleRevision" });
  });
  test("what is returned says why, and is a draft again", async () => {
    const id = await submitted();
    expect(await verb(actors.subCentre, "return", id, ', reason: "缺权属证明"')).toMatchObject({
      state: "draft",
      dueOn: null,
    });
    expect(
      (await w.ask(actors.forester, `{ history(type: "project", id: "${id}") { action clause } }`)).history.map(
        ({ action }: { action: string }) => action,
      ),
    ).toEqual(["return", "submit", "begin"]);
  });
  test("boundaries are read of a few records at once, however they are asked for", async () => {
    for (let n = 0; n < 7; n++) await draft({ boundary: box(118 + n) });
    const asked = (query: string) => w.ask(actors.forester, query);
    expect((await asked("{ projects(take: 5) { items { boundary } next } }")).projects.items).toHaveLength(5);
    expect((await asked("{ projects { items { outline } } }")).projects.items).toHaveLength(7);
    expect(await asked("{ projects { items { id boundary } } }")).toMatchObject({
      refused: "LIMITED",
      reason: "largeAttribute",
      field: "boundary",
      most: 5,
    });
    const each = (await asked("{ projects { items { id } } }")).projects.items.map(
      ({ id }: { id: string }, i: number) => `p${i}: project(id: "${id}") { id boundary }`,
    );
    expect(await asked(`{ ${each.slice(0, 2).join(" ")} }`)).toMatchObject({ p0: { boundary: { type: "Polygon" } } });
  });
});
