import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { input, story } from "../methodology/story.ts";

const { institute, rivalInstitute, operator, department, expert6, anyone, hnDepartment, subCentre } = actors;

describe.each(dialects)("findings on %s", (dialect) => {
  let w: World;
  let s: ReturnType<typeof story>;
  let id: string;
  let expert1: Actor, expert2: Actor;
  beforeEach(async () => {
    w = await world(dialect);
    s = story(w);
    await s.seatAll();
    id = await s.underReview();
    [expert1, expert2] = (await s.panel(id)) as [Actor, Actor];
  });
  afterEach(() => w.close());
  const seen = async (actor: typeof anyone) =>
    (
      await w.ask(
        actor,
        `{ findings(filter: { subjectId: { eq: "${id}" } }) { items { state author { id } applicant { id } } } }`,
      )
    ).findings.items;

  test("are raised by reviewers of the record, in that capacity, and known to whom they concern", async () => {
    expect(await s.find(expert1, id)).toMatchObject({ state: "open", raisedAs: "adviser", round: 1 });
    expect(await seen(institute)).toEqual([{ state: "open", author: null, applicant: { id: "o-institute" } }]);
    expect(await seen(expert1)).toEqual([
      { state: "open", author: { id: expert1.id }, applicant: { id: "o-institute" } },
    ]);
    expect(await seen(expert2)).toHaveLength(1);
    expect(await seen(operator)).toMatchObject([{ author: { id: expert1.id } }]);
    for (const actor of [rivalInstitute, anyone, hnDepartment]) expect(await seen(actor), actor.id).toEqual([]);
    expect(await s.find(operator, id)).toMatchObject({ raisedAs: "acceptor" });
    expect(await s.find(department, id, "question")).toMatchObject({ raisedAs: "decider" });
    expect(await w.ask(department, `{ methodology(id: "${id}") { findings { weight } } }`)).toMatchObject({
      methodology: { findings: [{ weight: "mustFix" }, { weight: "mustFix" }, { weight: "question" }] },
    });
  });

  test("are for nobody else to raise, and on nothing that is not reviewed", async () => {
    expect(await s.find(institute, id)).toMatchObject({ refused: "FORBIDDEN", reason: "notYours" });
    expect(await s.find(expert6, id)).toMatchObject({ refused: "FORBIDDEN" });
    for (const actor of [rivalInstitute, anyone, hnDepartment, subCentre])
      expect(await s.find(actor, id), actor.id).toMatchObject({ refused: "NOT_FOUND" });
    const raise = (type: string, text = "x") =>
      w.ask(
        operator,
        `mutation { raiseFinding(subjectType: "${type}", subjectId: "${id}", place: "x", weight: advice, text: "${text}") { id } }`,
      );
    for (const type of ["nothing", "organization", "finding", "draw2"])
      expect(await raise(type)).toMatchObject({ refused: "INVALID_INPUT", reason: "notReviewed" });
    expect(await raise("methodology", " ")).toMatchObject({ refused: "INVALID_INPUT", field: "text" });
    w.now = "2026-03-20T04:00:00.000Z";
    await s.reject(department, id);
    expect(await s.find(operator, id)).toMatchObject({ refused: "WRONG_STATE", state: "rejected" });
  });

  test.each([
    ["equations.E2a"],
    ["parameters.RSR"],
    ["applicability.a"],
    ["pools.aboveGroundBiomass"],
    ["gases.0"],
    ["examples.0"],
    ["scope"],
    ["whole"],
  ])("are raised at %s, which is in the document", async (place) => {
    const { raiseFinding } = await w.ask(
      operator,
      'mutation ($id: ID!, $place: String!) { raiseFinding(subjectType: "methodology", subjectId: $id, place: $place, weight: advice, text: "why?") { place } }',
      { variables: { id, place } },
    );
    expect(raiseFinding).toEqual({ place });
  });
  test.each([
    ["an unknown equation", "equations.E99", "equations.E1a"],
    ["an unknown parameter", "parameters.NOPE", "parameters.A"],
    ["an unknown condition", "applicability.Z9", "applicability.a"],
    ["a pool by another name", "pools.attic", "pools.aboveGroundBiomass"],
    ["an example too far", "examples.40", "examples.0"],
    ["an unknown part", "chapters.1", "equations"],
    ["a part that stands in lines", "equations", "equations.E1a"],
  ])("are refused at %s by its name, with those that there are", async (_, place, known) => {
    const answer = await w.ask(
      operator,
      'mutation ($id: ID!, $place: String!) { raiseFinding(subjectType: "methodology", subjectId: $id, place: $place, weight: advice, text: "why?") { place } }',
      { variables: { id, place } },
    );
    expect(answer).toMatchObject({
      refused: "INVALID_INPUT",
      field: "place",
      reason: "noSuchPlace",
      place,
      choices: expect.stringContaining(known),
      clause: "platform default",
    });
    expect(await w.ask(operator, `{ methodology(id: "${id}") { findings { id } } }`)).toEqual({
      methodology: { findings: [] },
    });
  });
  test("keep the place at which they were raised when a revision leaves it out, and a new one cannot be raised there", async () => {
    const { id: finding } = await s.find(operator, id);
    await s.back(operator, id);
    await s.answer(institute, finding);
    const {
      methodology: { revision },
    } = await w.ask(institute, `{ methodology(id: "${id}") { revision } }`);
    const renamed = JSON.parse(JSON.stringify(input.document).replace('"id":"E2a"', '"id":"E2z"'));
    expect(await s.edit(institute, id, revision, { document: renamed })).toMatchObject({ state: "returned" });
    await s.submit(institute, id);
    expect(await s.find(operator, id)).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "noSuchPlace",
      choices: expect.stringContaining("equations.E2z"),
    });
    expect(await w.ask(operator, `{ finding(id: "${finding}") { place state } }`)).toEqual({
      finding: { place: "equations.E2a", state: "answered" },
    });
    expect(await s.settle(operator, finding)).toMatchObject({ state: "closed" });
  });

  const settle = async (actor: Actor, one: string, reason?: string) => {
    const answer = await w.ask(
      actor,
      "mutation ($id: ID!, $reason: String) { it: closeFinding(id: $id, reason: $reason) { state } }",
      { variables: { id: one, reason } },
    );
    return answer.it ?? answer;
  };
  test("are answered by the applicant, and settled by their author", async () => {
    const { id: one } = await s.find(expert1, id);
    for (const actor of [rivalInstitute, anyone])
      expect(await s.answer(actor, one)).toMatchObject({ refused: "NOT_FOUND" });
    for (const actor of [operator, expert1, expert2])
      expect(await s.answer(actor, one)).toMatchObject({ refused: "FORBIDDEN", competence: "applicant" });
    // Belongs to the applicant's organization, but does not develop methodologies for it.
    expect(await s.answer(expert6, one)).toMatchObject({
      refused: "FORBIDDEN",
      competence: "applicant",
      clause: "SD-P 三(三)7",
    });
    expect(await s.answer(institute, one)).toEqual({ id: one, state: "answered", answer: "all roots above 2 mm" });
    for (const actor of [institute, expert2])
      expect(await settle(actor, one)).toMatchObject({ refused: "FORBIDDEN", competence: "checker" });
    for (const actor of [operator, department])
      expect(await settle(actor, one, "enough")).toMatchObject({ refused: "FORBIDDEN", reason: "notYours" });
    const reopened = await w.ask(
      expert1,
      `mutation { reopenFinding(id: "${one}", reason: "which species?") { state } }`,
    );
    expect(reopened).toEqual({ reopenFinding: { state: "open" } });
    expect(await s.answer(institute, one)).toMatchObject({ state: "answered" });
    expect(await settle(expert1, one)).toEqual({ state: "closed" });
    expect(await s.answer(institute, one)).toMatchObject({ refused: "WRONG_STATE" });
  });

  test("of an office are its colleagues' to settle", async () => {
    const { id: one } = await s.find(operator, id);
    const colleague: Actor = { ...operator, id: "p-colleague" };
    expect(await settle(department, one)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await settle(colleague, one)).toEqual({ state: "closed" });
  });

  test("of an expert who is out of office are settled by the office, with a reason", async () => {
    const { id: one } = await s.find(expert1, id);
    const {
      committeeMembers: {
        items: [member],
      },
    } = await w.ask(department, `{ committeeMembers(filter: { person: { eq: "${expert1.id}" } }) { items { id } } }`);
    await w.ask(
      department,
      `mutation { endCommitteeMember(id: "${member.id}", until: "${w.now.slice(0, 10)}", reason: "moved abroad") { id } }`,
    );
    expect(await settle(department, one, "no longer a member")).toMatchObject({ refused: "FORBIDDEN" });
    w.now = new Date(Date.parse(w.now) + 86_400_000).toISOString();
    expect(await settle(institute, one, "x")).toMatchObject({ refused: "FORBIDDEN" });
    expect(await settle(department, one)).toMatchObject({ refused: "INVALID_INPUT", field: "reason" });
    expect(await settle(department, one, "the author has left the committee; the answer settles it")).toEqual({
      state: "closed",
    });
  });
});
