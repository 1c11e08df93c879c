import { describe, expect, test } from "vitest";
import { runFuzz } from "../prove/fuzz.ts";
import { trialDatabase } from "../prove/database.ts";
import { dialects } from "../support/world.ts";

describe.each(dialects)("a server on %s", (dialect) => {
  test("answers or refuses whatever document it is sent, and reaches every field", async () => {
    const database = await trialDatabase(dialect);
    try {
      const { violations } = await runFuzz({ url: database.url, documents: 5_000, seed: 1 });
      expect(violations).toEqual([]);
    } finally {
      await database.drop();
    }
  }, 600_000);
});
