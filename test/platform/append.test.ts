import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { appendLine } from "../../server/platform/log/append.ts";

const folder = mkdtempSync(join(tmpdir(), "tanhui-append-"));
const file = join(folder, "heads.jsonl");
const line = "x".repeat(100);
const full = `${"a".repeat(999)}\n`;

/** Appends in a process that may write no file beyond 1,024 bytes: of the line 24 find room. */
function appendedWithoutRoom(): string {
  const program =
    `const { appendLine } = await import(${JSON.stringify(resolve("server/platform/log/append.ts"))});` +
    `await appendLine(${JSON.stringify(file)}, ${JSON.stringify(line)}).catch(({ code }) => console.log(code));`;
  const node = [process.execPath, "--experimental-strip-types", "--no-warnings", "--input-type=module", "-e"];
  const command = `ulimit -f 1; exec ${node.join(" ")} "$PROGRAM"`;
  return execFileSync("bash", ["-c", command], { env: { ...process.env, PROGRAM: program }, encoding: "utf8" });
}

test("a line that finds no room is not left half written, and the next one is whole", async () => {
  writeFileSync(file, full);
  expect(appendedWithoutRoom().trim()).toBe("EFBIG");
  expect(readFileSync(file, "utf8")).toBe(full);
  await appendLine(file, line);
  expect(readFileSync(file, "utf8")).toBe(`${full}${line}\n`);
  rmSync(folder, { recursive: true });
});
