import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inFolder } from "../../server/platform/content/folder.ts";
import { migrateAt, openOrBegin, openStore } from "../../server/main.ts";
import { sequenceAll } from "../../server/platform/job/jobs.ts";
import { Leases } from "../../server/platform/job/lease.ts";
import { seedReference } from "../../server/seeds/reference.ts";
import { configOf } from "../../server/platform/config.ts";
import { keptContent } from "../support/contents.ts";

let folder: string, file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tanhui-begin-"));
  file = join(folder, "tanhui.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));
const config = (env: NodeJS.ProcessEnv = {}) => configOf({ TANHUI_DATA: folder, ...env });
const head = '{"root":"00","size":7}';

const never = (text: string): void => expect.unreachable(text);

describe("where no data are", () => {
  test.each(["missing", "empty"])("a new installation is announced with its file: %s", async (how) => {
    if (how === "empty") writeFileSync(file, "");
    const said: string[] = [];
    await (await openOrBegin(config(), (text) => said.push(text))).close();
    expect(said).toEqual([`a new installation begins in ${file}`]);
    await (await openOrBegin(config(), never)).close();
  });

  test.each(["missing", "empty"])("but none begins where heads tell of data: %s", async (how) => {
    if (how === "empty") writeFileSync(file, "");
    const heads = join(folder, "heads.jsonl");
    writeFileSync(heads, `${head}\n`);
    const refused = `${file} is missing or empty, but ${heads} tells of 7 entries`;
    await expect(openOrBegin(config(), never)).rejects.toThrow(refused);
    await expect(migrateAt(config())).rejects.toThrow(refused);
    expect(existsSync(file)).toBe(how === "empty");
  });

  test.each(["missing", "empty"])("a command does not begin one: %s", async (how) => {
    if (how === "empty") writeFileSync(file, "");
    const refused = /`tanhui serve` or `tanhui admin` begins an installation$/;
    await expect(openStore(config())).rejects.toThrow(refused);
    expect(existsSync(file) && statSync(file).size).toBe(how === "empty" && 0);
  });
});

test("what is kept is for its own user alone, whatever it was before", async () => {
  mkdirSync(join(folder, "data"), { mode: 0o755 });
  const data = join(folder, "data");
  const own = config({ TANHUI_DATA: data });
  writeFileSync(join(data, "tanhui.sqlite"), "", { mode: 0o644 });
  const store = await openOrBegin(own, () => {});
  const files = inFolder(own.files);
  await keptContent(files, store.em().getKysely(), Buffer.from("content"));
  const now = "2026-01-15T04:00:00.000Z";
  await seedReference({ store, now, keys: own.keys });
  await sequenceAll({ ...own, files, store, clock: { now: () => now }, leases: new Leases("test") });
  const modes = Object.fromEntries(
    readdirSync(data, { recursive: true, withFileTypes: true }).map((entry) => {
      const { mode } = statSync(join(entry.parentPath, entry.name));
      return [entry.name, (mode & 0o777).toString(8)];
    }),
  );
  await store.close();
  const sha256 = "ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73";
  expect((statSync(data).mode & 0o777).toString(8)).toBe("700");
  expect(modes).toEqual({
    "tanhui.sqlite": "600",
    "tanhui.sqlite-wal": "600",
    "tanhui.sqlite-shm": "600",
    "heads.jsonl": "600",
    keys: "700",
    "TANHUI_LOG_KEY.pem": "600",
    "TANHUI_CERTIFICATE_KEY.pem": "600",
    files: "700",
    ed: "700",
    [sha256]: "600",
  });
});

test("a folder that others share is not taken for data", async () => {
  const shared = join(folder, "shared");
  mkdirSync(shared);
  chmodSync(shared, 0o1777);
  await expect(openOrBegin(config({ TANHUI_DATA: shared }), () => {})).rejects.toThrow(`${shared} is open to others`);
});

test("a file that is not a database is named", async () => {
  writeFileSync(file, "not a database, but long enough to look like one. ".repeat(40));
  await expect(openStore(config())).rejects.toThrow(`the database ${file} cannot be used: file is not a database`);
});

test("a database that does not answer is named, without its password", async () => {
  const away = config({ DATABASE_URL: "postgresql://tanhui:secret@127.0.0.1:1/none" });
  const refused = await openStore(away).catch((error: Error) => error.message);
  expect(refused).toMatch(/^the database 127\.0\.0\.1:1\/none cannot be used: /);
  expect(refused).not.toContain("secret");
});
