import { Command } from "commander";
import { createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { certificateCommands } from "../../server/commands/certificate.ts";
import { certificateKey } from "../ledger/forms.ts";

const samples = "docs/verify/samples";
const folder = mkdtempSync(join(tmpdir(), "tanhui-"));
const pem = join(folder, "certificate.pem");
writeFileSync(pem, createPublicKey(certificateKey).export({ type: "spki", format: "pem" }));
const ledger = ["--ledger", `${samples}/certificate/ledger.jsonl`];
const published = ["--keys", `${samples}/keys/good.json`];
afterEach(() => {
  process.exitCode = 0;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What `tanhui certificate verify` says of a sample, and its exit code. */
async function verified(name: string, ...options: string[]): Promise<Record<string, unknown>> {
  const answers: unknown[] = [];
  const program = new Command().exitOverride();
  certificateCommands(program, { answer: (said) => void answers.push(said) });
  const file = `${samples}/certificate/${name}.json`;
  await program.parseAsync(["node", "tanhui", "certificate", "verify", file, ...options]);
  return { ...(answers[0] as object), exit: process.exitCode ?? 0 };
}

test("with the ledger all of a certificate is verified, up to the last head", async () => {
  const good = { valid: true, status: "inForce", here: 100, elsewhere: 0, event: "e1", exit: 0 };
  expect(await verified("good", ...ledger)).toMatchObject({
    ...good,
    asOf: "2026-01-15T04:00:00.000Z",
    notChecked: [
      "whose log it is: nothing that was given tells (--keys, --key, --head, --policy)",
      "whether another certificate claims its serials too",
      "that the event is the one for which its serials were retired",
      "what came after asOf",
    ],
  });
});

test.each([
  ["revoked", "status"],
  ["serials", "serials"],
  ["event", "event"],
  ["emissions", "quantity"],
  ["not-logged", "log"],
  ["number", "number"],
  ["replaces", "replaces"],
])("with the ledger it is found that a certificate is %s", async (name, rule) => {
  expect(await verified(`broken-${name}`, ...ledger)).toMatchObject({ valid: false, rule, exit: 1 });
});

test("a second certificate on the same serials is found, and a ledger that is older than asked for refused", async () => {
  const beside = (name: string) => ["--with", `${samples}/certificate/${name}.json`];
  const message = "370000-PHCER-0000000000000-0000000000099 are claimed by 370000-C-2026-0028 too";
  expect(await verified("good", ...ledger, ...beside("twin"))).toMatchObject({
    valid: false,
    rule: "serials",
    message,
  });
  expect(await verified("good", ...ledger, ...beside("broken-revoked"))).toMatchObject({ valid: true });
  expect(await verified("good", ...ledger, "--not-before", "2026-01-15")).toMatchObject({ valid: true });
  expect(await verified("good", ...ledger, "--not-before", "2026-01-16")).toMatchObject({ valid: false, rule: "age" });
  await expect(verified("good", ...published, ...beside("twin"))).rejects.toThrow("need --ledger");
});

test("a ledger that somebody else wrote is found out by the keys, and a key that would be ignored is refused", async () => {
  const forged = ["--ledger", `${samples}/certificate/forged.jsonl`];
  const held = { valid: true, notChecked: expect.not.arrayContaining([expect.stringContaining("whose log")]) };
  expect(await verified("good", ...ledger, ...published)).toMatchObject(held);
  expect(await verified("broken-revoked", ...forged, ...published)).toMatchObject({
    valid: false,
    rule: "chain",
    exit: 1,
  });
  for (const beside of [forged, published])
    await expect(verified("broken-revoked", ...beside, "--key", pem)).rejects.toThrow("--key stands alone");
});

test("with keys alone it says what was not checked, and where that can be looked up", async () => {
  const notChecked = ["that the log has it", "that its serials were retired for its event", "that it is in force"];
  for (const options of [published, ["--key", pem]])
    expect(await verified("broken-revoked", ...options)).toMatchObject({
      valid: true,
      notChecked,
      lookUp: `/verify/${"02".repeat(16)}`,
      exit: 0,
    });
  expect(await verified("broken-quantity", ...published)).toMatchObject({ valid: false, rule: "signature", exit: 1 });
  expect(await verified("broken-quantity", "--key", pem)).toMatchObject({ valid: false, reason: "certificateAltered" });
  const ended = ["--keys", `${samples}/certificate/keys.json`];
  expect(await verified("good", ...ended)).toMatchObject({ valid: false, rule: "key" });
});

test("without any source it verifies nothing, and a file that is not there is named", async () => {
  await expect(verified("good")).rejects.toThrow("give --ledger, --keys or --key");
  await expect(verified("good", "--keys", join(folder, "none"))).rejects.toThrow("cannot be read");
});
