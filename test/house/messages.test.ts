import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { resources } from "../../server/platform/record/resource.ts";
import "../../server/modules.ts";

type Words = Readonly<Record<string, readonly [string, string]>>;
// The console is built by another compiler: its words are taken as they stand.
const wordsFiles = globSync("admin/*/{*messages,reasons}.ts").map((file) => file.replaceAll("\\", "/"));
const wordsIn = new Map(
  await Promise.all(
    wordsFiles.map(async (file) => {
      const said = (await import(/* @vite-ignore */ `../../${file}`)) as { messages?: Words; reasons?: Words };
      return [
        file.slice("admin/".length, -".ts".length).replace(/[/.]messages$/, ""),
        said.messages ?? said.reasons!,
      ] as const;
    }),
  ),
);
const messages: Words = Object.assign({}, ...wordsIn.values());
const schema = buildSchema(readFileSync("server/schema.graphql", "utf8"));
const missing = (keys: readonly string[]) => keys.filter((key) => !messages[key]);

test("every message is said in Chinese and in English", () => {
  expect(Object.keys(messages).length).toBeGreaterThan(500);
  for (const [key, [zh, en]] of Object.entries(messages)) {
    expect(zh.trim(), key).not.toBe("");
    expect(en.trim(), key).not.toBe("");
    expect(en, key).not.toMatch(/\p{Script=Han}{2}/u);
  }
});
test("every kind of record, state and action has its word", () => {
  const shown = new Set(
    globSync("admin/**/*.tsx").flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/type: ["'](\w+)["']/g)].map(([, type]) => type!),
    ),
  );
  expect(shown.size).toBeGreaterThan(20);
  const mutations = schema.getMutationType()!.getFields();
  for (const {
    entity: { name },
    lifecycle,
  } of resources().filter(({ entity }) => shown.has(entity.name))) {
    expect(
      missing([`${name}.one`, `${name}.many`, ...(lifecycle?.states ?? []).map((state) => `${name}.state.${state}`)]),
      name,
    ).toEqual([]);
    expect(
      missing(
        Object.keys(lifecycle?.moves ?? {})
          .filter((action) => mutations[`${action}${name}`])
          .map((action) => `${name}.action.${action}`),
      ),
      name,
    ).toEqual([]);
  }
});
/** A reason in a source: `reason: "…"`, or the second argument of a factory of refusals. */
const reasonIn = /\breason: ["'](\w+)["']|\b(?:invalidInput|ruleBroken)\(\s*[^,()]+,\s*["'](\w+)["']/g;

test("every reason with which the platform refuses is explained", () => {
  const reasons = new Set(
    globSync("{server,shared}/**/*.ts", { exclude: ["server/seeds/**", "server/commands/**"] }).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(reasonIn)].map(([, named, placed]) => `reason.${named ?? placed}`),
    ),
  );
  expect(reasons.size).toBeGreaterThan(40);
  expect(missing([...reasons])).toEqual([]);
});

/** The keys, and the beginnings of keys (`Event.state.`), with which a file of the console asks for words. */
function askedIn(text: string): string[] {
  const whole = [...text.matchAll(/"([\w.]+\.[\w.]+)"/g)].map(([, key]) => key!);
  const begun = [
    /\btype="(\w+)"/g,
    /\b(?:labelOf|stateText|faceOf|choiceText)\(\s*"(\w+)"/g,
    /(?:name|source): "(\w+)",\s*kind: "choices?"(?!,\s*of)/g,
    /source: "(\w+)",\s*values/g,
    /\bof[:=]\s*"([a-z]\w+)"/g,
    /kind: "state",\s*of: "(\w+)"/g,
    /`([\w.]+)\.\$\{/g,
  ].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => `${name}.`));
  const generic = [
    /^ {2}papers: true/m.test(text) ? "paper.word" : [],
    /^ {2}findings: /m.test(text) ? "finding.count" : [],
  ];
  return [...whole, ...begun, ...generic.flat()];
}
test("a page comes with every word that it asks for", async () => {
  const { wordsFor } = (await import(`../../${"admin"}/words.ts`)) as { wordsFor: (...modules: string[]) => string[] };
  const files = globSync("admin/*/*.{ts,tsx}").filter((name) => !/(messages|reasons)\.ts$/.test(name));
  const texts = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
  const importsOf = (file: string) =>
    [...texts.get(file)!.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)]
      .map(([, to]) => join(dirname(file), to!))
      .filter((to) => texts.has(to) && !to.startsWith("admin/platform/"));
  const missed = new Set<string>();
  for (const module of new Set(files.map((file) => file.split("/")[1]!).filter((name) => name !== "generated"))) {
    const reached = new Set(files.filter((file) => file.startsWith(`admin/${module}/`)));
    for (const file of reached) for (const to of importsOf(file)) reached.add(to);
    const comes = new Set(wordsFor(module));
    reached.delete("admin/platform/refusal.tsx"); // It fetches the reasons when there is a refusal.
    for (const file of reached)
      for (const key of askedIn(texts.get(file)!)) {
        const has = [...wordsIn].filter(([, said]) =>
          key.endsWith(".") ? Object.keys(said).some((one) => one.startsWith(key)) : said[key],
        );
        const elsewhere = has.map(([name]) => name).filter((name) => name !== "menu" || !key.endsWith("."));
        if (elsewhere.length > 0 && !elsewhere.some((name) => comes.has(name)))
          missed.add(`${module} lacks ${elsewhere.join(" or ")}: ${key} in ${file}`);
      }
  }
  expect([...missed]).toEqual([]);
});
