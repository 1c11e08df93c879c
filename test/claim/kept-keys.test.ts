import { expect, test } from "vitest";
import { holdings } from "../../server/modules.ts";
import { migrate } from "../../server/platform/store/migrations.ts";
import { open } from "../../server/platform/store/store.ts";
import { dialects, emptyDatabase } from "../support/world.ts";

test.each(dialects)("on %s kept identities of projects get the key of the present spelling", async (dialect) => {
  const { url, drop } = await emptyDatabase(dialect);
  const store = await open(url, holdings);
  await migrate(store, { last: "2026-12-02-keyset-indexes" });
  const claim = (id: string, key: string) =>
    store.em().execute(
      `insert into "claim" ("id", "kind", "key", "what", "first", "length", "held", "claimantType", "claimantId", "at")
       values ('${id}', 'sink', '${key}', 'sink ${key}', 0, 1, 1, 'project', 'p-${id}', '2026-01-0${id}T00:00:00Z')`,
    );
  await claim("1", "VCS VCS-2410");
  await claim("2", "VCS VCS2410");
  await claim("3", "GS 7001");
  await migrate(store);
  expect(await store.em().execute(`select "id", "key", "what" from "claim" order by "id"`)).toEqual([
    { id: "1", key: "VCS 2410", what: "sink VCS 2410" },
    { id: "2", key: "VCS VCS2410", what: "sink VCS VCS2410" },
    { id: "3", key: "GS 7001", what: "sink GS 7001" },
  ]);
  await store.close();
  await drop();
});
