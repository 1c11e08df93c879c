import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkLedger, exportLines, publicLines, verifyExport } from "../../server/ledger/index.ts";
import { holdings } from "../../server/modules.ts";
import { migrate, migrationStatus } from "../../server/platform/store/migrations.ts";
import { open, type Store } from "../../server/platform/store/store.ts";
import { dump } from "../fixtures/dump.ts";
import { keys } from "../fixtures/keys.ts";
import { loadStory, storyOf } from "../fixtures/story.ts";
import { dialects, emptyDatabase } from "../support/world.ts";

const key = createPublicKey(keys.log);
/** Tables that no telling of the story leaves empty. */
const told = `organization person membership methodology methodologyRevision factor project groundTile issuance
  monitoringReport batch block posting balance transfer event inventoryLine confirmation evaluation certificate draw
  spotCheck allocation paper attachment finding journalEntry leaf treeNode treeHead`.split(/\s+/);

describe.each(dialects)("the kept story on %s", (dialect) => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>, store: Store, again: string, kept: Map<string, number>;
  beforeAll(async () => {
    database = await emptyDatabase(dialect);
    await loadStory(database.url);
    again = await dump(database.url);
    store = await open(database.url, holdings);
    kept = await countAll();
    await migrate(store);
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });
  const count = async (table: string): Promise<number> => {
    const [row] = await store.em().execute<{ rows: number }[]>(`select count(*) as rows from "${table}"`);
    return Number(row!.rows);
  };

  /** The rows of each table. */
  const countAll = async (): Promise<Map<string, number>> => {
    const tables = await store.reading.introspection.getTables();
    const own = tables.map(({ name }) => name).filter((name) => !name.startsWith("mikro"));
    return new Map(await Promise.all(own.map(async (name) => [name, await count(name)] as const)));
  };

  test("loads to the byte as it was kept, without sessions", async () => {
    expect(again === readFileSync(storyOf(dialect), "utf8")).toBe(true);
    expect([await count("session"), await count("attempt")]).toEqual([0, 0]);
  });

  test("opens at the newest migration, as the entities say", async () => {
    expect(await migrationStatus(store)).toMatchObject({ missing: [], unknown: [], empty: false });
    expect(await store.orm.schema.getUpdateSchemaSQL()).toBe("");
    for (const table of told) expect(await count(table), table).toBeGreaterThan(0);
  });

  test("lost no row to the migrations after it", async () => {
    expect(kept.size).toBeGreaterThan(told.length);
    const rows = await countAll();
    for (const [table, before] of kept) expect([table, rows.get(table)]).toEqual([table, before]);
  });

  test("has a ledger and a log that verify", async () => {
    const head = await store.reading
      .selectFrom("treeHead")
      .select(["size", "root", "at", "signature"])
      .orderBy("size", "desc")
      .executeTakeFirstOrThrow();
    expect(await checkLedger(store)).toEqual([]);
    const known = { key, earlier: [head] };
    expect(await verifyExport(publicLines(store, keys), known)).toMatchObject({
      leaves: head.size,
      head: { size: head.size, root: head.root, at: head.at },
    });
    const { blocks } = await verifyExport(exportLines(store, keys), known);
    expect(blocks).toBe(await count("block"));
  });
});
