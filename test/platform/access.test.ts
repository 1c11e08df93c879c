import { describe, expect, test } from "vitest";
import { runAccess } from "../prove/access.ts";
import { trialDatabase } from "../prove/database.ts";
import { dialects } from "../support/world.ts";

describe.each(dialects)("on %s", (dialect) => {
  test("nobody reads or does what is not theirs", async () => {
    const database = await trialDatabase(dialect);
    try {
      const { violations } = await runAccess({ url: database.url, isWhole: false });
      expect(violations).toEqual([]);
    } finally {
      await database.drop();
    }
  }, 600_000);
});
