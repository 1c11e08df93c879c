import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { accountedEvents } from "../../server/event/index.ts";
import { Factor } from "../../server/factor/index.ts";
import { platform } from "../../server/platform/context.ts";
import { actors, type ActorName } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const said = (but: object = {}) => ({
  titleZh: "潍坊国际风筝会",
  region: "370000",
  city: "370700",
  kind: "festival",
  hostKind: "government",
  beginsOn: "2026-04-18",
  endsOn: "2026-04-20",
  place: "世界风筝公园",
  participants: 1200,
  measures: "绿色电力、接驳巴士",
  offsetMethod: "购买山东碳普惠减排量",
  contact: "会务组 0536-0000000",
  ...but,
});
const lineSaid = (but: object = {}) => ({
  phase: "planned",
  stage: "event",
  category: "ENERGY_PURCHASED",
  source: "会场用电",
  activity: "12000",
  unit: "kWh",
  factor: "elec",
  ...but,
});
const draft =
  "mutation ($input: EventInput!) { draftEvent(input: $input) { id number state organiser { id } region city policyOn level boundary plannedKilograms dueOn contact } }";
const add =
  "mutation ($event: ID!, $input: InventoryLineInput!) { addInventoryLine(event: $event, input: $input) { id phase kilogramsExact verified factorValue factorUnit factorSource factorYear factor { id } multipliers steps } }";
const fields =
  "{ id state plannedKilograms plannedOn emissionsKilograms participants sequence dueOn dueClause accountedAt }";

describe.each(dialects)("an event on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    const factor = (id: string, but: Partial<Factor> = {}): Partial<Factor> => ({
      id,
      nameZh: id,
      nameEn: id,
      category: "x",
      region: "CN",
      year: 2023,
      value: "0.5",
      unit: "kgCO2/kWh",
      source: `source of ${id}`,
      verified: true,
      ...but,
    });
    await w.given(
      Factor,
      factor("elec"),
      factor("rail", { value: "0.0204", unit: "kgCO2e/pkm", verified: false }),
      factor("c-co2", { value: "44/12", unit: "tCO2/tC", year: null }),
      factor("old", { state: "withdrawn" }),
    );
  });
  afterEach(() => w.close());
  const by = (actor: ActorName, query: string, variables: object = {}, key?: string) =>
    w.ask(actors[actor], query, { variables: { ...variables }, ...(key && { key }) });
  const drafted = async (but: object = {}, actor: ActorName = "organiser"): Promise<string> =>
    (await by(actor, draft, { input: said(but) })).draftEvent.id;
  const line = (event: string, but: object = {}, actor: ActorName = "organiser") =>
    by(actor, add, { event, input: lineSaid(but) });
  const verb = (name: string, id: string, actor: ActorName = "organiser", more = "") =>
    by(actor, `mutation { ${name}(id: "${id}"${more}) ${fields} }`);
  const planned = async (but: object = {}): Promise<string> => {
    const id = await drafted(but);
    await line(id);
    await verb("planEvent", id);
    return id;
  };

  test("is drafted, planned, held and accounted", async () => {
    const { draftEvent } = await by("organiser", draft, { input: said() });
    expect(draftEvent).toMatchObject({
      number: "370000-E-2026-0001",
      state: "draft",
      organiser: { id: "o-organiser" },
      region: "370000",
      city: "370700",
      policyOn: "2026-01-15",
      level: "provincial",
      boundary: ["preparation", "event", "closing"],
      plannedKilograms: null,
      dueOn: null,
      contact: "会务组 0536-0000000",
    });
    const { id } = draftEvent;
    const { addInventoryLine } = await line(id);
    expect(addInventoryLine).toEqual({
      id: expect.any(String),
      phase: "planned",
      kilogramsExact: "6000.000000",
      verified: true,
      factorValue: "0.5",
      factorUnit: "kgCO2/kWh",
      factorSource: "source of elec",
      factorYear: 2023,
      factor: { id: "elec" },
      multipliers: [],
      steps: [
        { name: "activity", value: "12000", unit: "kWh", product: "12000", productUnit: "kWh" },
        { name: "factor", value: "0.5", unit: "kgCO2/kWh", product: "6000", productUnit: "kgCO2" },
      ],
    });
    expect((await verb("planEvent", id)).planEvent).toEqual({
      id,
      state: "planned",
      plannedKilograms: 6000,
      plannedOn: "2026-01-15",
      emissionsKilograms: null,
      participants: 1200,
      sequence: null,
      dueOn: "2026-10-20",
      dueClause: "SD-E 四(二)",
      accountedAt: null,
    });
    await line(id, { phase: "actual", activity: "9000.3" });
    await line(id, {
      phase: "actual",
      category: "TRANSPORT",
      source: "高铁",
      activity: "500000",
      unit: "pkm",
      factor: "rail",
    });
    w.now = "2026-04-21T01:00:00.000Z";
    expect((await verb("accountEvent", id, "organiser", ", participants: 1311")).accountEvent).toEqual({
      id,
      state: "accounted",
      plannedKilograms: 6000,
      plannedOn: "2026-01-15",
      // 4500.15 + 10200, rounded up once
      emissionsKilograms: 14_701,
      participants: 1311,
      sequence: 1,
      dueOn: "2026-10-20",
      dueClause: "SD-E 四(二)",
      accountedAt: "2026-04-21T01:00:00.000Z",
    });
    const { event } = await by("anyone", `{ event(id: "${id}") { contact lines { source phase verified } } }`);
    expect(event).toEqual({
      contact: null,
      lines: [
        { source: "会场用电", phase: "planned", verified: true },
        { source: "会场用电", phase: "actual", verified: true },
        { source: "高铁", phase: "actual", verified: false },
      ],
    });
    const { history } = await by("organiser", `{ history(type: "event", id: "${id}") { action from to clause } }`);
    expect(history.map(({ action, clause }: { action: string; clause: string }) => [action, clause])).toEqual(
      expect.arrayContaining([
        ["begin", "SD-E 三(一)"],
        ["plan", "SD-E 三(一)"],
        ["account", "SD-E 三(一)"],
      ]),
    );
  });

  test("in Hainan is due by Hainan's clause", async () => {
    const id = await drafted({ region: "460000", city: "460100" }, "hnOrganiser");
    await line(id, {}, "hnOrganiser");
    expect((await verb("planEvent", id, "hnOrganiser")).planEvent).toMatchObject({
      dueOn: "2026-10-20",
      dueClause: "HN 三(五)",
    });
  });

  test.each<[string, object, object]>([
    [
      "it ends before it begins",
      { endsOn: "2026-04-17" },
      { refused: "INVALID_INPUT", reason: "endsBeforeItBegins", field: "endsOn" },
    ],
    [
      "the region is unknown",
      { region: "990000", city: null },
      { refused: "INVALID_INPUT", reason: "unknownRegion", field: "region" },
    ],
    ["no policy is in force there", { region: "110000", city: null }, { refused: "RULE_BROKEN", reason: "noPolicy" }],
    ["a day is none", { beginsOn: "2026-02-30" }, { refused: "INVALID_INPUT" }],
    ["nobody comes", { participants: 0 }, { refused: "INVALID_INPUT", reason: "nobody", field: "participants" }],
  ])("is refused when %s, and nothing is kept", async (_, but, expected) => {
    expect(await by("organiser", draft, { input: said(but) })).toMatchObject(expected);
    expect((await by("organiser", "{ events { total } }")).events.total).toBe(0);
  });
  test("is begun by organisers alone", async () => {
    expect(await by("anyone", draft, { input: said() })).toMatchObject({ refused: "UNAUTHENTICATED" });
    expect(await by("forester", draft, { input: said() })).toMatchObject({
      refused: "FORBIDDEN",
      competence: "applicant",
      clause: "SD-E 三(一)",
    });
  });
  test("is begun once, however often asked with one key", async () => {
    const once = await by("organiser", draft, { input: said() }, "k");
    expect(await by("organiser", draft, { input: said() }, "k")).toEqual(once);
    expect(await by("organiser", draft, { input: said({ place: "别处" }) }, "k")).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "keyReused",
    });
    expect((await by("organiser", "{ events { total } }")).events.total).toBe(1);
  });

  test("is edited while a draft, by whoever saw its last revision", async () => {
    const id = await drafted();
    const edit = (but: object, revision: number) =>
      by(
        "organiser",
        "mutation ($id: ID!, $input: EventInput!, $revision: Whole) { editEvent(id: $id, input: $input, revision: $revision) { place participants revision } }",
        { id, input: said(but), revision },
      );
    const {
      event: { revision },
    } = await by("organiser", `{ event(id: "${id}") { revision } }`);
    expect((await edit({ place: "滨海", participants: 90 }, revision)).editEvent).toMatchObject({
      place: "滨海",
      participants: 90,
    });
    expect(await edit({ place: "别处" }, revision)).toMatchObject({ refused: "CONFLICT" });
    expect(await edit({ region: "460000", city: "460100" }, revision + 1)).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "regionFixed",
    });
    await line(id);
    await verb("planEvent", id);
    expect(await edit({}, revision + 2)).toMatchObject({ refused: "WRONG_STATE", state: "planned" });
  });

  test("has no plan without lines, measures and a method, nor after it has begun", async () => {
    const bare = await drafted({ measures: null });
    expect(await verb("planEvent", bare)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "noMeasures",
      clause: "SD-E 三(一)",
    });
    const unsaid = await drafted({ offsetMethod: null });
    expect(await verb("planEvent", unsaid)).toMatchObject({ refused: "RULE_BROKEN", reason: "noOffsetMethod" });
    const empty = await drafted();
    expect(await verb("planEvent", empty)).toMatchObject({ refused: "RULE_BROKEN", reason: "noLines", field: "lines" });
    const late = await drafted({ beginsOn: "2026-01-14" });
    await line(late);
    expect(await verb("planEvent", late)).toMatchObject({ refused: "RULE_BROKEN", reason: "planTooLate" });
    expect(await verb("accountEvent", empty)).toMatchObject({ refused: "WRONG_STATE", state: "draft" });
  });

  test("is accounted only when it is over, and has actual lines", async () => {
    const id = await planned();
    expect(await verb("accountEvent", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notEnded",
      endsOn: "2026-04-20",
    });
    w.now = "2026-04-20T15:59:59.000Z";
    expect(await verb("accountEvent", id)).toMatchObject({ reason: "notEnded", today: "2026-04-20" });
    w.now = "2026-04-20T16:00:00.000Z";
    expect(await verb("accountEvent", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "noLines",
      phase: "actual",
    });
  });

  test.each<[string, object, object]>([
    [
      "below zero",
      { activity: "-1" },
      { refused: "INVALID_INPUT", field: "activity", reason: "negative", clause: "platform default" },
    ],
    [
      "of an unknown unit",
      { unit: "kettle" },
      { refused: "INVALID_INPUT", field: "unit", reason: "unknownUnit", symbol: "kettle" },
    ],
    [
      "of a unit that does not fit its factor",
      { unit: "km" },
      { refused: "INVALID_INPUT", field: "factorUnit", reason: "incompatibleUnit" },
    ],
    [
      "of a factor that is withdrawn",
      { factor: "old" },
      { refused: "RULE_BROKEN", field: "factor", reason: "inactiveFactor", factor: "old" },
    ],
    ["of a factor that is not there", { factor: "none" }, { refused: "NOT_FOUND", field: "factor" }],
    ["without a factor", { factor: null }, { refused: "INVALID_INPUT", field: "factor", reason: "noFactor" }],
    [
      "with two factors",
      { ownFactor: { value: "1", unit: "kgCO2e/kWh", source: "x" } },
      { refused: "INVALID_INPUT", field: "factor", reason: "factorTwice" },
    ],
    [
      "with a factor without source",
      { factor: null, ownFactor: { value: "1", unit: "kgCO2e/kWh", source: "" } },
      { refused: "INVALID_INPUT", field: "ownFactor.source", reason: "length" },
    ],
    [
      "with a multiplier without value",
      { multipliers: [{ name: "share" }] },
      { refused: "INVALID_INPUT", field: "multipliers.0.value", reason: "noValue" },
    ],
    [
      "with a multiplier that has two values",
      { multipliers: [{ name: "share", value: "1", factor: "elec" }] },
      { refused: "INVALID_INPUT", field: "multipliers.0", reason: "factorTwice" },
    ],
    [
      "with a multiplier that is withdrawn",
      { multipliers: [{ name: "share", factor: "old" }] },
      { refused: "RULE_BROKEN", field: "multipliers.0.factor", reason: "inactiveFactor" },
    ],
    [
      "of what was, in a draft",
      { phase: "actual" },
      { refused: "WRONG_STATE", phase: "actual", clause: "SD-E 三(一)" },
    ],
  ])("takes no line %s", async (_, but, expected) => {
    const id = await drafted();
    expect(await line(id, but)).toMatchObject(expected);
    expect((await by("organiser", "{ inventoryLines { total } }")).inventoryLines.total).toBe(0);
  });
  test("takes no line outside its boundary", async () => {
    expect(await line(await drafted({ boundary: ["event"] }), { stage: "closing" })).toMatchObject({
      refused: "INVALID_INPUT",
      field: "stage",
      reason: "outsideBoundary",
    });
  });

  test("takes a factor of the organiser's own, and steps out of the library", async () => {
    const id = await drafted();
    const { addInventoryLine } = await line(id, {
      category: "FUEL_STATIONARY",
      activity: "2",
      unit: "t",
      factor: null,
      ownFactor: { value: "0.8", unit: "tC/t", source: "化验单", year: 2026 },
      multipliers: [
        { name: "氧化率", value: "98", unit: "%" },
        { name: "C→CO2", factor: "c-co2" },
      ],
    });
    expect(addInventoryLine).toMatchObject({
      kilogramsExact: "5749.333333",
      verified: false,
      factor: null,
      factorSource: "化验单",
      factorYear: 2026,
      multipliers: [
        { name: "氧化率", value: "98", unit: "%" },
        { name: "C→CO2", value: "44/12", unit: "tCO2/tC", factor: "c-co2", source: "source of c-co2", verified: true },
      ],
    });
    expect(await line(id, { multipliers: [{ name: "x", factor: "rail" }], factor: "elec" })).toMatchObject({
      reason: "incompatibleUnit",
    });
    expect((await verb("planEvent", id)).planEvent).toMatchObject({ plannedKilograms: 5750 });
  });

  test("gives lines back while they are open, and to nobody else", async () => {
    const id = await drafted();
    const first = (await line(id)).addInventoryLine.id;
    const second = (await line(id, { activity: "2000" })).addInventoryLine.id;
    const remove = (one: string, actor: ActorName = "organiser") =>
      by(actor, `mutation { removeInventoryLine(id: "${one}") { id lines { id } } }`);
    expect(await line(id, {}, "rivalOrganiser")).toMatchObject({ refused: "NOT_FOUND" });
    expect(await remove(first, "rivalOrganiser")).toMatchObject({ refused: "NOT_FOUND" });
    expect(await remove(first, "department")).toMatchObject({ refused: "FORBIDDEN" });
    expect(await remove(first)).toEqual({ removeInventoryLine: { id, lines: [{ id: second }] } });
    expect(await remove(first)).toMatchObject({ refused: "NOT_FOUND" });
    expect((await verb("planEvent", id)).planEvent).toMatchObject({ plannedKilograms: 1000 });
    expect(await remove(second)).toMatchObject({ refused: "WRONG_STATE", phase: "planned" });
    expect(await line(id)).toMatchObject({ refused: "WRONG_STATE", phase: "planned", state: "planned" });
    expect(await line(id, { phase: "actual" }, "rivalOrganiser")).toMatchObject({
      refused: "FORBIDDEN",
      competence: "applicant",
    });
  });

  test("stops at a factor that was withdrawn after its line was entered", async () => {
    const id = await drafted();
    const {
      addInventoryLine: { id: stale },
    } = await line(id);
    const nation = {
      id: "p-nation",
      organization: "o-department",
      parties: [{ kind: "administrator" as const, region: "000000" }],
    };
    expect(await w.ask(nation, 'mutation { withdrawFactor(id: "elec", reason: "更正") { state } }')).toEqual({
      withdrawFactor: { state: "withdrawn" },
    });
    expect(await verb("planEvent", id)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "inactiveFactor",
      lines: [stale],
    });
  });

  test("is withdrawn with a reason, and then nothing more is done with it", async () => {
    const id = await planned();
    expect(await by("organiser", `mutation { withdrawEvent(id: "${id}", reason: " ") { state } }`)).toMatchObject({
      refused: "INVALID_INPUT",
      field: "reason",
    });
    expect(await by("organiser", `mutation { withdrawEvent(id: "${id}", reason: "台风") { state dueOn } }`)).toEqual({
      withdrawEvent: { state: "withdrawn", dueOn: null },
    });
    expect(await line(id, { phase: "actual" })).toMatchObject({ refused: "WRONG_STATE", state: "withdrawn" });
    expect(await by("anyone", `{ event(id: "${id}") { id } }`)).toMatchObject({ refused: "NOT_FOUND" });
  });

  test("is seen by its organiser and its offices, and by all once it is planned; so are its lines", async () => {
    const id = await drafted();
    await line(id);
    const sees = async (actor: ActorName) => {
      const { event, refused } = await by(actor, `{ event(id: "${id}") { id contact lines { id } } }`);
      const {
        inventoryLines: { total },
      } = await by(actor, "{ inventoryLines { total } }");
      expect(total).toBe(refused ? 0 : 1);
      return refused ?? (event.contact ? "all" : "some");
    };
    const near: ActorName[] = ["department", "operator", "administrator", "auditor", "cityBureau", "subCentre"];
    const far: ActorName[] = ["anyone", "rivalOrganiser", "forester", "evaluator", "hnDepartment", "hnOperator"];
    for (const actor of near) expect(await sees(actor), actor).toBe("some");
    for (const actor of far) expect(await sees(actor), actor).toBe("NOT_FOUND");
    expect(await sees("organiser")).toBe("all");
    await verb("planEvent", id);
    for (const actor of [...near, ...far]) expect(await sees(actor), actor).toBe("some");
    for (const name of ["accountEvent", "planEvent"])
      expect(await verb(name, id, "rivalOrganiser")).toMatchObject({
        refused: name === "planEvent" ? "WRONG_STATE" : "FORBIDDEN",
      });
  });
  test("elsewhere in the province is not the city's", async () => {
    const id = await drafted({ city: "370200" });
    expect(await by("cityBureau", `{ event(id: "${id}") { id } }`)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await by("department", `{ event(id: "${id}") { id } }`)).toEqual({ event: { id } });
  });

  test("takes its place in the order of accounting, each once, however many at once", async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => planned({ beginsOn: "2026-01-15", endsOn: "2026-01-15" })),
    );
    await Promise.all(ids.map((id) => line(id, { phase: "actual" })));
    w.now = "2026-01-16T01:00:00.000Z";
    const answers = await Promise.all(ids.flatMap((id) => [verb("accountEvent", id), verb("accountEvent", id)]));
    expect(answers.filter(({ accountEvent }) => accountEvent)).toHaveLength(5);
    expect(answers.filter(({ refused }) => refused === "WRONG_STATE")).toHaveLength(5);
    const rows = await accountedEvents(w.contextOf(platform), "370000");
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(rows.map(({ number }) => number)).size).toBe(5);
    expect(rows[0]).toMatchObject({ organiser: "o-organiser", emissionsKilograms: 6000, dueOn: "2026-07-15" });
    expect(await accountedEvents(w.contextOf(platform), "460000")).toEqual([]);
  });
});
