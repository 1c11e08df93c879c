import { readFileSync } from "node:fs";
import { buildSchema, isEnumType, isNonNullType, type GraphQLArgument } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { competences } from "../../shared/platform/competence.ts";
import { advance } from "../../shared/platform/lifecycle.ts";
import { resources, type AnyResource } from "../../server/platform/record/resource.ts";
import { tableOf } from "../../server/platform/store/table-name.ts";
import { playStory, type Stage } from "../../server/seeds/demo.ts";
import { Telling, type Party } from "../../server/seeds/story/telling.ts";
import { sidelines } from "./sidelines/index.ts";
import "../../server/modules.ts";

const schema = buildSchema(readFileSync("server/schema.graphql", "utf8"));
const mutations = schema.getMutationType()!.getFields();
const lives = resources().flatMap((resource) =>
  resource.lifecycle ? [[resource.one, resource, resource.lifecycle] as const] : [],
);

describe.each(lives)("the life of a %s", (_, __, { moves, states, initial }) => {
  const actions = Object.keys(moves);
  test.each(states)("from %s: each action of each competence leads where the table says, and nowhere else", (state) => {
    for (const action of actions) {
      for (const competence of competences) {
        const { from, to, by } = moves[action]!;
        const went = (() => {
          try {
            return advance({ of: "it", moves, states, initial }, state, action, [competence]);
          } catch (refusal) {
            return (refusal as { code: string }).code;
          }
        })();
        expect(went, `${action} by ${competence}`).toBe(
          !from.includes(state) ? "WRONG_STATE" : competence === by ? to : "FORBIDDEN",
        );
      }
    }
  });
  test("every state can be reached from the first", () => {
    const reached = new Set([initial]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { from, to } of Object.values(moves)) if (from.some((state) => reached.has(state))) reached.add(to);
    }
    expect([...reached].toSorted()).toEqual(states.toSorted());
  });
});

/** Any value that a required argument takes. */
function sampleOf({ name, type }: GraphQLArgument): string {
  const named = isNonNullType(type) ? type.ofType : type;
  if (isEnumType(named)) return named.getValues()[0]!.name;
  return (
    (
      { Boolean: "true", Day: '"2025-10-28"', Kilograms: "1", Whole: "1", Int: "1", Float: "1" } as Record<
        string,
        string
      >
    )[String(named)] ?? JSON.stringify(name === "value" ? "1" : "x")
  );
}

describe("over HTTP", () => {
  let stage: Stage,
    send: (party: Party | null, query: string) => Promise<{ data?: any; errors?: { extensions: { code: string } }[] }>;
  beforeAll(async () => {
    class Plain extends Telling {
      answer(party: Party | null, query: string) {
        return this.send(party, query, {});
      }
    }
    let telling!: Plain;
    stage = await playStory(() => {}, { narrator: (origin, clock) => (telling = new Plain(origin, clock, () => {})) });
    send = (party, query) => telling.answer(party, query) as never;
    await sidelines(stage);
  }, 120_000);
  afterAll(async () => {
    await stage?.close();
  });

  /** One record of each state in which there is any. */
  const samples = async ({ entity }: AnyResource): Promise<{ id: string; state: string }[]> =>
    (await stage.store.reading
      .selectFrom(tableOf(entity) as never)
      .select((it: any) => [it.fn.max("id").as("id"), "state"] as never)
      .groupBy("state" as never)
      .execute()) as never;

  test.each(lives)(
    "whoever moves a %s as it was not offered to them is refused, and nothing moves",
    async (one, resource, { moves }) => {
      const type = `${one[0]!.toUpperCase()}${one.slice(1)}`;
      const wrong: string[] = [];
      let tries = 0;
      const before = await stage.store.reading
        .selectFrom("leaf")
        .select((it) => it.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      for (const { id, state } of await samples(resource)) {
        for (const party of [null, ...Object.values(stage.cast)]) {
          const { data } = await send(party, `{ it: ${one}(id: "${id}") { moves { action } } }`);
          const offered: string[] | undefined = data?.it?.moves.map(({ action }: { action: string }) => action);
          for (const [action, { from }] of Object.entries(moves)) {
            const mutation = mutations[`${action}${type}`];
            if (!mutation || offered?.includes(action)) continue;
            const args = mutation.args
              .filter(({ type: of, name }) => isNonNullType(of) && name !== "id")
              .map((arg) => `, ${arg.name}: ${sampleOf(arg)}`)
              .join("");
            const { errors } = await send(party, `mutation { ${mutation.name}(id: "${id}"${args}) { id } }`);
            const code = errors?.[0]?.extensions.code;
            const expected = !offered ? "NOT_FOUND" : from.includes(state) ? "FORBIDDEN" : "WRONG_STATE";
            tries++;
            if (code !== expected)
              wrong.push(
                `${mutation.name} from ${state} by ${party?.email ?? "the public"}: ${code ?? "accepted"}, not ${expected}`,
              );
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(
        await stage.store.reading
          .selectFrom("leaf")
          .select((it) => it.fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow(),
      ).toEqual(before);
      if (Object.keys(moves).some((action) => mutations[`${action}${type}`])) expect(tries).toBeGreaterThan(20);
    },
    60_000,
  );
});
