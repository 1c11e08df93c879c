import { officials } from "../../shared/identity/role.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { actsFrom, regionOfAct, type Act, type Acted } from "../identity/index.ts";
import { is, type Context } from "../platform/context.ts";
import { among } from "../platform/record/filter.ts";
import { hasAttribute } from "../platform/record/naming.ts";
import { resourceNamed, type AnyResource } from "../platform/record/resource.ts";
import { read, visible } from "../platform/record/rows.ts";
import { titleColumns } from "./titles.ts";

/** What is looked for in the journal; ids lie from `floor` on and before `ceiling`. */
export interface Sought {
  readonly type: string | undefined;
  readonly actor: string | undefined;
  readonly action: string | undefined;
  readonly state: string | undefined;
  readonly region: string | undefined;
  readonly floor: string | undefined;
  readonly ceiling: string | undefined;
}
/** The record of an act, as far as its title and its region need it. */
export type RecordRow = Readonly<Record<string, unknown>> & { readonly id: string };
/** An act that the reader sees, on a record that the reader sees. */
export interface Seen {
  readonly act: Act;
  readonly resource: AnyResource;
  readonly record: RecordRow;
  readonly acted: Acted;
  readonly region: string | null;
}

/** How many entries are looked through for a page, a few first: most pages are found at once. */
const pieces: readonly number[] = [200, 1_800];
export const lookedThroughMost = pieces.reduce((sum, size) => sum + size, 0);

/**
 * The newest entries before `cursor` that an office sees: of records that it may see, in its region. They are looked
 * through along one index, piece by piece; where the last ends, `next` goes on.
 */
export async function seenIn(
  sought: Sought,
  { cursor, take }: { readonly cursor: string | undefined; readonly take: number },
  context: Context,
): Promise<{ readonly seen: readonly Seen[]; readonly next: string | null }> {
  const seen: Seen[] = [];
  let after = cursor;
  for (const size of pieces) {
    const acts = await stretch(sought, after, size, context);
    seen.push(...(await seenOf(acts, sought, context)));
    if (seen.length > take) return { seen: seen.slice(0, take), next: seen[take - 1]!.act.id };
    if (acts.length < size) return { seen, next: null };
    after = acts.at(-1)!.id;
  }
  return { seen, next: after! };
}

/** Entries along one index, the newest first: a second condition would read on and on for what is rare. */
const stretch = (
  { type, actor, floor, ceiling }: Sought,
  cursor: string | undefined,
  size: number,
  { store: { reading } }: Context,
): Promise<Act[]> =>
  actsFrom(reading)
    .$if(actor !== undefined, (rows) => rows.where("j.actor", "=", actor!))
    .$if(actor === undefined && type !== undefined, (rows) => rows.where("j.type", "=", type!))
    .$if(floor !== undefined, (rows) => rows.where("j.id", ">=", floor!))
    .$if(ceiling !== undefined, (rows) => rows.where("j.id", "<", ceiling!))
    .$if(cursor !== undefined, (rows) => rows.where("j.id", "<", cursor!))
    .orderBy("j.id", "desc")
    .limit(size)
    .execute();

async function seenOf(acts: readonly Act[], sought: Sought, context: Context): Promise<Seen[]> {
  const { type, action, state } = sought;
  const fitting = acts.filter(
    (act) => (type ?? act.type) === act.type && (action ?? act.action) === act.action && (state ?? act.to) === act.to,
  );
  const records = new Map<string, ReadonlyMap<string, RecordRow>>();
  for (const kind of new Set(fitting.map((act) => act.type))) {
    const ids = fitting.filter((act) => act.type === kind).map(({ record }) => record);
    records.set(kind, await recordsOf(kind, [...new Set(ids)], context));
  }
  return fitting.flatMap((act): Seen[] => {
    const resource = resourceNamed(act.type);
    const record = records.get(act.type)!.get(act.record);
    if (!resource || !record) return [];
    const acted = { region: record["region"] as string | null | undefined, isDiscreet: !!resource.discreet };
    const region = regionOfAct(act, acted);
    const isThere = !sought.region || (region !== null && provinceOf(region) === sought.region);
    return isThere && isOverseen(region, context) ? [{ act, resource, record, acted, region }] : [];
  });
}
/** Whether the reader holds an office of the region; where there is none, of the whole country. */
const isOverseen = (region: string | null, { actor }: Context): boolean =>
  is(actor, officials, region === null ? "000000" : provinceOf(region));

/** Those of the records of a kind that the reader may see. */
async function recordsOf(
  kind: string,
  ids: readonly string[],
  context: Context,
): Promise<ReadonlyMap<string, RecordRow>> {
  const resource = resourceNamed(kind);
  if (!resource) return new Map();
  const { reading, dialect } = context.store;
  const columns = new Set(["id", ...(hasAttribute(resource, "region") ? ["region"] : []), ...titleColumns(resource)]);
  const query = visible(reading, resource, context).where(among(dialect, "it.id", ids));
  const rows = (await read(resource, [...columns], query, context)) as unknown as readonly RecordRow[];
  return new Map(rows.map((row) => [row.id, row]));
}
