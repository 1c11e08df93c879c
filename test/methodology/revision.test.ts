import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { differencesIn } from "../../shared/platform/difference.ts";
import { hashOf } from "../../server/document/index.ts";
import { succession } from "../../server/methodology/succession.ts";
import { platform } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { input, story } from "./story.ts";

const { institute, rivalInstitute, operator, department, anyone, expert6, hnDepartment } = actors;

describe.each(dialects)("revisions and versions on %s", (dialect) => {
  let w: World;
  let s: ReturnType<typeof story>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    s = story(w);
    await s.seatAll();
  });
  afterEach(() => w.close());

  test("every submission is kept for its reviewers", async () => {
    const id = await s.underReview();
    const [one] = await s.panel(id);
    const finding = await s.find(one!, id);
    await s.back(operator, id);
    await s.answer(institute, finding.id);
    const {
      methodology: { revision },
    } = await w.ask(institute, `{ methodology(id: "${id}") { revision } }`);
    const [first, ...rest] = input.document.equations;
    const document = { ...input.document, equations: [{ ...first, nameEn: "Another name" }, ...rest] };
    await s.edit(institute, id, revision, { document });
    await s.submit(institute, id);
    const kept = async (actor: typeof anyone) =>
      (
        await w.ask(
          actor,
          `{ methodologyRevisions(filter: { methodology: { eq: "${id}" } }, sort: [{ by: ordinal }]) { items { ordinal hash document } } }`,
        )
      ).methodologyRevisions.items;
    const [before, after] = await kept(one!);
    expect([before.ordinal, after.ordinal, before.hash, after.hash]).toEqual([
      1,
      2,
      hashOf(input.document),
      hashOf(document),
    ]);
    expect(differencesIn(before.document, after.document).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      `changed /equations/${first!.id}/nameEn`,
    ]);
    for (const actor of [institute, operator, department, expert6]) expect(await kept(actor), actor.id).toHaveLength(2);
    for (const actor of [anyone, rivalInstitute, hnDepartment]) expect(await kept(actor), actor.id).toEqual([]);
  });

  const revise = async (actor: typeof anyone, id: string) => {
    const answer = await w.ask(
      actor,
      "mutation ($id: ID!) { it: reviseMethodology(id: $id) { id state code version previous { id } document } }",
      { variables: { id } },
    );
    return answer.it ?? answer;
  };
  test("a new version is written from the filed one, by its developer", async () => {
    const id = await s.filed();
    expect(await revise(anyone, id)).toMatchObject({ refused: "FORBIDDEN", competence: "applicant" });
    expect(await revise(rivalInstitute, id)).toMatchObject({ refused: "FORBIDDEN" });
    const draft = await revise(institute, id);
    expect(draft).toMatchObject({
      state: "draft",
      code: "SD-FOREST-01",
      version: 0,
      previous: { id },
      document: input.document,
    });
    expect(await revise(institute, draft.id)).toMatchObject({ refused: "WRONG_STATE", state: "draft" });
  });

  test("is superseded on the day that was set, not before", async () => {
    const first = await s.filed();
    const second = await s.filed({ titleEn: "Second" });
    const supersede = async (on: string | null) => {
      const answer = await w.ask(
        department,
        "mutation ($id: ID!, $successor: ID!, $on: Day) { it: supersedeMethodology(id: $id, successor: $successor, on: $on) { state supersededOn successor { id } } }",
        { variables: { id: first, successor: second, on } },
      );
      return answer.it ?? answer;
    };
    const state = async () =>
      (await w.ask(anyone, `{ methodology(id: "${first}") { state supersededOn } }`)).methodology;
    const work = () => succession.work({ ...w.contextOf(anyone), actor: platform });
    expect(await supersede("2020-01-01")).toMatchObject({ refused: "INVALID_INPUT", field: "on" });
    expect(await supersede("2027-01-01")).toEqual({
      state: "filed",
      supersededOn: "2027-01-01",
      successor: { id: second },
    });
    w.now = "2026-12-31T04:00:00.000Z";
    await work();
    expect(await state()).toEqual({ state: "filed", supersededOn: "2027-01-01" });
    w.now = "2027-01-01T04:00:00.000Z";
    await work();
    await work();
    expect(await state()).toEqual({ state: "superseded", supersededOn: "2027-01-01" });
  });
});
