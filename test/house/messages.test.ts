import { globSync, readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { resources } from "../../server/platform/record/resource.ts";
import "../../server/modules.ts";

// The console is built by another compiler: its words are taken as they stand.
const { messages } = (await import(`../../${"admin"}/messages.ts`)) as {
  messages: Record<string, readonly [string, string]>;
};
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
