import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { templates } from "../../server/paper/templates.ts";
import { resources, type AnyResource } from "../../server/platform/record/resource.ts";

const importAll = (pattern: string): Promise<Record<string, unknown>[]> =>
  Promise.all(
    globSync(pattern)
      .map((file) => `../../${file}`)
      .map((file) => import(/* @vite-ignore */ file) as Promise<Record<string, unknown>>),
  );

test("nothing registers itself when it is loaded: what the modules say takes effect in modules.ts", async () => {
  await importAll("server/*/index.ts");
  expect(resources()).toEqual([]);
  expect(templates()).toEqual([]);

  const { modules } = await import("../../server/modules.ts");
  const declared = (await importAll("server/*/resource.ts"))
    .flatMap((exported) => Object.values(exported) as Partial<AnyResource>[])
    .filter(({ entity, many }) => entity && many);
  expect(declared.length).toBeGreaterThan(40);
  const known = new Set(resources().map(({ one }) => one));
  expect(declared.filter(({ one }) => !known.has(one!)).map(({ one }) => one)).toEqual([]);
  expect(templates().map(({ code }) => code)).toHaveLength(globSync("server/*/templates/*.json").length);

  const jobs = await Promise.all(modules.flatMap(({ jobs = [] }) => jobs).map((load) => load()));
  expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
  for (const { path, load } of modules.flatMap(({ routes = [] }) => routes))
    expect(await load(), path).toBeInstanceOf(Function);
});

test("package.json names exact versions, and of packages at run time only such as the product imports", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
  const sources = globSync("{server,shared}/**/*.ts").map((file) => readFileSync(file, "utf8"));
  // Node itself, and what type-graphql asks for as a peer.
  const unseen = ["node", "graphql-scalars"];
  const unused = Object.keys(dependencies).filter(
    (name) => !unseen.includes(name) && !sources.some((text) => new RegExp(`["(]${name}["/]`).test(text)),
  );
  expect(unused).toEqual([]);
});
