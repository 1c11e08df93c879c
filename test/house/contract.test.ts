import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { promisify } from "node:util";
import { generate, loadCodegenConfig } from "@graphql-codegen/cli";
import { lexicographicSortSchema, printSchema } from "graphql";
import { expect, test } from "vitest";
import { modules } from "../../server/modules.ts";
import { digest } from "../../server/platform/log/canonical.ts";
import { manifestOf } from "../../server/platform/http/documents.ts";
import { schemaOf } from "../../server/platform/http/schema.ts";

const run = promisify(execFile);

test("the committed schema is what the modules say", async () => {
  expect(readFileSync("server/schema.graphql", "utf8")).toBe(
    `${printSchema(lexicographicSortSchema(await schemaOf(modules)))}\n`,
  );
});

test("the console's generated documents are what codegen makes of them today, each under the hash of its text", async () => {
  const { config } = await loadCodegenConfig({ configFilePath: "codegen.yml" });
  const made = (await generate({ ...config, silent: true }, false)) as { filename: string; content: string }[];
  expect(made.length).toBeGreaterThan(2);
  for (const { filename, content } of made)
    expect(readFileSync(filename, "utf8").trim(), filename).toBe(content.trim());
  const manifest = manifestOf(
    JSON.parse(readFileSync("admin/generated/persisted-documents.json", "utf8")) as Record<string, string>,
  );
  expect(Object.keys(manifest).length).toBeGreaterThan(10);
  for (const [hash, text] of Object.entries(manifest)) expect(digest(text)).toBe(hash);
});

test("the modules look only down the slope, and all of them were looked at", async () => {
  const { stdout } = await run(
    "node_modules/.bin/depcruise",
    ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "server", "shared", "admin", "test"],
    { maxBuffer: 2 ** 27 },
  );
  const { summary, modules: cruised } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
    modules: { source: string }[];
  };
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  const known = new Set(cruised.map(({ source }) => source));
  const all = globSync(["server/**/*.ts", "shared/**/*.ts", "admin/**/*.{ts,tsx}"], {
    exclude: (name) => name.endsWith(".d.ts"),
  });
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((file) => !known.has(file))).toEqual([]);
});

test("the slope is stated once, and the boundary rules know every module of it", () => {
  const slope = modules.map(({ name }) => name);
  const text = readFileSync(".dependency-cruiser.cjs", "utf8");
  const ruled = [...text.slice(text.indexOf("["), text.indexOf("]")).matchAll(/'(\w+)'/g)].map(([, name]) => name!);
  expect(slope).toEqual(ruled.filter((name) => slope.includes(name)));
  expect(ruled).toEqual(expect.arrayContaining(slope));
});

test("there is one graphql in the tree", () => {
  expect(
    globSync("node_modules/**/graphql/package.json").filter(
      (file) => (JSON.parse(readFileSync(file, "utf8")) as { name?: string }).name === "graphql",
    ),
  ).toEqual(["node_modules/graphql/package.json"]);
});
