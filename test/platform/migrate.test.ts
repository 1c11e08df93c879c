import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrateAt, migrationStatusAt, openOrBegin, openStore } from "../../server/main.ts";
import { configOf, type Config } from "../../server/platform/config.ts";
import { holdings } from "../../server/modules.ts";
import { open, type Dialect } from "../../server/platform/store/store.ts";
import { loadStory } from "../fixtures/story.ts";
import { dialects, emptyDatabase } from "../support/world.ts";

const namesOn = (dialect: Dialect): string[] => holdings.migrations[dialect].map(({ name }) => name);

describe.each(dialects)("the schema on %s", (dialect) => {
  let folder: string, config: Config, database: Awaited<ReturnType<typeof emptyDatabase>>;
  const [first, ...later] = namesOn(dialect);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "tanhui-migrate-"));
    database = await emptyDatabase(dialect);
    config = configOf({ TANHUI_DATA: folder, DATABASE_URL: database.url });
  });
  afterEach(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });
  const execute = async (...statements: string[]) => {
    const store = await open(database.url, holdings);
    for (const statement of statements) await store.em().execute(statement);
    await store.close();
  };
  const nobody = () => {};

  // On SQLite they must be processes of their own: whoever waits for the write lock holds up its thread.
  test.runIf(dialect === "postgresql")("is made once, by however many migrate an empty database at once", async () => {
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrateAt(config)));
    expect(applied.flat()).toEqual(namesOn(dialect));
    const status = { applied: namesOn(dialect), missing: [], unknown: [], empty: false };
    expect(await migrationStatusAt(config)).toEqual(status);
    await (await openStore(config)).close();
  });

  test("of an older release is refused with what it lacks, by whatever starts, and migrated when asked", async () => {
    await loadStory(database.url);
    const lacks = `it is older than this release, and lacks ${later.join(", ")}: stop the servers, make a backup, and run \`tanhui migrate\``;
    for (const starting of [() => openStore(config), () => openOrBegin(config, nobody)])
      await expect(starting()).rejects.toThrow(lacks);
    expect(await migrationStatusAt(config)).toEqual({ applied: [first], missing: later, unknown: [], empty: false });
    expect(await migrateAt(config)).toEqual(later);
    await (await openStore(config)).close();
  });

  test("of a newer release is refused with what this one lacks, by whatever starts, and is not migrated", async () => {
    await migrateAt(config);
    await execute("insert into mikro_orm_migrations (name) values ('2030-01-01-of-tomorrow')");
    const newer = "it is newer than this release, which lacks 2030-01-01-of-tomorrow: run the release that has it";
    for (const starting of [() => openStore(config), () => openOrBegin(config, nobody), () => migrateAt(config)])
      await expect(starting()).rejects.toThrow(newer);
    expect(await migrationStatusAt(config)).toMatchObject({ missing: [], unknown: ["2030-01-01-of-tomorrow"] });
  });

  test("is not made among the tables of something else", async () => {
    await execute("create table theirs (id integer)");
    for (const starting of [() => openStore(config), () => openOrBegin(config, nobody), () => migrateAt(config)])
      await expect(starting()).rejects.toThrow(
        "it holds tables of something else: give the platform a database of its own",
      );
    expect(await migrationStatusAt(config)).toMatchObject({ applied: [], unknown: [], empty: false });
  });

  test("is not made by a command", async () => {
    await execute("select 1");
    await expect(openStore(config)).rejects.toThrow("begins an installation");
    expect(await migrationStatusAt(config)).toMatchObject({ applied: [], empty: true });
  });
});
