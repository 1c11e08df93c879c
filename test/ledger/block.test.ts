import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import {
  Block,
  blockOf,
  bufferOf,
  checkLedger,
  encumber,
  issue,
  ledgerModule,
  shift,
} from "../../server/ledger/index.ts";
import { platform, type Actor } from "../../server/platform/context.ts";
import { once, within } from "../../server/platform/record/transaction.ts";
import { serialOf } from "../../shared/ledger/ledger.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const terms = {
  mechanism: "370000-PHCER",
  region: "370000",
  policyOn: "2026-01-01",
  project: "p1",
  issuance: "i1",
  methodologyCode: "SD-M-1",
  speciality: "marine",
  vintage: 2025,
  demonstration: true,
  clause: "SD-P 三(二)4",
};
const issued = (w: World, kilograms: number, holder = "o-forester", but: object = {}): Promise<Block> =>
  once(w.contextOf(actors.department), { act: "test" }, (inside) =>
    issue(inside, { ...terms, holder, kilograms, ...but }),
  );
const retire =
  'mutation ($id: ID!, $kilograms: Kilograms!) { retireBlock(id: $id, kilograms: $kilograms, purpose: ownOperation, beneficiary: "青松林业", statement: "注销（用于本单位运营）") { id account first kilograms serials } }';

describe.each(dialects)("credits on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
  });
  afterEach(async () => {
    expect(await checkLedger(w.store)).toEqual([]);
    await w.close();
  });
  const ask = (id: string, kilograms: number, actor: Parameters<World["ask"]>[0] = actors.forester) =>
    w.ask(actor, retire, { variables: { id, kilograms } });

  test("are numbered by one count of their mechanism", async () => {
    const [a, b] = [await issued(w, 1000), await issued(w, 500)];
    const other = await issued(w, 7, "o-donor", { mechanism: "460000-PHCER", region: "460000" });
    expect([a.first, b.first, other.first]).toEqual([0, 1000, 0]);
    expect(serialOf(b)).toBe("370000-PHCER-0000000001000-0000000001499");
  });

  test("are retired off the head of a block, by serial, and tell of themselves to everyone", async () => {
    const { id } = await issued(w, 1000);
    const { retireBlock: retired } = await ask(id, 400);
    expect(retired).toMatchObject({
      account: "retired",
      first: 0,
      kilograms: 400,
      serials: "370000-PHCER-0000000000000-0000000000399",
    });
    expect(
      await w.ask(
        actors.anyone,
        "{ blocks { total items { kilograms account } } transfers(filter: { kind: { eq: retire } }) { items { beneficiary purpose serials } } }",
      ),
    ).toEqual({
      blocks: { total: 1, items: [{ kilograms: 400, account: "retired" }] },
      transfers: {
        items: [
          { beneficiary: "青松林业", purpose: "ownOperation", serials: "370000-PHCER-0000000000000-0000000000399" },
        ],
      },
    });
    expect((await w.ask(actors.forester, `{ block(id: "${id}") { first kilograms } }`)).block).toEqual({
      first: 400,
      kilograms: 600,
    });
  });

  test("are never retired twice, and never come back", async () => {
    const { id } = await issued(w, 1000);
    expect((await ask(id, 1000)).retireBlock.id).toBe(id);
    expect(await ask(id, 1)).toMatchObject({ refused: "WRONG_STATE", state: "retired", clause: "platform default" });
    for (const set of [{ account: "held" as const }, { kilograms: 999 }, { first: 5 }]) {
      await expect(w.store.em().nativeUpdate(Block, { id }, set)).rejects.toThrow(/block_final/);
    }
    await expect(w.store.em().nativeDelete(Block, { id })).rejects.toThrow(/block_final/);
  });

  test.each(["transfer", "posting", "batch"])(
    "a %s is written once: the database itself refuses to change or delete it",
    async (table) => {
      await issued(w, 1000);
      const run = (text: string) => w.store.em().getConnection().execute(text);
      await expect(run(`update "${table}" set "kilograms" = "kilograms" + 1`)).rejects.toThrow(
        new RegExp(`${table}_immutable`),
      );
      await expect(run(`delete from "${table}"`)).rejects.toThrow(new RegExp(`${table}_immutable`));
    },
  );

  test.each([
    ["more than there is", 1001, actors.forester, { refused: "RULE_BROKEN", reason: "lacking" }],
    ["nothing", 0, actors.forester, { refused: "INVALID_INPUT", reason: "nothing" }],
    ["half a kilogram", 0.5, actors.forester, { refused: "INVALID_INPUT" }],
    ["a negative mass", -1, actors.forester, { refused: "INVALID_INPUT" }],
    ["what is hidden", 1, actors.rivalForester, { refused: "NOT_FOUND" }],
    ["what is another's", 1, actors.department, { refused: "FORBIDDEN", clause: "platform default" }],
  ])("refuses %s", async (_, kilograms, actor, expected) => {
    const { id } = await issued(w, 1000);
    expect(await ask(id, kilograms, actor)).toMatchObject(expected);
    expect((await w.ask(actors.forester, `{ block(id: "${id}") { kilograms account } }`)).block).toEqual({
      kilograms: 1000,
      account: "held",
    });
  });

  test("are retired in the name of another organization, which is asked, and confirmed once it consents", async () => {
    const { id } = await issued(w, 1000);
    const inNameOf = (organization: string, more = "") =>
      w.ask(
        actors.forester,
        `mutation { retireBlock(id: "${id}", kilograms: 100, purpose: publicGood, organization: "${organization}", statement: "公益"${more}) { id } }`,
      );
    const listed = async () =>
      (
        await w.ask(
          actors.anyone,
          "{ transfers(filter: { kind: { eq: retire } }, sort: [{ by: id }]) { items { beneficiary beneficiaryConfirmed } } }",
        )
      ).transfers.items;
    const tasksOf = async (actor: Actor) =>
      (await w.ask(actor, "{ tasks { type id action dueOn } }")).tasks.filter(
        ({ type }: { type: string }) => type === "BeneficiaryConsent",
      );
    const answer = (actor: Actor, of: string, document: string) =>
      w.ask(actor, `mutation { it: ${document.replace("$", `id: "${of}"`)} { state dueOn } }`);
    const consent = "consentBeneficiaryConsent($)";
    const decline = 'declineBeneficiaryConsent($, reason: "未曾委托")';
    expect(await inNameOf("nowhere")).toMatchObject({ refused: "INVALID_INPUT", field: "organization" });
    expect(await inNameOf("o-donor", ', beneficiary: "某单位"')).toMatchObject({ reason: "beneficiaryTwice" });
    await inNameOf("o-donor");
    await inNameOf("o-forester");
    expect(await listed()).toEqual([
      { beneficiary: "o-donor", beneficiaryConfirmed: false },
      { beneficiary: "o-forester", beneficiaryConfirmed: true },
    ]);
    const [task, ...others] = await tasksOf(actors.donor);
    expect([task.action, task.dueOn, others]).toEqual(["consent", "2026-02-14", []]);
    expect(await tasksOf(actors.forester)).toEqual([]);
    expect(await answer(actors.forester, task.id, consent)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await answer(actors.department, task.id, consent)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await answer(actors.organiser, task.id, consent)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await answer(actors.donor, task.id, consent)).toEqual({ it: { state: "consented", dueOn: null } });
    expect((await listed())[0]).toEqual({ beneficiary: "o-donor", beneficiaryConfirmed: true });
    await inNameOf("o-donor");
    const [second] = await tasksOf(actors.donor);
    expect(await answer(actors.donor, second.id, decline)).toMatchObject({ it: { state: "declined" } });
    expect((await listed())[2]).toEqual({ beneficiary: "o-donor", beneficiaryConfirmed: false });
  });

  test("are retired for another only as their holder states it, for the holder itself as confirmed", async () => {
    const found = [];
    for (const beneficiary of ["山东省人民政府", "o-forester", "O－Forester"]) {
      const { id } = await issued(w, 1000);
      await w.ask(
        actors.forester,
        'mutation ($id: ID!, $beneficiary: String!) { retireBlock(id: $id, kilograms: 400, purpose: ownOperation, beneficiary: $beneficiary, statement: "自用") { id } }',
        { variables: { id, beneficiary } },
      );
      const { transfers } = await w.ask(
        actors.anyone,
        `{ transfers(filter: { beneficiary: { eq: "${beneficiary}" } }) { items { beneficiaryConfirmed } } }`,
      );
      found.push(...transfers.items.map((one: { beneficiaryConfirmed: boolean }) => one.beneficiaryConfirmed));
    }
    expect(found).toEqual([false, true, true]);
  });

  test.each([
    ["past the queue in an event's name", "eventNeutrality", "用于某活动", { reason: "useQueue", field: "purpose" }],
    [
      "with the platform's own statement",
      "ownOperation",
      "注销（用于本活动）",
      { reason: "reservedStatement", field: "statement" },
    ],
    [
      "with the platform's own statement in other brackets",
      "ownOperation",
      "注销(用于 本活动)",
      { reason: "reservedStatement", field: "statement" },
    ],
    [
      "with the platform's own statement in radicals",
      "ownOperation",
      "注销【⽤于本活动】",
      { reason: "reservedStatement", field: "statement" },
    ],
    [
      "with the platform's own statement and a sign that nobody sees",
      "ownOperation",
      "注销（用于本​活动）",
      { reason: "reservedStatement", field: "statement" },
    ],
    [
      "with a sign that nobody sees",
      "ownOperation",
      "自用‮注销",
      { reason: "invisibleSign", field: "statement", sign: "U+202E" },
    ],
  ])("are not retired %s", async (_, purpose, statement, expected) => {
    const { id } = await issued(w, 1000);
    expect(
      await w.ask(
        actors.forester,
        'mutation ($id: ID!, $purpose: Purpose!, $statement: String!) { retireBlock(id: $id, kilograms: 400, purpose: $purpose, beneficiary: "某活动", statement: $statement) { id } }',
        { variables: { id, purpose, statement } },
      ),
    ).toMatchObject({ refused: "INVALID_INPUT", ...expected });
    expect(
      await w.ask(
        actors.forester,
        `{ block(id: "${id}") { kilograms account } transfers(filter: { kind: { eq: retire } }) { total } }`,
      ),
    ).toEqual({ block: { kilograms: 1000, account: "held" }, transfers: { total: 0 } });
  });

  test("how much of them is on offer is their holder's to know: no office's, and nobody's once they are public", async () => {
    const { id } = await issued(w, 1000);
    await within(w.contextOf(actors.forester), async (inside) => encumber(inside, (await blockOf(inside, id))!, 300));
    const seen = async (actor: Actor) => (await w.ask(actor, `{ block(id: "${id}") { kilograms onOffer } }`)).block;
    expect(await seen(actors.forester)).toEqual({ kilograms: 1000, onOffer: 300 });
    for (const actor of [actors.department, actors.operator, actors.auditor, actors.administrator])
      expect(await seen(actor), actor.id).toEqual({ kilograms: 1000, onOffer: null });
    const { retireBlock: retired } = await ask(id, 700);
    const open = `{ block(id: "${retired.id}") { kilograms onOffer } }`;
    expect((await w.ask(actors.anyone, open)).block).toEqual({ kilograms: 700, onOffer: null });
  });

  const give = (id: string, to = "o-donor", corrects?: string) =>
    w.ask(
      actors.forester,
      "mutation ($id: ID!, $to: ID!, $corrects: ID) { it: handOverBlock(id: $id, kilograms: 300, to: $to, corrects: $corrects) { id state block { id account holder { id } } } }",
      { variables: { id, to, corrects } },
    );
  const settle = (verb: string, id: string, actor: Parameters<World["ask"]>[0]) =>
    w.ask(
      actor,
      `mutation ($id: ID!) { it: ${verb}Handover(id: $id${verb === "refuse" ? ', reason: "不需要"' : ""}) { state block { account holder { id } kilograms } } }`,
      { variables: { id } },
    );

  test("change hands in two steps: who is to have them accepts, or they return", async () => {
    const { id } = await issued(w, 1000);
    const { it: offered } = await give(id);
    expect(offered).toMatchObject({ state: "offered", block: { account: "offered", holder: { id: "o-forester" } } });
    expect(await ask(offered.block.id, 1)).toMatchObject({ refused: "WRONG_STATE", state: "offered" });
    expect(await settle("accept", offered.id, actors.forester)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await settle("accept", offered.id, actors.rivalForester)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await settle("accept", offered.id, actors.donor)).toEqual({
      it: { state: "accepted", block: { account: "held", holder: { id: "o-donor" }, kilograms: 300 } },
    });
    for (const [verb, actor] of [
      ["refuse", actors.donor],
      ["withdraw", actors.forester],
    ] as const) {
      const { it } = await give(id);
      expect((await settle(verb, it.id, actor)).it).toMatchObject({
        state: verb === "refuse" ? "refused" : "withdrawn",
      });
      expect((await w.ask(actors.forester, `{ block(id: "${it.block.id}") { account holder { id } } }`)).block).toEqual(
        { account: "held", holder: { id: "o-forester" } },
      );
      expect(await settle("accept", it.id, actors.donor)).toMatchObject({ refused: "WRONG_STATE" });
    }
    expect(await give(id, "nobody")).toMatchObject({ refused: "INVALID_INPUT", field: "to" });
    expect(await give(id, "o-forester")).toMatchObject({ refused: "INVALID_INPUT", reason: "toOneself" });
  });

  test("return when nobody accepts them in time", async () => {
    const { id } = await issued(w, 1000);
    const { it } = await give(id);
    const lapse = await ledgerModule.jobs![0]!();
    await lapse.work({ ...w.contextOf(platform), now: "2026-02-14T04:00:00.000Z" });
    expect((await w.ask(actors.forester, `{ handover(id: "${it.id}") { state } }`)).handover.state).toBe("offered");
    await lapse.work({ ...w.contextOf(platform), now: "2026-02-15T04:00:00.000Z" });
    expect(
      (await w.ask(actors.forester, `{ handover(id: "${it.id}") { state dueOn block { account holder { id } } } }`))
        .handover,
    ).toEqual({ state: "lapsed", dueOn: null, block: { account: "held", holder: { id: "o-forester" } } });
  });

  test("are corrected by a transfer the other way that names the first", async () => {
    const { id } = await issued(w, 1000);
    const { it } = await give(id);
    await settle("accept", it.id, actors.donor);
    const {
      transfers: {
        items: [wrong],
      },
    } = await w.ask(actors.donor, "{ transfers(filter: { kind: { eq: transfer } }) { items { id block } } }");
    expect(await give(id, "o-donor", wrong.id)).toMatchObject({ refused: "INVALID_INPUT", reason: "notTheOtherWay" });
    const { it: back } = await w.ask(
      actors.donor,
      'mutation ($id: ID!, $corrects: ID) { it: handOverBlock(id: $id, kilograms: 300, to: "o-forester", corrects: $corrects) { id } }',
      { variables: { id: wrong.block, corrects: wrong.id } },
    );
    await settle("accept", back.id, actors.forester);
    expect(
      (
        await w.ask(
          actors.forester,
          "{ transfers(filter: { kind: { eq: transfer } }, sort: [{ by: at, descending: true }]) { items { corrects taker { id } } } }",
        )
      ).transfers.items,
    ).toContainEqual({ corrects: wrong.id, taker: { id: "o-forester" } });
  });

  test("are traced by one serial number, back to their issue", async () => {
    const { id } = await issued(w, 1000);
    const { it } = await give(id);
    await settle("accept", it.id, actors.donor);
    await w.ask(actors.donor, retire, { variables: { id: it.block.id, kilograms: 100 } });
    const trace = (serial: number) =>
      w.ask(
        actors.forester,
        `{ serialTrace(serial: "370000-PHCER-${String(serial).padStart(13, "0")}") { account transfers { kind } } }`,
      );
    expect((await trace(42)).serialTrace).toEqual({
      account: "retired",
      transfers: ["issue", "offer", "transfer", "retire"].map((kind) => ({ kind })),
    });
    expect((await trace(150)).serialTrace).toEqual({
      account: "held",
      transfers: ["issue", "offer", "transfer"].map((kind) => ({ kind })),
    });
    expect((await trace(999)).serialTrace).toEqual({ account: "held", transfers: [{ kind: "issue" }] });
    expect(await trace(1000)).toMatchObject({ refused: "NOT_FOUND" });
    expect(await w.ask(actors.forester, '{ serialTrace(serial: "x") { account } }')).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "serial",
    });
    expect(
      (await w.ask(actors.anyone, '{ serialTrace(serial: "370000-PHCER-0000000000042") { transfers { kind } } }'))
        .serialTrace.transfers,
    ).toEqual([{ kind: "issue" }, { kind: "retire" }]);
  });

  test("are set aside against reversals, and made up for out of that", async () => {
    await once(w.contextOf(actors.department), { act: "test" }, (inside) =>
      issue(inside, { ...terms, holder: "o-forester", kilograms: 1000 }, 200),
    );
    const [block] = await once(w.contextOf(actors.department), { act: "test" }, (inside) => bufferOf(inside, "p1"));
    expect(block).toMatchObject({ first: 800, kilograms: 200, account: "buffer" });
    expect(await ask(block!.id, 1)).toMatchObject({ refused: "WRONG_STATE", state: "buffer" });
    expect(
      await once(w.contextOf(actors.department), { act: "test" }, (inside) =>
        shift(inside, "draw", block!, 50, { account: "cancelled" }),
      ),
    ).toMatchObject({ first: 800, kilograms: 50, account: "cancelled" });
  });

  test("on offer stay, unless they go to whoever takes the offer", async () => {
    const block = await issued(w, 1000);
    const within = <T extends object>(work: Parameters<typeof once<T>>[2]) =>
      once(w.contextOf(actors.operator), { act: "test" }, work);
    await within(async (inside) => {
      await encumber(inside, block, 900);
      return {};
    });
    expect(await ask(block.id, 101)).toMatchObject({ refused: "RULE_BROKEN", reason: "lacking" });
    expect(await give(block.id)).toMatchObject({ refused: "RULE_BROKEN", reason: "lacking" });
    await expect(
      within(async (inside) => {
        await encumber(inside, block, 101);
        return {};
      }),
    ).rejects.toMatchObject({ code: "RULE_BROKEN" });
    await within((inside) =>
      shift(inside, "reserve", block, 900, { account: "reserved" }, { event: "e1", offOffer: true }),
    );
    expect((await ask(block.id, 100)).retireBlock).toMatchObject({ account: "retired", kilograms: 100 });
  });

  test("reserved for an event return whole, or are retired for it", async () => {
    const block = await issued(w, 1000);
    const within = <T extends object>(work: Parameters<typeof once<T>>[2]) =>
      once(w.contextOf(actors.operator), { act: "test" }, work);
    const reserved = await within((inside) =>
      shift(inside, "reserve", block, 600, { account: "reserved" }, { event: "e1" }),
    );
    expect(reserved).toMatchObject({ account: "reserved", event: "e1", kilograms: 600 });
    await expect(
      within((inside) => shift(inside, "offer", reserved, 600, { account: "offered" })),
    ).rejects.toMatchObject({ code: "WRONG_STATE" });
    const half = await within((inside) =>
      shift(
        inside,
        "retire",
        reserved,
        250,
        { account: "retired" },
        { event: "e1", purpose: "eventNeutrality", beneficiary: "某活动", statement: "注销（用于本活动）" },
      ),
    );
    const rest = await within((inside) =>
      shift(inside, "release", { ...reserved, first: reserved.first + 250, kilograms: 350 }, 350, { account: "held" }),
    );
    expect([half.account, rest.account, rest.event]).toEqual(["retired", "held", null]);
  });

  test("an overlap the database itself refuses", async () => {
    const block = await issued(w, 1000);
    const twin = { ...block, id: "twin", first: 999, kilograms: 1 };
    await expect(w.given(Block, twin)).rejects.toThrow(/apart/);
  });
});

describe.each(dialects)("a race on %s", (dialect) => {
  let w: World;
  beforeAll(async () => {
    w = await world(dialect);
  });
  afterAll(() => w.close());

  test("of 64 clients for one block gives out just what is there", async () => {
    const { id } = await issued(w, 1000);
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => w.ask(actors.forester, retire, { variables: { id, kilograms: 30 } })),
    );
    expect(answers.filter(({ retireBlock }) => retireBlock)).toHaveLength(33);
    for (const { refused } of answers.filter(({ retireBlock }) => !retireBlock))
      expect(["RULE_BROKEN", "WRONG_STATE"]).toContain(refused);
    expect(await checkLedger(w.store)).toEqual([]);
  });
});
