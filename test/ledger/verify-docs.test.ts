import { Ajv2020 } from "ajv/dist/2020.js";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { clear } from "../../docs/verify/verify.mjs";
import { clearFields, veiled, type Clear } from "../../shared/log/clear.ts";
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
  expect(readdirSync("docs/verify/samples")).toHaveLength(12);
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

test("the schemas take the good sample's lines", () => {
  const schemaOf = (name: string) =>
    new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(`docs/verify/${name}.schema.json`, "utf8")));
  const [leaf, line] = [schemaOf("leaf"), schemaOf("line")];
  for (const one of good.leaves) expect(leaf(one), JSON.stringify(leaf.errors)).toBe(true);
  expect(leaf({ ...(good.leaves[9] as object), colour: "green" })).toBe(false);
  for (const one of good.tail!) expect(line(one), JSON.stringify(line.errors)).toBe(true);
});
