import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { Organization } from "../../server/identity/index.ts";
import { statisticsJob } from "../../server/platform/job/statistics.ts";
import { actors } from "../support/actors.ts";
import { dialects, world } from "../support/world.ts";

test.runIf(dialects.includes("sqlite"))("SQLite learns how its tables are filled once they have grown", async () => {
  const w = await world("sqlite");
  const file = new Database(w.url.slice(5), { readonly: true });
  const known = (): number => {
    const [row] = file.prepare("select stat from sqlite_stat1 where idx = 'organization_region_id_index'").all();
    return Number((row as { stat: string } | undefined)?.stat.split(" ")[0] ?? 0);
  };
  const work = () => statisticsJob.work(w.contextOf(actors.anyone));
  await work();
  const before = known();
  expect(before).toBeGreaterThan(0);
  const more = Array.from({ length: before * 20 }, (_, i) => ({
    id: `more${i}`,
    name: `more${i}`,
    uscc: `more${i}`,
    region: "370000",
    joinedAt: "2026-01-02T03:04:05.678Z",
  }));
  await w.given(Organization, ...more);
  expect(known()).toBe(before);
  await work();
  expect(known()).toBe(before * 21);
  file.close();
  await w.close();
});

test.runIf(dialects.includes("postgresql"))("PostgreSQL is left to itself", async () => {
  const w = await world("postgresql");
  await statisticsJob.work(w.contextOf(actors.anyone));
  await w.close();
});
