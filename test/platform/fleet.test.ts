import { expect, test } from "vitest";
import { runFleet } from "../prove/fleet.ts";
import { emptyDatabase } from "../support/world.ts";

test("three servers on one PostgreSQL lose nothing and cut nothing, and each serves the files of all", {
  timeout: 600_000,
}, async () => {
  const { url, drop } = await emptyDatabase("postgresql");
  const { violations } = await runFleet({ url, rounds: 1, clients: 1, timed: false });
  expect(violations).toEqual([]);
  await drop();
});
