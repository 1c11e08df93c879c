import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Commitment } from "../../server/offset/commitment.entity.ts";
import { Project } from "../../server/project/index.ts";
import { evaluationTasks } from "../../shared/confirmation/evaluation.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { accounted, certified, deeds, retire, shandong, sichuan, whole } from "./story.ts";

const { organiser, rivalOrganiser, evaluator, evaluationReviewer: reviewer, department, anyone } = actors;

/** The project whose credits `retire` takes. */
const sink: Partial<Project> = {
  id: "p1",
  titleZh: "林",
  region: shandong,
  city: "370700",
  policyOn: "2025-01-01",
  owner: "o-forester",
  developer: "o-forester",
  speciality: "forest",
  boundary: { type: "Polygon", coordinates: [] },
  hectaresDeclared: "1",
  areaSquareMetres: 10_000,
  tenure: "-",
  state: "filed",
  west: 0,
  south: 0,
  east: 0,
  north: 0,
  creditingFrom: "2020-01-01",
  creditingTo: "2039-12-31",
};

describe.each(dialects)("confirmation on %s", (dialect) => {
  let w: World;
  let it: ReturnType<typeof deeds>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    it = deeds(w);
  });
  afterEach(() => w.close());
  /** A large event, covered, with its evaluator engaged. */
  async function engaged() {
    await certified(w, evaluator, "evaluation", shandong);
    const { id: confirmation } = await it.draft(organiser, await accounted(w, { participants: 800 }));
    const {
      evaluations: [{ id: evaluation }],
    } = await it.engage(organiser, confirmation, { evaluator: "o-evaluator" });
    return { confirmation, evaluation } as { confirmation: string; evaluation: string };
  }

  test("an organiser commits to what is covered, and everyone reads it", async () => {
    const event = await accounted(w);
    const draft = await it.draft(organiser, event);
    expect(draft).toMatchObject({ state: "draft", route: null, dueOn: "2026-03-21", organiser: { id: "o-organiser" } });
    expect(await w.ask(anyone, "{ confirmations { total } }")).toEqual({ confirmations: { total: 0 } });
    expect(await it.commit(rivalOrganiser, draft.id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await it.commit(department, draft.id)).toMatchObject({
      refused: "FORBIDDEN",
      competence: "applicant",
      clause: "SD-E 三(二)",
    });
    expect(await it.commit(organiser, draft.id)).toMatchObject({
      state: "confirmed",
      route: "selfCommitment",
      retiredKilograms: 351_478,
      completedOn: "2025-12-01",
      concludedOn: "2026-01-15",
      late: false,
      dueOn: null,
      statement: {
        name: "海洋碳汇论坛",
        organisers: ["o-organiser"],
        participants: 300,
        beginsOn: "2025-09-20",
        endsOn: "2025-09-21",
        place: "会展中心",
        boundary: ["preparation", "event", "closing"],
        emissionsKilograms: 351_478,
        offsetMethod: "海洋碳汇",
        completedOn: "2025-12-01",
        mode: "selfCommitment",
        pledge: true,
      },
    });
    expect(
      await w.ask(anyone, `{ event(id: "${event}") { confirmations { state route } certificates { id } } }`),
    ).toEqual({ event: { confirmations: [{ state: "confirmed", route: "selfCommitment" }], certificates: [] } });
    expect(await it.commit(organiser, draft.id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await it.draft(organiser, event)).toMatchObject({ refused: "CONFLICT", reason: "alreadyBegun" });
  });

  test("a kilogram short is not neutral; the figures are named", async () => {
    const event = await accounted(w, { retired: 351_477 });
    const { id } = await it.draft(organiser, event);
    expect(await it.commit(organiser, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notNeutral",
      emissionsKilograms: 351_478,
      retiredKilograms: 351_477,
      uncoveredKilograms: 1,
      clause: "SD-E 四(一)",
      definition: "JL 二章",
    });
    await retire(w, event, shandong, 1, "2026-04-01");
    expect(await it.commit(organiser, id)).toMatchObject({ state: "confirmed", completedOn: "2026-04-01", late: true });
  });

  test("what waits for a new sink is not neutral yet; the figures are named", async () => {
    const event = await accounted(w, { retired: 351_000 });
    await w.given(Project, sink);
    await w.given(Commitment, {
      id: "c1",
      event,
      project: sink.id!,
      owner: "o-forester",
      organiser: "o-organiser",
      validator: "o-validator",
      region: shandong,
      policyOn: "2025-06-01",
      kilograms: 400,
      exclusive: true,
      filedBy: "2026-09-21",
      validatedBy: "2027-09-21",
      state: "committed",
    });
    expect(await it.commit(organiser, (await it.draft(organiser, event)).id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "pendingNewSink",
      uncoveredKilograms: 478,
      pendingKilograms: 400,
    });
  });

  test("the statement says all that SD-E 三(二)2 asks, or each gap is named", async () => {
    const { id, revision } = await it.draft(organiser, await accounted(w, { offsetMethod: null }), {
      organisers: [" "],
    });
    expect(await it.commit(organiser, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "statementIncomplete",
      missing: ["offsetMethod", "pledge"],
      clause: "SD-E 三(二)2",
    });
    expect(await it.edit(rivalOrganiser, id, { statement: {} })).toMatchObject({ refused: "NOT_FOUND" });
    expect(
      await it.edit(organiser, id, { statement: { organisers: ["甲", "乙"], offsetMethod: "海洋碳汇", pledge: true } }),
    ).toMatchObject({ revision: revision + 1, statement: { organisers: ["o-organiser", "甲", "乙"] } });
    expect(await it.commit(organiser, id)).toMatchObject({ state: "confirmed" });
    expect(await it.edit(organiser, id, { statement: {} })).toMatchObject({ refused: "WRONG_STATE" });
  });

  test("only what is accounted is confirmed, by its own organiser", async () => {
    expect(await it.draft(organiser, await accounted(w, { state: "planned", retired: 0 }))).toMatchObject({
      refused: "WRONG_STATE",
      field: "event",
    });
    expect(await it.draft(rivalOrganiser, await accounted(w))).toMatchObject({
      refused: "FORBIDDEN",
      competence: "applicant",
    });
    expect(await it.draft(organiser, "nothing")).toMatchObject({ refused: "NOT_FOUND" });
  });

  test("a large event is evaluated: by a certified body that served nobody in it", async () => {
    const event = await accounted(w, { participants: 800 });
    const { id } = await it.draft(organiser, event);
    expect(await it.commit(organiser, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "routeClosed",
      clause: "SD-E 三(二)1",
    });
    expect(await it.engage(organiser, id, { evaluator: "o-evaluator" })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notCertified",
      clause: "SD-E 三(二)1",
    });
    await certified(w, evaluator, "evaluation", shandong);
    expect(await it.engage(organiser, id, { evaluator: "nobody" })).toMatchObject({
      refused: "INVALID_INPUT",
      field: "evaluator",
    });
    expect(await it.engage(organiser, id, { evaluator: "o-evaluator" })).toMatchObject({
      state: "engaged",
      route: "evaluation",
      evaluator: { id: "o-evaluator" },
      dueOn: "2026-02-12",
    });
    const [{ id: evaluation }] = (await it.ask(evaluator, `{ it: confirmation(id: "${id}") { evaluations { id } } }`))
      .evaluations;
    for (const actor of [organiser, department])
      expect(await it.conclude(actor, id)).toMatchObject({ refused: "FORBIDDEN", competence: "evaluator" });
    expect(await it.conclude(evaluator, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "evaluationOpen",
      state: "preparing",
    });
    const found = await it.ask(
      evaluator,
      `mutation { it: raiseFinding(subjectType: "confirmation", subjectId: "${id}", place: "statement.boundary", weight: mustFix, text: "which buses?") { id raisedAs } }`,
    );
    expect(found.raisedAs).toBe("evaluator");
    expect(await it.carryOut(evaluation, 351_000)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "findingsOpen",
      open: 1,
    });
    await it.ask(organiser, `mutation { it: answerFinding(id: "${found.id}", answer: "lines 3 and 4") { id } }`);
    await it.ask(evaluator, `mutation { it: closeFinding(id: "${found.id}") { id } }`);
    const report = (achieved: boolean) =>
      it.evaluation(evaluator, "report", evaluation, {
        achieved: ["Boolean!", achieved],
        report: ["String!", "实现碳中和"],
      });
    expect(await report(true)).toMatchObject({ state: "reviewing", recomputedKilograms: 351_000 });
    expect(await it.pass(evaluator, evaluation)).toMatchObject({ refused: "FORBIDDEN", reason: "ownReview" });
    expect(await it.pass(reviewer, evaluation)).toMatchObject({ state: "reviewed", reviewer: { id: reviewer.id } });
    expect(await it.deny(evaluator, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "reportSaysOtherwise" });
    expect(await it.conclude(evaluator, id)).toMatchObject({
      state: "confirmed",
      recomputedKilograms: 351_000,
      retiredKilograms: 351_478,
      completedOn: "2025-12-01",
      statement: { mode: "evaluation" },
      evaluations: [{ state: "ended" }],
    });
    expect(await it.evaluation(reviewer, "remand", evaluation, { reason: ["String!", "once more"] })).toMatchObject({
      refused: "WRONG_STATE",
    });
  });

  test("recalculated emissions have to be covered as well, and a report is returned", async () => {
    const { confirmation, evaluation } = await engaged();
    await it.carryOut(evaluation, 352_000);
    await it.pass(reviewer, evaluation);
    expect(await it.conclude(evaluator, confirmation)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notNeutral",
      uncoveredKilograms: 522,
    });
    expect(
      await it.evaluation(reviewer, "remand", evaluation, { reason: ["String!", "the buses once more"] }),
    ).toMatchObject({ state: "carryingOut", recomputedKilograms: 352_000 });
  });

  test("what the organiser accounted has to be covered as well, where the evaluator recalculated less", async () => {
    await certified(w, evaluator, "evaluation", shandong);
    const event = await accounted(w, { participants: 800, retired: 351_200 });
    const { id } = await it.draft(organiser, event);
    const {
      evaluations: [evaluation],
    } = await it.engage(organiser, id, { evaluator: "o-evaluator" });
    await it.carryOut(evaluation.id, 351_000);
    await it.pass(reviewer, evaluation.id);
    expect(await it.conclude(evaluator, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notNeutral",
      emissionsKilograms: 351_478,
      retiredKilograms: 351_200,
      uncoveredKilograms: 278,
    });
    await retire(w, event, shandong, 278, "2026-01-10");
    expect(await it.conclude(evaluator, id)).toMatchObject({
      state: "confirmed",
      recomputedKilograms: 351_000,
      retiredKilograms: 351_478,
      completedOn: "2026-01-10",
    });
  });

  test("is carried out task by task, by people of the body without a tie to the organiser", async () => {
    const { confirmation, evaluation } = await engaged();
    expect(await it.plan(organiser, evaluation)).toMatchObject({ refused: "FORBIDDEN", competence: "evaluator" });
    expect(await it.plan(evaluator, evaluation, [])).toMatchObject({ refused: "INVALID_INPUT", reason: "team" });
    expect(await it.plan(evaluator, evaluation, [actors.inspector.id])).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "notOfBody",
    });
    await it.ask(
      evaluator,
      'mutation { it: declareRelation(organization: "o-organiser", kind: kinship, since: "2025-01-01", until: "2026-01-15") { id } }',
    );
    expect(await it.plan(reviewer, evaluation)).toMatchObject({
      refused: "FORBIDDEN",
      reason: "conflictOfInterest",
      conflict: "declaredRelation",
      person: evaluator.id,
    });
    w.now = "2026-01-16T04:00:00.000Z";
    const { revision } = await it.plan(evaluator, evaluation);
    expect(await it.check(evaluator, evaluation, "boundary", "doesNotConform")).toMatchObject({
      tasks: { boundary: { outcome: "doesNotConform", on: "2026-01-16", by: evaluator.id } },
    });
    expect(await it.recompute(evaluator, evaluation, revision, [whole(1)])).toMatchObject({ refused: "CONFLICT" });
    expect(await it.recompute(evaluator, evaluation, revision + 1, [{ ...whole(1), unit: "parsec" }])).toMatchObject({
      refused: "INVALID_INPUT",
    });
    const same = { line: "one", evidence: "票据" };
    expect(await it.recompute(evaluator, evaluation, revision + 1, [same, same])).toMatchObject({
      refused: "INVALID_INPUT",
      field: "lines",
      reason: "lineTwice",
    });
    expect(await it.recompute(evaluator, evaluation, revision + 1, [{ ...whole(1), reason: " " }])).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "differenceUnexplained",
      clause: "JL 三章",
    });
    const report = () =>
      it.evaluation(evaluator, "report", evaluation, {
        achieved: ["Boolean!", true],
        report: ["String!", "yes"],
      });
    expect(await report()).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "tasksOpen",
      missing: expect.arrayContaining(["siteVisit"]),
    });
    for (const task of evaluationTasks) await it.check(evaluator, evaluation, task);
    expect(await report()).toMatchObject({ refused: "RULE_BROKEN", field: "recomputed", reason: "notRecomputed" });
    expect(await it.conclude(evaluator, confirmation)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "evaluationOpen",
    });
    expect(await w.ask(anyone, "{ evaluations { items { id } } }")).toEqual({ evaluations: { items: [] } });
  });

  test("who served the organiser may not evaluate: not at the engagement, and not at the conclusion", async () => {
    const event = await accounted(w, { participants: 800 });
    await certified(w, evaluator, "evaluation", shandong);
    const { id } = await it.draft(organiser, event);
    await it.engage(organiser, id, { evaluator: "o-evaluator" });
    const contract =
      'mutation { it: recordContract(provider: "o-evaluator", client: "o-organiser", kind: service, since: "2025-01-01") { id } }';
    expect(await it.ask(evaluator, contract)).toMatchObject({ id: expect.any(String) });
    expect(await it.conclude(evaluator, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notIndependent",
      clause: "JL 四章",
    });
    expect(await it.deny(evaluator, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "notIndependent" });
    expect(await it.withdraw(organiser, id)).toMatchObject({ state: "withdrawn", dueOn: null });
    const again = await it.draft(organiser, event);
    expect(await it.engage(organiser, again.id, { evaluator: "o-evaluator" })).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notIndependent",
      dependence: "servedClient",
      clause: "JL 四章",
    });
  });

  test("nor may who served a project whose credits are used", async () => {
    const { confirmation, evaluation } = await engaged();
    await w.given(Project, sink);
    await it.ask(
      evaluator,
      'mutation { it: recordContract(provider: "o-evaluator", client: "o-forester", kind: service, since: "2025-01-01") { id } }',
    );
    expect(await it.plan(evaluator, evaluation)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notIndependent",
      dependence: "servedClient",
      subject: "project",
      clause: "JL 四章",
    });
    expect(await it.conclude(evaluator, confirmation)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notIndependent",
    });
  });

  test("nor may who has a share of a project whose credits are used", async () => {
    const { confirmation, evaluation } = await engaged();
    const halves = ["o-forester", "o-evaluator"].map((organization) => ({ organization, basisPoints: 5_000 }));
    await w.given(Project, { ...sink, shares: halves });
    const refused = {
      refused: "RULE_BROKEN",
      reason: "notIndependent",
      dependence: "ownAffair",
      subject: "project",
      organization: "o-evaluator",
    };
    expect(await it.plan(evaluator, evaluation)).toMatchObject(refused);
    expect(await it.conclude(evaluator, confirmation)).toMatchObject(refused);
  });

  test("what is not achieved is denied, and may be remedied in another confirmation", async () => {
    const event = await accounted(w, { participants: 800, retired: 1000 });
    await certified(w, evaluator, "evaluation", shandong);
    const { id } = await it.draft(organiser, event);
    const {
      evaluations: [evaluation],
    } = await it.engage(organiser, id, { evaluator: "o-evaluator" });
    await it.carryOut(evaluation.id, 351_478, false);
    await it.pass(reviewer, evaluation.id);
    expect(await it.conclude(evaluator, id)).toMatchObject({ refused: "RULE_BROKEN", reason: "reportSaysOtherwise" });
    expect(await it.deny(evaluator, id)).toMatchObject({
      state: "notConfirmed",
      concludedOn: "2026-01-15",
      dueOn: null,
    });
    expect(await w.ask(anyone, `{ confirmation(id: "${id}") { state } }`)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await it.draft(organiser, event)).toMatchObject({ state: "draft" });
  });

  test("no second one is begun beside one that is open, also while the platform examines; given up, another is", async () => {
    const event = await accounted(w, {
      region: sichuan,
      city: "510100",
      plannedOn: "2025-08-01",
      intendedRoute: "platform",
    });
    const { id } = await it.draft(organiser, event);
    const second = async () => {
      const { refused, reason, state } = await it.draft(organiser, event);
      return refused ? `${refused} ${reason}` : state;
    };
    expect(await second()).toBe("CONFLICT alreadyBegun");
    expect(await it.submit(organiser, id)).toMatchObject({ state: "submitted", route: "platform" });
    expect(await second()).toBe("CONFLICT alreadyBegun");
    expect(await it.withdraw(organiser, id)).toMatchObject({ state: "withdrawn" });
    expect(await second()).toBe("draft");
  });

  test("the platform confirms nothing of which its checks fail", async () => {
    const event = await accounted(w, { region: sichuan, city: "510100", intendedRoute: "platform" });
    const { id } = await it.draft(organiser, event);
    expect(await it.submit(organiser, id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "checksFailed",
      failed: expect.arrayContaining(["plannedInTime"]),
    });
  });

  test("no second one is begun while a body evaluates", async () => {
    const event = await accounted(w, { participants: 800 });
    await certified(w, evaluator, "evaluation", shandong);
    const { id } = await it.draft(organiser, event);
    await it.engage(organiser, id, { evaluator: "o-evaluator" });
    expect(await it.draft(organiser, event)).toMatchObject({ refused: "CONFLICT", reason: "alreadyBegun" });
  });

  test("of many who begin at once one begins", async () => {
    const event = await accounted(w);
    const all = await Promise.all(Array.from({ length: 8 }, () => it.draft(organiser, event)));
    expect(all.filter(({ state }) => state === "draft")).toHaveLength(1);
    expect(all.filter(({ refused }) => refused === "CONFLICT")).toHaveLength(7);
  });
});
