import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { anyAs, keptRows, slot } from "../../server/platform/record/kept.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

describe.each(dialects)("a query that is kept, on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
  });
  afterEach(() => w.close());
  const named = (name: string) => () =>
    w.store.reading.selectFrom("organization").select("id").where("id", "=", slot(name)) as never;

  test("is built once, and answers with the values of each execution", async () => {
    let built = 0;
    const build = () => {
      built++;
      return named("id")();
    };
    for (const id of ["o-forester", "o-donor", "o-forester"])
      expect(await keptRows(w.store, "one", { id }, build)).toEqual([{ id }]);
    expect(built).toBe(1);
  });

  test("is another for another key, and for a long one is not kept", async () => {
    let built = 0;
    const build = () => {
      built++;
      return named("id")();
    };
    for (const key of ["a", "b", "a", "l".repeat(2_000), "l".repeat(2_000)])
      await keptRows(w.store, key, { id: "o-donor" }, build);
    expect(built).toBe(4);
  });

  test("does not take a slot within a value", async () => {
    const like = () =>
      w.store.reading
        .selectFrom("organization")
        .select("id")
        .where("id", "like", `%${slot("id")}`);
    await expect(keptRows(w.store, "like", { id: "x" }, like)).rejects.toThrow(/became part of a value/);
    const inText = () => w.store.reading.selectFrom("organization").select(sql.raw(`'${slot("id")}'`).as("x"));
    await expect(keptRows(w.store, "text", { id: "x" }, inText)).rejects.toThrow(/became part of a value/);
  });

  test("is the same for whoever may act as the same, and gives each their own", async () => {
    const [one, other] = [actors.forester, { ...actors.rivalForester, parties: actors.forester.parties }];
    expect(anyAs(one).key).toBe(anyAs(other).key);
    expect(anyAs(one).key).not.toBe(anyAs(actors.anyone).key);
    expect(anyAs(one).key).not.toBe(anyAs({ ...one, parties: actors.operator.parties }).key);
    interface Own {
      readonly memberships: { readonly items: readonly { readonly person: { readonly id: string } }[] };
    }
    const own = async (actor: typeof one) => {
      const { memberships }: Own = await w.ask(actor, "{ memberships { items { person { id } } } }");
      return memberships.items;
    };
    for (const actor of [one, other, one]) {
      const persons = (await own(actor)).map(({ person }) => person.id);
      expect(new Set(persons)).toEqual(new Set([actor.id]));
    }
  });
});
