import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkLedger } from "../../server/ledger/index.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { setting, type Asker, type Setting } from "./setting.ts";

const { forester, rivalForester, donor, organiser, department, anyone } = actors;

describe.each(dialects)("a reversal of what was issued by shares, on %s", (dialect) => {
  let s: Setting;
  beforeEach(async () => {
    s = await setting(dialect, {
      shares: [
        { organization: "o-donor", basisPoints: 2_000 },
        { organization: "o-forester", basisPoints: 5_000 },
        { organization: "o-rival-forester", basisPoints: 3_000 },
      ],
    });
    // 300,000 kg: 150,000, 60,000 and 90,000; 28,036 kg are set aside.
    await s.issued({ subProject: "s2" }, 28_036);
  });
  afterEach(() => s.w.close());
  const shown = "id state lostKilograms drawnKilograms debitedKilograms owedKilograms debits";
  const confirm = (id: string, lostKilograms: number) =>
    s.tell(
      department,
      `mutation { it: confirmReversal(id: "${id}", lostKilograms: ${lostKilograms}, reasons: "属实") { ${shown} } }`,
    );
  const makeGood = (id: string, kilograms: number, actor: Asker) =>
    s.tell(actor, `mutation { it: makeGoodReversal(id: "${id}", kilograms: ${kilograms}) { ${shown} } }`);
  const holders = ["o-forester", "o-donor", "o-rival-forester"];
  const balances = () => Promise.all(holders.map((holder) => s.balance(`held:${holder}`)));
  const debitsOf = async (id: string, actor: Asker = forester) =>
    (await s.w.ask(actor, `{ reversal(id: "${id}") { debits } }`)).reversal.debits;
  const bears = (holder: string, part: number, kilograms = part) =>
    expect.objectContaining({ holder, part, kilograms });
  const onOffer = async (actor: Asker, kilograms: number) => {
    const { blocks } = await s.w.ask(actor, "{ blocks(filter: { account: { in: [held] } }) { items { id } } }");
    return s.tell(
      actor,
      `mutation { it: offerBlock(input: { block: "${blocks.items[0].id}", kilograms: ${kilograms}, kind: donation }) { id } }`,
    );
  };

  test("is debited to each of them in their part, to the kilogram, after the buffer", async () => {
    const { id } = await s.report();
    // 100,001 kg beyond the buffer: the odd one to the largest remainder.
    await confirm(id, 128_037);
    expect(await debitsOf(id)).toEqual([
      bears("o-forester", 50_001),
      bears("o-donor", 20_000),
      bears("o-rival-forester", 30_000),
    ]);
    expect(await balances()).toEqual([99_999, 40_000, 60_000]);
    expect(await checkLedger(s.w.store)).toEqual([]);
  });
  test("cannot be laid on the owner by whoever put theirs beyond reach: the rest is owed by them", async () => {
    expect(await onOffer(rivalForester, 80_000)).toMatchObject({ id: expect.any(String) });
    const { id } = await s.report();
    // 200,000 kg: 100,000, 40,000 and 60,000, of which 10,000 are there.
    expect(await confirm(id, 228_036)).toMatchObject({ debitedKilograms: 150_000, owedKilograms: 50_000 });
    expect(await debitsOf(id)).toEqual([
      bears("o-forester", 100_000),
      bears("o-donor", 40_000),
      bears("o-rival-forester", 60_000, 10_000),
    ]);
    expect(await balances()).toEqual([50_000, 20_000, 80_000]);
    expect(await makeGood(id, 1, organiser)).toMatchObject({ refused: "FORBIDDEN" });
    expect(await makeGood(id, 1, donor)).toMatchObject({ reason: "moreThanOwed", owed: 0 });
    expect(await makeGood(id, 50_001, rivalForester)).toMatchObject({ reason: "moreThanOwed", owed: 50_000 });
    expect(await makeGood(id, 1, rivalForester)).toMatchObject({ reason: "lacking", there: 0 });
    // The owner may pay for all.
    expect(await makeGood(id, 20_000, forester)).toMatchObject({ debitedKilograms: 170_000, owedKilograms: 30_000 });
    expect(await makeGood(id, 30_001, rivalForester)).toMatchObject({ reason: "moreThanOwed", owed: 30_000 });
    const { offers } = await s.w.ask(rivalForester, "{ offers { items { id } } }");
    await s.tell(rivalForester, `mutation { it: withdrawOffer(id: "${offers.items[0].id}") { id } }`);
    expect(await makeGood(id, 30_000, rivalForester)).toMatchObject({ owedKilograms: 0 });
    expect(await debitsOf(id)).toEqual([
      bears("o-forester", 100_000, 120_000),
      bears("o-donor", 40_000),
      bears("o-rival-forester", 60_000, 40_000),
    ]);
    expect(await checkLedger(s.w.store)).toEqual([]);
  });
  test("falls on those to whom the credits went, though the shares read otherwise since", async () => {
    await s.w.store.orm.em
      .fork()
      .getConnection()
      .execute(`update "project" set "shares" = '[{"organization":"o-donor","basisPoints":10000}]' where "id" = 'p'`);
    const { id } = await s.report();
    await confirm(id, 28_046);
    expect((await debitsOf(id)).map(({ part }: { part: number }) => part)).toEqual([5, 2, 3]);
  });
  test("is known in its parts to those who bear it and the offices alone", async () => {
    const { id } = await s.report();
    await confirm(id, 128_037);
    for (const actor of [forester, rivalForester, donor, department]) expect(await debitsOf(id, actor)).toHaveLength(3);
    for (const actor of [anyone, organiser]) expect(await debitsOf(id, actor)).toBeNull();
  });
  test("loses and gains nobody a kilogram, whatever is lost and whatever they still hold", async () => {
    const losses = fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(losses, async (some) => {
        for (const lost of some) {
          const before = await balances();
          const { id } = await s.report();
          const it = await confirm(id, lost);
          const debits = new Map(
            ((await debitsOf(id)) as { holder: string; part: number; kilograms: number }[]).map((one) => [
              one.holder,
              one,
            ]),
          );
          const sum = (of: "part" | "kilograms") => [...debits.values()].reduce((all, one) => all + one[of], 0);
          expect(it.drawnKilograms + sum("part")).toBe(lost);
          expect([it.debitedKilograms, it.owedKilograms]).toEqual([sum("kilograms"), sum("part") - sum("kilograms")]);
          const fell = holders.map((holder) => debits.get(holder)?.kilograms ?? 0);
          expect(await balances()).toEqual(before.map((kilograms, i) => kilograms - fell[i]!));
          for (const [i, holder] of holders.entries())
            expect(fell[i]).toBe(Math.min(before[i]!, debits.get(holder)?.part ?? 0));
        }
      }),
      { numRuns: 3 },
    );
    expect(await checkLedger(s.w.store)).toEqual([]);
  });
});
