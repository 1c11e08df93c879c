import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Attachment } from "../../server/file/index.ts";
import { checkLedger } from "../../server/ledger/index.ts";
import { ForeignUnit } from "../../server/offset/foreign-unit.entity.ts";
import { lapse } from "../../server/offset/lapse.ts";
import { platform } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { foreignUnit } from "../support/records.ts";
import { dialects, type World } from "../support/world.ts";
import { proofOf, setting, type Setting } from "./setting.ts";

describe.each(dialects)("the offset queue on %s", (dialect) => {
  let it: Setting;
  beforeEach(async () => {
    it = await setting(dialect);
  });
  afterEach(async () => {
    expect(await checkLedger(it.w.store)).toEqual([]);
    await it.w.close();
  });

  test("proposes by deadline, is accepted, confirmed and retired by serial; a second run proposes nothing twice", async () => {
    const { w, offer, admit, run, verb, proposals, coverage } = it;
    await admit();
    await offer();
    expect(await run()).toMatchObject({ proposed: 2, kilograms: 1000 });
    expect(await run()).toMatchObject({ proposed: 0 });
    const all = await proposals();
    expect(all.map(({ event: of, kilograms }) => [of.id, kilograms])).toEqual([
      ["b", 400],
      ["a", 600],
    ]);
    const { id } = all[1]!;
    expect(await coverage("a")).toEqual({
      retiredKilograms: 0,
      reservedKilograms: 600,
      uncoveredKilograms: 600,
      state: "none",
    });
    expect(await verb(actors.forester, "confirm", id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await verb(actors.organiser, "accept", id)).toMatchObject({ state: "accepted" });
    expect(await verb(actors.organiser, "confirm", id)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await verb(actors.forester, "confirm", id)).toMatchObject({ state: "confirmed" });
    expect(await verb(actors.rivalOrganiser, "retire", id)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await verb(actors.organiser, "retire", id)).toMatchObject({
      state: "retired",
      serials: "370000-PHCER-0000000000000-0000000000599",
      retiredOn: "2026-01-15",
    });
    expect(await verb(actors.organiser, "retire", id)).toMatchObject({ refused: "WRONG_STATE" });
    expect(await coverage("a")).toEqual({
      retiredKilograms: 600,
      reservedKilograms: 0,
      uncoveredKilograms: 0,
      state: "covered",
    });
    expect(
      (
        await w.ask(
          actors.anyone,
          "{ transfers(filter: { kind: { eq: retire } }) { items { purpose beneficiary statement event } } }",
        )
      ).transfers.items,
    ).toEqual([{ purpose: "eventNeutrality", beneficiary: "活动a", statement: "注销（用于本活动）", event: "a" }]);
  });

  test("a run is for the operator of its province, and has one effect for one request", async () => {
    const { offer, admit, run, proposals } = it;
    await admit();
    await offer();
    for (const actor of [actors.hnOperator, actors.department, actors.forester])
      expect(await run(actor)).toMatchObject({ refused: "FORBIDDEN" });
    const [one, two] = [await run(actors.operator, "k"), await run(actors.operator, "k")];
    expect(two).toEqual(one);
    expect(await proposals()).toHaveLength(2);
  });

  test("what the department has not admitted is passed over, with the reason and an example", async () => {
    const { tell, offer, admit, run } = it;
    const { id } = await offer();
    expect(await run()).toMatchObject({
      proposed: 0,
      passedOver: [{ reason: "projectNotAdmitted", count: 1, example: id }],
    });
    expect(await admit(actors.forester)).toMatchObject({ refused: "FORBIDDEN", clause: "SD-P 三(三)8" });
    const { id: admission } = await admit();
    expect(await admit()).toMatchObject({ refused: "CONFLICT", reason: "alreadyReviewed" });
    await tell(actors.department, 'mutation ($id: ID!) { it: suspendAdmission(id: $id, reason: "复核") { state } }', {
      id: admission,
    });
    expect(await run()).toMatchObject({ proposed: 0 });
    await tell(actors.department, "mutation ($id: ID!) { it: resumeAdmission(id: $id) { state } }", { id: admission });
    expect(await run()).toMatchObject({ proposed: 2 });
  });

  test("what is declined returns to its owner and is on offer again", async () => {
    const { offer, admit, run, verb, proposals } = it;
    await admit();
    await offer();
    await run();
    const [forB] = await proposals();
    expect(await verb(actors.rivalOrganiser, "decline", forB!.id, ', reason: "自行购买"')).toMatchObject({
      state: "declined",
    });
    expect(await run()).toMatchObject({ proposed: 1, kilograms: 400 });
  });

  test("what nobody accepts in time returns by itself, and not before", async () => {
    const { w, offer, admit, run, proposals, coverage } = it;
    await admit();
    await offer();
    await run();
    await lapse.work(w.contextOf(platform));
    expect((await proposals()).every(({ state }) => state === "proposed")).toBe(true);
    w.now = "2026-02-20T04:00:00.000Z";
    await lapse.work(w.contextOf(platform));
    expect((await proposals()).every(({ state }) => state === "lapsed")).toBe(true);
    expect(await coverage("a")).toMatchObject({ reservedKilograms: 0, state: "none" });
    expect(await run()).toMatchObject({ proposed: 2, kilograms: 1000 });
  });

  // Reserved on 15 January for 30 days, in China's: until 14 February, 24:00 at UTC+8.
  test.each([
    ["stands on its last day", "2026-02-14T15:59:59.999Z", ["proposed", "accepted"]],
    ["lapses the day after", "2026-02-14T16:00:00.000Z", ["lapsed", "lapsed"]],
  ])("what is proposed or accepted %s", async (_, now, states) => {
    const { w, offer, admit, run, verb, proposals } = it;
    await admit();
    await offer();
    await run();
    const [, forA] = await proposals();
    await verb(actors.organiser, "accept", forA!.id);
    w.now = now;
    await lapse.work(w.contextOf(platform));
    expect((await proposals()).map(({ state }) => state)).toEqual(states);
  });

  test("what is paid for does not lapse, however late it is retired", async () => {
    const { w, offer, admit, run, verb, proposals, coverage } = it;
    await admit();
    await offer();
    await run();
    const [, forA] = await proposals();
    await verb(actors.organiser, "accept", forA!.id);
    await verb(actors.forester, "confirm", forA!.id);
    w.now = "2027-01-15T04:00:00.000Z";
    await lapse.work(w.contextOf(platform));
    expect((await proposals()).map(({ kilograms, state }) => [kilograms, state])).toEqual([
      [400, "lapsed"],
      [600, "confirmed"],
    ]);
    expect(await coverage("a")).toMatchObject({ reservedKilograms: 600 });
    expect(await verb(actors.organiser, "retire", forA!.id)).toMatchObject({ state: "retired" });
  });

  test("units of other registries are declared once, checked, and counted in whole tonnes by serial", async () => {
    const { w, tell, run, verb, proposals, coverage } = it;
    const declare = (but: object = {}, actor: Parameters<World["ask"]>[0] = actors.donor) =>
      tell(actor, "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id state } }", {
        input: { ...foreignUnit, ...but },
      });
    const { id } = await declare();
    expect(await declare({ firstSerial: 104, tonnes: 1 }, actors.forester)).toMatchObject({
      refused: "CONFLICT",
      reason: "alreadyClaimed",
      clause: "SD-E 四(三)",
    });
    for (const twin of [
      { serialPrefix: "CCER-3", firstSerial: 7100 },
      { serialPrefix: "ccer-37-" },
      { serialPrefix: "CCER\u201137\u2011" },
      { serialPrefix: "CCER-37-\u200b" },
      { serialPrefix: "CCER 37 " },
      { serialPrefix: "CCER_37_" },
      { serialPrefix: "CCER\u221237\u2212" },
      { serialPrefix: "CCER-37-\ufe0f" },
      { serialPrefix: "ＣＣＥＲ-37-" },
      { registry: "全国温室气体 自愿减排注册登记系统" },
    ]) {
      expect(await declare({ tonnes: 1, ...twin }, actors.forester), JSON.stringify(twin)).toMatchObject({
        refused: "CONFLICT",
        reason: "alreadyClaimed",
      });
    }
    expect(await declare({ serialPrefix: "\u0421\u0421ER-37-", tonnes: 1 })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "notLatin",
      field: "serialPrefix",
    });
    expect(await declare({ serialPrefix: "CCER-37-1", firstSerial: 4, tonnes: 1 })).toMatchObject({
      state: "submitted",
    });
    expect(await declare({ serialPrefix: "CCER-37-10", firstSerial: 4, tonnes: 1 })).toMatchObject({
      refused: "CONFLICT",
    });
    expect(await declare({ registry: "某系统" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "unknownRegistry",
      field: "registry",
    });
    expect(await declare({ kind: "other" })).toMatchObject({ refused: "INVALID_INPUT", reason: "unknownRegistry" });
    expect(await declare({ serialPrefix: "CCER-37-99999999", firstSerial: 123_456_789 })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "serialTooLong",
    });
    expect(await declare({ firstSerial: Number.MAX_SAFE_INTEGER })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "claimIncomplete",
    });
    expect(await declare({ cancelledOn: "2026-01-16" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "inFuture",
    });
    expect(await declare({ firstSerial: 105, tonnes: 1 })).toMatchObject({ state: "submitted" });
    expect(
      await tell(
        actors.organiser,
        'mutation ($id: ID!) { it: chooseSupply(event: "a", supply: $id, kilograms: 1000, reason: "已注销") { id } }',
        { id },
      ),
    ).toMatchObject({ refused: "RULE_BROKEN", reason: "unitNotChecked", field: "supply" });
    expect(await run()).toMatchObject({ proposed: 0 });
    expect(
      await tell(actors.donor, "mutation ($id: ID!) { it: checkForeignUnit(id: $id) { state } }", { id }),
    ).toMatchObject({ refused: "FORBIDDEN" });
    const check = () =>
      tell(actors.operator, "mutation ($id: ID!) { it: checkForeignUnit(id: $id) { state } }", { id });
    expect(await check()).toMatchObject({ refused: "RULE_BROKEN", reason: "noProofFile", clause: "SD-E 四(三)" });
    await w.given(Attachment, proofOf(id));
    expect(await check()).toEqual({ state: "checked" });
    expect(await run()).toMatchObject({ proposed: 2, kilograms: 2000 });
    const mine = (await proposals()).find(({ event: of }) => of.id === "a")!;
    await verb(actors.organiser, "accept", mine.id);
    await verb(actors.donor, "confirm", mine.id);
    expect(await verb(actors.organiser, "retire", mine.id)).toMatchObject({ serials: "CCER-37-100 … CCER-37-100" });
    expect(await coverage("a")).toMatchObject({ retiredKilograms: 1000, uncoveredKilograms: 0, state: "covered" });
  });

  test.each([
    ["is meant for another province", { region: "460000" }, "meantForAnotherProvince"],
    ["is of an origin that the province does not take", { province: "510000" }, "kindOrOriginNotTaken"],
  ] as const)("a unit that %s is not chosen", async (_, but, reason) => {
    await it.w.given(ForeignUnit, {
      ...foreignUnit,
      id: "u",
      policyOn: "2026-01-01",
      holder: "o-donor",
      remaining: 5000,
      usedTonnes: 0,
      state: "checked",
      ...but,
    });
    expect(
      await it.tell(
        actors.organiser,
        'mutation { it: chooseSupply(event: "a", supply: "u", kilograms: 1000, reason: "已注销") { id } }',
      ),
    ).toMatchObject({ refused: "RULE_BROKEN", field: "supply", reason });
  });

  test.each([
    ["more than one holds", { kilograms: 1001 }, { refused: "RULE_BROKEN", reason: "lacking" }],
    ["a gift with a price", { kind: "donation" }, { refused: "INVALID_INPUT", reason: "giftWithPrice" }],
    ["a listing without one", { priceFen: null }, { refused: "INVALID_INPUT", reason: "noPrice" }],
    ["nothing", { kilograms: 0 }, { refused: "INVALID_INPUT", reason: "nothing" }],
  ])("refuses an offer of %s", async (_, but, expected) => expect(await it.offer(but)).toMatchObject(expected));

  test("what is offered already is not offered twice, and the public does not learn by whom", async () => {
    const { w, offer } = it;
    await offer({ kilograms: 700 });
    expect(await offer({ kilograms: 301 })).toMatchObject({ refused: "RULE_BROKEN", there: 300 });
    expect(await offer({}, actors.rivalForester)).toMatchObject({ refused: "NOT_FOUND" });
    expect(
      (await w.ask(actors.anyone, "{ offers { items { kilograms priceFen seller { id } } } }")).offers.items,
    ).toEqual([{ kilograms: 700, priceFen: 6000, seller: null }]);
    expect((await w.ask(actors.forester, "{ offers { items { seller { id } } } }")).offers.items).toEqual([
      { seller: { id: "o-forester" } },
    ]);
  });

  test("the board shows a dry run, to the offices of the region alone", async () => {
    const { w, offer, admit, proposals } = it;
    await admit();
    await offer();
    const board =
      '{ queueBoard(region: "370000") { tiers { tier kilograms supplies } events { event kilograms } matches { event tier kilograms } passedOver { reason } } }';
    expect((await w.ask(actors.operator, board)).queueBoard).toEqual({
      tiers: [
        { tier: 1, kilograms: 1000, supplies: 1 },
        { tier: 2, kilograms: 0, supplies: 0 },
        { tier: 3, kilograms: 0, supplies: 0 },
      ],
      events: [
        { event: "a", kilograms: 600 },
        { event: "b", kilograms: 900 },
      ],
      matches: [
        { event: "a", tier: 1, kilograms: 600 },
        { event: "b", tier: 1, kilograms: 400 },
      ],
      passedOver: [],
    });
    expect(await proposals()).toEqual([]);
    for (const actor of [actors.anyone, actors.forester, actors.hnOperator])
      expect(await w.ask(actor, board)).toMatchObject({ refused: "FORBIDDEN" });
  });
});
