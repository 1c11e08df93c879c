import { Command } from "commander";
import { spawnSync } from "node:child_process";
import { createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { ledgerCommands } from "../../server/commands/ledger.ts";
import { beside, postdated, witnessedNote } from "./forms.ts";
import { canonical } from "../../server/platform/log/canonical.ts";
import { key } from "./sample.ts";

const samples = "docs/verify/samples";
const folder = mkdtempSync(join(tmpdir(), "tanhui-"));
const pem = join(folder, "log.pem");
writeFileSync(pem, createPublicKey(key).export({ type: "spki", format: "pem" }));
afterEach(() => {
  process.exitCode = 0;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `tanhui ledger …` answers. */
async function told(...args: string[]): Promise<object> {
  const answers: unknown[] = [];
  const program = new Command().exitOverride();
  ledgerCommands(program, { answer: (said) => void answers.push(said), say: () => undefined });
  await program.parseAsync(["node", "tanhui", "ledger", ...args]);
  return answers[0] as object;
}
/** What `tanhui ledger verify` says of a file, and its exit code. */
async function verified(file: string, ...options: string[]): Promise<Record<string, unknown>> {
  return { ...(await told("verify", file, ...options)), exit: process.exitCode ?? 0 };
}
/** What the one file of docs/verify says of it. */
function byStranger(file: string, ...options: string[]): Record<string, unknown> {
  const run = spawnSync(process.execPath, ["docs/verify/verify.mjs", file, ...options], { encoding: "utf8" });
  return { ...(JSON.parse(run.stdout) as object), exit: run.status };
}

describe("an export whose last head is of 2026-01-15, 12:00 in China", () => {
  const ledger = `${samples}/certificate/ledger.jsonl`;
  test.each(["2026-01-01", "2026-01-15"])("is taken by whoever asks for none before %s", async (day) => {
    const head = { at: "2026-01-15T04:00:00.000Z" };
    expect(await verified(ledger, "--not-before", day)).toMatchObject({ head, exit: 0 });
    expect(byStranger(ledger, "--not-before", day)).toMatchObject({ valid: true, head, exit: 0 });
  });
  test("is refused by whoever asks for none before the day after, in the same words", async () => {
    const message = expect.stringContaining("the head is of 2026-01-15T04:00:00.000Z");
    const refused = { valid: false, rule: "age", message, exit: 1 };
    expect(await verified(ledger, "--not-before", "2026-01-16")).toMatchObject(refused);
    expect(byStranger(ledger, "--not-before", "2026-01-16")).toMatchObject(refused);
  });
  test("is not measured by what is not a day", async () => {
    await expect(verified(ledger, "--not-before", "yesterday")).rejects.toThrow("a day is YYYY-MM-DD");
    const run = spawnSync(process.execPath, ["docs/verify/verify.mjs", ledger, "--not-before", "yesterday"]);
    expect([run.status, String(run.stderr)]).toEqual([1, expect.stringContaining("a day is YYYY-MM-DD")]);
  });
});

test("a proof out of an export is one that the served verifier takes", async () => {
  const file = join(folder, "proof.json");
  writeFileSync(file, JSON.stringify(await told("prove", `${samples}/certificate/ledger.jsonl`, "seal1")));
  const verdict = spawnSync(
    process.execPath,
    ["docs/verify/verify.mjs", "inclusion", file, "--keys", `${samples}/certificate/keys.json`],
    { encoding: "utf8" },
  );
  expect([JSON.parse(verdict.stdout), verdict.status]).toEqual([expect.objectContaining({ valid: true }), 0]);
});

test("a head that was dated ahead is not made new by a co-signature from before", async () => {
  const lines = beside["certificate/ledger.jsonl"]!.split("\n");
  const last = lines.findLastIndex((line) => line.includes('"#":"head"'));
  const verdicts = async (note: string, day: string) => {
    const file = join(folder, "witnessed.jsonl");
    writeFileSync(file, lines.with(last, canonical({ "#": "head", note })).join("\n"));
    const options = ["--policy", `${samples}/inclusion/policy`, "--not-before", day];
    return [await verified(file, ...options), byStranger(file, ...options)];
  };
  const taken = expect.objectContaining({ exit: 0 });
  expect(await verdicts(witnessedNote(), "2026-01-15")).toEqual([taken, taken]);
  const refused = expect.objectContaining({ rule: "quorum", exit: 1 });
  expect(await verdicts(postdated(), "2026-01-20")).toEqual([refused, refused]);
});

test("whoever gives no key is told that everybody can write such a file", () => {
  const untold = ["whose log it is: nothing that was given tells (--keys, --key, --head, --policy)"];
  expect(byStranger(`${samples}/good.jsonl`)).toMatchObject({ valid: true, notChecked: untold });
  expect(byStranger(`${samples}/good.jsonl`, "--key", pem)).not.toHaveProperty("notChecked");
});
