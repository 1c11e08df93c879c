import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Confirmation } from "../../server/confirmation/index.ts";
import { modules } from "../../server/modules.ts";
import { Allocation } from "../../server/offset/index.ts";
import type { Actor } from "../../server/platform/context.ts";
import { routesOf } from "../../server/platform/http/published.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";
import { apiOf, serve } from "../../server/platform/http/server.ts";
import { readSheet } from "../../server/platform/sheet/index.ts";
import { periodOf } from "../../shared/confirmation/register.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";
import { accounted } from "./story.ts";

const { organiser, department, anyone } = actors;
const office = (kind: "cityBureau" | "department" | "operator", region: string): Actor => ({
  id: "p-city-bureau",
  organization: "o-city-bureau",
  parties: [{ kind, region }],
});
const [chengdu, deyang, province, operator] = [
  office("cityBureau", "510100"),
  office("cityBureau", "510600"),
  office("department", "510000"),
  office("operator", "510000"),
];

test.each([
  ["2025-01-01", 6, "2025-01-01", "2025-06-30"],
  ["2025-12-31", 6, "2025-07-01", "2025-12-31"],
  ["2024-02-29", 1, "2024-02-01", "2024-02-29"],
  ["2025-05-05", 12, "2025-01-01", "2025-12-31"],
  ["2025-11-05", 5, "2025-11-01", "2025-12-31"],
])("%s lies, by %i months, in %s to %s", (day, months, from, until) => {
  expect(periodOf(day, months)).toEqual({ from, until });
});

describe.each(dialects)("registers on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-05T04:00:00.000Z");
  });
  afterEach(() => w.close());
  const confirmed = (
    id: string,
    completedOn: string,
    kilograms = 12_000,
    concludedOn = completedOn,
  ): Partial<Confirmation> => ({
    id: `c-${id}`,
    event: id,
    organiser: "o-organiser",
    region: "510000",
    policyOn: "2025-06-01",
    route: "selfCommitment",
    completedOn,
    concludedOn,
    retiredKilograms: kilograms,
    state: "confirmed",
    statement: {
      name: id,
      organisers: ["o-organiser"],
      participants: 100,
      beginsOn: "2025-09-20",
      endsOn: "2025-09-21",
      place: "会展中心",
      boundary: ["event"],
      emissionsKilograms: kilograms,
      offsetMethod: "-",
      completedOn,
      mode: "selfCommitment",
      pledge: true,
    },
  });
  /** An event of a city that was confirmed as neutral on a day. */
  const neutral = async (
    id: string,
    city: string | null,
    completedOn: string,
    kilograms = 12_000,
    concludedOn = completedOn,
  ) => {
    await accounted(w, {
      id,
      region: "510000",
      city,
      titleZh: `活动${id}`,
      emissionsKilograms: kilograms,
      level: "national",
      kind: "festival",
    });
    await w.given(Confirmation, confirmed(id, completedOn, kilograms, concludedOn));
  };
  const fields =
    "{ id state city from until events kilograms missing rows late dueOn handedUpOn returnReason paper { id } }";
  const ask = async (who: Actor, query: string) => {
    const answer = await w.ask(who, query);
    return answer.it ?? answer;
  };
  const sum = (who: Actor, region: string, within = "2025-12-01") =>
    ask(who, `mutation { it: sumEventRegister(region: "${region}", within: "${within}") ${fields} }`);
  const does = (who: Actor, verb: string, id: string, more = "") =>
    ask(who, `mutation { it: ${verb}EventRegister(id: "${id}"${more}) ${fields} }`);

  test("are of 500 events at most", async () => {
    const event = await accounted(w, { retired: 0 });
    const one = confirmed(event, "2025-12-30");
    await w.given(Confirmation, ...Array.from({ length: 501 }, (_, i) => ({ ...one, id: `c${i}` })));
    expect(await sum(chengdu, "510100")).toMatchObject({ refused: "LIMITED", reason: "tooManyEvents", most: 500 });
  });

  test("are a city's events of a period that is over, summed by its bureau or the operator", async () => {
    await neutral("a", "510100", "2025-12-30");
    await neutral("b", "510100", "2026-01-02");
    await neutral("c", "510600", "2025-12-01");
    for (const who of [organiser, anyone, province, deyang])
      expect(await sum(who, "510100")).toMatchObject({ refused: "FORBIDDEN", clause: "SC 附表2" });
    expect(await sum(chengdu, "510100", "2026-01-02")).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "periodRuns",
      until: "2026-06-30",
      clause: "SC 附表2",
    });
    expect(await sum(department, "370100")).toMatchObject({ refused: "RULE_BROKEN", reason: "noRegister" });
    const register = await sum(chengdu, "510100");
    expect(register).toMatchObject({
      state: "summed",
      city: "510100",
      from: "2025-07-01",
      until: "2025-12-31",
      events: 1,
      kilograms: 12_000,
      missing: [],
      late: false,
      dueOn: "2026-01-15",
      rows: [{ event: "a", ordinal: "1", title: "活动a", kilograms: 12_000, on: "2025年12月1日" }],
    });
    expect(await sum(operator, "510100")).toMatchObject({ refused: "CONFLICT", reason: "alreadySummed" });
    for (const who of [organiser, anyone, deyang, department])
      expect(await ask(who, `{ eventRegister(id: "${register.id}") { id } }`)).toMatchObject({ refused: "NOT_FOUND" });
  });

  test("are submitted with their paper, returned with a reason, submitted again late, and acknowledged by the province", async () => {
    await neutral("a", "510100", "2025-12-30");
    const { id } = await sum(chengdu, "510100");
    expect(await does(province, "acknowledge", id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await does(province, "handUp", id)).toMatchObject({ refused: "FORBIDDEN" });
    const handed = await does(chengdu, "handUp", id);
    expect(handed).toMatchObject({
      state: "handedUp",
      handedUpOn: "2026-01-05",
      late: false,
      dueOn: "2026-01-19",
      paper: { id: expect.any(String) },
    });
    expect((await w.ask(chengdu, `{ paper(id: "${handed.paper.id}") { template values } }`)).paper).toMatchObject({
      template: "sichuanRegister",
      values: { rows: [{ title: "活动a", tonnes: "12.000" }] },
    });
    for (const who of [chengdu, operator])
      expect(await does(who, "acknowledge", id)).toMatchObject({ refused: "FORBIDDEN", clause: "SC 附表2" });
    expect(await does(province, "return", id, ', reason: "漏报一场活动"')).toMatchObject({
      state: "returned",
      returnReason: "漏报一场活动",
      dueOn: "2026-01-15",
    });
    await neutral("b", "510100", "2025-12-01", 3_000);
    expect(await does(chengdu, "resum", id)).toMatchObject({ events: 2, kilograms: 15_000 });
    w.now = "2026-01-16T04:00:00.000Z";
    expect(await does(chengdu, "handUp", id)).toMatchObject({ state: "handedUp", late: true, returnReason: null });
    expect(await does(chengdu, "resum", id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await does(province, "acknowledge", id)).toMatchObject({ state: "acknowledged", late: true, dueOn: null });
  });

  test("hold each event once: what is confirmed after a period was submitted is in the next, however early it was offset, and what may not be called neutral in none", async () => {
    await neutral("a", "510100", "2025-12-30");
    const first = await sum(chengdu, "510100");
    await does(chengdu, "handUp", first.id);
    await does(province, "acknowledge", first.id);
    await neutral("late", "510100", "2025-12-30", 3_000, "2026-01-20");
    await neutral("lost", "510100", "2026-02-01", 2_000);
    await w.store.em().nativeUpdate(Allocation, { event: "lost" }, { kilograms: 1_999 });
    w.now = "2026-07-02T04:00:00.000Z";
    expect(await sum(chengdu, "510100", "2026-06-30")).toMatchObject({
      events: 1,
      kilograms: 3_000,
      rows: [{ event: "late" }],
    });
    const due = (await ask(province, '{ it: registersDue(region: "510000") { from events } }')) as {
      from: string;
      events: number;
    }[];
    expect(due.map(({ from, events }) => [from, events])).toEqual([
      ["2026-01-01", 2],
      ["2025-07-01", 1],
    ]);
  });
  test("are begun once, however many sum at once", async () => {
    await neutral("a", "510100", "2025-12-30");
    const all = await Promise.all([chengdu, operator, chengdu].map((who) => sum(who, "510100")));
    expect(all.map(({ state, reason }) => state ?? reason).toSorted()).toEqual([
      "alreadySummed",
      "alreadySummed",
      "summed",
    ]);
  });

  test("of a province are summed from what its cities submitted, and say which are missing", async () => {
    await neutral("a", "510100", "2025-12-30");
    await neutral("b", "510600", "2025-12-01", 3_000);
    await neutral("c", null, "2025-12-02", 500);
    const { id } = await sum(chengdu, "510100");
    await does(chengdu, "handUp", id);
    await does(province, "acknowledge", id);
    const whole = await sum(operator, "510000");
    expect(whole).toMatchObject({ city: null, events: 2, kilograms: 12_500, missing: ["510600"] });
    expect(whole.rows.map(({ event, ordinal }: { event: string; ordinal: string }) => [event, ordinal])).toEqual([
      ["a", "1"],
      ["c", "2"],
    ]);
    const { id: other } = await sum(deyang, "510600");
    await does(deyang, "handUp", other);
    await does(province, "acknowledge", other);
    expect(await does(operator, "resum", whole.id)).toMatchObject({ events: 3, kilograms: 15_500, missing: [] });
  });

  test("that are late the province sees, submitted or not", async () => {
    await neutral("a", "510100", "2025-12-30");
    await neutral("b", "510600", "2025-12-01", 3_000);
    const due = (who: Actor) =>
      ask(who, '{ it: registersDue(region: "510000") { city from dueOn events kilograms state late } }');
    for (const who of [chengdu, organiser, department, anyone])
      expect(await due(who)).toMatchObject({ refused: "FORBIDDEN" });
    const waiting = (late: boolean) => [
      { city: "510100", from: "2025-07-01", dueOn: "2026-01-15", events: 1, kilograms: 12_000, state: null, late },
      { city: "510600", from: "2025-07-01", dueOn: "2026-01-15", events: 1, kilograms: 3_000, state: null, late },
    ];
    expect(await due(province)).toEqual(waiting(false));
    const { id } = await sum(chengdu, "510100");
    await does(chengdu, "handUp", id);
    w.now = "2026-01-16T04:00:00.000Z";
    expect(await due(operator)).toEqual([{ ...waiting(false)[0], state: "handedUp" }, waiting(true)[1]]);
    expect(
      await ask(province, `mutation { it: returnEventRegister(id: "${id}", reason: "缺一场活动") { state } }`),
    ).toEqual({ state: "returned" });
    expect(await due(operator)).toEqual([{ ...waiting(true)[0], state: "returned" }, waiting(true)[1]]);
  });

  describe("as sheets", () => {
    let http: Server, base: string, actor: Actor;
    beforeAll(async () => {
      const contextOf = async () => w.contextOf(actor);
      http = await serve(apiOf(await schemaOf(modules), {}), { contextOf, routes: routesOf(modules) });
      await new Promise<void>((done) => http.listen(0, done));
      base = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    });
    afterAll(() => {
      http.close();
    });
    test.each(["xlsx", "csv"] as const)("go out as %s to those who see them, in the columns of 附表2", async (form) => {
      await neutral("=1+1", "510100", "2025-12-30");
      const { id } = await sum(chengdu, "510100");
      const get = (who: Actor) => {
        actor = who;
        return fetch(`${base}/registers/${id}.${form}`);
      };
      for (const who of [deyang, organiser, anyone]) expect((await get(who)).status).toBe(404);
      const [head, row] = await readSheet(Buffer.from(await (await get(province)).arrayBuffer()));
      expect(head!.cells).toEqual([
        "序号",
        "活动名称",
        "组织方",
        "举办时间",
        "举办地点",
        "碳中和类型",
        "抵消方式",
        "抵消时间",
        "抵消量（吨CO2e）",
      ]);
      expect(row!.cells).toMatchObject([
        "1",
        "活动=1+1",
        "o-organiser",
        "2025年9月20日至2025年9月21日",
        "会展中心",
        "组织者集中碳中和",
        expect.stringContaining("PHCER"),
        "2025年12月1日",
        "12",
      ]);
    });
  });
});
