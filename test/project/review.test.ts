import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actors } from "../support/actors.ts";
import { informStakeholders } from "../support/stakeholders.ts";
import { dialects } from "../support/world.ts";
import { library, square, type Actor, type Library } from "./setting.ts";

const naturalResources: Actor = {
  id: "p-operator",
  organization: "o-operator",
  parties: [{ kind: "sectorDepartment", region: "370000" }],
};

describe.each(dialects)("the review of a project on %s", (dialect) => {
  let it: Library;
  beforeEach(async () => {
    it = await library(dialect);
  });
  afterEach(() => it.w.close());
  const ask = (actor: Actor, id: string, until = "2026-01-30") =>
    it.tell(
      actor,
      'mutation ($id: ID!, $until: Day!) { it: askMaterial(id: $id, what: "补充附图", until: $until) { dueOn materialAsked materialAskedBy daysLeft } }',
      { id, until },
    );
  const give = (actor: Actor, id: string) =>
    it.tell(
      actor,
      'mutation ($id: ID!) { it: giveMaterial(id: $id, answer: "已补充") { dueOn materialAsked daysLeft } }',
      { id },
    );
  const consult = (actor: Actor, id: string) =>
    it.tell(actor, 'mutation ($id: ID!) { it: consultProject(id: $id, question: "请提出意见") { id state dueOn } }', {
      id,
    });

  test("asks for material by whose turn it is; the clock stands, and goes on with the days that were left", async () => {
    const id = (await it.submitted()) as string;
    expect(await ask(actors.validator, id)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await ask(actors.subCentre, id, "2026-01-15")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "notToCome",
    });
    expect(await give(actors.forester, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "nothingAsked" });
    // Five working days from 15 January; two of them are gone by Monday the 19th.
    it.w.now = "2026-01-19T04:00:00.000Z";
    expect(await ask(actors.subCentre, id)).toEqual({
      dueOn: "2026-01-30",
      materialAsked: "补充附图",
      materialAskedBy: "checker",
      daysLeft: 3,
    });
    expect(await ask(actors.subCentre, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "materialPending" });
    expect(await it.verb(actors.subCentre, "accept", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "materialPending",
      dueOn: "2026-01-30",
    });
    it.w.now = "2026-01-26T04:00:00.000Z";
    expect(await give(actors.rivalForester, id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await give(actors.forester, id)).toEqual({ dueOn: "2026-01-29", materialAsked: null, daysLeft: null });
    expect(await it.verb(actors.subCentre, "accept", id)).toMatchObject({ state: "complete" });
    expect(await ask(actors.validator, id)).toMatchObject({ materialAskedBy: "validator" });
    // What is returned starts again.
    expect(await it.verb(actors.subCentre, "return", id, ', reason: "材料不全"')).toMatchObject({
      state: "draft",
      dueOn: null,
    });
  });

  test("asks the sector authority of a new sink before public notice, and waits for its answer or the end of its term", async () => {
    const id = await it.validated({ type: "newSink" });
    const publicise = () => it.verb(actors.department, "publicise", id);
    expect(await it.w.ask(naturalResources, `{ project(id: "${id}") { id } }`)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await publicise()).toMatchObject({ refused: "RULE_BROKEN", reason: "notConsulted", clause: "SD-E 五(一)" });
    expect(await consult(actors.operator, id)).toMatchObject({ refused: "FORBIDDEN" });
    const asked = await consult(actors.department, id);
    expect(asked).toMatchObject({ state: "asked", dueOn: "2026-01-29" });
    expect(await consult(actors.department, id)).toMatchObject({ refused: "CONFLICT", reason: "alreadyAsked" });
    expect(await publicise()).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "consultationRuns",
      dueOn: "2026-01-29",
    });
    const answer = (actor: Actor) =>
      it.tell(
        actor,
        'mutation ($id: ID!) { it: answerConsultation(id: $id, agrees: false, opinion: "权属有争议") { state agrees } }',
        { id: asked.id },
      );
    expect(await answer(actors.department)).toMatchObject({ refused: "FORBIDDEN", clause: "SD-E 五(一)" });
    expect(await it.w.ask(naturalResources, `{ project(id: "${id}") { id } }`)).toEqual({ project: { id } });
    const parts = "{ subProjects { items { project { id } } } }";
    expect((await it.w.ask(naturalResources, parts)).subProjects.items).toEqual([{ project: { id } }]);
    expect(await answer(naturalResources)).toEqual({ state: "answered", agrees: false });
    expect(await publicise()).toMatchObject({ state: "publicNotice" });
  });
  test("goes on when the sector authority lets its term pass; an existing sink needs no opinion", async () => {
    const id = await it.validated({ type: "newSink" });
    await consult(actors.department, id);
    it.w.now = "2026-01-30T04:00:00.000Z";
    expect(await it.verb(actors.department, "publicise", id)).toMatchObject({ state: "publicNotice" });
    const other = await it.validated({
      boundary: square(119, 36),
      hectaresDeclared: "400",
    });
    expect(await it.verb(actors.department, "publicise", other)).toMatchObject({ state: "publicNotice" });
  });

  test("informs no stakeholders where no pack asks for it", async () => {
    const { id } = await it.draft();
    expect(await it.verb(actors.forester, "inform", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "noStakeholderNotice",
    });
  });
  test("is begun by the city's centre, or by the operator where a city or a province has none", async () => {
    const centred = (await it.submitted()) as string;
    expect(await it.verb(actors.operator, "accept", centred)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await it.verb(actors.subCentre, "accept", centred)).toMatchObject({ state: "complete" });
    const elsewhere = (await it.submitted({
      city: "371300",
      boundary: square(119, 36),
      hectaresDeclared: "400",
    })) as string;
    expect(await it.verb(actors.subCentre, "accept", elsewhere)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await it.verb(actors.operator, "accept", elsewhere)).toMatchObject({ state: "complete" });
  });
});

// Last, on every database: the pack that it adds holds for the rest of the file.
describe.each(dialects)("the review of a project with stakeholders on %s", (dialect) => {
  let it: Library;
  beforeEach(async () => {
    it = await library(dialect);
  });
  afterEach(() => it.w.close());

  test("comes after a notice to stakeholders where the pack asks for one", async () => {
    informStakeholders("370000", "2026-01-15");
    const { id } = await it.draft();
    expect(await it.verb(actors.forester, "submit", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "stakeholdersFirst",
      noticeWorkingDays: 7,
    });
    expect(await it.verb(actors.forester, "inform", id)).toMatchObject({ state: "stakeholderNotice" });
    expect(await it.w.ask(actors.anyone, `{ project(id: "${id}") { noticeEndsOn } }`)).toEqual({
      project: { noticeEndsOn: "2026-01-23" },
    });
    expect(await it.verb(actors.forester, "submit", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "noticeRuns",
    });
    it.w.now = "2026-01-24T04:00:00.000Z";
    expect(await it.verb(actors.forester, "submit", id)).toMatchObject({ state: "submitted" });
  });
});
