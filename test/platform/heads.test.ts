import { describe, expect, test } from "vitest";
import { trialDatabase } from "../prove/database.ts";
import { runHeads } from "../prove/heads.ts";
import { dialects } from "../support/world.ts";

describe.each(dialects)("heads on %s", (dialect) => {
  test("cover each deed at the public address and in the file of heads", async () => {
    const database = await trialDatabase(dialect);
    try {
      const { violations } = await runHeads({ url: database.url, deeds: 4, clients: 2, timed: false });
      expect(violations).toEqual([]);
    } finally {
      await database.drop();
    }
  }, 240_000);
});
