import { describe, expect, test } from "vitest";
import { runServe } from "../prove/serve.ts";
import { trialDatabase } from "../prove/database.ts";
import { dialects } from "../support/world.ts";

describe.each(dialects)("a server on %s", (dialect) => {
  test("answers a crowd, comes back after a fault by itself, and keeps what it acknowledged", async () => {
    const database = await trialDatabase(dialect);
    try {
      const { violations } = await runServe({
        database,
        dialect,
        crowds: 1,
        faults: dialect === "sqlite" ? 2 : 1,
        timed: false,
      });
      expect(violations).toEqual([]);
    } finally {
      await database.drop();
    }
  }, 240_000);
});
