import { expect, test } from "vitest";
import { runModel } from "../prove/model.ts";
import { dialects, emptyDatabase } from "../support/world.ts";

test.each(dialects)(
  "20,000 verbs in any order on %s do what a list of pieces would do, and break no invariant",
  async (dialect) => {
    const { url, drop } = await emptyDatabase(dialect);
    const { violations, accepted } = await runModel({ url, operations: 20_000, seed: 20_261_121 });
    await drop();
    expect(violations).toEqual([]);
    for (const [verb, times] of accepted) expect(times, verb).toBeGreaterThan(20);
  },
  300_000,
);
