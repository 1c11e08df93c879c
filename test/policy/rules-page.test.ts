import { expect, test } from "vitest";
import { packs } from "../../server/policy/index.ts";

/** The console is built by another compiler: what it exports is taken as it stands. */
const { chaptersOf, isOpen, rulesIn } = (await import(/* @vite-ignore */ `../../${"admin"}/policy/rules.ts`)) as {
  rulesIn: (pack: unknown) => { path: string[]; rule: { clause: string } }[];
  chaptersOf: (pack: unknown) => [string, { path: string[] }[]][];
  isOpen: (when: unknown) => boolean;
};
const { messages } = (await import(/* @vite-ignore */ `../../${"admin"}/policy/rules.messages.ts`)) as {
  messages: Record<string, unknown>;
};
const own = (await import(/* @vite-ignore */ `../../${"admin"}/policy/messages.ts`)) as {
  messages: Record<string, unknown>;
};

test.each(packs.map((pack) => [pack.region, pack]))("every rule of %s that cites a clause is shown once", (_, pack) => {
  const cited = JSON.stringify(pack).split('"clause":').length - 1;
  expect(cited).toBeGreaterThan(80);
  expect(rulesIn(pack).length).toBe(cited);
  const shown = chaptersOf(pack).flatMap(([, rules]) => rules.map(({ path }) => path.join("/")));
  expect(new Set(shown).size).toBe(cited);
  expect(chaptersOf(pack).map(([name]) => name)).not.toContain("other");
});
test("every rule has its name, and every act its word", () => {
  const names = new Set(
    packs.flatMap((pack) =>
      rulesIn(pack).flatMap(({ path: [part, act, ...rest] }) =>
        part === "seats" || part === "notice"
          ? [`act.${act}`]
          : [`rules.of.${[part, act, ...rest].filter((one) => one && !/^\d+$/.test(one)).join(".")}`],
      ),
    ),
  );
  const said = { ...messages, ...own.messages };
  expect([...names].filter((name) => !said[name])).toEqual([]);
});
test.each([
  [{ all: [] }, false],
  [{ fact: "participants", gte: 500 }, false],
  [{ fact: "participants", gte: null }, true],
  [{ any: [{ fact: "kind", in: ["forum"] }, { all: [{ fact: "participants", lt: null }] }] }, true],
])("a condition %j rests on a figure that is not public: %s", (when, open) => {
  expect(isOpen(when)).toBe(open);
});
