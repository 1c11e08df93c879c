import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { survey } from "../../server/boundary/boundary.ts";
import { tilesOf } from "../../server/boundary/tiles.rules.ts";
import { Project } from "../../server/project/index.ts";
import { canonical } from "../../server/platform/log/canonical.ts";
import { saltedHash } from "../../server/platform/log/leaf.ts";
import { rowOf } from "../../server/platform/record/move.ts";
import { closeWorkers } from "../../server/platform/worker/pool.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { round } from "./drawn.ts";

/** Large enough that the worker's text and tiles are used, and others have turns in between. */
const boundaryAt = (longitude: number) => ({ type: "Polygon", coordinates: [round(5_000, longitude)] });
const draft = "mutation ($input: ProjectInput!) { draftProject(input: $input) { id revision } }";
const edit = "mutation ($id: ID!, $input: ProjectInput!) { editProject(id: $id, revision: 1, input: $input) { id } }";

describe.each(dialects)("a large boundary on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect);
  });
  afterAll(async () => {
    await closeWorkers();
    await w.close();
  });
  /** What is stored of a project's ground, and what the log says of its whole row. */
  async function kept(id: string) {
    const row = structuredClone(rowOf(await w.store.em().findOneOrFail(Project, id)));
    const tiles = await w.store.reading.selectFrom("groundTile").select("key").where("project", "=", id).execute();
    const entries = w.store.reading
      .selectFrom("journalEntry as e")
      .innerJoin("leaf as l", "l.id", "e.id")
      .select(["e.salt", "l.content"]);
    const { salt, content } = await entries
      .where("e.record", "=", id)
      .orderBy("l.seq", "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
    const { digest } = JSON.parse(content) as { digest: string };
    const { boundary, outline } = row;
    return {
      ground: canonical({ boundary, outline }),
      tiles: tiles.map(({ key }) => key).toSorted(),
      isLogged: digest === saltedHash(salt, row),
    };
  }
  const expected = (value: unknown) => {
    const { boundary, outline } = survey(structuredClone(value));
    return { ground: canonical({ boundary, outline }), tiles: tilesOf(boundary).toSorted(), isLogged: true };
  };

  test("is stored, tiled and logged as if it had been prepared where it is stored, also under a key and again", async () => {
    const input = { titleZh: "造林项目", city: "370700", speciality: "forest", boundary: boundaryAt(118.9) };
    const ask = () => w.ask(actors.forester, draft, { variables: { input }, key: "one" });
    const { id, revision } = (await ask()).draftProject;
    expect(await kept(id)).toEqual(expected(input.boundary));
    expect((await ask()).draftProject).toEqual({ id, revision });
    const moved = boundaryAt(119.3);
    expect(await w.ask(actors.forester, edit, { variables: { id, input: { boundary: moved } } })).toHaveProperty(
      "editProject",
    );
    expect(await kept(id)).toEqual(expected(moved));
  });
});
