import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Case } from "../../server/case/case.entity.ts";
import { watch } from "../../server/case/watch.ts";
import { Event } from "../../server/event/index.ts";
import { issue } from "../../server/ledger/index.ts";
import { Offer, Trade } from "../../server/market/index.ts";
import { Methodology } from "../../server/methodology/index.ts";
import { platform } from "../../server/platform/context.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { Project } from "../../server/project/index.ts";
import { Relation } from "../../server/standing/index.ts";
import { Attachment } from "../../server/file/index.ts";
import { proofOf } from "../offset/setting.ts";
import { actors } from "../support/actors.ts";
import { accountedEvent, filedForest, filedMethodology, foreignUnit } from "../support/records.ts";
import { dialects, world, type World } from "../support/world.ts";

const claim = {
  kind: "CCER",
  registry: foreignUnit.registry,
  serialPrefix: "ccer-37-",
  firstSerial: 100,
  tonnes: 5,
  statement: "该序列号由我单位注销。",
  proof: "证明 2",
};
const event = accountedEvent("a", 2000);

describe.each(dialects)("cases on %s", (dialect) => {
  let w: World;
  type Actor = Parameters<World["ask"]>[0];
  const tell = async (actor: Actor, document: string, variables: object = {}) => {
    const answer = await w.ask(actor, document, { variables: variables as Record<string, unknown> });
    return answer.it ?? answer;
  };
  beforeEach(async () => {
    w = await world(dialect);
  });
  afterEach(() => w.close());

  const declare = (but: object = {}, actor: Actor = actors.donor) =>
    tell(actor, "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id state } }", {
      input: { ...foreignUnit, ...but },
    });
  const check = async (id: string) => {
    await w.given(Attachment, proofOf(id));
    return tell(actors.operator, "mutation ($id: ID!) { it: checkForeignUnit(id: $id) { state } }", { id });
  };
  const dispute = (but: object = {}, actor: Actor = actors.forester) =>
    tell(
      actor,
      "mutation ($input: DisputeInput!) { it: openDispute(input: $input) { id state kind subjectType subjectId dueOn party { id } raisedBy { id } evidence } }",
      { input: { ...claim, ...but } },
    );
  const answer = (id: string, actor: Actor, text = "我单位持有凭证。") =>
    tell(
      actor,
      "mutation ($id: ID!, $text: String!) { it: answerCase(id: $id, answer: $text) { state answer otherAnswer } }",
      { id, text },
    );
  const decide = (id: string, decision: string, actor: Actor = actors.department) =>
    tell(
      actor,
      `mutation ($id: ID!) { it: decideCase(id: $id, decision: ${decision}, reasons: "经核对登记系统") { state decision usedTonnes decidedOn } }`,
      { id },
    );
  const stands = (id: string, actor: Actor = actors.operator) =>
    tell(actor, `{ it: foreignUnit(id: "${id}") { state remaining usedTonnes disputed } }`);
  const run = () => tell(actors.operator, 'mutation { it: runQueue(region: "370000") { proposed passedOver } }');
  const proposal = async () =>
    (await w.ask(actors.operator, "{ allocations(sort: [{ by: id, descending: true }]) { items { id state } } }"))
      .allocations.items[0] as { id: string; state: string };
  const step = (action: string, id: string, actor: Actor) =>
    tell(actor, `mutation ($id: ID!) { it: ${action}Allocation(id: $id) { state } }`, { id });

  test("a unit is disputed by a refused declarer, serves no further event for the time being, and is free again when that is dismissed", async () => {
    await w.given(Event, event);
    const { id } = await declare();
    await check(id);
    expect(await declare({ firstSerial: 104, tonnes: 3 }, actors.forester)).toMatchObject({
      refused: "CONFLICT",
      reason: "alreadyClaimed",
      claimantId: id,
    });
    const opened = await dispute();
    expect(opened).toMatchObject({
      state: "open",
      kind: "serialDispute",
      subjectType: "foreignUnit",
      subjectId: id,
      party: { id: "o-donor" },
      raisedBy: { id: "o-forester" },
      dueOn: null,
      evidence: { firstSerial: 100, proof: "证明 2", frozen: { firstSerial: 100, tonnes: 5 } },
    });
    expect(await stands(id, actors.anyone)).toEqual({
      state: "checked",
      remaining: 5000,
      usedTonnes: 0,
      disputed: true,
    });
    expect(await run()).toMatchObject({ proposed: 0, passedOver: [{ reason: "disputed", count: 1, example: id }] });
    expect(await dispute({}, actors.rivalForester)).toMatchObject({ refused: "CONFLICT", reason: "alreadyDisputed" });
    expect(await answer(opened.id, actors.forester)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await answer(opened.id, actors.donor)).toEqual({
      state: "answered",
      answer: "我单位持有凭证。",
      otherAnswer: null,
    });
    expect(await answer(opened.id, actors.donor)).toMatchObject({ refused: "FORBIDDEN", reason: "notYours" });
    for (const actor of [actors.donor, actors.forester, actors.operator])
      expect(await decide(opened.id, "dismissed", actor)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await decide(opened.id, "dismissed")).toEqual({
      state: "decided",
      decision: "dismissed",
      usedTonnes: null,
      decidedOn: "2026-01-15",
    });
    expect(await decide(opened.id, "upheld")).toMatchObject({ refused: "WRONG_STATE" });
    expect(await stands(id)).toEqual({ state: "checked", remaining: 5000, usedTonnes: 0, disputed: false });
    expect(await dispute()).toMatchObject({ refused: "CONFLICT", reason: "decidedAlready", case: opened.id });
    expect(await run()).toMatchObject({ proposed: 1 });
  });

  test("upheld, a unit that nobody used is annulled, what was reserved of it lapses, and its rightful holder declares it", async () => {
    await w.given(Event, event);
    const { id } = await declare();
    await check(id);
    await run();
    const { id: reserved } = await proposal();
    await step("accept", reserved, actors.organiser);
    await step("confirm", reserved, actors.donor);
    const opened = await dispute();
    expect(await step("retire", reserved, actors.organiser)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "disputed",
    });
    expect(await decide(opened.id, "upheld")).toMatchObject({ state: "decided", decision: "upheld", usedTonnes: 0 });
    expect(await stands(id, actors.anyone)).toEqual({
      state: "annulled",
      remaining: 0,
      usedTonnes: 0,
      disputed: false,
    });
    expect(await proposal()).toEqual({ id: reserved, state: "lapsed" });
    const mine = await declare({ firstSerial: 104, tonnes: 3 }, actors.forester);
    expect(mine).toMatchObject({ state: "submitted" });
    await check(mine.id);
    expect(await run()).toMatchObject({ proposed: 1, passedOver: [] });
  });

  test("upheld, a unit of which events have used gives no more, and the case says how much they used", async () => {
    await w.given(Event, event);
    const { id } = await declare();
    await check(id);
    await run();
    const { id: reserved } = await proposal();
    for (const [action, actor] of [
      ["accept", actors.organiser],
      ["confirm", actors.donor],
      ["retire", actors.organiser],
    ] as const)
      await step(action, reserved, actor);
    expect(await decide((await dispute()).id, "upheld")).toMatchObject({ decision: "upheld", usedTonnes: 2 });
    expect(await stands(id)).toEqual({ state: "checked", remaining: 0, usedTonnes: 2, disputed: false });
    // What events had used of it counts no more, and stays claimed; the rest may be declared.
    expect(
      await w.ask(actors.anyone, `{ allocations { items { state } } event(id: "${event.id}") { coverage { state } } }`),
    ).toEqual({ allocations: { items: [{ state: "annulled" }] }, event: { coverage: { state: "none" } } });
    expect(await declare({ firstSerial: 101, tonnes: 3 }, actors.forester)).toMatchObject({ refused: "CONFLICT" });
    expect(await declare({ firstSerial: 104, tonnes: 3 }, actors.forester)).toMatchObject({ state: "submitted" });
  });

  test("a unit refused in the meantime stays refused", async () => {
    const { id } = await declare();
    const opened = await dispute();
    await tell(
      actors.operator,
      'mutation ($id: ID!) { it: refuseForeignUnit(id: $id, reason: "凭证不符") { state } }',
      { id },
    );
    expect(await decide(opened.id, "upheld")).toMatchObject({ decision: "upheld", usedTonnes: 0 });
    expect(await stands(id)).toMatchObject({ state: "refused", disputed: false });
  });

  test.each([
    [
      "serials that nobody has declared",
      { firstSerial: 900 },
      actors.forester,
      { refused: "NOT_FOUND", reason: "notClaimed" },
    ],
    ["one's own", {}, actors.donor, { refused: "FORBIDDEN", reason: "ownUnit" }],
    ["a unit, as an office", {}, actors.operator, { refused: "FORBIDDEN", reason: "notYours" }],
    ["no tonne", { tonnes: 0 }, actors.forester, { refused: "INVALID_INPUT", field: "tonnes" }],
    ["without a word", { statement: " " }, actors.forester, { refused: "INVALID_INPUT", field: "statement" }],
    [
      "in another registry",
      { registry: "某系统" },
      actors.forester,
      { refused: "INVALID_INPUT", reason: "unknownRegistry" },
    ],
  ])("refuses to dispute %s", async (_, but, actor, expected) => {
    const { id } = await declare();
    expect(await dispute(but, actor)).toMatchObject({ ...expected, clause: "platform default" });
    expect(await stands(id)).toMatchObject({ disputed: false });
  });

  test("two who dispute at once: one is heard, the other waits", async () => {
    await declare();
    const both = await Promise.all([dispute(), dispute({}, actors.rivalForester)]);
    expect(both.map(({ state, refused }) => state ?? refused).toSorted()).toEqual(["CONFLICT", "open"]);
  });

  test("are known to the parties and to the offices of the region alone", async () => {
    await declare();
    const { id } = await dispute();
    const sees = async (actor: Actor) => !(await w.ask(actor, `{ case(id: "${id}") { id } }`)).refused;
    for (const actor of [actors.donor, actors.forester, actors.operator, actors.department, actors.auditor])
      expect(await sees(actor), actor.id).toBe(true);
    for (const actor of [actors.anyone, actors.rivalForester, actors.hnDepartment, actors.organiser])
      expect(await sees(actor), actor.id).toBe(false);
    expect((await w.ask(actors.donor, "{ tasks { type action } }")).tasks).toContainEqual({
      type: "Case",
      action: "answer",
    });
  });

  const found = async () =>
    (
      await w.ask(
        actors.department,
        "{ cases(sort: [{ by: id }]) { items { kind state subjectType subjectId raisedBy { id } party { id } other { id } evidence } } }",
      )
    ).cases.items;
  const watched = async (now = w.now) => {
    w.now = now;
    await watch.work(w.contextOf(platform));
  };
  const issued = (holder: string, kilograms: number) =>
    once(w.contextOf(actors.department), { act: "test" }, (inside) =>
      issue(inside, {
        mechanism: "370000-PHCER",
        region: "370000",
        policyOn: "2026-01-01",
        holder,
        kilograms,
        project: "p",
        issuance: "i",
        methodologyCode: "M",
        speciality: "forest",
        vintage: 2025,
        demonstration: true,
        clause: "platform default",
      }),
    );
  /** The sink of another, so that whoever holds its credits has bought them. */
  const library = async () => {
    await w.given(Methodology, filedMethodology({}));
    await w.given(Project, filedForest("p", { owner: "o-rival-forester", developer: "o-rival-forester" }));
  };
  const sold = (block: string, id: string, seller: string, buyer: string, on: string): Partial<Trade> => ({
    id,
    offer: "o",
    block,
    serials: "s",
    mechanism: "370000-PHCER",
    speciality: "forest",
    vintage: 2025,
    kilograms: 10,
    priceFen: 1,
    seller,
    buyer,
    region: "370000",
    policyOn: on,
    at: `${on}T01:00:00.000Z`,
    confirmedOn: on,
    state: "confirmed",
  });

  test("the watch opens one case of a hoard, and another when more is added to what was decided", async () => {
    await library();
    await issued("o-forester", 1_500_000);
    await watched();
    await watched();
    const [hoard, ...more] = await found();
    expect(more).toEqual([]);
    expect(hoard).toMatchObject({
      kind: "hoarding",
      state: "open",
      subjectType: "transfer",
      raisedBy: null,
      party: { id: "o-forester" },
      other: null,
      evidence: { pattern: "share", mechanism: "370000-PHCER", kilograms: 1_500_000, allKilograms: 1_500_000 },
    });
    const { id } = await w.store.em().findOneOrFail(Case, { kind: "hoarding" });
    await answer(id, actors.forester);
    await decide(id, "dismissed");
    await watched("2026-01-16T04:00:00.000Z");
    expect(await found()).toHaveLength(1);
    await issued("o-forester", 1);
    await watched("2026-01-17T04:00:00.000Z");
    expect((await found()).map(({ state }: { state: string }) => state)).toEqual(["decided", "open"]);
  });

  test("the watch opens one case of sales for show, in which both sides are heard", async () => {
    const { id: block } = await issued("o-forester", 1000);
    await w.given(Offer, {
      id: "o",
      block,
      mechanism: "370000-PHCER",
      speciality: "forest",
      vintage: 2025,
      seller: "o-forester",
      region: "370000",
      policyOn: "2026-01-01",
      kind: "listing",
      kilograms: 10,
      remaining: 0,
      priceFen: 1,
      at: w.now,
      state: "exhausted",
    });
    await w.given(
      Trade,
      sold(block, "t1", "o-forester", "o-donor", "2026-01-05"),
      sold(block, "t2", "o-donor", "o-forester", "2026-01-12"),
      sold(block, "t3", "o-rival-forester", "o-donor", "2026-01-12"),
    );
    await watched();
    await watched();
    expect(await found()).toMatchObject([
      {
        kind: "washTrade",
        subjectType: "trade",
        subjectId: "t2",
        party: { id: "o-donor" },
        other: { id: "o-forester" },
        evidence: { pattern: "soldBack", trades: ["t1", "t2"] },
      },
    ]);
    const { id } = await w.store.em().findOneOrFail(Case, { kind: "washTrade" });
    expect(await answer(id, actors.forester, "换仓")).toEqual({ state: "answered", answer: null, otherAnswer: "换仓" });
    expect(await answer(id, actors.donor, "回购")).toEqual({ state: "answered", answer: "回购", otherAnswer: "换仓" });
    expect(await answer(id, actors.rivalForester)).toMatchObject({ refused: "NOT_FOUND" });
    await decide(id, "upheld");
    await watched();
    expect(await found()).toHaveLength(1);
    await w.given(Relation, {
      id: "r",
      person: "p-rival-forester",
      organization: "o-donor",
      kind: "consulting",
      since: "2025-01-01",
      declaredAt: w.now,
    });
    await watched();
    expect((await found())[1]).toMatchObject({
      kind: "washTrade",
      party: { id: "o-donor" },
      other: { id: "o-rival-forester" },
      evidence: { pattern: "related", trades: ["t3"] },
    });
  });
});
