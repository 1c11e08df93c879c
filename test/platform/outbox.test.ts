import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { platform } from "../../server/platform/context.ts";
import { readOutbox, sweepOutbox, type OutboxEntry } from "../../server/platform/record/outbox.ts";
import { terms } from "../../server/platform/retention.ts";
import { record, within } from "../../server/platform/record/transaction.ts";
import { dialects, sequenced, world, type World } from "../support/world.ts";

describe.each(dialects)("the outbox on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
  });
  afterEach(() => w.close());

  const context = () => w.contextOf(platform);
  const tell = (...actions: string[]) =>
    within(context(), (inside) =>
      record(inside, ...actions.map((action) => ({ type: "project", record: "p", action }))),
    );
  const settle = () => sequenced(w);
  const read = async (name: string, atOnce?: number): Promise<string[]> => {
    const topics: string[] = [];
    const take = async (deeds: readonly OutboxEntry[]) => void topics.push(...deeds.map(({ topic }) => topic));
    const handed = await readOutbox(context(), name, take, atOnce);
    expect(handed).toBe(topics.length);
    return topics;
  };
  const kept = async () =>
    (await w.store.reading.selectFrom("outbox").select("topic").orderBy("id").execute()).map(({ topic }) => topic);
  const sweep = (days: number) =>
    sweepOutbox.work({ ...context(), now: new Date(Date.parse(w.now) + days * 86_400_000).toISOString() });

  test("hands each reader every deed once, in the order of the log, once it is sequenced", async () => {
    await tell("a", "b", "c");
    expect(await read("mail")).toEqual([]);
    await settle();
    expect(await read("mail", 2)).toEqual(["project.a", "project.b"]);
    await tell("d");
    await settle();
    expect(await read("mail")).toEqual(["project.c", "project.d"]);
    expect(await read("mail")).toEqual([]);
    expect(await read("notices")).toEqual(["project.a", "project.b", "project.c", "project.d"]);
  });

  test("hands a deed over again when the reader failed, and once when two read at a time", async () => {
    await tell("a");
    await settle();
    const fails = readOutbox(context(), "mail", () => Promise.reject(new Error("no mail today")));
    await expect(fails).rejects.toThrow("no mail today");
    const both = await Promise.all([read("mail"), read("mail")]);
    expect(both.flat()).toEqual(["project.a"]);
  });

  test("keeps a deed for its term, and until the slowest reader has passed it", async () => {
    await tell("a", "b");
    await settle();
    await read("mail");
    await read("notices", 1);
    await sweep(terms.outbox.days);
    expect(await kept()).toEqual(["project.a", "project.b"]);
    await sweep(terms.outbox.days + 1);
    expect(await kept()).toEqual(["project.b"]);
    expect(await read("notices")).toEqual(["project.b"]);
    await sweep(terms.outbox.days + 1);
    expect(await kept()).toEqual([]);
    const journal = await w.store.reading.selectFrom("journalEntry").select("id").execute();
    expect(journal).toHaveLength(2);
  });

  test("without readers keeps a deed for its term alone, but never one that the log has not sequenced", async () => {
    await tell("a");
    await settle();
    await tell("b");
    await sweep(terms.outbox.days + 1);
    expect(await kept()).toEqual(["project.b"]);
  });
});
