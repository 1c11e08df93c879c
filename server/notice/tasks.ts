import { sql, type Expression, type SqlBool } from "kysely";
import { ownAffairs, partyKinds } from "../../shared/identity/role.ts";
import { actionsFrom, type Move } from "../../shared/platform/lifecycle.ts";
import { Organization, Person } from "../identity/index.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { among } from "../platform/record/filter.ts";
import { hasAttribute as has } from "../platform/record/naming.ts";
import { groundOf, overseen, resources, type AnyResource, type It } from "../platform/record/resource.ts";
import { read, visible } from "../platform/record/rows.ts";
import { exits, onward } from "./onward.ts";
import { titleColumns, titlesOf, untitled } from "./titles.ts";

/** A task of somebody, on a record: its type, their next verb, the deadline, and the clause. */
export interface Waiting {
  readonly type: string;
  readonly id: string;
  readonly titleZh: string;
  readonly titleEn: string | null;
  readonly state: string;
  readonly action: string;
  readonly dueOn: string | null;
  readonly region: string | null;
  readonly clause: string;
}

/** The maximum number of tasks listed per record type, nearest deadline first. */
const tasksMost = 200;
/** The number of records considered by one query. */
const pageLength = 500;
type Row = Record<string, unknown> & { readonly id: string; readonly state: string; readonly dueOn: string | null };

/** Whose turn it may be: the actor's organization or person is named on the record, or an office of its region acts. */
function concerns(it: AnyResource, { actor }: Context): (row: It<any>) => Expression<SqlBool> {
  const named = it.needs.flatMap((column: string): [string, string | undefined][] => {
    const { kind, graph } = attributesOf(it.entity).get(column)!;
    if (kind !== "Id") return [];
    return graph() === Organization ? [[column, actor.organization]] : graph() === Person ? [[column, actor.id]] : [];
  });
  const offices = partyKinds.filter((kind) => !ownAffairs.includes(kind));
  return (row) =>
    row.or([
      ...named.filter(([, id]) => id !== undefined).map(([column, id]) => row(column, "=", id!)),
      has(it, "region") ? overseen(row, actor, offices) : row.lit(true),
    ]);
}

/** The records of one type that may wait for the actor, nearest deadline first; those after `last` if given. */
function candidatesOf(it: AnyResource, context: Context, last?: Row): Promise<Row[]> {
  const { reading, dialect } = context.store;
  const moves = onward(it.lifecycle!).map(([, move]) => move);
  const states = [...new Set(moves.flatMap(({ from }) => from))];
  const own = [...new Set(moves.filter(({ by }) => by === "applicant").flatMap(({ from }) => from))];
  const region = has(it, "region") ? ["region"] : [];
  const columns = new Set(["id", "state", "dueOn", ...it.needs, ...region, ...titleColumns(it)]);
  const query = visible(reading, it, context)
    .where(among(dialect, "it.state", states))
    .where((row) => row.or([row("it.dueOn", "is not", null), among(dialect, "it.state", own)]))
    .where((row) => concerns(it, context)(row as never))
    .$if(last !== undefined, (rows) => rows.where((row) => comesAfter(row as never, last!)))
    .orderBy(sql`"it"."dueOn" is null`)
    .orderBy("it.dueOn")
    .orderBy("it.id")
    .limit(pageLength);
  return read(it, [...columns], query, context) as Promise<Row[]>;
}

/** Records after `last` by deadline and id; those without a deadline come last. */
function comesAfter(row: It<any>, { id, dueOn }: Row): Expression<SqlBool> {
  if (dueOn === null) return row.and([row("dueOn", "is", null), row("id", ">", id)]);
  const later = row.or([row("dueOn", ">", dueOn), row("dueOn", "is", null)]);
  return row.or([later, row.and([row("dueOn", "=", dueOn), row("id", ">", id)])]);
}

/** What the actor may do next with a record; undefined where it does not wait for them. */
function nextAction(it: AnyResource, row: Row, { actor }: Context): string | undefined {
  // Without a deadline only the applicant's own moves are work: offices are not pressed by what may wait indefinitely.
  const presses = (action: string) => row.dueOn !== null || it.lifecycle!.moves[action]!.by === "applicant";
  return actionsFrom(it.lifecycle!, row.state, it.rolesOn(actor, row)).find(
    (action) => !exits.has(action) && presses(action),
  );
}

/** Those of the records on which a deed waits for its second person: it is their turn, not that of whoever may propose. */
async function proposedOf(it: AnyResource, page: readonly Row[], { store }: Context): Promise<ReadonlySet<string>> {
  if (page.length === 0 || !Object.values<Move<string>>(it.lifecycle!.moves).some(({ second }) => second))
    return new Set();
  const { dialect, reading } = store;
  const found = await reading
    .selectFrom("proposal as it")
    .select("it.subjectId")
    .where("it.subjectType", "=", it.one)
    .where("it.state", "=", "proposed")
    .where(
      among(
        dialect,
        "it.subjectId",
        page.map(({ id }) => id),
      ),
    )
    .execute();
  return new Set(found.map(({ subjectId }) => subjectId));
}

interface Turn {
  readonly row: Row;
  readonly action: string;
}

/** The records of one type that wait for the actor: searched page by page, until there are enough or no more. */
async function turnsOf(it: AnyResource, context: Context): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (let last: Row | undefined; turns.length < tasksMost; ) {
    const page = await candidatesOf(it, context, last);
    const proposed = await proposedOf(it, page, context);
    for (const row of page) {
      const action = proposed.has(row.id) ? undefined : nextAction(it, row, context);
      if (action) turns.push({ row, action });
    }
    if (page.length < pageLength) break;
    last = page.at(-1);
  }
  return turns.slice(0, tasksMost);
}

/** The actor's tasks of one record type, with titles and the clauses that grant the competence. */
async function waitingOf(it: AnyResource, context: Context): Promise<Waiting[]> {
  const turns = await turnsOf(it, context);
  const rows = turns.map(({ row }) => row);
  const titles = await titlesOf(it, rows, context);
  return turns.map(({ row, action }) => ({
    type: it.entity.name,
    id: row.id,
    ...(titles.get(row.id) ?? untitled),
    state: row.state,
    action,
    dueOn: row.dueOn,
    region: (row["region"] ?? null) as string | null,
    clause: groundOf(it, row, it.lifecycle!.moves[action]!.by).clause,
  }));
}

/** Sorts by deadline, then by id; records without a deadline come last. */
const place = ({ dueOn, id }: Waiting): string => `${dueOn ?? "9999"} ${id}`;

/** The actor's tasks, over all record types with a life cycle and a deadline: nearest deadline first. */
export async function tasksOf(context: Context): Promise<Waiting[]> {
  const kinds = resources().filter((it) => it.lifecycle && has(it, "dueOn"));
  const found = await Promise.all(kinds.map((it) => waitingOf(it, context)));
  return found.flat().toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}
