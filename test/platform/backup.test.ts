import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkLedger, exportLines, verifyExport } from "../../server/ledger/index.ts";
import { missingContents } from "../../server/file/index.ts";
import { holdings, passing } from "../../server/modules.ts";
import { backUp } from "../../server/platform/backup/backup.ts";
import { inFolder, placeIn } from "../../server/platform/content/folder.ts";
import {
  manifestIn,
  manifestText,
  readManifest,
  tableFile,
  type Manifest,
} from "../../server/platform/backup/manifest.ts";
import { move } from "../../server/platform/backup/move.ts";
import { restore } from "../../server/platform/backup/restore.ts";
import { passphraseIn, seal, unseal } from "../../server/platform/backup/seal.ts";
import { open, type Dialect, type Store } from "../../server/platform/store/store.ts";
import { keys } from "../fixtures/keys.ts";
import { loadStory } from "../fixtures/story.ts";
import { runBackup } from "../prove/backup.ts";
import { dialects, emptyDatabase } from "../support/world.ts";
import { keptContent } from "../support/contents.ts";

const now = "2026-11-28T04:00:00.000Z";
const other = (dialect: Dialect): Dialect => dialects.find((one) => one !== dialect) ?? dialect;

/** The columns that a release before the fourth migration did not have, by table. */
const addedSince: Readonly<Record<string, readonly string[]>> = {
  announcement: ["organiser"],
  attachment: ["publicSince", "copyOf", "removedOn"],
  commitment: ["begunEarly", "newness"],
  contract: ["regions", "until", "state"],
  inventoryLine: ["certificates"],
  issuance: ["otherRegistrations", "ownerCommitment", "registrationFinding"],
  membership: ["applicant", "enteredName"],
  methodologyRevision: ["authors"],
  organization: ["identifiedBy", "country", "identifierProof"],
  person: ["confirmedEmail", "confirmedAt", "erasedAt"],
  project: ["boundaryRemarks"],
  reversal: ["debits"],
};
const without = (columns: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => !names.includes(name)));

describe.each(dialects)("a backup from %s", (dialect) => {
  let folder: string, database: { url: string; drop(): Promise<void> }, store: Store, manifest: Manifest;
  const proof = Buffer.from("a proof");
  const at = (name: string) => join(folder, name);
  const back = (backup: string, url: string, files = at(`files of ${backup}`)) =>
    restore(at(backup), { url, holdings, files: inFolder(files), heads: at(`heads of ${backup}`), packs: null });
  /** The backup, changed by `change`, under another name: one that says what it holds. */
  async function changed(name: string, change: (manifest: Manifest) => object, files: Record<string, string> = {}) {
    await backUp(at(name), { store, passing, files: inFolder(at("files")), heads: at("heads"), packs: null, now });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(at(name), file), text);
    const others = Object.assign(await readManifest(at(name)), change(manifest));
    writeFileSync(manifestIn(at(name)), manifestText(others));
  }
  const linesOf = (table: string) => readFileSync(join(at("backup"), tableFile(table)), "utf8");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tanhui-backup-"));
    database = await emptyDatabase(dialect);
    await loadStory(database.url);
    store = await open(database.url, holdings);
    await store.orm.migrator.up();
    await sql`insert into "session" (id, person, "begunAt", "seenAt") values ('s', 'p', '2026-01-15T04:00:00.000Z', '2026-01-15T04:00:00.000Z')`.execute(
      store.em().getKysely(),
    );
    await keptContent(inFolder(at("files")), store.em().getKysely(), proof);
    writeFileSync(at("heads"), '{"#":"head","root":"a","size":1}\n{"#":"head","ro');
    ({ manifest } = await backUp(at("backup"), {
      store,
      passing,
      files: inFolder(at("files")),
      heads: at("heads"),
      packs: null,
      now,
    }));
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  test("holds every table that does not begin empty, and every row", async () => {
    const all = holdings.entities.map(({ name }) => name[0]!.toLowerCase() + name.slice(1));
    expect([...passing].toSorted()).toEqual([
      "apiToken",
      "attempt",
      "contentHome",
      "contentPart",
      "device",
      "lease",
      "message",
      "oneTimeLink",
      "session",
      "spending",
    ]);
    expect([...manifest.tables.map(({ name }) => name), ...passing].toSorted()).toEqual(all.toSorted());
    for (const { name, rows } of manifest.tables) {
      const [row] = await store.em().execute<{ rows: number }[]>(`select count(*) as rows from "${name}"`);
      expect([name, rows]).toEqual([name, Number(row!.rows)]);
      expect([name, linesOf(name).split("\n").length - 1]).toEqual([name, rows]);
    }
  });

  test("holds the complete heads, and the contents by their hashes", () => {
    expect(readFileSync(join(at("backup"), "heads.jsonl"), "utf8")).toBe('{"#":"head","root":"a","size":1}\n');
    const sha256 = createHash("sha256").update(proof).digest("hex");
    expect(readFileSync(placeIn(join(at("backup"), "files"), sha256))).toEqual(proof);
    expect(manifest.contents.count).toBe(1);
  });

  test("is the same, row by row, from whatever it is restored into; what is written then follows", async () => {
    for (const kind of new Set([dialect, other(dialect)])) {
      const target = await emptyDatabase(kind);
      await back("backup", target.url, at(`files on ${kind}`));
      const restored = await open(target.url, holdings);
      expect(await restored.orm.schema.getUpdateSchemaSQL()).toBe("");
      expect(await checkLedger(restored)).toEqual([]);
      const { head } = await verifyExport(exportLines(restored, keys), { key: undefined, earlier: [manifest.head!] });
      expect(head?.root).toBe(manifest.head!.root);
      const again = await backUp(at(`again ${kind}`), {
        store: restored,
        passing,
        files: inFolder(at(`files on ${kind}`)),
        heads: at("heads"),
        packs: null,
        now,
      });
      expect(again.manifest.tables).toEqual(manifest.tables);
      expect(again.manifest.contents).toEqual(manifest.contents);
      expect(await restored.em().execute(`select * from "session"`)).toEqual([]);
      const trx = restored.em().getKysely<any>();
      const seqs = linesOf("leaf")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).seq as number);
      const { seq } = await trx
        .insertInto("leaf")
        .values({ id: "new", content: "{}", format: 2 })
        .returning("seq")
        .executeTakeFirstOrThrow();
      expect(seq).toBeGreaterThan(Math.max(...seqs));
      await expect(sql`update "batch" set "kilograms" = 1`.execute(trx)).rejects.toThrow("batch_immutable");
      await expect(sql`update "membership" set "person" = 'nobody'`.execute(trx)).rejects.toThrow(/foreign key/i);
      await restored.close();
      await target.drop();
    }
  });

  test("of an earlier release is restored as that left it, and migrated", async () => {
    const target = await emptyDatabase(dialect);
    const then = Object.entries(addedSince).map(([name, added]) => {
      const lines = linesOf(name)
        .split("\n")
        .filter(Boolean)
        .map((line) => `${JSON.stringify(without(JSON.parse(line) as object, added))}\n`);
      return [name, lines.join("")] as const;
    });
    const texts = new Map(then);
    const earlier = (table: Manifest["tables"][number]): object => {
      const text = texts.get(table.name);
      if (text === undefined) return table;
      const columns = without(table.columns, addedSince[table.name]!);
      const bytes = Buffer.byteLength(text);
      return { ...table, columns, bytes, sha256: createHash("sha256").update(text).digest("hex") };
    };
    await changed(
      "earlier",
      ({ migrations, tables }) => ({
        migrations: migrations.slice(0, 3),
        tables: tables
          .filter(
            ({ name }) =>
              !/^(apiToken|beneficiaryConsent|cosignature|holidayNotice|invitation|proposal|recoveryCode|secondFactor|turnover)$/.test(
                name,
              ),
          )
          .map(earlier),
      }),
      Object.fromEntries(then.map(([name, text]) => [tableFile(name), text])),
    );
    await back("earlier", target.url);
    const restored = await open(target.url, holdings);
    expect(await restored.orm.migrator.getPending()).toEqual([]);
    expect(await restored.orm.schema.getUpdateSchemaSQL()).toBe("");
    await restored.close();
    await target.drop();
  });

  test("is refused by what is wrong with it, and nothing is begun", async () => {
    const target = await emptyDatabase(dialect);
    const refused = (name: string) => expect(back(name, target.url)).rejects;
    await refused("nowhere").toMatchObject({ details: { reason: "notABackup" } });
    await changed("foreign", () => ({ format: "tanhui-backup/9" }));
    await refused("foreign").toMatchObject({ details: { reason: "backupFormat" } });
    await changed("later", ({ migrations }) => ({ migrations: [...migrations, "2099-01-01-later"] }));
    await refused("later").toMatchObject({ details: { reason: "backupSchema" } });
    await changed("bent", () => ({}), { [tableFile("person")]: linesOf("person").replace("p", "q") });
    await refused("bent").toThrow(/person\.jsonl is not as it was written/);
    await changed("torn", () => ({}));
    rmSync(join(at("torn"), tableFile("balance")));
    await refused("torn").toThrow(/balance\.jsonl is missing/);
    await changed("half", () => ({}));
    writeFileSync(
      manifestIn(at("half")),
      readFileSync(manifestIn(at("half")), "utf8").replace('"rows": ', '"rows": 1'),
    );
    await refused("half").toMatchObject({ details: { reason: "backupDamaged" } });
    await changed("swapped", () => ({}));
    const [content] = readdirSync(join(at("swapped"), "files"), { recursive: true, withFileTypes: true }).filter(
      (one) => one.isFile(),
    );
    writeFileSync(join(content!.parentPath, content!.name), "another");
    await refused("swapped").toThrow(/are not as they were written/);
    // What was refused left it empty.
    await back("backup", target.url);
    await refused("backup").toMatchObject({ details: { reason: "databaseNotEmpty" } });
    await target.drop();
  });

  test("with a row that does not fit is restored not at all", async () => {
    const target = await emptyDatabase(dialect);
    const rows = linesOf("balance").trim().split("\n");
    const text = [...rows, rows.at(-1)].map((line) => `${line}\n`).join("");
    await changed(
      "twice",
      ({ tables }) => ({
        tables: tables.map((table) =>
          table.name === "balance"
            ? { ...table, bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") }
            : table,
        ),
      }),
      { [tableFile("balance")]: text },
    );
    await expect(back("twice", target.url)).rejects.toThrow(/a row of balance does not fit/);
    await back("backup", target.url);
    await target.drop();
  });

  test("never takes the place of another, and looks like one only when it is whole", async () => {
    const source = { store, passing, files: inFolder(at("files")), heads: at("heads"), packs: null, now };
    await expect(backUp(at("backup"), source)).rejects.toMatchObject({ details: { reason: "backupExists" } });
    await expect(backUp(at("broken off"), { ...source, packs: at("no packs") })).rejects.toThrow("ENOENT");
    expect(readdirSync(folder).filter((name) => name.startsWith("broken off"))).toEqual([]);
  });

  test("says which contents are missing or damaged, and holds the rest", async () => {
    const sha256 = await keptContent(inFolder(at("damaged")), store.em().getKysely(), proof);
    writeFileSync(placeIn(at("damaged"), sha256), "another");
    const source = { store, passing, files: inFolder(at("damaged")), heads: at("heads"), packs: null, now };
    const { damaged, manifest: made } = await backUp(at("of damaged"), source);
    expect([damaged, made.contents.count]).toEqual([[sha256], 0]);
    const wanted = linesOf("attachment")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect((await missingContents(store.reading, inFolder(at("damaged")))).toSorted()).toEqual(
      wanted
        .filter(({ deletedOn }) => !deletedOn)
        .map((one) => one.sha256)
        .toSorted(),
    );
  });

  test("moves to the other kind of database, but not while it is served", async () => {
    const target = await emptyDatabase(other(dialect));
    const rows = manifest.tables.reduce((sum, one) => sum + one.rows, 0);
    const beat = () => sql`update "lease" set "beat" = "beat" + 1`.execute(store.em().getKysely());
    const beats: ReturnType<typeof beat>[] = [];
    const beating = setInterval(() => beats.push(beat()), 500);
    await sql`insert into "lease" ("name", "holder", "beat") values ('a job', 'a server', 1)`.execute(
      store.em().getKysely(),
    );
    await expect(move(store, target.url, { holdings, passing })).rejects.toMatchObject({
      details: { reason: "databaseServed" },
    });
    clearInterval(beating);
    await Promise.all(beats);
    const moved = await move(store, target.url, { holdings, passing });
    expect(moved).toEqual({
      tables: manifest.tables.length,
      rows,
      head: { size: manifest.head!.size, root: manifest.head!.root },
      contents: 0,
      damaged: [],
    });
    const there = await open(target.url, holdings);
    expect(await checkLedger(there)).toEqual([]);
    await there.close();
    await target.drop();
  });
});

test("a -wal that was left behind is not played into what is restored", async () => {
  const { url, drop } = await emptyDatabase("sqlite");
  writeFileSync(`${url.slice(5)}-wal`, "what was left");
  const folder = mkdtempSync(join(tmpdir(), "tanhui-backup-"));
  const source = await open(`file:${join(folder, "a.sqlite")}`, holdings);
  await source.orm.migrator.up();
  await backUp(join(folder, "b"), { store: source, passing, files: inFolder("none"), heads: "none", packs: null, now });
  const target = { url, holdings, files: inFolder(join(folder, "files")), heads: join(folder, "heads"), packs: null };
  await expect(restore(join(folder, "b"), target)).rejects.toMatchObject({ details: { reason: "databaseNotEmpty" } });
  renameSync(`${url.slice(5)}-wal`, join(folder, "away"));
  await restore(join(folder, "b"), target);
  await source.close();
  await drop();
  rmSync(folder, { recursive: true });
});

test("keys are sealed under a passphrase that nobody guesses", () => {
  const passphrase = passphraseIn({ TANHUI_BACKUP_PASSPHRASE: "渔船一艘一艘回到码头去" + "了" });
  const sealed = seal("the keys", passphrase);
  expect(unseal(sealed, passphrase)).toBe("the keys");
  expect(sealed).not.toContain("the keys");
  expect(() => unseal(sealed, `${passphrase}。`)).toThrow(/another/);
  expect(() => unseal(sealed.replace('"data": "', '"data": "A'), passphrase)).toThrow(/damaged/);
  expect(() => passphraseIn({ TANHUI_BACKUP_PASSPHRASE: "short" })).toThrow(/12 characters/);
  expect(() => passphraseIn({})).toThrow(/TANHUI_BACKUP_PASSPHRASE/);
});

describe.each(dialects)("a server on %s", (dialect) => {
  test("is backed up under load; after a loss no size of its log has two roots", async () => {
    const database = await emptyDatabase(dialect);
    try {
      const swapped = dialect === "postgresql";
      const { violations } = await runBackup({
        url: database.url,
        fresh: emptyDatabase,
        swapped,
        backups: 1,
        deeds: 100,
      });
      expect(violations).toEqual([]);
    } finally {
      await database.drop();
    }
  }, 240_000);
});
