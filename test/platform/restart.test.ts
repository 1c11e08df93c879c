import { expect, test } from "vitest";
import { runDownloads } from "../prove/downloads.ts";
import { runDrain } from "../prove/drain.ts";
import { runMigrate } from "../prove/migrate.ts";
import { dialects, emptyDatabase } from "../support/world.ts";

/** The short forms of three trials, on the product as it is built. */
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

test("migrations at once end well, one that is killed is undone, and another release is refused", {
  timeout: 300_000,
}, async () => {
  const { url, drop } = await database();
  const short = { processes: 2, kills: 1, commands: 1, servers: 0 };
  expect((await runMigrate({ url, dialect: dialects.at(-1)!, ...short })).violations).toEqual([]);
  await drop();
});
