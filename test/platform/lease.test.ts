import { expect, test } from "vitest";
import { trialDatabase } from "../prove/database.ts";
import { runLease } from "../prove/lease.ts";
import { dialects } from "../support/world.ts";

test.runIf(dialects.includes("postgresql"))(
  "of two servers with clocks two days apart one signs, and when it is killed the other goes on",
  async () => {
    const database = await trialDatabase("postgresql");
    try {
      const { violations } = await runLease({ url: database.url, rounds: 2, timed: false });
      expect(violations).toEqual([]);
    } finally {
      await database.drop();
    }
  },
  300_000,
);
