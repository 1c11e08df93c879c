import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashOf } from "../../server/document/index.ts";
import { Project, SubProject } from "../../server/project/index.ts";
import afforestation from "../../server/seeds/methodology/afforestation.json" with { type: "json" };
import operation from "../../server/seeds/methodology/operation.json" with { type: "json" };
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { story } from "./story.ts";

const { anyone, department, forester } = actors;

describe.each(dialects)("what may rest on a methodology, on %s", (dialect) => {
  let w: World;
  let s: ReturnType<typeof story>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    s = story(w);
    await s.seatAll();
  });
  afterEach(() => w.close());
  const project = async (methodology: string) => {
    await w.given(Project, {
      id: "p",
      titleZh: "林",
      region: "370000",
      city: "370700",
      policyOn: "2026-01-01",
      owner: "o-forester",
      developer: "o-forester",
      speciality: "forest",
      boundary: { type: "Polygon", coordinates: [] },
      areaSquareMetres: 1,
      west: 0,
      east: 0,
      south: 0,
      north: 0,
      hectaresDeclared: "1",
      creditingFrom: "2021-01-01",
      creditingTo: "2040-12-31",
      tenure: "-",
      validator: "o-validator",
      state: "filed",
    });
    await w.given(SubProject, {
      id: "s",
      project: "p",
      ordinal: 1,
      titleZh: "林",
      methodology,
      speciality: "forest",
      exAnte: {},
      estimated: {},
      conditions: [],
    });
  };
  const report = () =>
    w.ask(
      forester,
      'mutation { draftIssuance(input: { project: "p", periodFrom: "2021-01-01", periodTo: "2024-12-31", report: "r", verifier: "o-verifier" }) { id } }',
    );

  test("a filed document is known by its hash, which its filing states in the log", async () => {
    const id = await s.filed();
    const hash = hashOf(afforestation.document);
    expect(await w.ask(anyone, `{ methodology(id: "${id}") { documentHash kind demonstration } }`)).toEqual({
      methodology: { documentHash: hash, kind: "credit", demonstration: true },
    });
    const leaves = await w.store.reading
      .selectFrom("leaf")
      .select("content")
      .where("content", "like", `%"action":"file"%`)
      .execute();
    expect(leaves.map(({ content }) => JSON.parse(content))).toMatchObject([
      { record: id, documentHash: hash, demonstration: true },
    ]);
  });
  test("an edit brings its own hash", async () => {
    const { id, revision } = await s.draft();
    await s.edit(actors.institute, id, revision, { document: { ...afforestation.document, form: "another" } });
    expect(await w.ask(actors.institute, `{ methodology(id: "${id}") { documentHash } }`)).toEqual({
      methodology: { documentHash: hashOf({ ...afforestation.document, form: "another" }) },
    });
  });
  test("an emission accounting method is filed like any other, and no project rests on it", async () => {
    const id = await s.filed(operation);
    expect(
      await w.ask(anyone, "{ methodologies(filter: { kind: { eq: emission } }) { items { id state kind } } }"),
    ).toEqual({ methodologies: { items: [{ id, state: "filed", kind: "emission" }] } });
    const input = {
      titleZh: "酒店",
      city: "370700",
      subProjects: [{ methodology: id }],
      hectaresDeclared: "1",
      creditingFrom: "2026-01-01",
      creditingTo: "2040-12-31",
      tenure: "-",
      validator: "o-validator",
    };
    expect(
      await w.ask(forester, "mutation ($input: ProjectInput!) { draftProject(input: $input) { id } }", {
        variables: { input },
      }),
    ).toMatchObject({ refused: "RULE_BROKEN", reason: "emissionKind", field: "methodology", clause: "SC 三(一)" });
  });
  test("in production nothing is issued by a demonstration; on a clock of its own the demonstration goes on", async () => {
    await project(await s.filed());
    w.production = true;
    expect(await report()).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "demonstrationOnly",
      methodology: "SD-FOREST-01",
      clause: "platform default",
    });
    w.production = false;
    // As far as the verifier, whom nobody has certified here.
    expect(await report()).toMatchObject({ reason: "notCertified" });
  });
  test("what is not verified is filed as a demonstration or not at all, in production too", async () => {
    w.production = true;
    const id = await s.advised();
    const { noticeEndsOn } = await s.publicise(department, id);
    w.now = `${new Date(Date.parse(noticeEndsOn) + 86_400_000).toISOString().slice(0, 10)}T04:00:00.000Z`;
    expect(await s.file(department, id, { demonstration: false })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "unverified",
    });
    expect(await s.file(department, id, { demonstration: true })).toMatchObject({
      state: "filed",
      demonstration: true,
    });
  });
});
