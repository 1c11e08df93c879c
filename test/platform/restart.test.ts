import { expect, test } from "vitest";
import { runDownloads } from "../prove/downloads.ts";
import { runDrain } from "../prove/drain.ts";
import { dialects, emptyDatabase } from "../support/world.ts";

/** The short forms of two trials, on the product as it is built. */
const database = () => emptyDatabase(dialects.at(-1)!);

test("two servers are restarted in turn under load, and no request is cut", { timeout: 300_000 }, async () => {
  const { url, drop } = await database();
  expect((await runDrain({ url, restarts: 1, clients: 8 })).violations).toEqual([]);
  await drop();
});

test("downloads that are broken off cost nothing, and a file that cannot be read ends nothing", {
  timeout: 300_000,
}, async () => {
  const { url, drop } = await database();
  expect((await runDownloads({ url, downloads: 100 })).violations).toEqual([]);
  await drop();
});
