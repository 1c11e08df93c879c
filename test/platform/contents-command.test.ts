import { Command } from "commander";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { contentsCommand } from "../../server/commands/contents.ts";
import { Attachment, lacksAll } from "../../server/file/index.ts";
import { inDatabase } from "../../server/platform/content/database.ts";
import { inFolder, placeIn } from "../../server/platform/content/folder.ts";
import { assertHome } from "../../server/platform/content/home.ts";
import { emptyDatabase, world, type World } from "../support/world.ts";
import { keptContent } from "../support/contents.ts";

const now = "2026-01-15T04:00:00.000Z";
let w: World, data: string, hashes: string[];
const files = () => inFolder(join(data, "files"));
beforeEach(async () => {
  w = await world("postgresql", now);
  data = mkdtempSync(join(tmpdir(), "tanhui-contents-"));
  vi.stubEnv("DATABASE_URL", w.url).stubEnv("TANHUI_DATA", data);
  hashes = [];
  for (const id of ["f1", "f2"]) {
    const content = randomBytes(300_000);
    const sha256 = await keptContent(files(), w.store.em().getKysely(), content);
    const of = { subjectType: "organization", subjectId: "o-organiser", organization: "o-organiser" };
    const about = { kind: "proof", name: "a.pdf", mediaType: "application/pdf", bytes: content.length };
    await w.given(Attachment, { id, ...of, ...about, sha256, at: now });
    hashes.push(sha256);
  }
});
afterEach(async () => {
  vi.unstubAllEnvs();
  process.exitCode = 0;
  await w.close();
  rmSync(data, { recursive: true });
});

/** What `tanhui contents --to` answers and says, and its exit code. */
async function copied(to: string) {
  const [answers, says]: [unknown[], string[]] = [[], []];
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  contentsCommand(program, { answer: (data) => answers.push(data), say: (text) => says.push(text) });
  await program.parseAsync(["node", "tanhui", "contents", "--to", to]);
  return { ...(answers[0] as object), says, exit: process.exitCode ?? 0 };
}

test("contents are copied into the database and back, and servers must keep them there", async () => {
  const done = { copied: 2, damaged: [], missing: [], exit: 0 };
  expect(await copied("database")).toEqual({
    ...done,
    to: "database",
    says: ["set TANHUI_FILES=database for every server"],
  });
  expect(await inDatabase.sizesOf(w.store.reading, hashes)).toEqual(new Map(hashes.map((one) => [one, 300_000])));
  await assertHome(w.store, inDatabase, lacksAll);
  await expect(assertHome(w.store, files(), lacksAll)).rejects.toThrow(/kept in the database/);

  rmSync(join(data, "files"), { recursive: true });
  expect(await copied("folder")).toEqual({ ...done, to: "folder", says: ["set TANHUI_FILES=folder for every server"] });
  expect((await files().sizesOf(w.store.reading, hashes)).size).toBe(2);
  await assertHome(w.store, files(), lacksAll);
});

test("what is damaged or missing is named, and the command fails", async () => {
  const [damaged, missing] = hashes as [string, string];
  writeFileSync(placeIn(join(data, "files"), damaged), "another");
  rmSync(placeIn(join(data, "files"), missing));
  expect(await copied("database")).toMatchObject({
    ...{ copied: 0, damaged: [damaged], missing: hashes.toSorted() },
    exit: 1,
  });
});

test("on SQLite there is one home, and while a server runs nothing is copied", async () => {
  const beating = setInterval(
    () =>
      void w.store.em().execute(
        `insert into "lease" ("name", "holder", "beat") values ('jobs', 'a server', 1)
           on conflict ("name") do update set "beat" = "lease"."beat" + 1`,
      ),
    1_000,
  );
  await expect(copied("database")).rejects.toMatchObject({
    code: "INVALID_INPUT",
    details: { reason: "databaseServed" },
  });
  clearInterval(beating);
  expect((await inDatabase.sizesOf(w.store.reading, hashes)).size).toBe(0);

  const sqlite = await world("sqlite", now);
  vi.stubEnv("DATABASE_URL", sqlite.url);
  for (const to of ["database", "folder"])
    await expect(copied(to)).rejects.toMatchObject({
      code: "INVALID_INPUT",
      details: { field: "files", reason: "filesNeedPostgresql" },
    });
  await sqlite.close();
});

test("another home than these two, and a database without tables, are refused by name", async () => {
  await expect(copied("cellar")).rejects.toThrow(/Allowed choices are folder, database/);
  const empty = await emptyDatabase("postgresql");
  vi.stubEnv("DATABASE_URL", empty.url);
  await expect(copied("database")).rejects.toThrow(/holds no table/);
  await empty.drop();
});
