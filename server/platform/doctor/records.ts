import { sql } from "kysely";
import type { AnyResource } from "../record/resource.ts";
import { resources } from "../record/resource.ts";
import { tableOf } from "../store/table-name.ts";
import { invariant, type Breach, type Invariant, type View } from "./invariant.ts";
import { writtenPast } from "./remedies.ts";

/** The kinds of record that move through states. */
const moved = (): AnyResource[] => resources().filter(({ lifecycle }) => lifecycle);
const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");
const names = (): string => listed(moved().map(({ one }) => one));

/** Every record that has a state, of all kinds: `type`, `id`, `state`. */
const every = (): string =>
  moved()
    .map(({ one, entity }) => `select '${one}' as "type", "id", "state" from "${tableOf(entity)}"`)
    .join(" union all ");

/** The entries that gave a record a state, each with how many came after it and the state that the one before it gave. */
const given = (): string => `select e."id", e."type", e."record", e."from", e."to",
    row_number() over (partition by e."type", e."record" order by l."seq" desc) as "after",
    lag(e."to") over (partition by e."type", e."record" order by l."seq") as "before"
  from "journalEntry" e join "leaf" l on l."id" = e."id" where e."to" is not null and e."type" in (${names()})`;

const asked = async function* ({ rows }: View, text: string): AsyncGenerator<Breach> {
  const { rows: found } = await sql.raw<Breach>(`${text} limit 1000`).execute(rows);
  yield* found;
};
/** As a function: which kinds there are is known once the modules are installed. */
const query = (text: () => string) => (view: View) => asked(view, text());

/** Each move that was ever made is one of the table, in groups: few are read however many were made. */
async function* unknownMoves({ rows }: View): AsyncGenerator<Breach> {
  const made = await rows
    .selectFrom("journalEntry")
    .select(["type", "action", "from", "to", (it) => it.fn.min("id").as("id")])
    .where("to", "is not", null)
    .groupBy(["type", "action", "from", "to"])
    .execute();
  const lifecycles = new Map(moved().map(({ one, lifecycle }) => [one, lifecycle!]));
  for (const { type, action, from, to, id } of made) {
    const lifecycle = lifecycles.get(type);
    if (!lifecycle) continue;
    const move = lifecycle.moves[action];
    const known = from ? move?.from.includes(from) && move.to === to : lifecycle.states.includes(to!);
    if (!known) yield { id: id!, found: `${type}.${action}: ${from ?? "nothing"} to ${to}` };
  }
}

export const recordInvariants: readonly Invariant[] = [
  invariant(
    "record.unknownState",
    "每条记录的状态都属于其流程",
    "each record is in a state of its life cycle",
    writtenPast,
    query(() => {
      const wrong = moved().map(
        ({ one, entity, lifecycle }) =>
          `select "id", '${one}: ' || "state" as "found" from "${tableOf(entity)}" where "state" not in (${listed(lifecycle!.states)})`,
      );
      return `select * from (${wrong.join(" union all ")}) w`;
    }),
  ),
  invariant(
    "record.stateOfHistory",
    "每条记录的状态即其最近一次操作所至",
    "each record is in the state to which the last move of its history led",
    writtenPast,
    query(
      () => `select s."id" as "id", s."type" || ': ' || s."state" || ', not ' || g."to" as "found" from (${every()}) s
      join (${given()}) g on g."type" = s."type" and g."record" = s."id" and g."after" = 1 where g."to" <> s."state"`,
    ),
  ),
  invariant(
    "record.history",
    "离开初始状态的记录都有经过",
    "each record that has left its first state has a history",
    writtenPast,
    // The first administrator is admitted from outside the platform.
    query(() => {
      const left = moved().map(
        ({ one, entity, lifecycle }) => `select '${one}' as "type", "id", "state" from "${tableOf(entity)}"
          where "state" <> '${lifecycle!.initial}' and "state" in (${listed(lifecycle!.states)})${one === "membership" ? ` and "kind" <> 'administrator'` : ""}`,
      );
      return `select s."id" as "id", s."type" || ': ' || s."state" as "found" from (${left.join(" union all ")}) s
        where not exists (select 1 from "journalEntry" e where e."record" = s."id" and e."type" = s."type" and e."to" is not null)`;
    }),
  ),
  invariant(
    "record.historyChain",
    "每次操作都从上一次所至的状态开始",
    "each move begins in the state to which the one before it led",
    writtenPast,
    query(
      () => `select "id", "type" || ': ' || coalesce("from", 'nothing') || ', not ' || "before" as "found" from (${given()}) g
      where "before" is not null and coalesce("from", '') <> "before"`,
    ),
  ),
  invariant(
    "record.unknownMove",
    "所作的每次操作都在流程之内",
    "each move that was made is one of the life cycle",
    writtenPast,
    unknownMoves,
  ),
  invariant(
    "record.vanished",
    "操作记录所述的记录都在",
    "the record of which the journal tells is there",
    writtenPast,
    query(
      () => `select e."record" as "id", e."type" as "found" from (select distinct "type", "record" from "journalEntry"
        where "type" in (${names()})) e
      left join (${every()}) s on s."type" = e."type" and s."id" = e."record" where s."id" is null`,
    ),
  ),
];
