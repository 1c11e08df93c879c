import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Attachment } from "../../server/file/index.ts";
import { Factor } from "../../server/factor/index.ts";
import { actors, type ActorName } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const chengdu = { region: "510000", city: "510100" };
const said = (but: object = {}) => ({
  titleZh: "成都世界运动会",
  ...chengdu,
  kind: "sports",
  hostKind: "government",
  level: "international",
  promised: true,
  beginsOn: "2026-04-18",
  endsOn: "2026-04-20",
  place: "东安湖",
  participants: 9000,
  personTimes: 20_000,
  onlineAttendance: 700_000,
  coOrganisers: ["四川省体育局", "四川省体育局"],
  measures: "绿色电力",
  offsetMethod: "国家核证自愿减排量",
  content: "开闭幕式与比赛",
  neutralBy: "2026-10-01",
  responsible: "环境部",
  offsetBy: ["organiser", "participants"],
  intendedRoute: "platform",
  accountingWay: "platform",
  ...but,
});
const draft =
  "mutation ($input: EventInput!) { it: draftEvent(input: $input) { id revision coOrganisers personTimes onlineAttendance offsetBy decision } }";
const form = "{ id state late filedOn filingDueOn dueOn said returnReason }";

describe.each(dialects)("registration on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    await w.given(Factor, {
      id: "elec",
      nameZh: "电",
      nameEn: "power",
      category: "x",
      region: "CN",
      year: 2023,
      value: "0.5",
      unit: "kgCO2/kWh",
      source: "s",
      verified: true,
    });
  });
  afterEach(() => w.close());
  const bureau = {
    id: "p-city-bureau",
    organization: "o-city-bureau",
    parties: [{ kind: "cityBureau" as const, region: "510100" }],
  };
  const ask = async (actor: ActorName | typeof bureau, query: string, variables: Record<string, unknown> = {}) => {
    const answer = await w.ask(typeof actor === "string" ? actors[actor] : actor, query, { variables });
    return answer.it ?? answer;
  };
  const drafted = async (but: object = {}) => (await ask("organiser", draft, { input: said(but) })).id as string;
  const planned = async (but: object = {}) => {
    const id = await drafted(but);
    await ask(
      "organiser",
      "mutation ($event: ID!, $input: InventoryLineInput!) { addInventoryLine(event: $event, input: $input) { id } }",
      {
        event: id,
        input: {
          phase: "planned",
          stage: "event",
          category: "ENERGY_PURCHASED",
          source: "电",
          activity: "2000",
          unit: "kWh",
          factor: "elec",
        },
      },
    );
    await ask("organiser", "mutation ($id: ID!) { planEvent(id: $id) { id } }", { id });
    return id;
  };
  const file = (event: string, actor: ActorName = "organiser") =>
    ask(actor, `mutation ($event: ID!) { it: fileRegistration(event: $event) ${form} }`, { event });
  const verb = (actor: ActorName | typeof bureau, name: string, id: string, more = "") =>
    ask(actor, `mutation ($id: ID!) { it: ${name}Registration(id: $id${more}) ${form} }`, { id });

  test("keeps what 附表1 asks, and decides at once", async () => {
    expect(await ask("organiser", draft, { input: said() })).toMatchObject({
      coOrganisers: ["四川省体育局"],
      personTimes: 20_000,
      onlineAttendance: 700_000,
      offsetBy: ["organiser", "participants"],
      decision: {
        standing: "inScope",
        forms: [{ form: "plan" }, { form: "registration", dueOn: "2026-04-17", modality: "must", clause: "SC 三(四)" }],
      },
    });
  });
  test("an operation is accounted by a period, and needs no form", async () => {
    expect(
      (
        await ask("organiser", draft, {
          input: said({ kind: "scenicSpot", beginsOn: "2025-01-01", endsOn: "2025-12-31" }),
        })
      ).decision,
    ).toMatchObject({ standing: "mayFollow", forms: [{ form: "plan" }] });
  });
  test("an edit is decided again, and the journal says what changed", async () => {
    const id = await drafted();
    await ask("organiser", "mutation ($id: ID!, $input: EventInput!) { editEvent(id: $id, input: $input) { id } }", {
      id,
      input: said({ promised: false }),
    });
    const { history } = await ask("organiser", `{ history(type: "event", id: "${id}") { action note clause } }`);
    const [change] = history.filter(({ action }: { action: string }) => action === "redecide");
    expect(change.note.split("\n")).toEqual(
      expect.arrayContaining(["− standing: inScope", "+ standing: mayFollow", "− registration 2026-04-17 (SC 三(四))"]),
    );
    await ask("organiser", "mutation ($id: ID!, $input: EventInput!) { editEvent(id: $id, input: $input) { id } }", {
      id,
      input: said({ promised: false, place: "别处" }),
    });
    expect(
      (await ask("organiser", `{ history(type: "event", id: "${id}") { action } }`)).history.filter(
        ({ action }: { action: string }) => action === "redecide",
      ),
    ).toHaveLength(1);
  });
  test.each<[string, object, object]>([
    [
      "a day of neutrality before the end",
      { neutralBy: "2026-04-19" },
      { field: "neutralBy", reason: "neutralTooEarly" },
    ],
    ["nobody who offsets", { offsetBy: [] }, { field: "offsetBy", reason: "nobodyOffsets" }],
    [
      "a body without a name",
      { accountingWay: "body" },
      { field: "accountingBody", reason: "nameTheBody", clause: "SC 附表1" },
    ],
  ])("is refused with %s", async (_, but, expected) => {
    expect(await ask("organiser", draft, { input: said(but) })).toMatchObject({
      refused: "INVALID_INPUT",
      ...expected,
    });
  });

  test("is filed once the plan is made, goes back, is filed again and acknowledged by the city's bureau", async () => {
    const id = await planned();
    const filed = await file(id);
    expect(filed).toMatchObject({
      state: "filed",
      late: false,
      filedOn: "2026-01-15",
      filingDueOn: "2026-04-17",
      said: {
        title: "成都世界运动会",
        plannedKilograms: 1000,
        offsetBy: ["organiser", "participants"],
        intendedRoute: "platform",
      },
    });
    expect(Object.keys(filed.said)).not.toContain("contact");
    expect(await file(id)).toMatchObject({ refused: "CONFLICT" });
    expect(await verb("cityBureau", "acknowledge", filed.id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await verb("organiser", "acknowledge", filed.id)).toMatchObject({
      refused: "FORBIDDEN",
      clause: "SC 三(四)",
    });
    expect(await verb(bureau, "return", filed.id, ', reason: "补充公章"')).toMatchObject({
      state: "returned",
      returnReason: "补充公章",
    });
    w.now = "2026-04-18T04:00:00.000Z";
    expect(await verb("organiser", "refile", filed.id)).toMatchObject({
      state: "filed",
      late: true,
      returnReason: null,
    });
    expect(await verb(bureau, "acknowledge", filed.id)).toMatchObject({ state: "acknowledged", dueOn: null });
  });
  test("is not filed before the plan, by another, or without what the form asks", async () => {
    expect(await file(await drafted())).toMatchObject({ refused: "WRONG_STATE" });
    expect(await file(await planned(), "rivalOrganiser")).toMatchObject({ refused: "FORBIDDEN" });
    expect(await file(await planned({ content: null, responsible: null }))).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "formIncomplete",
      missing: ["content", "responsible"],
    });
  });

  test("what was accounted outside the platform is submitted with its material, and marked as such", async () => {
    const id = await planned();
    const elsewhere = (kilograms = 5000) =>
      ask(
        "organiser",
        `mutation ($id: ID!) { it: accountEventElsewhere(id: $id, emissionsKilograms: ${kilograms}, method: "某研究院，按 ISO 14064-1") { state emissionsKilograms accountedElsewhere } }`,
        { id },
      );
    expect(await elsewhere()).toMatchObject({ refused: "RULE_BROKEN", reason: "notEnded" });
    w.now = "2026-04-21T04:00:00.000Z";
    expect(await elsewhere()).toMatchObject({ refused: "RULE_BROKEN", reason: "noMaterial", clause: "HN 三(三)" });
    await w.given(Attachment, {
      id: "a",
      subjectType: "event",
      subjectId: id,
      kind: "evidence",
      name: "r.pdf",
      mediaType: "application/pdf",
      bytes: 9,
      sha256: "0".repeat(64),
      organization: "o-organiser",
      person: "p-organiser",
      at: w.now,
    } as never);
    expect(await elsewhere(0)).toMatchObject({ refused: "RULE_BROKEN", reason: "noEmissions" });
    expect(await elsewhere()).toEqual({
      state: "accounted",
      emissionsKilograms: 5000,
      accountedElsewhere: "某研究院，按 ISO 14064-1",
    });
  });
  test("where else it was made public is recorded, by its organiser, with address and day", async () => {
    const id = await planned();
    const announce = (but: object = {}, actor: ActorName = "organiser") =>
      ask(
        actor,
        "mutation ($event: ID!, $publication: Publication!, $channel: Channel!, $url: String!, $publishedOn: Day!) { it: announceEvent(event: $event, publication: $publication, channel: $channel, url: $url, publishedOn: $publishedOn) { url } }",
        {
          event: id,
          publication: "plan",
          channel: "organiser",
          url: "https://example.org/plan",
          publishedOn: "2026-01-15",
          ...but,
        },
      );
    expect(await announce()).toEqual({ url: "https://example.org/plan" });
    expect(await announce({ url: "javascript:alert(1)" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "noAddress",
    });
    expect(await announce({ publishedOn: "2026-01-16" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "dayToCome",
    });
    expect(await announce({ publication: "result" })).toMatchObject({ refused: "WRONG_STATE" });
    expect(await announce({}, "rivalOrganiser")).toMatchObject({ refused: "FORBIDDEN" });
    expect(await ask("anyone", `{ it: event(id: "${id}") { announcements { channel } } }`)).toEqual({
      announcements: [{ channel: "organiser" }],
    });
  });
});
