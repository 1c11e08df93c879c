import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { story } from "./story.ts";

const { institute, rivalInstitute, operator, department, expert1, expert6, administrator, anyone, hnDepartment } =
  actors;

describe.each(dialects)("the life of a methodology on %s", (dialect) => {
  let w: World;
  let s: ReturnType<typeof story>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    s = story(w);
    await s.seatAll();
  });
  afterEach(() => w.close());
  const look = async (actor: typeof anyone, id: string) => w.ask(actor, `{ methodology(id: "${id}") { state } }`);

  test("from draft to filing, with number, version and what it says of itself", async () => {
    const draft = await s.draft();
    expect(draft).toMatchObject({ state: "draft", applicant: { id: "o-institute" }, policyOn: "2026-01-15", round: 0 });
    expect(await s.submit(institute, draft.id)).toMatchObject({ state: "submitted", dueOn: "2026-01-29" });
    expect(await s.accept(operator, draft.id)).toMatchObject({ state: "accepted", round: 0 });
    expect(await s.drawn(draft.id)).toMatchObject({ state: "underReview", round: 1 });
    for (const expert of await s.panel(draft.id))
      expect(await s.speak(expert, draft.id)).toMatchObject({ verdict: "carry", round: 1 });
    expect(await s.close(operator, draft.id)).toMatchObject({
      state: "advised",
      tally: { seated: 5, recused: 0, present: 5, cast: 5, carry: 5, quorum: 4, clause: "platform default" },
    });
    expect(await look(anyone, draft.id)).toMatchObject({ refused: "NOT_FOUND" });
    // Friday 16 January is the first of five working days, Thursday the 22nd the last.
    expect(await s.publicise(department, draft.id)).toMatchObject({
      state: "publicNotice",
      noticeBeganOn: "2026-01-16",
      noticeEndsOn: "2026-01-22",
    });
    expect(await look(anyone, draft.id)).toEqual({ methodology: { state: "publicNotice" } });
    w.now = "2026-01-22T04:00:00.000Z";
    expect(await s.file(department, draft.id, { demonstration: true })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "noticeRuns",
      noticeEndsOn: "2026-01-22",
      noticeWorkingDays: 5,
    });
    w.now = "2026-01-23T04:00:00.000Z";
    expect(await s.file(department, draft.id, { demonstration: false })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "unverified",
      unverified: expect.arrayContaining(["K_RISK", "E7"]),
    });
    expect(await s.file(operator, draft.id, { demonstration: true })).toMatchObject({
      refused: "FORBIDDEN",
      competence: "decider",
      clause: "SD-P 三(三)7",
    });
    expect(await s.file(department, draft.id, { demonstration: true })).toMatchObject({
      state: "filed",
      number: "370000-M-2026-0001",
      version: 1,
      filedOn: "2026-01-23",
      demonstration: true,
      dueOn: null,
    });
    expect(await s.revoke(department, draft.id)).toMatchObject({ state: "revoked" });
  });

  test("a second one goes back once, is answered, comes again and is carried; and supersedes the first", async () => {
    const first = await s.filed();
    const { id } = await s.draft(institute, { titleEn: "Afforestation, second version" });
    await s.submit(institute, id);
    await s.accept(operator, id);
    await s.drawn(id);
    const panel = await s.panel(id);
    const finding = await s.find(panel[0]!, id);
    expect(finding).toMatchObject({ state: "open", raisedAs: "adviser", round: 1 });
    for (const expert of panel) await s.speak(expert, id, "carryWithConditions");
    expect(await s.close(operator, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "findingsOpen", mustFix: 1 });
    expect(await s.back(operator, id)).toMatchObject({ state: "returned", tally: { carryWithConditions: 5 } });
    expect(await s.submit(institute, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "findingsUnanswered" });
    expect(await s.answer(institute, finding.id)).toMatchObject({ state: "answered" });
    const {
      methodology: { revision },
    } = await w.ask(institute, `{ methodology(id: "${id}") { revision } }`);
    expect(await s.edit(institute, id, revision - 1)).toMatchObject({ refused: "CONFLICT" });
    expect(await s.edit(institute, id, revision, { titleEn: "Better" })).toMatchObject({
      titleEn: "Better",
      state: "returned",
    });
    expect(await s.submit(institute, id)).toMatchObject({ state: "submitted" });
    expect(await s.accept(operator, id)).toMatchObject({ round: 2 });
    expect(await s.close(operator, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "stillVoting", missing: 5 });
    for (const [i, expert] of panel.entries())
      if (i > 1) await s.speak(expert, id, ["carry", "reject", "abstain"][i - 2]);
    w.now = "2026-03-20T04:00:00.000Z";
    expect(await s.close(operator, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "findingsOpen" });
    expect(await s.settle(panel[0]!, finding.id)).toMatchObject({ state: "closed" });
    expect(await s.close(operator, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "belowQuorum",
      present: 3,
      quorum: 4,
      clause: "platform default",
    });
    for (const [i, expert] of panel.entries()) if (i < 2) await s.speak(expert, id, ["carry", "reject"][i]);
    expect(await s.close(operator, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "belowMajority",
      carry: 2,
      cast: 4,
    });
    expect(await s.reject(operator, id)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await s.reject(department, id)).toMatchObject({ state: "rejected" });

    const second = await s.filed({ titleEn: "Afforestation, third attempt" });
    expect(await w.ask(anyone, `{ methodology(id: "${second}") { number version } }`)).toEqual({
      methodology: { number: "370000-M-2026-0002", version: 2 },
    });
    expect(await s.supersede(department, second, { successor: first })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "noSuccessor",
    });
    expect(await s.supersede(department, first, { successor: second })).toMatchObject({ state: "superseded" });
  });

  test("an expert speaks once in a round, however often it is tried at once", async () => {
    const id = await s.underReview();
    const [one] = await s.panel(id);
    const answers = await Promise.all(Array.from({ length: 30 }, () => s.speak(one!, id)));
    expect(answers.filter(({ verdict }) => verdict)).toHaveLength(1);
    expect(answers.filter(({ reason }) => reason === "alreadySpoken")).toHaveLength(29);
    expect(await w.store.em().execute('select count(*) as n from "opinion"')).toEqual([{ n: 1 }]);
  });

  test("is blind until the round is closed, and never tells the applicant who spoke", async () => {
    const id = await s.underReview();
    const panel = await s.panel(id);
    const [one, two] = [panel[0]!, panel[1]!];
    for (const expert of panel) await s.speak(expert, id);
    const heard = async (actor: typeof anyone) =>
      (await w.ask(actor, `{ methodology(id: "${id}") { opinions { verdict expert { id } } seats { id spokenAt } } }`))
        .methodology;
    expect((await heard(one)).opinions).toEqual([{ verdict: "carry", expert: { id: one.id } }]);
    expect((await heard(one)).seats).toHaveLength(1);
    for (const actor of [institute, operator, department, administrator, expert6])
      expect((await heard(actor)).opinions).toEqual([]);
    expect((await heard(operator)).seats).toHaveLength(5);
    expect((await heard(institute)).seats).toEqual([]);
    await s.close(operator, id);
    expect((await heard(operator)).opinions).toHaveLength(5);
    expect((await heard(two)).opinions).toHaveLength(5);
    expect((await heard(institute)).opinions).toEqual(Array(5).fill({ verdict: "carry", expert: null }));
    expect(await w.ask(rivalInstitute, "{ opinions { total } }")).toEqual({ opinions: { total: 0 } });
    expect(await w.ask(anyone, "{ opinions { total } panelSeats { total } committeeMembers { total } }")).toEqual({
      opinions: { total: 0 },
      panelSeats: { total: 0 },
      committeeMembers: { total: 0 },
    });
  });

  test("rows: whose it is, who reviews it, who answers for the region; nobody else", async () => {
    const { id } = await s.draft();
    const who = async (...seeing: (typeof anyone)[]) => {
      for (const actor of [institute, operator, department, expert1, rivalInstitute, anyone, hnDepartment]) {
        expect(await look(actor, id), actor.id).toMatchObject(
          seeing.includes(actor) ? { methodology: {} } : { refused: "NOT_FOUND" },
        );
      }
    };
    await who(institute, operator, department);
    await s.submit(institute, id);
    expect(await s.submit(operator, id)).toMatchObject({ refused: "WRONG_STATE" });
    await who(institute, operator, department);
    await s.accept(operator, id);
    await who(institute, operator, department, expert1);
    expect(await s.withdraw(institute, id)).toMatchObject({ refused: "WRONG_STATE" });
  });

  test("a draft is its developer's, of a province that has a policy, and can be executed", async () => {
    expect(await s.draft(operator)).toMatchObject({ refused: "FORBIDDEN", competence: "applicant" });
    expect(await s.draft(anyone)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await s.draft(institute, {}, "370700")).toMatchObject({ refused: "INVALID_INPUT", reason: "notProvince" });
    expect(await s.draft(institute, {}, "999999")).toMatchObject({ refused: "INVALID_INPUT", field: "region" });
    expect(await s.draft(institute, {}, "650000")).toMatchObject({ refused: "RULE_BROKEN", reason: "noPolicy" });
    expect(await s.draft(institute, { code: "a b" })).toMatchObject({ refused: "INVALID_INPUT", field: "code" });
    expect(await s.draft(institute, { document: { parameters: [] } })).toMatchObject({
      refused: "INVALID_INPUT",
      field: "document.scopeZh",
    });
    const { id, revision } = await s.draft();
    expect(await s.edit(rivalInstitute, id, revision)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await s.edit(operator, id, revision)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await s.withdraw(institute, id)).toMatchObject({ state: "withdrawn" });
  });

  test("a code that another developer has filed is taken", async () => {
    await s.filed();
    const { id } = await s.draft(rivalInstitute);
    expect(await s.submit(rivalInstitute, id)).toMatchObject({ refused: "CONFLICT", reason: "codeTaken" });
  });

  test("what goes back says what is to be fixed", async () => {
    const id = await s.underReview();
    expect(await s.back(operator, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "nothingToFix" });
    const [one] = await s.panel(id);
    await s.find(one!, id, "advice");
    expect(await s.back(operator, id)).toMatchObject({ refused: "RULE_BROKEN" });
    await s.find(operator, id);
    expect(await s.back(operator, id)).toMatchObject({ state: "returned" });
    expect(await s.speak(one!, id)).toMatchObject({ refused: "WRONG_STATE", state: "returned" });
  });

  test("every move leaves its clause", async () => {
    const id = await s.filed();
    const { history } = await w.ask(
      department,
      `{ history(type: "methodology", id: "${id}") { action clause person } }`,
    );
    expect(history.filter(({ action }: { action: string }) => action === "giveOpinion")).toHaveLength(5);
    expect(
      Object.fromEntries(history.map(({ action, clause }: { action: string; clause: string }) => [action, clause])),
    ).toEqual({
      begin: "SD-P 三(三)7",
      submit: "SD-P 三(三)7",
      accept: "platform default",
      announcePanel: "platform default",
      convene: "platform default",
      minute: "SD-P 三(二)6",
      giveOpinion: "SD-P 三(二)6",
      close: "platform default",
      publicise: "SD-P 三(三)7",
      file: "SD-P 三(三)7",
    });
    const seen = await w.ask(institute, `{ history(type: "methodology", id: "${id}") { action organization person } }`);
    for (const one of seen.history.filter(({ action }: { action: string }) => action === "giveOpinion"))
      expect(one).toMatchObject({ organization: null, person: null });
  });
});
