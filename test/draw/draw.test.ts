import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitDraw, commitmentOf, Draw, drawModule, revealDraw, type Commitment } from "../../server/draw/index.ts";
import { codeOf, drawFrom, prkOf } from "../../server/draw/rules.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const secret = "three dice and a cup";
const committed: Commitment = {
  purpose: "spot check of 2026",
  region: "370000",
  policyOn: "2026-01-15",
  commitment: commitmentOf(secret, 10),
  iterations: 10,
  pool: ["c", "a", "b", "碳"],
  sampleSize: 2,
  source: "中国福利彩票双色球 2026008",
  sourceKind: "doubleColourBall",
  sourceDueAt: "2026-01-20T13:15:00.000Z",
};

describe.each(dialects)("a draw on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect, "2026-01-15T04:00:00.000Z");
  });
  afterEach(() => w.close());
  const inside = <T>(work: Parameters<typeof within<T>>[1]) => within(w.contextOf(actors.administrator), work);
  const commit = (but: Partial<Commitment> = {}) => inside((at) => commitDraw(at, { ...committed, ...but }));
  const reveal = (id: string, but: object = {}) =>
    inside((at) => revealDraw(at, id, { value: "03 11 19 22 28 31 + 07", secret, ...but }));
  const spoken = () => {
    w.now = "2026-01-20T14:00:00.000Z";
  };

  test("is committed to in public, revealed after its source has spoken, and can be drawn again by anyone", async () => {
    const { id } = await commit();
    const published = await w.ask(
      actors.anyone,
      "{ draws { items { state pool poolHash commitment sampleSize sourceDueAt code drawn dueOn } } }",
    );
    expect(published.draws.items).toEqual([
      {
        state: "committed",
        pool: ["a", "b", "c", "碳"],
        poolHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        commitment: committed.commitment,
        sampleSize: 2,
        sourceDueAt: committed.sourceDueAt,
        code: null,
        drawn: null,
        dueOn: "2026-01-27",
      },
    ]);
    await expect(reveal(id)).rejects.toMatchObject({ code: "RULE_BROKEN", details: { reason: "sourceNotSpoken" } });
    spoken();
    await expect(reveal(id, { secret: "four dice" })).rejects.toMatchObject({
      code: "RULE_BROKEN",
      details: { reason: "wrongSecret" },
    });
    await expect(reveal(id, { value: "03 11 19 22 28 31 + 07 " })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await reveal(id);
    const { draw } = await w.ask(actors.anyone, `{ draw(id: "${id}") { state code value drawn revealedAt } }`);
    expect(draw).toEqual({
      state: "revealed",
      code: codeOf(secret, 10),
      value: "03 11 19 22 28 31 + 07",
      revealedAt: w.now,
      drawn: drawFrom(prkOf(codeOf(secret, 10), "03 11 19 22 28 31 + 07"), ["碳", "b", "a", "c"], 2),
    });
    await expect(reveal(id)).rejects.toMatchObject({ code: "WRONG_STATE" });
    expect(JSON.stringify(await w.store.reading.selectFrom("leaf").selectAll().execute())).not.toContain(secret);
  });

  test.each([
    ["pool", "a label is taken out", `'["a","b","c"]'`],
    ["pool", "a label comes in", `'["a","b","c","d","碳"]'`],
    ["weights", "weights come in", `'{"a":9,"b":1,"c":1,"碳":1}'`],
  ])("is refused when the %s was changed after the freeze: %s", async (column, _, value) => {
    const { id } = await commit();
    await w.store.em().execute(`update "draw" set "${column}" = ${value}`);
    spoken();
    await expect(reveal(id)).rejects.toMatchObject({ code: "RULE_BROKEN", details: { reason: "poolChanged" } });
  });

  test("keeps its weights", async () => {
    const weights = { a: 1, b: 2, c: 3, 碳: 50 };
    const { id, poolHash } = await commit({ weights });
    expect(poolHash).not.toBe((await commit({ commitment: commitmentOf("x", 5), iterations: 5 })).poolHash);
    spoken();
    expect((await reveal(id)).drawn).toEqual(
      drawFrom(prkOf(codeOf(secret, 10), "03 11 19 22 28 31 + 07"), ["a", "b", "c", "碳"], 2, weights),
    );
  });

  test.each([
    ["after its source has spoken", { sourceDueAt: "2026-01-16T03:59:59.999Z" }, "RULE_BROKEN", "sourceNotFuture"],
    ["with no hash", { commitment: "x" }, "INVALID_INPUT", "commitment"],
    ["with a chain of one link", { iterations: 1 }, "INVALID_INPUT", "commitment"],
    ["without a source", { source: "" }, "INVALID_INPUT", "length"],
    ["for too many", { sampleSize: 5 }, "INVALID_INPUT", "sampleSize"],
    ["from labels with a line break", { pool: ["a\nb"], sampleSize: 1 }, "INVALID_INPUT", "label"],
  ])("is not committed to %s", async (_, but, code, reason) =>
    expect(commit(but)).rejects.toMatchObject({ code, details: { reason } }),
  );

  test("a commitment serves once", async () => {
    await commit();
    await expect(commit()).rejects.toMatchObject({ code: "CONFLICT", details: { reason: "commitmentUsed" } });
  });

  test("a commitment that nobody opened in time has failed, on the record", async () => {
    const { id } = await commit();
    w.now = "2026-01-28T04:00:00.000Z";
    await expect(reveal(id)).rejects.toMatchObject({ code: "RULE_BROKEN", details: { reason: "revealTooLate" } });
    const expiry = await drawModule.jobs![0]!();
    await expiry.work(w.contextOf(actors.anyone));
    await expiry.work(w.contextOf(actors.anyone));
    expect(
      await w.ask(actors.anyone, `{ draw(id: "${id}") { state } history(type: "draw", id: "${id}") { action to } }`),
    ).toEqual({
      draw: { state: "failed" },
      history: [
        { action: "fail", to: "failed" },
        { action: "begin", to: "committed" },
      ],
    });
    await expect(reveal(id)).rejects.toMatchObject({ code: "WRONG_STATE" });
    expect(await w.store.em().count(Draw)).toBe(1);
  });
});
