import { expect, test } from "vitest";
import { runAccess } from "../prove/access.ts";
import { trialDatabase } from "../prove/database.ts";

/** The rules of sight are the same on both databases: here they are tried on the embedded one. */
test("nobody reads or does what is not theirs", async () => {
  const database = await trialDatabase("sqlite");
  try {
    const { violations } = await runAccess({ url: database.url, isWhole: false });
    expect(violations).toEqual([]);
  } finally {
    await database.drop();
  }
}, 600_000);
