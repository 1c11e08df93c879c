import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Event } from "../../server/event/index.ts";
import { checkLedger } from "../../server/ledger/index.ts";
import { warnOfDeadlines } from "../../server/offset/deadline.ts";
import { applyRuns } from "../../server/offset/queue.ts";
import { platform } from "../../server/platform/context.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { setting, type Setting } from "./setting.ts";
import { accountedEvent, foreignUnit } from "../support/records.ts";

describe.each(dialects)("beside the recommended order on %s", (dialect) => {
  let it: Setting;
  beforeEach(async () => {
    it = await setting(dialect);
  });
  afterEach(async () => {
    expect(await checkLedger(it.w.store)).toEqual([]);
    await it.w.close();
  });

  test("a gift to the pool serves whoever is next, without its giver being asked again", async () => {
    const { tell, admit, run, proposals, verb, coverage, block } = it;
    await admit();
    expect(
      await tell(actors.rivalForester, "mutation ($id: ID!) { it: donateBlock(id: $id, kilograms: 5) { account } }", {
        id: block,
      }),
    ).toMatchObject({ refused: "NOT_FOUND" });
    expect(
      await tell(
        actors.forester,
        "mutation ($id: ID!) { it: donateBlock(id: $id, kilograms: 650) { account kilograms } }",
        { id: block },
      ),
    ).toEqual({ account: "pool", kilograms: 650 });
    expect(await run()).toMatchObject({ proposed: 2, kilograms: 650 });
    const [forB, forA] = await proposals();
    expect(await verb(actors.organiser, "accept", forA!.id)).toMatchObject({ state: "confirmed" });
    expect(await verb(actors.organiser, "retire", forA!.id)).toMatchObject({ state: "retired" });
    expect(await coverage("a")).toMatchObject({ state: "covered" });
    // What is declined goes back to the pool, not to its giver.
    await verb(actors.rivalOrganiser, "decline", forB!.id, ', reason: "自行安排"');
    expect(
      (await it.w.ask(actors.operator, "{ blocks(filter: { account: { eq: pool } }) { items { kilograms } } }")).blocks
        .items,
    ).toEqual([{ kilograms: 50 }]);
  });

  test("a gift to one event serves that event before all else, and no other", async () => {
    const { tell, admit, run, proposals, block } = it;
    await admit();
    expect(
      await tell(
        actors.forester,
        'mutation ($id: ID!) { it: donateBlock(id: $id, kilograms: 100, event: "b") { account event } }',
        { id: block },
      ),
    ).toEqual({ account: "earmarked", event: "b" });
    await run();
    expect((await proposals()).map(({ event: of, kilograms }) => [of.id, kilograms])).toEqual([["b", 100]]);
  });

  test("a gift serves no event of another province: nothing of it leaves its holder", async () => {
    const { w, tell, block } = it;
    await w.given(Event, accountedEvent("h", 600, { region: "460000", organiser: "o-hn-organiser" }));
    expect(
      await tell(
        actors.forester,
        'mutation ($id: ID!) { it: donateBlock(id: $id, kilograms: 100, event: "h") { account } }',
        { id: block },
      ),
    ).toMatchObject({ refused: "RULE_BROKEN", reason: "otherProvinceOrMechanism", field: "event" });
    expect((await w.ask(actors.forester, "{ blocks { items { account kilograms event } } }")).blocks.items).toEqual([
      { account: "held", kilograms: 1000, event: null },
    ]);
  });

  const meant = [
    ["a gift", "donateBlock(id: $id, kilograms: 100, event: $event) { id }"],
    ["an offer", "offerBlock(input: { block: $id, kilograms: 100, kind: donation, event: $event }) { id }"],
    [
      "a listing",
      "offerBlock(input: { block: $id, kilograms: 100, kind: listing, priceFen: 1, event: $event }) { id }",
    ],
  ] as const;
  test.each(meant)(
    "%s is not taken for an event that is not there, elsewhere, given up or covered",
    async (_, verb) => {
      const { w, tell, block } = it;
      await w.given(
        Event,
        accountedEvent("h", 600, { region: "460000", organiser: "o-hn-organiser" }),
        accountedEvent("none", 0),
        accountedEvent("gone", 600, { state: "withdrawn" }),
      );
      const mean = (event: string) =>
        tell(actors.forester, `mutation ($id: ID!, $event: ID!) { it: ${verb} }`, { id: block, event });
      const refused = [
        ["nowhere", "NOT_FOUND", "notFound"],
        ["gone", "NOT_FOUND", "notFound"],
        ["h", "RULE_BROKEN", "otherProvinceOrMechanism"],
        ["none", "RULE_BROKEN", "eventCovered"],
      ] as const;
      for (const [event, code, reason] of refused)
        expect(await mean(event)).toMatchObject({ refused: code, reason, field: "event", clause: expect.any(String) });
      expect((await w.ask(actors.forester, "{ blocks { items { account kilograms onOffer } } }")).blocks.items).toEqual(
        [{ account: "held", kilograms: 1000, onOffer: 0 }],
      );
      expect(await mean("b")).toMatchObject({ id: expect.any(String) });
    },
  );
  test("units of another registry are not declared for such an event either", async () => {
    const { tell, w } = it;
    await w.given(Event, accountedEvent("none", 0));
    for (const [event, reason] of [
      ["nowhere", "notFound"],
      ["none", "eventCovered"],
    ])
      expect(
        await tell(
          actors.donor,
          "mutation ($input: ForeignUnitInput!) { it: declareForeignUnit(input: $input) { id } }",
          { input: { ...foreignUnit, event } },
        ),
      ).toMatchObject({ reason, field: "event" });
  });

  test("the organiser's part and the participants' are reserved apart", async () => {
    const { w, admit, offer, run, proposals } = it;
    await w.given(Event, accountedEvent("c", 300, { sequence: 0, participantsKilograms: 120 }));
    await admit();
    await offer();
    await run();
    expect(
      (await proposals())
        .filter(({ event: of }) => of.id === "c")
        .map(({ share, kilograms }) => [share, kilograms])
        .toSorted(),
    ).toEqual([
      ["organiser", 180],
      ["participants", 120],
    ]);
    expect(
      (
        await w.ask(
          actors.operator,
          '{ blocks(filter: { event: { eq: "c" } }, sort: [{ by: kilograms }]) { items { account kilograms } } }',
        )
      ).blocks.items,
    ).toEqual([
      { account: "reservedForParticipants", kilograms: 120 },
      { account: "reserved", kilograms: 180 },
    ]);
  });

  test("an organiser chooses another supply with a public reason, up to what the event needs", async () => {
    const { w, tell, admit, offer, run, verb } = it;
    const { id } = await offer();
    const choose = (actor: Parameters<typeof tell>[0], kilograms: number, reason = "支持本地林业") =>
      tell(
        actor,
        'mutation ($id: ID!, $kilograms: Kilograms!, $reason: String!) { it: chooseSupply(event: "a", supply: $id, kilograms: $kilograms, reason: $reason) { id state deviation run { id } } }',
        { id, kilograms, reason },
      );
    expect(await choose(actors.organiser, 100)).toMatchObject({ refused: "RULE_BROKEN", reason: "projectNotAdmitted" });
    await admit();
    expect(await choose(actors.rivalOrganiser, 100)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await choose(actors.organiser, 100, " ")).toMatchObject({ refused: "INVALID_INPUT", field: "reason" });
    expect(await choose(actors.organiser, 601)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "notNeeded",
      need: 600,
    });
    const { id: chosen, ...it2 } = await choose(actors.organiser, 250);
    expect(it2).toEqual({ state: "accepted", deviation: "支持本地林业", run: null });
    expect(await run()).toMatchObject({ kilograms: 350 + 400 });
    await verb(actors.forester, "confirm", chosen);
    await verb(actors.organiser, "retire", chosen);
    expect((await w.ask(actors.anyone, "{ allocations { items { deviation kilograms } } }")).allocations.items).toEqual(
      [{ deviation: "支持本地林业", kilograms: 250 }],
    );
  });

  test("an explanation is for the organiser and the offices: every supply with its verdict", async () => {
    const { w, admit, offer, block } = it;
    await admit();
    await it.tell(
      actors.forester,
      'mutation ($id: ID!) { it: donateBlock(id: $id, kilograms: 100, event: "b") { id } }',
      { id: block },
    );
    await offer({ kilograms: 700 });
    const ask = (actor: Parameters<typeof w.ask>[0]) =>
      w.ask(actor, '{ explainQueue(event: "b") { total items { verdict kilograms tier clause } } }');
    expect((await ask(actors.rivalOrganiser)).explainQueue).toEqual({
      total: 2,
      items: [
        { verdict: "given", kilograms: 100, tier: 1, clause: "SD-E 四(一)1" },
        { verdict: "given", kilograms: 100, tier: 1, clause: "SD-E 四(一)1" },
      ],
    });
    expect(await ask(actors.organiser)).toMatchObject({ refused: "FORBIDDEN" });
    expect((await ask(actors.department)).explainQueue.total).toBe(2);
  });

  test("a project that is suspended leaves the queue at once, with what is reserved out of it; what is confirmed stays", async () => {
    const { tell, admit, offer, run, proposals, verb } = it;
    await admit();
    await offer();
    await run();
    const [forB, forA] = await proposals();
    await verb(actors.organiser, "accept", forA!.id);
    await verb(actors.forester, "confirm", forA!.id);
    await tell(actors.department, 'mutation { it: suspendProject(id: "p", reason: "复核") { state } }');
    expect((await proposals()).map(({ id, state }) => [id, state])).toEqual([
      [forB!.id, "lapsed"],
      [forA!.id, "confirmed"],
    ]);
    expect(await run()).toMatchObject({ proposed: 0, passedOver: [{ reason: "projectNotInGoodStanding" }] });
    await tell(actors.department, 'mutation { it: resumeProject(id: "p") { state } }');
    expect(await run()).toMatchObject({ kilograms: 400 });
  });

  test("a large run is applied in steps, each line once; another run waits", async () => {
    const { w, admit, offer, run } = it;
    await w.given(
      Event,
      ...Array.from({ length: 520 }, (_, i) => accountedEvent(`e${i}`, 1, { sequence: 100 + i, dueOn: "2026-03-01" })),
    );
    await admit();
    await offer({ kilograms: 530 });
    const { id, proposed } = await run();
    expect(proposed).toBe(521);
    const left = async () => (await w.ask(actors.operator, `{ run(id: "${id}") { left skipped } }`)).run;
    expect(await left()).toEqual({ left: 21, skipped: 0 });
    expect(await run()).toMatchObject({ refused: "CONFLICT", reason: "runOpen" });
    // The organiser of the last two small events was quicker with something else: their lines are skipped.
    await w.store
      .em()
      .getConnection()
      .execute(`update "event" set "emissionsKilograms" = 0 where "id" in ('e518', 'e519')`);
    await applyRuns.work(w.contextOf(platform));
    await applyRuns.work(w.contextOf(platform));
    expect(await left()).toEqual({ left: 0, skipped: 2 });
    expect(
      (await w.ask(actors.operator, "{ allocations(filter: { state: { eq: proposed } }) { total } }")).allocations
        .total,
    ).toBe(519);
  });

  test("deadlines warn at 60, 30 and 7 days, then mark overdue, once each; what is covered is left alone", async () => {
    const { w } = it;
    await w.given(Event, accountedEvent("done", 0, { dueOn: "2026-02-01" }));
    const warned: unknown[] = [];
    for (const day of [
      "2026-01-20",
      "2026-05-03",
      "2026-05-04",
      "2026-06-02",
      "2026-06-25",
      "2026-07-02",
      "2026-07-03",
    ]) {
      w.now = `${day}T04:00:00.000Z`;
      await warnOfDeadlines.work(w.contextOf(platform));
      await warnOfDeadlines.work(w.contextOf(platform));
      warned.push((await w.ask(actors.anyone, '{ event(id: "a") { warned } }')).event.warned);
    }
    expect(warned).toEqual([null, "d60", "d60", "d30", "d7", "d7", "overdue"]);
    expect((await w.ask(actors.anyone, '{ event(id: "done") { warned } }')).event.warned).toBe(null);
    const history = (await w.ask(actors.operator, '{ history(type: "event", id: "a") { action } }')).history.map(
      ({ action }: { action: string }) => action,
    );
    expect(history.filter((action: string) => action === "warn")).toHaveLength(4);
    expect(
      await it.tell(actors.organiser, 'mutation { it: explainDelay(id: "a", reason: "供给不足") { delayReason } }'),
    ).toEqual({ delayReason: "供给不足" });
    expect((await w.ask(actors.anyone, '{ event(id: "a") { delayReason } }')).event.delayReason).toBe("供给不足");
  });
});
