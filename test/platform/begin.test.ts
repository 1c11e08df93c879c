import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { newAt, openStore } from "../../server/main.ts";
import { configOf } from "../../server/platform/config.ts";

let folder: string, file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tanhui-begin-"));
  file = join(folder, "tanhui.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));
const config = (env: NodeJS.ProcessEnv = {}) => configOf({ TANHUI_DATA: folder, ...env });
const head = '{"root":"00","size":7}';

describe("where no data are", () => {
  test.each(["missing", "empty"])("a new installation is announced with its file: %s", async (how) => {
    if (how === "empty") writeFileSync(file, "");
    expect(await newAt(config())).toBe(`a new installation begins in ${file}`);
  });

  test.each(["missing", "empty"])("but none begins where heads tell of data: %s", async (how) => {
    if (how === "empty") writeFileSync(file, "");
    const heads = join(folder, "heads.jsonl");
    writeFileSync(heads, `${head}\n`);
    await expect(newAt(config())).rejects.toThrow(`${file} is missing or empty, but ${heads} tells of 7 entries`);
  });
});

test("where data are, nothing is announced", async () => {
  await (await openStore(config())).close();
  expect(await newAt(config())).toBeUndefined();
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
