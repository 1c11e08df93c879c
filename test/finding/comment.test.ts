import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isContact } from "../../shared/finding/finding.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { story } from "../methodology/story.ts";

const { institute, rivalInstitute, operator, department, expert1, forester, anyone, hnDepartment, auditor } = actors;

describe.each(dialects)("comments of the public on %s", (dialect) => {
  let w: World;
  let s: ReturnType<typeof story>;
  let id: string;
  beforeEach(async () => {
    w = await world(dialect);
    s = story(w);
    await s.seatAll();
    id = await s.advised();
  });
  afterEach(() => w.close());

  const say = async (actor: typeof anyone, but: object = {}) => {
    const answer = await w.ask(
      actor,
      "mutation ($input: CommentInput!) { it: makeComment(input: $input) { id state dueOn place signedBy contact } }",
      { variables: { input: { subjectType: "methodology", subjectId: id, text: "Are dead trees left out?", ...but } } },
    );
    return answer.it ?? answer;
  };
  const named = { signedBy: "Li Ming", contact: "li@example.org" };
  const answer = async (actor: typeof anyone, one: string) => {
    const said = await w.ask(
      actor,
      'mutation ($id: ID!) { it: answerComment(id: $id, answer: "They are; see E4.") { state answer answeredBy { id } } }',
      { variables: { id: one } },
    );
    return said.it ?? said;
  };
  const seen = async (actor: typeof anyone) =>
    (
      await w.ask(
        actor,
        `{ comments(filter: { subjectId: { eq: "${id}" } }) { total items { state signedBy contact author { id } } } }`,
      )
    ).comments;

  test("are taken during the notice alone, from who has an account or says who they are", async () => {
    expect(await say(department)).toMatchObject({ refused: "WRONG_STATE", reason: "noticeClosed" });
    for (const actor of [forester, rivalInstitute])
      expect(await say(actor), actor.id).toMatchObject({ refused: "NOT_FOUND" });
    expect(await say(anyone, named)).toMatchObject({ refused: "NOT_FOUND" });
    const { noticeEndsOn } = await s.publicise(department, id);
    expect(await say(forester)).toMatchObject({ state: "open", place: "whole", dueOn: noticeEndsOn, signedBy: null });
    expect(await say(anyone)).toMatchObject({ refused: "INVALID_INPUT", field: "contact" });
    expect(await say(anyone, { ...named, signedBy: " " })).toMatchObject({
      refused: "INVALID_INPUT",
      field: "signedBy",
    });
    expect(await say(anyone, named)).toMatchObject({ state: "open", signedBy: null, contact: null });
    expect(await say(forester, { text: " " })).toMatchObject({ refused: "INVALID_INPUT", field: "text" });
    expect(await say(forester, { subjectType: "project" })).toMatchObject({
      refused: expect.stringMatching(/NOT_FOUND|INVALID_INPUT/),
    });
    expect(await say(forester, { subjectType: "finding" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "notReviewed",
    });
    w.now = `${noticeEndsOn}T15:00:00.000Z`;
    expect(await say(forester)).toMatchObject({ state: "open" });
    w.now = `${noticeEndsOn}T16:30:00.000Z`;
    expect(await say(forester)).toMatchObject({ refused: "WRONG_STATE", reason: "noticeClosed", noticeEndsOn });
  });

  test("are known before the answer to their author, the applicant and the offices; who said it to the offices that publish", async () => {
    await s.publicise(department, id);
    const { id: one } = await say(anyone, named);
    await say(forester);
    for (const actor of [anyone, rivalInstitute, expert1, hnDepartment])
      expect(await seen(actor), actor.id).toMatchObject({ total: 0 });
    expect((await seen(forester)).items).toEqual([
      { state: "open", signedBy: null, contact: null, author: { id: "p-forester" } },
    ]);
    expect((await seen(institute)).items).toEqual(
      Array(2).fill({ state: "open", signedBy: null, contact: null, author: null }),
    );
    expect((await seen(auditor)).items[0]).toMatchObject({ signedBy: null, contact: null });
    expect((await seen(department)).items[0]).toMatchObject({ signedBy: "Li Ming", contact: "li@example.org" });
    expect(await answer(institute, one)).toEqual({
      state: "answered",
      answer: "They are; see E4.",
      answeredBy: { id: "o-institute" },
    });
    expect((await seen(anyone)).items).toEqual([{ state: "answered", signedBy: null, contact: null, author: null }]);
  });

  test("each are answered, or withheld with a reason, before it is filed", async () => {
    const { noticeEndsOn } = await s.publicise(department, id);
    const [{ id: one }, { id: two }] = [await say(anyone, named), await say(forester)];
    w.now = `${new Date(Date.parse(noticeEndsOn) + 86_400_000).toISOString().slice(0, 10)}T04:00:00.000Z`;
    const file = () => s.file(department, id, { demonstration: true });
    expect(await file()).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "commentsUnanswered",
      comments: 2,
      clause: "platform default",
    });
    for (const actor of [anyone, rivalInstitute, expert1])
      expect(await answer(actor, one), actor.id).toMatchObject({ refused: "NOT_FOUND" });
    expect(await answer(forester, two)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await answer(actors.expert6, one)).toMatchObject({ refused: "FORBIDDEN", competence: "checker" });
    expect(await answer(operator, one)).toMatchObject({ state: "answered" });
    expect(await answer(operator, one)).toMatchObject({ refused: "WRONG_STATE" });
    const withhold = (actor: typeof anyone) =>
      w.ask(actor, `mutation { withholdComment(id: "${two}", reason: "names a third person") { state } }`);
    expect(await withhold(institute)).toMatchObject({ refused: "FORBIDDEN", competence: "publisher" });
    expect(await withhold(department)).toEqual({ withholdComment: { state: "withheld" } });
    expect(await seen(anyone)).toMatchObject({ total: 1 });
    expect(await file()).toMatchObject({ state: "filed" });
  });

  test("come ten in a quarter of an hour from one place at the most", async () => {
    await s.publicise(department, id);
    for (let i = 0; i < 10; i++) expect(await say(anyone, named)).toMatchObject({ state: "open" });
    expect(await say(anyone, named)).toMatchObject({ refused: "LIMITED", reason: "tooManyTries", minutes: 15 });
    expect(await say(forester)).toMatchObject({ state: "open" });
    w.address = "192.0.2.2";
    expect(await say(anyone, named)).toMatchObject({ state: "open" });
    w.address = "192.0.2.1";
    w.now = new Date(Date.parse(w.now) + 16 * 60_000).toISOString();
    expect(await say(anyone, named)).toMatchObject({ state: "open" });
  });
});

test.each([
  ["a@b.cn", true],
  ["0531-66226666", true],
  ["+86 531 6622 6666", true],
  ["13800138000", true],
  ["call me", false],
  ["", false],
  ["a@b", false],
  ["123", false],
])("%j reaches somebody: %s", (text, ok) => expect(isContact(text)).toBe(ok));
