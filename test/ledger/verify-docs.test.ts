import { Ajv2020 } from "ajv/dist/2020.js";
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkInclusion, clear, readKeys } from "../../docs/verify/verify.mjs";
import { clearFields, veiled, type Clear } from "../../shared/log/clear.ts";
import { publicPemOf, readCertificate } from "../../server/confirmation/index.ts";
import { verifyExport } from "../../server/ledger/index.ts";
import { beside, certificateKey, formats } from "./forms.ts";
import { packs } from "./packs.ts";
import { good } from "./sample.ts";
import { samples } from "../fixtures/samples.ts";

const written = (fields: Clear): string =>
  Object.entries(fields)
    .map(([name, form]) => `${name}:${form}`)
    .join(" ");
const kinds = Object.entries(clearFields).flatMap(([type, actions]) =>
  Object.entries(actions).map(([action, fields]) => [`${type}.${action}`, written(fields)] as const),
);
const log = readFileSync("docs/verify/log.md", "utf8");

test("the table of what stands in clear is that of the docs, and that of the stranger's verifier", () => {
  const table = log.matchAll(/^\| `(\w+\.[\w*]+)` \| `([^`]+)` \|$/gm);
  expect([...table].map(([, kind, fields]) => [kind, fields])).toEqual(kinds);
  const sorted = (text: string): string => text.split(" ").toSorted().join(" ");
  expect(Object.fromEntries(Object.entries(clear).map(([kind, fields]) => [kind, sorted(fields)]))).toEqual(
    Object.fromEntries(kinds.map(([kind, fields]) => [kind, sorted(fields)])),
  );
  for (const type of veiled) expect(log).toContain(`\`${type}\``);
});

test("nothing that names a person stands in clear", () => {
  const names = new Set(kinds.flatMap(([, fields]) => fields.split(" ").map((one) => one.split(":")[0]!)));
  for (const name of ["name", "email", "phone", "organiser", "owner", "label", "expert", "address", "reason"])
    expect(names.has(name), name).toBe(false);
});

test("the samples and schemas are what is made of them now", async () => {
  for (const [name, content] of Object.entries(await samples()))
    expect(readFileSync(`docs/verify/${name}`, "utf8") === content, `npm run samples: ${name}`).toBe(true);
  const made = Object.keys(await samples()).map((name) => `docs/verify/${name}`);
  const kept = ["samples", "schemas"].flatMap((folder) =>
    readdirSync(`docs/verify/${folder}`, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`),
  );
  expect(kept.toSorted()).toEqual(made.toSorted());
});

test("the one file finds what is wrong with each sample, by itself", () => {
  const verdicts = JSON.parse(readFileSync("docs/verify/samples/verdicts.json", "utf8"));
  for (const [name, { valid }] of Object.entries<{ valid: boolean }>(verdicts)) {
    const run = () =>
      execFileSync(process.execPath, ["docs/verify/verify.mjs", `docs/verify/samples/${name}`], { encoding: "utf8" });
    if (valid) expect(JSON.parse(run())).toMatchObject({ valid: true, leaves: 11, deeds: 8, blocks: 5 });
    else expect(run, name).toThrow();
  }
});

test("a kept head of a log that was ended is not held against its successor", () => {
  const keys = readKeys(readFileSync("docs/verify/samples/keys/good.json", "utf8"));
  const text = readFileSync("docs/verify/samples/inclusion/good.json", "utf8");
  const { size } = JSON.parse(text);
  const kept = (origin: string) => [{ origin, size, root: "ab".repeat(32) }];
  expect(checkInclusion(text, { keys, heads: kept("tanhui.example.org/log/2") })).toMatchObject({ valid: true });
  expect(() => checkInclusion(text, { keys, heads: kept("tanhui.example.org/log") })).toThrow("has another root");
});

describe.each([...Object.keys(formats), "pack"])("of %s", (command) => {
  const verdicts = Object.entries<{ valid: boolean; rule?: string; args: string[] }>(
    JSON.parse(readFileSync(`docs/verify/samples/${command}/verdicts.json`, "utf8")),
  );
  test("there are a good sample and ten broken ones at least", () => {
    expect(verdicts.filter(([, { valid }]) => !valid).length).toBeGreaterThanOrEqual(10);
  });
  test.each(verdicts)("the one file finds what is with %s, and by which rule", (name, { valid, rule, args }) => {
    const { stdout, status } = spawnSync(process.execPath, ["../verify.mjs", command, `${command}/${name}`, ...args], {
      cwd: "docs/verify/samples",
      encoding: "utf8",
    });
    expect(JSON.parse(stdout)).toMatchObject(valid ? { valid } : { valid, rule });
    expect(status).toBe(valid ? 0 : 1);
  });
});
const schemaOf = (name: string) =>
  new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(`docs/verify/schemas/${name}.schema.json`, "utf8")));
test.each(Object.keys(formats))("the schema of %s takes the good sample", (command) => {
  const { good: text, end } = formats[command]!;
  const takes = schemaOf(command);
  for (const line of end === ".jsonl" ? text.trimEnd().split("\n") : [text])
    expect(takes(JSON.parse(line)), JSON.stringify(takes.errors)).toBe(true);
});
test("the schemas of packs take the head and the proofs of the good one", () => {
  const [head, proof] = [schemaOf("pack-head"), schemaOf("pack-proof")];
  const log = Object.entries(packs.good).filter(([path]) => path.startsWith("log/"));
  expect(log.length).toBe(4);
  for (const [path, text] of log) expect((path === "log/head.json" ? head : proof)(JSON.parse(text)), path).toBe(true);
});
test("the log of the samples is sound, and the platform reads its certificate alike", async () => {
  const lines = beside["certificate/ledger.jsonl"]!.trimEnd().split("\n");
  expect(await verifyExport(lines)).toMatchObject({ waiting: 0, deeds: 10 });
  const pem = publicPemOf(certificateKey);
  const { good: file, broken } = formats["certificate"]!;
  expect(readCertificate(file, pem)).toMatchObject({ number: "370000-C-2026-0001" });
  for (const [fault, , rule, text, others] of broken)
    if (!others && ["format", "key", "signature"].includes(rule))
      expect(() => readCertificate(text, pem), fault).toThrow();
});

test("the schemas take the good sample's lines", () => {
  const [leaf, line] = [schemaOf("leaf"), schemaOf("line")];
  for (const one of good.leaves) expect(leaf(one), JSON.stringify(leaf.errors)).toBe(true);
  expect(leaf({ ...(good.leaves[9] as object), colour: "green" })).toBe(false);
  for (const one of good.tail!) expect(line(one), JSON.stringify(line.errors)).toBe(true);
});
