import { calendarWith, countBy, recounted, type Calendar } from "../../shared/platform/calendar.ts";
import { eveOf } from "../../shared/policy/holiday.ts";
import { dayOf } from "../platform/clock.ts";
import { attributesOf } from "../platform/record/attributes.ts";
import { actWithin } from "../platform/record/move.ts";
import { resources, type AnyResource } from "../platform/record/resource.ts";
import { every } from "../platform/record/rows.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { JournalEntry } from "../platform/store/tables.ts";
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
  const states = openStates(resource);
  const query = every(inside.trx, resource).select("it.id");
  const rows = await (states ? query.where("it.state", "in", states) : query)
    .where((it) => it.or(columns.map((column) => it(`it.${column}`, ">", eveOf(change.year)))))
    .orderBy("it.id")
    .execute();
  let moved = 0;
  for (const { id } of rows as { id: string }[]) moved += await recountOne(inside, resource, id, columns, change);
  return moved;
}
async function recountOne(
  inside: Inside,
  resource: AnyResource,
  id: string,
  columns: string[],
  { year, before, after }: Change,
): Promise<number> {
  const row = await every(inside.trx, resource).selectAll().where("it.id", "=", id).executeTakeFirstOrThrow();
  const last = await lastDay(inside, id);
  const base = last > eveOf(year) ? last : eveOf(year);
  const changes = columns.flatMap((column) => {
    const day = (row as Record<string, string | null>)[column];
    const on = day && recounted(day, base, before, after);
    return on && on !== day ? [[column, on] as const] : [];
  });
  if (changes.length === 0) return 0;
  const said = changes
    .map(([column, on]) => `${column}: ${(row as Record<string, string>)[column]} → ${on}`)
    .join("; ");
  await actWithin(inside, resource, id, "recount", "decider", {
    asPlatform: true,
    note: said,
    rule: (it) => void Object.assign(it as object, Object.fromEntries(changes)),
  });
  return changes.length;
}
/** The day of the last deed on a record. */
async function lastDay({ em, now }: Inside, id: string): Promise<string> {
  const last = await em.findOne(JournalEntry, { record: id }, { orderBy: { id: "desc" } });
  return dayOf(last?.at ?? now);
}
