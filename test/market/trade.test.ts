import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Offer } from "../../server/market/index.ts";
import { lapseTrades } from "../../server/market/trade.resolver.ts";
import { assertTradingHere, isForSale } from "../../server/market/rules.ts";
import { checkLedger, issue } from "../../server/ledger/index.ts";
import { platform } from "../../server/platform/context.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { policyFor } from "../../server/policy/index.ts";
import { Event } from "../../server/event/index.ts";
import { actors } from "../support/actors.ts";
import { accountedEvent } from "../support/records.ts";
import { openTrading } from "../support/trading.ts";
import { dialects, world, type World } from "../support/world.ts";

openTrading("370000", "2026-01-01");
openTrading("460000", "2026-01-01", { mode: "exchange", venueZh: "某环境权益交易所（示例）", venueEn: "an exchange" });

describe("whether holders may trade here", () => {
  const source = {
    clause: "platform default",
    modality: "must",
    status: "platformDefault",
    restrictedBy: "国发〔2011〕38号",
  } as const;
  test.each([
    ["nothing said", undefined, "tradingClosed"],
    ["none", { ...source, mode: "none" }, "tradingClosed"],
    ["an exchange", { ...source, mode: "exchange", venueZh: "某所", venueEn: "the exchange" }, "tradingElsewhere"],
    ["two by two", { ...source, mode: "bilateral" }, undefined],
  ] as const)("%s", (_, trading, reason) => {
    const closed = () => assertTradingHere(trading);
    if (reason)
      expect(closed).toThrow(
        expect.objectContaining({
          code: "RULE_BROKEN",
          details: expect.objectContaining({ reason, clause: "platform default" }),
        }),
      );
    else expect(closed).not.toThrow();
    expect(isForSale({ state: "open", kind: "listing", event: null }, trading)).toBe(!reason);
  });
  test("no pack that comes with the platform opens it", () => {
    for (const region of ["370000", "460000"])
      expect(policyFor(region, "2025-12-31").trading).toMatchObject({ mode: "none", restrictedBy: "国发〔2011〕38号" });
  });
});

describe.each(dialects)("trades on %s", (dialect) => {
  let w: World, block: string, offer: string;
  type Actor = Parameters<World["ask"]>[0];
  const tell = async (actor: Actor, document: string, variables: object = {}) => {
    const answer = await w.ask(actor, document, { variables: variables as Record<string, unknown> });
    return answer.it ?? answer;
  };
  const issued = async (holder: string, region = "370000"): Promise<string> =>
    (
      await once(w.contextOf(actors.department), { act: "test" }, (inside) =>
        issue(inside, {
          mechanism: `${region}-PHCER`,
          region,
          policyOn: "2025-12-01",
          holder,
          kilograms: 1000,
          project: "p",
          issuance: "i",
          methodologyCode: "M",
          speciality: "forest",
          vintage: 2025,
          demonstration: true,
          clause: "platform default",
        }),
      )
    ).id;
  const list = async (of: string, but: object = {}, actor: Actor = actors.forester): Promise<string> =>
    (
      await tell(actor, "mutation ($input: OfferInput!) { it: offerBlock(input: $input) { id } }", {
        input: { block: of, kilograms: 1000, kind: "listing", priceFen: 6000, ...but },
      })
    ).id;
  const order = (kilograms: number, actor: Actor = actors.donor, of = offer) =>
    tell(
      actor,
      "mutation ($offer: ID!, $kilograms: Kilograms!) { it: orderTrade(offer: $offer, kilograms: $kilograms) { id state kilograms priceFen dueOn serials block { id account holder { id } } } }",
      { offer: of, kilograms },
    );
  const verb = (name: string, id: string, actor: Actor) =>
    tell(
      actor,
      `mutation ($id: ID!) { it: ${name}Trade(id: $id${name === "decline" ? ', reason: "改作自用"' : ""}) { state confirmedOn dueOn } }`,
      { id },
    );
  const heldBy = async (actor: Actor): Promise<number> =>
    (
      await w.ask(
        actor,
        `{ blocks(filter: { account: { eq: held }, holder: { eq: "${actor.organization}" } }) { items { kilograms } } }`,
      )
    ).blocks.items.reduce((all: number, { kilograms }: { kilograms: number }) => all + kilograms, 0);
  const onOffer = async () =>
    (
      await w.ask(
        actors.anyone,
        "{ offers(filter: { state: { eq: open } }, sort: [{ by: kilograms }]) { items { remaining priceFen kind event forSale } } }",
      )
    ).offers.items;

  beforeEach(async () => {
    w = await world(dialect);
    block = await issued("o-forester");
    offer = await list(block);
  });
  afterEach(async () => {
    expect(await checkLedger(w.store)).toEqual([]);
    await w.close();
  });

  test("are ordered at the price of the offer, held, and the buyer's once the seller confirms", async () => {
    const ordered = await order(400);
    expect(ordered).toMatchObject({
      state: "ordered",
      kilograms: 400,
      priceFen: 6000,
      dueOn: "2026-01-22",
      serials: "370000-PHCER-0000000000000-0000000000399",
      block: null,
    });
    expect(await onOffer()).toEqual([{ remaining: 600, priceFen: 6000, kind: "listing", event: null, forSale: true }]);
    expect(await verb("confirm", ordered.id, actors.donor)).toMatchObject({
      refused: "FORBIDDEN",
      reason: "notYours",
      clause: "platform default",
    });
    expect(await verb("confirm", ordered.id, actors.rivalForester)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await heldBy(actors.donor)).toBe(0);
    expect(await verb("confirm", ordered.id, actors.forester)).toEqual({
      state: "confirmed",
      confirmedOn: "2026-01-15",
      dueOn: null,
    });
    expect([await heldBy(actors.forester), await heldBy(actors.donor)]).toEqual([600, 400]);
    for (const [name, actor] of [
      ["confirm", actors.forester],
      ["decline", actors.forester],
      ["withdraw", actors.donor],
    ] as const) {
      expect(await verb(name, ordered.id, actor)).toMatchObject({ refused: "WRONG_STATE", state: "confirmed" });
    }
  });

  test("take a whole offer, which is exhausted by that", async () => {
    await verb("confirm", (await order(1000)).id, actors.forester);
    expect(await tell(actors.forester, `{ it: offer(id: "${offer}") { state remaining forSale } }`)).toEqual({
      state: "exhausted",
      remaining: 0,
      forSale: false,
    });
    expect([await heldBy(actors.forester), await heldBy(actors.donor)]).toEqual([0, 1000]);
    expect(await order(1, actors.rivalForester)).toMatchObject({ refused: "NOT_FOUND" });
  });

  test.each([
    ["decline", actors.forester, "declined", 400],
    ["withdraw", actors.donor, "withdrawn", 1000],
  ] as const)(
    "return when the parties %s, and are on offer on the same terms",
    async (name, actor, state, kilograms) => {
      const { id } = await order(kilograms);
      expect(await verb(name, id, name === "decline" ? actors.donor : actors.forester)).toMatchObject({
        refused: "FORBIDDEN",
      });
      expect(await verb(name, id, actor)).toEqual({ state, confirmedOn: null, dueOn: null });
      expect((await onOffer()).map(({ remaining }: { remaining: number }) => remaining)).toEqual(
        kilograms === 1000 ? [1000] : [400, 600],
      );
      expect((await onOffer())[0]).toMatchObject({ priceFen: 6000, kind: "listing", forSale: true });
      expect(await heldBy(actors.forester)).toBe(1000);
    },
  );

  test("return when the seller does not confirm in time, and not before", async () => {
    const { id } = await order(400);
    await lapseTrades.work({ ...w.contextOf(platform), now: "2026-01-22T04:00:00.000Z" });
    expect(await tell(actors.donor, `{ it: trade(id: "${id}") { state } }`)).toEqual({ state: "ordered" });
    await lapseTrades.work({ ...w.contextOf(platform), now: "2026-01-23T04:00:00.000Z" });
    expect(await tell(actors.donor, `{ it: trade(id: "${id}") { state dueOn } }`)).toEqual({
      state: "lapsed",
      dueOn: null,
    });
    expect((await onOffer()).map(({ remaining }: { remaining: number }) => remaining)).toEqual([400, 600]);
  });

  test("return free, where the seller has withdrawn the offer in the meantime", async () => {
    const { id } = await order(400);
    await tell(actors.forester, "mutation ($id: ID!) { it: withdrawOffer(id: $id) { state } }", { id: offer });
    await verb("withdraw", id, actors.donor);
    expect(await onOffer()).toEqual([]);
    expect(await list(block, { kilograms: 600 })).toBeTruthy();
  });

  test("show everybody price and amount once confirmed, and nobody else the parties", async () => {
    const all =
      "{ trades { total items { id mechanism speciality vintage kilograms priceFen confirmedOn seller { id } buyer { id } block { id } serials offer { id } } } }";
    const { id } = await order(400);
    expect((await w.ask(actors.anyone, all)).trades.total).toBe(0);
    await verb("confirm", id, actors.forester);
    expect((await w.ask(actors.anyone, all)).trades.items).toEqual([
      {
        id,
        mechanism: "370000-PHCER",
        speciality: "forest",
        vintage: 2025,
        kilograms: 400,
        priceFen: 6000,
        confirmedOn: "2026-01-15",
        seller: null,
        buyer: null,
        block: null,
        serials: null,
        offer: null,
      },
    ]);
    for (const actor of [actors.forester, actors.donor, actors.operator, actors.department]) {
      expect((await w.ask(actor, all)).trades.items[0], actor.id).toMatchObject({
        seller: { id: "o-forester" },
        buyer: { id: "o-donor" },
        serials: "370000-PHCER-0000000000000-0000000000399",
      });
    }
    for (const actor of [actors.rivalForester, actors.hnOperator])
      expect((await w.ask(actor, all)).trades.items[0], actor.id).toMatchObject({
        seller: null,
        buyer: null,
        serials: null,
      });
    expect(
      (await w.ask(actors.anyone, `{ history(type: "trade", id: "${id}") { organization } }`)).history.every(
        ({ organization }: { organization: string | null }) => organization === null,
      ),
    ).toBe(true);
  });

  test.each([
    ["nothing", 0, actors.donor, { refused: "INVALID_INPUT", reason: "nothing" }],
    ["more than is left", 1001, actors.donor, { refused: "RULE_BROKEN", reason: "lacking", there: 1000 }],
    ["one's own", 1, actors.forester, { refused: "FORBIDDEN", reason: "ownOffer" }],
    ["by an office", 1, actors.operator, { refused: "FORBIDDEN", reason: "notYours" }],
    ["more than is left, by an office", 1001, actors.operator, { refused: "FORBIDDEN", reason: "notYours" }],
    ["by the public", 1, actors.anyone, { refused: "FORBIDDEN" }],
  ])("refuse an order of %s", async (_, kilograms, actor, expected) => {
    expect(await order(kilograms, actor)).toMatchObject({ ...expected, clause: "platform default" });
    expect(await onOffer()).toMatchObject([{ remaining: 1000 }]);
  });

  test("refuse gifts, what is meant for one event, and what is withdrawn", async () => {
    await tell(actors.forester, "mutation ($id: ID!) { it: withdrawOffer(id: $id) { state } }", { id: offer });
    expect(await order(1, actors.operator)).toMatchObject({ refused: "WRONG_STATE", state: "withdrawn" });
    expect(
      await order(1, actors.donor, await list(block, { kilograms: 10, kind: "donation", priceFen: null })),
    ).toMatchObject({ refused: "RULE_BROKEN", reason: "notForSale" });
    await w.given(Event, accountedEvent("e", 600));
    expect(await order(1, actors.donor, await list(block, { kilograms: 10, event: "e" }))).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "meantForAnother",
    });
    expect((await onOffer()).map(({ forSale }: { forSale: boolean }) => forSale)).toEqual([false, false]);
  });

  test("are refused where the region has opened none, and where it names an exchange", async () => {
    const hainan = await list(await issued("o-donor", "460000"), {}, actors.donor);
    expect(await order(1, actors.forester, hainan)).toMatchObject({
      refused: "RULE_BROKEN",
      reason: "tradingElsewhere",
      venueZh: "某环境权益交易所（示例）",
      clause: "platform default",
    });
    w.now = "2025-12-31T04:00:00.000Z";
    for (const of of [hainan, offer])
      expect(await order(1, actors.rivalForester, of)).toMatchObject({
        refused: "RULE_BROKEN",
        reason: "tradingClosed",
        clause: "platform default",
      });
    expect((await onOffer()).some(({ forSale }: { forSale: boolean }) => forSale)).toBe(false);
  });

  test("never overdraw an offer, however many buy at once, and sell all that is asked for", async () => {
    const buyers = [actors.donor, actors.rivalForester, actors.organiser, actors.rivalOrganiser];
    const greedy = await Promise.all(buyers.map((buyer) => order(600, buyer)));
    expect(greedy.map(({ state, refused }) => state ?? refused).toSorted()).toEqual([
      "RULE_BROKEN",
      "RULE_BROKEN",
      "RULE_BROKEN",
      "ordered",
    ]);
    const rest = await Promise.all(Array.from({ length: 12 }, (_, i) => order(50, buyers[i % 4])));
    expect(rest.filter(({ state }) => state === "ordered")).toHaveLength(8);
    expect(
      rest
        .filter(({ refused }) => refused)
        .every(({ refused }) => refused === "RULE_BROKEN" || refused === "NOT_FOUND"),
    ).toBe(true);
    expect(await w.store.em().findOneOrFail(Offer, { id: offer })).toMatchObject({ remaining: 0, state: "exhausted" });
  });
});
