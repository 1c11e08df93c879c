import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Draw } from "../../server/draw/index.ts";
import { CheckPlan, SpotCheck } from "../../server/oversight/index.ts";
import type { Actor } from "../../server/platform/context.ts";
import { Project } from "../../server/project/index.ts";
import { Body } from "../../server/standing/index.ts";
import { accounted, certified, deeds, shandong } from "../confirmation/story.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const {
  forester,
  organiser,
  rivalOrganiser,
  evaluator,
  evaluationReviewer,
  validator,
  department,
  hnDepartment,
  operator,
  anyone,
} = actors;

describe.each(dialects)("what waits on %s", (dialect) => {
  let w: World;
  let it: ReturnType<typeof deeds>;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
    it = deeds(w);
  });
  afterEach(() => w.close());
  const tasks = async (actor: Actor) =>
    (await w.ask(actor, "{ tasks { type id titleZh titleEn state action dueOn region clause } }")).tasks;
  const kinds = async (actor: Actor) => (await tasks(actor)).map(({ type, action }: any) => `${type}.${action}`);

  test("follows a record from hand to hand, with the clause that seats each", async () => {
    const event = await accounted(w, { participants: 800 });
    await certified(w, evaluator, "evaluation", shandong);
    expect(await tasks(organiser)).toEqual([]);
    const { id } = await it.draft(organiser, event);
    expect(await tasks(organiser)).toEqual([
      {
        type: "Confirmation",
        id,
        titleZh: "海洋碳汇论坛",
        titleEn: "Marine sink forum",
        state: "draft",
        action: "commit",
        dueOn: "2026-03-21",
        region: shandong,
        clause: "SD-E 三(二)",
      },
    ]);
    for (const actor of [rivalOrganiser, evaluator, department, anyone]) expect(await tasks(actor)).toEqual([]);
    const {
      evaluations: [{ id: evaluation }],
    } = await it.engage(organiser, id, { evaluator: "o-evaluator" });
    expect(await tasks(organiser)).toEqual([]);
    const ofEvaluator = { dueOn: "2026-02-12", clause: "SD-E 三(二)1" };
    expect(await tasks(evaluator)).toMatchObject([
      { type: "Confirmation", id, state: "engaged", action: "conclude", ...ofEvaluator },
      { type: "Evaluation", id: evaluation, state: "preparing", action: "plan", ...ofEvaluator },
    ]);
    await it.carryOut(evaluation, 351_478);
    await it.pass(evaluationReviewer, evaluation);
    await it.conclude(evaluator, id);
    const certificate = await it.apply(organiser, id);
    expect(await kinds(evaluator)).toEqual([]);
    expect(await tasks(operator)).toMatchObject([
      {
        type: "Certificate",
        id: certificate.id,
        titleZh: "海洋碳汇论坛",
        action: "issue",
        dueOn: "2026-01-29",
        clause: "SD-E 五(四)",
      },
    ]);
    await it.issue(operator, certificate.id);
    for (const actor of [operator, evaluator, department]) expect(await tasks(actor)).toEqual([]);
    expect(await kinds(organiser)).toEqual(["Paper.acknowledge"]);
  });

  test("comes by deadline, the nearest first; without one only what is in one's own hands", async () => {
    const body = (id: string, dueOn: string | null, state: "applied" | "suspended" = "applied", region = shandong) =>
      w.given(Body, {
        id,
        organization: "o-validator",
        kinds: ["validation"],
        region,
        policyOn: "2025-01-01",
        statement: "-",
        dueOn,
        state,
      });
    await body("late", "2026-02-01");
    await body("early", "2026-01-20");
    await body("elsewhere", "2026-01-10", "applied", "460000");
    await body("stands", null, "suspended");
    expect((await tasks(department)).map(({ id, titleZh, action }: any) => [id, titleZh, action])).toEqual([
      ["early", "o-validator", "certify"],
      ["late", "o-validator", "certify"],
    ]);
    expect((await tasks(hnDepartment)).map(({ id }: any) => id)).toEqual(["elsewhere"]);
    const { id } = await it.draft(organiser, await accounted(w, { dueOn: null }));
    expect(await tasks(organiser)).toMatchObject([{ id, dueOn: null, action: "commit" }]);
    expect(await kinds(validator)).toEqual([]);
  });

  test("finds one's own among ten thousand of others that are nearer", async () => {
    const project = {
      region: shandong,
      policyOn: "2026-01-15",
      titleZh: "荒山造林",
      city: "370700",
      speciality: "forest",
      boundary: { type: "Polygon", coordinates: [] },
      state: "publicNotice",
      dueOn: "2026-01-16",
      owner: "o-rival-forester",
      developer: "o-rival-forester",
    } as const;
    const others = Array.from({ length: 10_000 }, (_, n) => ({ ...project, id: `other-${n}` }));
    await w.given(Project, ...others);
    await w.given(Project, {
      ...project,
      id: "own",
      state: "draft",
      dueOn: null,
      owner: "o-forester",
      developer: "o-forester",
    });
    await w.given(Project, {
      ...project,
      id: "to-validate",
      state: "complete",
      dueOn: "2026-02-01",
      validator: "o-validator",
    });
    expect(await tasks(forester)).toMatchObject([{ type: "Project", id: "own", action: "inform", dueOn: null }]);
    expect(await tasks(validator)).toMatchObject([{ type: "Project", id: "to-validate", dueOn: "2026-02-01" }]);
    expect(await tasks(department)).toHaveLength(200);
  });

  test("an office is pressed by a clock alone: without one the same record waits for its organiser", async () => {
    const certificate = await it.certificate(operator);
    const draw = {
      purpose: "check",
      region: shandong,
      policyOn: "2026-01-15",
      iterations: 2,
      pool: ["a"],
      poolHash: "-",
      sampleSize: 1,
      source: "dice",
      sourceKind: "dice",
      sourceDueAt: w.now,
      committedAt: w.now,
      state: "revealed",
    } as const;
    await w.given(Draw, { ...draw, id: "d1", commitment: "1" }, { ...draw, id: "d2", commitment: "2" });
    await w.given(CheckPlan, {
      id: "plan",
      purpose: "check",
      region: shandong,
      policyOn: "2026-01-15",
      draw: "d1",
      bodiesDraw: "d2",
      state: "revealed",
    });
    const check = {
      plan: "plan",
      draw: "d1",
      event: certificate.event,
      organiser: "o-organiser",
      region: shandong,
      policyOn: "2026-01-15",
      position: 0,
      conforms: false,
      state: "noticed",
    } as const;
    await w.given(SpotCheck, { ...check, id: "check", certificate: certificate.id });
    expect(await kinds(operator)).toEqual([]);
    expect(await tasks(organiser)).toMatchObject([
      { type: "Paper", action: "acknowledge" },
      { type: "SpotCheck", titleZh: "海洋碳汇论坛", action: "hear", dueOn: null },
    ]);
    await w.store.em().execute(`update "spotCheck" set "dueOn" = '2026-01-27'`);
    expect(await tasks(operator)).toMatchObject([
      { type: "SpotCheck", action: "decide", dueOn: "2026-01-27", clause: "platform default" },
    ]);
  });
});
