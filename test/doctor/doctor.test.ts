import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdings, invariantsOf } from "../../server/modules.ts";
import { examine } from "../../server/platform/doctor/examine.ts";
import type { Invariant } from "../../server/platform/doctor/invariant.ts";
import { open } from "../../server/platform/store/store.ts";
import { dialects, emptyDatabase } from "../support/world.ts";
import { expectedOf, namesFound } from "./fault.ts";
import { ledgerFaults } from "./ledger-faults.ts";
import { logFaults } from "./log-faults.ts";
import { recordFaults } from "./record-faults.ts";
import { now, storyAt, type Story } from "./story.ts";

const faults = [...logFaults, ...ledgerFaults, ...recordFaults];
let invariants: readonly Invariant[];
beforeAll(async () => {
  invariants = await invariantsOf();
});

test("each invariant has its own name, its words, and a fault that it finds", () => {
  const names = invariants.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(40);
  for (const { name, says, remedy } of invariants)
    for (const { zh, en } of [says, remedy]) {
      expect(zh, name).toMatch(/\p{Script=Han}/u);
      expect(en, name).toMatch(/^\P{Script=Han}+$/u);
    }
  expect(names.filter((name) => !faults.some(({ finds }) => finds === name))).toEqual([]);
});

describe.each(dialects)("on %s", (dialect) => {
  test("nothing is found in an empty database", async () => {
    const { url, drop } = await emptyDatabase(dialect);
    const store = await open(url, holdings);
    await store.orm.migrator.up();
    expect(await examine(store, invariants, { now })).toEqual([]);
    await store.close();
    await drop();
  });

  describe("in the story", () => {
    let story: Story, database: Awaited<ReturnType<typeof emptyDatabase>>;
    beforeAll(async () => {
      database = await emptyDatabase(dialect);
      story = await storyAt(database.url);
    }, 60_000);
    afterAll(async () => {
      await story.close();
      await database.drop();
    });

    test("nothing is found", async () => {
      expect(await examine(story.store, invariants, story.beside)).toEqual([]);
    });

    test.each(faults.map((fault) => [fault.finds, fault] as const))(
      "%s finds its fault, and no other does that need not",
      async (_, fault) => expect(await namesFound(story, fault, invariants)).toEqual(expectedOf(fault)),
    );
  });
});
