import { calendarWith, countBy, recounted, type Calendar } from "../../shared/platform/calendar.ts";
import { eveOf } from "../../shared/policy/holiday.ts";
import { dayOf } from "../platform/clock.ts";
import { attributesOf } from "../platform/record/attributes.ts";
import { actWithin } from "../platform/record/move.ts";
import { resources, type AnyResource } from "../platform/record/resource.ts";
import { every } from "../platform/record/rows.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { chunks } from "../platform/store/chunks.ts";
import { HolidayNotice } from "./holiday-notice.entity.ts";

let kept = "";
/**
 * Counts by the notices in force in this database, at the beginning of each transaction: whichever server confirmed one,
 * the others count by it from their next deed on.
 */
export async function keepCalendar({ trx, em }: Inside): Promise<void> {
  const found = await trx
    .selectFrom("holidayNotice")
    .select(["id", "revision"])
    .where("state", "=", "inForce")
    .orderBy("id")
    .execute();
  const now = found.map(({ id, revision }) => `${id} ${revision}`).join();
  if (now === kept) return;
  countBy(calendarWith(found.length ? await em.find(HolidayNotice, { state: "inForce" }) : []));
  kept = now;
}

/** The columns of a record that hold days counted in working days. */
const countedOf = ({ entity }: AnyResource): string[] =>
  [...attributesOf(entity)].filter(([, { counted }]) => counted).map(([name]) => name);
const openStates = ({ lifecycle }: AnyResource): string[] | undefined =>
  lifecycle && [...new Set(Object.values(lifecycle.moves).flatMap(({ from }) => from as readonly string[]))];

/**
 * Counts again what was counted into `year` by `before`: of each open record the working days that were left at the end of
 * the year before, or at its last deed if that was later. Each change is a deed in the history of its record.
 * @returns how many days were moved.
 */
export async function recount(inside: Inside, year: number, before: Calendar, after: Calendar): Promise<number> {
  let moved = 0;
  for (const resource of resources()) {
    const columns = countedOf(resource);
    if (columns.length) moved += await recountAll(inside, resource, columns, { year, before, after });
  }
  return moved;
}
interface Change {
  readonly year: number;
  readonly before: Calendar;
  readonly after: Calendar;
}
async function recountAll(inside: Inside, resource: AnyResource, columns: string[], change: Change): Promise<number> {
  let moved = 0;
  for (const some of chunks(await countedAfter(inside, resource, columns, eveOf(change.year)))) {
    const last = await lastDays(
      inside,
      some.map(({ id }) => id),
    );
    for (const it of some) {
      const changes = changesOf(it, columns, last.get(it.id) ?? dayOf(inside.now), change);
      if (changes.length > 0) await enter(inside, resource, it, changes);
      moved += changes.length;
    }
  }
  return moved;
}

/** A record's id, and its days by column. */
type Counted = Readonly<Record<string, string | null>> & { readonly id: string };
/** The open records that have something due after a day. */
function countedAfter({ trx }: Inside, resource: AnyResource, columns: string[], eve: string): Promise<Counted[]> {
  const states = openStates(resource);
  const query = every(trx, resource).select(["it.id", ...columns.map((column) => `it.${column}` as "it.id")]);
  return (states ? query.where("it.state", "in", states) : query)
    .where((it) => it.or(columns.map((column) => it(`it.${column}`, ">", eve))))
    .orderBy("it.id")
    .execute() as unknown as Promise<Counted[]>;
}
/** The day of the last deed on each record. */
async function lastDays({ trx }: Inside, records: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom("journalEntry")
    .select(["record", (it) => it.fn.max<string>("at").as("at")])
    .where("record", "in", records)
    .groupBy("record")
    .execute();
  return new Map(rows.map(({ record, at }) => [record, dayOf(at)]));
}

/** What becomes of the days of a record that are due, by column. */
function changesOf(it: Counted, columns: readonly string[], last: string, { year, before, after }: Change) {
  const base = last > eveOf(year) ? last : eveOf(year);
  return columns.flatMap((column) => {
    const day = it[column];
    const on = day && recounted(day, base, before, after);
    return on && on !== day ? [{ column, day, on }] : [];
  });
}
/** Enters what was counted again, as a deed on its record. */
async function enter(inside: Inside, resource: AnyResource, { id }: Counted, changes: ReturnType<typeof changesOf>) {
  await actWithin(inside, resource, id, "recount", "decider", {
    asPlatform: true,
    note: changes.map(({ column, day, on }) => `${column}: ${day} → ${on}`).join("; "),
    rule: (it) => void Object.assign(it as object, Object.fromEntries(changes.map(({ column, on }) => [column, on]))),
  });
}
