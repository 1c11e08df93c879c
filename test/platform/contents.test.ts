import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Attachment, discard, lacksAll, missingContents, reclaim } from "../../server/file/index.ts";
import { holdings, invariantsOf, passing } from "../../server/modules.ts";
import { backUp } from "../../server/platform/backup/backup.ts";
import { move } from "../../server/platform/backup/move.ts";
import { restore } from "../../server/platform/backup/restore.ts";
import { copyContents } from "../../server/platform/content/copy.ts";
import { isKept, type Contents } from "../../server/platform/content/contents.ts";
import { inDatabase } from "../../server/platform/content/database.ts";
import { contentsIn, inFolder } from "../../server/platform/content/folder.ts";
import { assertHome, settleHome } from "../../server/platform/content/home.ts";
import { examine } from "../../server/platform/doctor/examine.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { open } from "../../server/platform/store/store.ts";
import type { Tables } from "../../server/platform/store/tables.ts";
import { actors } from "../support/actors.ts";
import { dialects, emptyDatabase, world, type World } from "../support/world.ts";
import { keptContent } from "../support/contents.ts";

const now = "2026-01-15T04:00:00.000Z";
/** Three parts, the last one short; and one part exactly. */
const [large, exact] = [randomBytes(2 * 262_144 + 7), randomBytes(262_144)];
const hashOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

let w: World, folder: string;
beforeEach(async () => {
  w = await world("postgresql", now);
  folder = mkdtempSync(join(tmpdir(), "tanhui-contents-"));
});
afterEach(async () => {
  await w.close();
  rmSync(folder, { recursive: true });
});
const attached = (content: Buffer, id: string) =>
  w.given(Attachment, {
    id,
    subjectType: "organization",
    subjectId: "o-organiser",
    kind: "proof",
    name: "a.pdf",
    mediaType: "application/pdf",
    bytes: content.length,
    sha256: hashOf(content),
    organization: "o-organiser",
    at: now,
  });
const keep = (files: Contents, content: Buffer) =>
  w.store.transactional((em) => files.keep(em.getKysely(), hashOf(content), [content]));
/** Whether a transaction waits for another. */
const isWaiting = async () =>
  (
    await w.store
      .em()
      .execute(
        `select 1 from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock' limit 1`,
      )
  ).length > 0;
const partsOf = async () =>
  (await w.store.reading.selectFrom("contentPart").select(["sha256", "index"]).execute()).length;

describe.each(["database", "folder"] as const)("contents in the %s", (kind) => {
  const home = () => (kind === "database" ? inDatabase : inFolder(join(folder, "files")));

  test("come as they were kept, by parts of any size, once for all who keep the same", async () => {
    const rows = w.store.reading;
    expect(await Promise.all([keep(home(), large), keep(home(), large), keep(home(), exact)])).toEqual(
      Array(3).fill(true),
    );
    for (const content of [large, exact]) {
      const kept = (await home().open(rows, hashOf(content)))!;
      expect([kept.bytes, (await buffer(kept.parts)).equals(content)]).toEqual([content.length, true]);
    }
    const [a, b] = [large, exact].map(hashOf).toSorted();
    const hashes: string[] = [];
    for await (const one of home().hashes(rows)) hashes.push(one);
    expect(hashes).toEqual([a, b]);
    expect(await home().sizesOf(rows, [a!, "0"])).toEqual(new Map([[a, a === hashOf(large) ? 524_295 : 262_144]]));
    expect(await home().open(rows, "0".repeat(64))).toBeUndefined();
    if (kind === "database") expect(await partsOf()).toBe(4);
  });

  test("under another hash than theirs are not kept", async () => {
    const rows = w.store.em().getKysely<Tables>();
    expect(await home().keep(rows, hashOf(large), [exact])).toBe(false);
    expect(await home().open(w.store.reading, hashOf(large))).toBeUndefined();
  });

  test("are not kept by a transaction that fails, or is not committed yet, if they are in the database", async () => {
    const failing = w.store.transactional(async (em) => {
      await home().keep(em.getKysely(), hashOf(large), [large]);
      throw new Error("taken back");
    });
    await expect(failing).rejects.toThrow("taken back");
    expect(await isKept(home(), w.store.reading, hashOf(large))).toBe(kind === "folder");
  });

  test("that were discarded are removed by the job; those of another file are not", async () => {
    for (const [content, id] of [
      [large, "f1"],
      [exact, "f2"],
    ] as const) {
      await keep(home(), content);
      await attached(content, id);
    }
    const context = { ...w.contextOf(actors.department), files: home() };
    await within(context, (inside) => discard(inside, ["o-organiser"]));
    await attached(exact, "f3");
    await reclaim(home(), context, async () => false);
    expect(await home().open(w.store.reading, hashOf(large))).toBeUndefined();
    expect(await isKept(home(), w.store.reading, hashOf(exact))).toBe(true);
  });

  test("are there after an upload during which the only other file with them was discarded", async () => {
    await keep(home(), large);
    await attached(large, "f1");
    const context = { ...w.contextOf(actors.department), files: home() };
    const [kept, others] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const uploading = within(context, async ({ trx }) => {
      await keptContent(home(), trx, large);
      kept.resolve();
      await others.promise;
      const first = trx.selectFrom("attachment").selectAll().where("id", "=", "f1");
      const row = { ...(await first.executeTakeFirstOrThrow()), id: "f2", subjectId: "o-buyer", deletedOn: null };
      await trx.insertInto("attachment").values(row).execute();
    });
    await kept.promise;
    let discarded = false;
    const discarding = within(context, (inside) => discard(inside, ["o-organiser"]))
      .then(() => reclaim(home(), context, async () => false))
      .finally(() => (discarded = true));
    while (!discarded && !(await isWaiting())) await pause(20);
    others.resolve();
    await Promise.all([uploading, discarding]);
    expect(await isKept(home(), w.store.reading, hashOf(large))).toBe(true);
    expect(await missingContents(w.store.reading, home())).toEqual([]);
  });

  test("may be empty", async () => {
    const nothing = Buffer.alloc(0);
    expect(await keep(home(), nothing)).toBe(true);
    const kept = (await home().open(w.store.reading, hashOf(nothing)))!;
    expect([kept.bytes, (await buffer(kept.parts)).length]).toEqual([0, 0]);
  });

  test("are looked at by the doctor: missing, and changed", async () => {
    await keep(home(), large);
    await attached(large, "f1");
    await attached(exact, "f2");
    const invariants = (await invariantsOf()).filter(({ name }) => name.startsWith("file."));
    const found = async () =>
      (await examine(w.store, invariants, { now, files: home() })).map(({ name, examples }) => [name, examples[0]!.id]);
    expect(await found()).toEqual([["file.missing", hashOf(exact)]]);
    await keep(home(), exact);
    expect(await found()).toEqual([]);
    if (kind === "database") await w.store.em().execute(`update "contentPart" set "bytes" = '\\x00' where "index" = 1`);
    else writeFileSync(join(folder, "files", hashOf(large).slice(0, 2), hashOf(large)), "another");
    expect(await found()).toEqual([["file.changed", hashOf(large)]]);
  });

  test.each(["database", "folder"] as const)("are backed up, and restored into the %s", async (kindThere) => {
    for (const content of [large, exact]) await keep(home(), content);
    await attached(large, "f1");
    const backup = join(folder, "backup");
    const source = { store: w.store, passing, heads: "none", packs: null, now };
    const { damaged } = await backUp(backup, { ...source, files: home() });
    expect([damaged, contentsIn(join(backup, "files"))]).toEqual([[], [large, exact].map(hashOf).toSorted()]);
    const there = kindThere === "database" ? inDatabase : inFolder(join(folder, "restored"));
    const target = await emptyDatabase("postgresql");
    const heads = join(folder, "heads");
    await restore(backup, { url: target.url, holdings, files: there, heads, packs: null });
    const restored = await open(target.url, holdings);
    expect(await missingContents(restored.reading, there)).toEqual([]);
    const another = kindThere === "database" ? inFolder(join(folder, "another")) : inDatabase;
    await expect(assertHome(restored, another, lacksAll)).rejects.toThrow(/would keep them in/);
    await assertHome(restored, there, lacksAll);
    const kept = (await there.open(restored.reading, hashOf(large)))!;
    expect((await buffer(kept.parts)).equals(large)).toBe(true);
    await restored.close();
    await target.drop();
  });
});

test.each(dialects)("moving to %s takes contents along where they have another home there", async (dialect) => {
  await keep(inDatabase, large);
  await attached(large, "f1");
  const to = dialect === "postgresql" ? inDatabase : inFolder(join(folder, "moved"));
  const target = await emptyDatabase(dialect);
  const moved = await move(w.store, target.url, { holdings, passing, homes: { from: inDatabase, to } });
  expect(moved).toMatchObject({ contents: 1, damaged: [] });
  const there = await open(target.url, holdings);
  expect(await missingContents(there.reading, to)).toEqual([]);
  if (dialect === "postgresql")
    await expect(assertHome(there, inFolder(join(folder, "another")), lacksAll)).rejects.toThrow(
      /kept in the database/,
    );
  await there.close();
  await target.drop();
});

test("a server whose contents have another home than those of the others does not start", async () => {
  const [shared, own] = [inFolder(join(folder, "shared")), inFolder(join(folder, "own"))];
  const claim = (home: Contents) => assertHome(w.store, home, lacksAll);
  await Promise.all([claim(shared), claim(inFolder(join(folder, "shared")))]);
  await expect(claim(own)).rejects.toThrow(/kept in the folder .*set TANHUI_FILES=database for all/s);
  await expect(claim(inDatabase)).rejects.toThrow(/would keep them in the database/);
  await keep(shared, large);
  const copied = await w.store.transactional(async (em) => {
    const rows = em.getKysely<any>();
    await settleHome(rows, inDatabase);
    return copyContents({ contents: shared, rows }, { contents: inDatabase, rows });
  });
  expect(copied).toEqual({ copied: 1, damaged: [] });
  await claim(inDatabase);
  await expect(claim(shared)).rejects.toThrow(/kept in the database/);
});

test("a home that has none of the contents is not claimed by whoever is first; one that has some is", async () => {
  const [right, wrong] = [inFolder(join(folder, "right")), inFolder(join(folder, "wrong"))];
  await keep(right, large);
  await attached(large, "f1");
  await attached(exact, "f2");
  const claim = (home: Contents) => assertHome(w.store, home, lacksAll);
  await expect(claim(wrong)).rejects.toThrow(/none of them is in the folder .*wrong: set TANHUI_DATA and TANHUI_FILES/);
  await expect(claim(inDatabase)).rejects.toThrow(/none of them is in the database/);
  expect(existsSync(join(folder, "wrong"))).toBe(false);
  await claim(right);
  // What is lost later stops no server.
  rmSync(join(folder, "right", hashOf(large).slice(0, 2)), { recursive: true });
  await claim(right);
});

test("a home without any contents is claimed where none are missing", async () => {
  await attached(large, "f1");
  await w.store.em().execute(`update "attachment" set "deletedOn" = '2026-01-15'`);
  await assertHome(w.store, inFolder(join(folder, "first")), lacksAll);
});
