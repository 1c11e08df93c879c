import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Claim, claimOnce, releaseClaim, type Claimant, type Claimed } from "../../server/claim/index.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const sink: Claimed = { kind: "sink", key: "Yishan plot 7" };
const serials = (first: number, length: number, key = "CCER 3701"): Claimed => ({
  kind: "foreignSerials",
  key,
  first,
  length,
});
const [p1, p2]: [Claimant, Claimant] = [
  { type: "project", id: "p1" },
  { type: "project", id: "p2" },
];

async function leafOf({ store: { reading } }: World, id: string): Promise<Record<string, unknown>> {
  const { content } = await reading
    .selectFrom("leaf")
    .innerJoin("journalEntry", "journalEntry.id", "leaf.id")
    .select("content")
    .where("record", "=", id)
    .executeTakeFirstOrThrow();
  return JSON.parse(content) as Record<string, unknown>;
}

describe.each(dialects)("claims on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
  });
  afterEach(() => w.close());
  const claim = (what: Claimed, by = p1) =>
    within(w.contextOf(actors.forester), (inside) => claimOnce(inside, what, by, "SD-E 四(一)"));
  const release = (by = p1, kind?: "sink") =>
    within(w.contextOf(actors.forester), (inside) => releaseClaim(inside, by, kind));

  test("a sink serves one; the next learns who holds it, and gets it once it is released", async () => {
    await claim(sink);
    await expect(claim(sink, p2)).rejects.toMatchObject({
      code: "CONFLICT",
      details: { reason: "alreadyClaimed", claimantType: "project", claimantId: "p1", clause: "SD-E 四(一)" },
    });
    await claim({ ...sink, kind: "boundary" } as Claimed, p2);
    expect(await release(p2, "sink")).toBe(0);
    expect(await release()).toBe(1);
    expect(await release()).toBe(0);
    await claim(sink, p2);
    await expect(claim(sink)).rejects.toMatchObject({ code: "CONFLICT", details: { claimantId: "p2" } });
  });

  test.each([
    [5, 1],
    [0, 1000],
    [100, 1],
    [199, 50],
    [100, 100],
  ])("serials 100 to 199 held: %i for %i is refused", async (first, length) => {
    await claim(serials(100, 100));
    const overlaps = first < 200 && first + length > 100;
    if (overlaps)
      await expect(claim(serials(first, length), p2)).rejects.toMatchObject({
        code: "CONFLICT",
        details: { claimantId: "p1" },
      });
    else await claim(serials(first, length), p2);
    await claim(serials(first, length, "VCU 1"), p2);
  });

  test("the log tells that something was claimed, and binds what, which its claimant typed", async () => {
    const { id } = await claim({ kind: "sink", key: "VCS 张三家的林地" });
    const leaf = await leafOf(w, id);
    expect(leaf).toMatchObject({ kind: "sink", first: 0, length: 1, claimant: "project p1" });
    expect(leaf["details"]).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(leaf)).not.toContain("张三");
  });

  test("what one deed has just claimed it cannot claim again, and both are undone", async () => {
    const twice = within(w.contextOf(actors.forester), async (inside) => {
      await claimOnce(inside, sink, p1);
      await claimOnce(inside, sink, p2);
    });
    await expect(twice).rejects.toMatchObject({ code: "CONFLICT", details: { claimantId: "p1" } });
    expect(await w.store.em().count(Claim)).toBe(0);
  });

  test("the database keeps them apart by itself", async () => {
    const one = {
      kind: "foreignSerials",
      key: "k",
      what: "foreignSerials k",
      first: 10,
      length: 10,
      held: 10,
      claimantType: "x",
      claimantId: "y",
      at: "2026-01-15T04:00:00.000Z",
    } as const;
    await w.given(Claim, { id: "a", ...one });
    await expect(w.given(Claim, { id: "b", ...one, first: 19 })).rejects.toThrow(/claim_apart/);
    await w.given(Claim, { id: "c", ...one, first: 20 });
  });

  test("of twenty at once one gets it, and all others learn who", async () => {
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => claim(serials(i, 30), { type: "foreignUnit", id: `u${i}` })),
    );
    const [winner, ...more] = answers.filter((one) => one.status === "fulfilled");
    expect(more).toEqual([]);
    for (const one of answers)
      if (one.status === "rejected")
        expect(one.reason).toMatchObject({
          code: "CONFLICT",
          details: { claimantId: (winner as PromiseFulfilledResult<Claim>).value.claimantId },
        });
    expect(await w.store.em().count(Claim)).toBe(1);
  });

  test.each([
    { kind: "sink", key: " " } as const,
    serials(0, 0),
    serials(-1, 2),
    serials(1.5, 2),
    serials(Number.MAX_SAFE_INTEGER, 2),
  ])("%o is not a claim", async (what) => expect(claim(what)).rejects.toMatchObject({ code: "INVALID_INPUT" }));
});
