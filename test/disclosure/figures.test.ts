import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockOf, issue, shift } from "../../server/ledger/index.ts";
import { once } from "../../server/platform/record/transaction.ts";
import { transferKinds } from "../../shared/ledger/ledger.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { loadStory } from "../fixtures/story.ts";
import { Model, type Try } from "../ledger/model.ts";
import { actors } from "../support/actors.ts";
import { platformOn, type Platform } from "../support/platform.ts";
import { dialects, emptyDatabase, world } from "../support/world.ts";

const asked = `issuedKilograms heldKilograms donatedKilograms bufferKilograms reservedKilograms retiredKilograms
  cancelledKilograms months { month issuedKilograms heldKilograms retiredKilograms }`;
const figuresOf = async (w: Platform, region: string) =>
  (await w.ask(actors.anyone, `{ it: provinceFigures(region: "${region}") { ${asked} } }`)).it;

const monthOf = (at: string): string =>
  new Date(at).toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }).slice(0, 7);
function monthsUpTo(last: string): string[] {
  const [year, month] = last.split("-").map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(year, month - 12 + i, 1)).toISOString().slice(0, 7));
}

/** The figures as blocks and transfers have them, one by one. */
async function fromScratch(w: Platform, region: string) {
  const { reading } = w.store;
  const sum = (rows: readonly { kilograms: number }[]) => rows.reduce((all, { kilograms }) => all + kilograms, 0);
  const blocks = await reading
    .selectFrom("block")
    .select(["account", "kilograms"])
    .where("region", "=", region)
    .execute();
  const moved = await reading
    .selectFrom("transfer")
    .select(["kind", "at", "kilograms"])
    .where("region", "=", region)
    .execute();
  const stands = (...accounts: string[]) => sum(blocks.filter(({ account }) => accounts.includes(account)));
  const of = (kinds: readonly string[], fits: (month: string) => boolean) =>
    sum(moved.filter(({ kind, at }) => kinds.includes(kind) && fits(monthOf(at))));
  const [comes, goes] = [
    ["issue", "setAside"],
    ["retire", "cancel", "draw"],
  ];
  return {
    issuedKilograms: of(comes, () => true),
    heldKilograms: stands("held", "offered"),
    donatedKilograms: stands("pool", "earmarked"),
    bufferKilograms: stands("buffer"),
    reservedKilograms: stands("reserved", "reservedForParticipants"),
    retiredKilograms: stands("retired"),
    cancelledKilograms: stands("cancelled"),
    months: monthsUpTo(monthOf(w.now)).map((month) => ({
      month,
      issuedKilograms: of(comes, (one) => one === month),
      heldKilograms: of(comes, (one) => one <= month) - of(goes, (one) => one <= month),
      retiredKilograms: of(["retire"], (one) => one === month),
    })),
  };
}

const regions = ["370000", "460000"] as const;
const tries = fc.array(
  fc.record({
    kind: fc.oneof(fc.constant("issue" as const), fc.constantFrom(...transferKinds)),
    which: fc.nat(1_000),
    kilograms: fc.integer({ min: 0, max: 60 }),
    holder: fc.constantFrom("o-forester", "o-donor"),
    event: fc.constantFrom("e1", "e2"),
    to: fc.nat(3),
    region: fc.constantFrom(...regions),
    hours: fc.integer({ min: 0, max: 900 }),
  }),
  { minLength: 20, maxLength: 60 },
);

/** Does what may be done, and leaves the rest: what is refused, or breaks off at its end, leaves no trace. */
async function tryOne(w: Platform, tried: Try & { readonly region: string }, fails: boolean): Promise<void> {
  const { kind, which, kilograms, holder, event, region } = tried;
  const ids = await w.store.reading.selectFrom("block").select("id").orderBy("id").execute();
  await once(w.contextOf(actors.operator), { act: "test" }, async (inside) => {
    if (kind === "issue" || kind === "setAside") {
      const terms = { mechanism: `${region}-PHCER`, region, policyOn: "2026-01-01", project: "p", issuance: "i" };
      const rest = { methodologyCode: "m", speciality: "forest", vintage: 2025, demonstration: true };
      const of = { ...terms, ...rest, clause: "platform default", holder, kilograms: kilograms * 2 };
      await issue(inside, of, kind === "setAside" ? kilograms : 0);
    } else {
      const block = await blockOf(inside, ids[which % Math.max(1, ids.length)]?.id ?? "");
      if (!block) return {};
      const to = { account: Model.target(tried), ...(kind === "transfer" && { holder }) };
      await shift(inside, kind, block, kilograms, to, { event });
    }
    if (fails) throw new Error("broken off");
    return {};
  }).catch((error: unknown) => {
    if (!(error instanceof Refusal) && (error as Error).message !== "broken off") throw error;
  });
}

describe.each(dialects)("the figures of a province on %s", (dialect) => {
  test("are what the ledger says, whatever was done in it", async () => {
    const property = fc.asyncProperty(tries, async (all) => {
      const w = await world(dialect);
      try {
        for (const [i, { hours, ...tried }] of all.entries()) {
          w.now = new Date(Date.parse(w.now) + hours * 3_600_000).toISOString();
          await tryOne(w, tried, i % 7 === 6);
          // They are kept between two deeds, and no longer.
          await figuresOf(w, regions[i % regions.length]!);
        }
        for (const region of regions) expect(await figuresOf(w, region)).toEqual(await fromScratch(w, region));
      } finally {
        await w.close();
      }
    });
    await fc.assert(property, { numRuns: 5 });
  }, 180_000);

  test("are those of a ledger that stood before they were kept", async () => {
    const { url, drop } = await emptyDatabase(dialect);
    await loadStory(url);
    const w = await platformOn(url, "2026-03-01T04:00:00.000Z");
    for (const region of ["370000", "460000"]) {
      const figures = await figuresOf(w, region);
      expect(figures, region).toEqual(await fromScratch(w, region));
      if (region === "370000") expect(figures.retiredKilograms).toBeGreaterThan(0);
    }
    await w.close();
    await drop();
  }, 60_000);
});
