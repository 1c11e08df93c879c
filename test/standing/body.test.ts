import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { conflictsOf, independenceOf, isCertified } from "../../server/standing/index.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const { evaluator, validator, department, hnDepartment, operator, organiser, expert1, anyone, administrator } = actors;

describe.each(dialects)("standing on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
  });
  afterEach(() => w.close());
  const apply = async (actor = evaluator, kinds = '["evaluation"]', region = "370000") => {
    const answer = await w.ask(
      actor,
      `mutation { it: applyBody(region: "${region}", kinds: ${kinds}, statement: "accredited") { id state kinds dueOn organization { id } } }`,
    );
    return answer.it ?? answer;
  };
  const move = async (actor: typeof anyone, verb: string, id: string, more = "") => {
    const answer = await w.ask(actor, `mutation { it: ${verb}Body(id: "${id}"${more}) { state certifiedOn } }`);
    return answer.it ?? answer;
  };
  const certified = (kind: "evaluation" | "validation" = "evaluation", region = "370000") =>
    isCertified(w.contextOf(anyone), "o-evaluator", kind, region);

  test("a body applies, is certified, suspended and reinstated; only while certified it counts", async () => {
    const { id, ...body } = await apply();
    expect(body).toMatchObject({
      state: "applied",
      kinds: ["evaluation"],
      dueOn: "2026-02-05",
      organization: { id: "o-evaluator" },
    });
    expect(await w.ask(anyone, "{ bodies { total } }")).toEqual({ bodies: { total: 0 } });
    expect(await certified()).toBe(false);
    for (const actor of [operator, evaluator])
      expect(await move(actor, "certify", id)).toMatchObject({
        refused: "FORBIDDEN",
        competence: "decider",
        clause: "SD-E 三(二)1",
      });
    expect(await move(hnDepartment, "certify", id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await move(department, "certify", id)).toEqual({ state: "certified", certifiedOn: "2026-01-15" });
    expect(await certified()).toBe(true);
    expect(await certified("validation")).toBe(false);
    expect(await certified("evaluation", "460000")).toBe(false);
    expect(await w.ask(anyone, "{ bodies { items { organization { id } state } } }")).toEqual({
      bodies: { items: [{ organization: { id: "o-evaluator" }, state: "certified" }] },
    });
    expect(await move(department, "suspend", id, ', reason: "a false report"')).toMatchObject({ state: "suspended" });
    expect(await certified()).toBe(false);
    expect(await move(department, "certify", id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await move(department, "reinstate", id, ', reason: "corrected"')).toMatchObject({ state: "certified" });
    expect(await certified()).toBe(true);
  });

  test("one application at a time, by a third party, for kinds that exist", async () => {
    const { id } = await apply();
    expect(await apply()).toMatchObject({ refused: "CONFLICT", reason: "alreadyListed" });
    expect(await move(department, "refuse", id, ', reason: "no accreditation"')).toMatchObject({ state: "refused" });
    expect(await apply()).toMatchObject({ state: "applied" });
    expect(await apply(organiser)).toMatchObject({ refused: "FORBIDDEN", competence: "applicant" });
    expect(await apply(validator, '["validation", "blessing"]')).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "bodyKinds",
    });
    expect(await apply(validator, "[]")).toMatchObject({ refused: "INVALID_INPUT" });
    expect(await apply(validator, '["validation", "validation"]')).toMatchObject({ refused: "INVALID_INPUT" });
    expect(await apply(validator, '["validation"]', "370100")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "notProvince",
    });
  });

  const relate =
    'mutation { declareRelation(organization: "o-institute", kind: shareholding, since: "2025-01-01") { id person { id } } }';
  test("a relation is one's own to declare and to end, seen by officials, and found as a conflict", async () => {
    const conflicts = async () =>
      (await conflictsOf(w.contextOf(anyone), "p-expert1", "o-academy1", ["o-institute"])).map(({ kind }) => kind);
    expect(await conflicts()).toEqual([]);
    const {
      declareRelation: { id, person },
    } = await w.ask(expert1, relate);
    expect(person.id).toBe("p-expert1");
    expect(await conflicts()).toEqual(["declaredRelation"]);
    expect(await w.ask(anyone, relate)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await w.ask(expert1, relate.replace("o-institute", "nobody"))).toMatchObject({
      refused: "INVALID_INPUT",
      field: "organization",
    });
    expect(
      await w.ask(expert1, relate.replace("kind: shareholding", 'kind: kinship, until: "2024-01-01"')),
    ).toMatchObject({ refused: "INVALID_INPUT", field: "until" });
    const total = async (actor: typeof anyone) => (await w.ask(actor, "{ relations { total } }")).relations.total;
    expect(
      await Promise.all([expert1, administrator, department, actors.expert2, actors.institute, anyone].map(total)),
    ).toEqual([1, 1, 1, 0, 0, 0]);
    const end = `mutation { endRelation(id: "${id}", until: "2026-01-10") { until } }`;
    expect(await w.ask(department, end)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await w.ask(expert1, end)).toEqual({ endRelation: { until: "2026-01-10" } });
    expect(await conflicts()).toEqual([]);
  });

  test("who served an organiser may not evaluate the event", async () => {
    const contract = (more: string) =>
      `mutation { recordContract(provider: "o-evaluator", client: "o-organiser", since: "2025-01-01", ${more}) { id } }`;
    const reasons = async () =>
      (
        await independenceOf(w.contextOf(anyone), "o-evaluator", {
          interested: [{ organization: "o-organiser", as: "organiser" }],
          subjectType: "event",
          subjectId: "e1",
        })
      ).map(({ reason, clause }) => `${reason} ${clause}`);
    expect(await w.ask(evaluator, contract("kind: evaluation"))).toMatchObject({ recordContract: {} });
    expect(await reasons()).toEqual([]);
    // Its client cannot bar a body from judging: it records that itself, or an office does.
    expect(await w.ask(organiser, contract('kind: service, subjectType: "event", subjectId: "e2"'))).toMatchObject({
      refused: "FORBIDDEN",
    });
    expect(await w.ask(department, contract('kind: service, subjectType: "event", subjectId: "e2"'))).toMatchObject({
      recordContract: {},
    });
    expect(await reasons()).toEqual(["servedClient JL 四章"]);
    expect(await w.ask(actors.donor, contract("kind: service"))).toMatchObject({ refused: "FORBIDDEN" });
    expect(await w.ask(evaluator, contract('kind: service, subjectType: "event"'))).toMatchObject({
      refused: "INVALID_INPUT",
      field: "subjectId",
    });
    expect(await w.ask(organiser, contract("kind: service").replace("o-evaluator", "o-organiser"))).toMatchObject({
      refused: "INVALID_INPUT",
    });
    const total = async (actor: typeof anyone) => (await w.ask(actor, "{ contracts { total } }")).contracts.total;
    expect(await Promise.all([evaluator, organiser, department, actors.donor, anyone].map(total))).toEqual([
      2, 2, 2, 0, 0,
    ]);
  });
});
