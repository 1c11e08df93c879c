import { sql } from "kysely";
import { actionsFrom, type Lifecycle } from "../../shared/platform/lifecycle.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { among } from "../platform/record/filter.ts";
import { groundOf, resourceOf, resources, type AnyResource } from "../platform/record/resource.ts";
import { read, visible } from "../platform/record/rows.ts";

/** One record that waits for somebody: what it is, what they may do with it next, until when, and on the strength of which clause. */
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

/** The rows of each kind that are looked at, the nearest deadline first. */
const candidates = 200;
/** Ways out of a life: open for long, and no work that waits. */
const exits: ReadonlySet<string> = new Set([
  "withdraw",
  "return",
  "refuse",
  "reject",
  "decline",
  "suspend",
  "revoke",
  "supersede",
  "lapse",
  "fail",
  "end",
  "recuse",
  "release",
]);

const onward = ({ moves }: Lifecycle): [string, Lifecycle["moves"][string]][] =>
  Object.entries(moves).filter(([action]) => !exits.has(action));
const has = ({ entity }: AnyResource, name: string): boolean => attributesOf(entity).has(name);

/** What people call a record: its own title or name; else that of the first record it hangs on, such as the event of a certificate. */
interface Naming {
  readonly of: AnyResource;
  readonly by: string;
  readonly zh: string;
  readonly en: string | null;
}
function namingOf(it: AnyResource): Naming | undefined {
  const own = (of: AnyResource, by: string): Naming | undefined => {
    const zh = ["titleZh", "purpose", "name"].find((name) => has(of, name));
    return zh ? { of, by, zh, en: ["titleEn", "nameEn"].find((name) => has(of, name)) ?? null } : undefined;
  };
  const named = own(it, "id");
  if (named) return named;
  const lower = [...attributesOf(it.entity)]
    .filter(([, { kind, graph }]) => kind === "Id" && typeof graph() === "function")
    .map(([by, { graph }]) => own(resourceOf(graph() as Function), by))
    .filter((one) => one !== undefined);
  return lower.find(({ zh }) => zh === "titleZh") ?? lower[0];
}

type Row = Record<string, unknown> & { readonly id: string; readonly state: string };

/** The rows of one kind that may wait for somebody: with a deadline, or in the applicant's own hands. */
async function candidatesOf(it: AnyResource, context: Context): Promise<Row[]> {
  const { reading, dialect } = context.store;
  const moves = onward(it.lifecycle!).map(([, move]) => move);
  const states = [...new Set(moves.flatMap(({ from }) => from))];
  const own = [...new Set(moves.filter(({ by }) => by === "applicant").flatMap(({ from }) => from))];
  const naming = namingOf(it);
  const names = naming?.by === "id" ? [naming.zh, naming.en ?? "id"] : [naming?.by ?? "id"];
  const columns = new Set(["id", "state", "dueOn", ...it.needs, ...(has(it, "region") ? ["region"] : []), ...names]);
  const query = visible(reading, it, context)
    .where(among(dialect, "it.state", states))
    .where((row) => row.or([row("it.dueOn", "is not", null), among(dialect, "it.state", own)]));
  return (await read(
    it,
    [...columns],
    query.orderBy(sql`"it"."dueOn" is null`).orderBy("it.dueOn").orderBy("it.id").limit(candidates),
    context,
  )) as Row[];
}

interface Title {
  readonly titleZh: string;
  readonly titleEn: string | null;
}
const untitled: Title = { titleZh: "", titleEn: null };

/** What people call the records, by id; none for what hangs on something hidden from the reader. */
async function titlesOf(it: AnyResource, rows: readonly Row[], context: Context): Promise<Map<string, Title>> {
  const naming = namingOf(it);
  if (!naming) return new Map();
  const { of, by, zh, en } = naming;
  const ids = [...new Set(rows.map((row) => row[by] as string | null).filter((id) => id !== null))];
  const query = visible(context.store.reading, of, context).where(among(context.store.dialect, "it.id", ids));
  const named = by === "id" ? rows : await read(of, ["id", zh, ...(en ? [en] : [])], query, context);
  const byId = new Map(
    named.map((row) => [
      row["id"] as string,
      { titleZh: String(row[zh] ?? ""), titleEn: en && (row[en] as string | null) },
    ]),
  );
  return new Map(rows.map((row) => [row.id, byId.get(row[by] as string) ?? untitled]));
}

/** What waits for the actor, over all kinds of record that have a life and a deadline: the nearest deadline first, what has none last. */
export async function tasksOf(context: Context): Promise<Waiting[]> {
  const kinds = resources().filter((it) => it.lifecycle && has(it, "dueOn"));
  const found = await Promise.all(
    kinds.map(async (it): Promise<Waiting[]> => {
      const waiting = (await candidatesOf(it, context)).flatMap((row) => {
        const open = actionsFrom(it.lifecycle!, row.state, it.rolesOn(context.actor, row))
          .filter((action) => !exits.has(action))
          // Without a clock only what lies in one's own hands is work; an office is not pressed by what may wait for ever.
          .filter((action) => row["dueOn"] !== null || it.lifecycle!.moves[action]!.by === "applicant");
        return open[0] ? [{ row, action: open[0] }] : [];
      });
      const titles = await titlesOf(
        it,
        waiting.map(({ row }) => row),
        context,
      );
      return waiting.map(({ row, action }) => ({
        type: it.entity.name,
        id: row.id,
        ...(titles.get(row.id) ?? untitled),
        state: row.state,
        action,
        dueOn: row["dueOn"] as string | null,
        region: (row["region"] ?? null) as string | null,
        clause: groundOf(it, row, it.lifecycle!.moves[action]!.by).clause,
      }));
    }),
  );
  return found
    .flat()
    .toSorted((a, b) =>
      (a.dueOn ?? "9999") < (b.dueOn ?? "9999")
        ? -1
        : (a.dueOn ?? "9999") > (b.dueOn ?? "9999")
          ? 1
          : a.id < b.id
            ? -1
            : 1,
    );
}
