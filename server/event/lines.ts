import type { Phase } from "../../shared/event/event.ts";
import { ownUnitsIn } from "../../shared/event/inventory.ts";
import { decimalText, parseRatio, plus, zero } from "../../shared/quantity/ratio.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { claimCertificates, releaseCertificates } from "../claim/index.ts";
import { Factor } from "../factor/index.ts";
import { attachmentsOf } from "../file/index.ts";
import { canonical, digest } from "../platform/log/canonical.ts";
import type { Context } from "../platform/context.ts";
import { beginWithin, assertHolds, findForUpdate, rowOf, findVisible } from "../platform/record/move.ts";
import type { Skipped } from "../platform/sheet/choose.ts";
import { once, record, type Inside } from "../platform/record/transaction.ts";
import { groundOf } from "../platform/record/resource.ts";
import { InventoryBoundary } from "./boundary.entity.ts";
import { assertWithin, boundaryOf } from "./boundary.rules.ts";
import type { Event } from "./event.entity.ts";
import { prepared, type LineData, type Prepared } from "./line-input.ts";
import { InventoryLine } from "./line.entity.ts";
import { events, inventoryLines } from "./resource.ts";
import { assertOpen, assertRoom, type Kept } from "./rules.ts";

/**
 * The event, locked against concurrent planning, accounting and entry. `phase` must be open, and the actor must be
 * allowed to change it.
 */
export async function opened(inside: Inside, id: string, phase: Phase): Promise<Event> {
  const event = await findForUpdate(events, id, inside);
  assertOpen(phase, event.state, groundOf(events, event, "applicant").clause);
  assertHolds(events, event, "applicant", inside);
  return event;
}

/** The lines of one event. */
export const linesOf = ({ em }: Inside, event: string): Promise<InventoryLine[]> =>
  em.find(InventoryLine, { event }, { orderBy: { id: "asc" } });
/** The hash of the inventory as accounted: the canonical JSON of its actual lines in order of their ids. */
export const inventoryHashOf = (lines: readonly InventoryLine[]): string =>
  digest(canonical(lines.filter(({ phase }) => phase === "actual").map(stated)));
/** A line as it is hashed: one without certificates as before there were any. */
const stated = (line: InventoryLine): object => {
  const { certificates, ...row } = rowOf(line);
  return certificates ? { ...row, certificates } : row;
};

/** The ids of the files of an event. */
export const filesOf = async (inside: Inside, event: string): Promise<ReadonlySet<string>> =>
  new Set((await attachmentsOf(inside, "event", event)).map(({ id }) => id));

/** A row of a bulk entry: the input of a line, or why it is invalid. `row` is its number in the source. */
export interface LineRow {
  readonly row: number;
  readonly source: string;
  readonly given?: Omit<LineData, "phase">;
  /** What it comes to by the sheet, in kg CO2e. */
  readonly stated?: string;
  readonly refusal?: Refusal;
}
/** The outcome of a row. */
export interface LineOutcome {
  readonly row: number;
  readonly source: string;
  readonly kilogramsExact: string | null;
  /** Words of its units that count things of its own. */
  readonly ownUnits: readonly string[];
  readonly field: string | null;
  readonly reason: string | null;
  readonly message: string | null;
  /** Figures and names with which the reason is explained. */
  readonly details: unknown;
}
/** The outcome of all rows. They were entered unless this was a dry run or one of them was refused. */
export interface LinesOutcome {
  readonly entered: boolean;
  readonly refused: number;
  readonly kilogramsExact: string;
  readonly rows: readonly LineOutcome[];
  /** What of a file was not read. */
  readonly skipped: readonly Skipped[];
}

/** The context of a line that is to be entered. */
async function around(inside: Inside, event: Event, phase: Phase) {
  const [all, stated, files] = [
    await linesOf(inside, event.id),
    await inside.em.find(InventoryBoundary, { event: event.id }),
    await filesOf(inside, event.id),
  ];
  return { own: all.filter((line) => line.phase === phase), cells: boundaryOf(phase, event.boundary, stated), files };
}
async function enter(inside: Inside, event: string, line: Prepared): Promise<InventoryLine> {
  await claimCertificates(inside, usedUp(line), { type: "event", id: event });
  return beginWithin(inside, inventoryLines, { event, ...line, addedAt: inside.now }, { by: null });
}
/** The certificates that a line uses up; a plan uses none. */
const usedUp = ({ phase, certificates }: Pick<InventoryLine, "phase" | "certificates">) =>
  phase === "actual" ? (certificates ?? []) : [];

/**
 * Calculates a line and adds it to an event's inventory.
 * @throws Refusal INVALID_INPUT, NOT_FOUND, WRONG_STATE, FORBIDDEN, LIMITED for too many lines, and as `prepared` does.
 */
export const addLine = (id: string, given: LineData, context: Context): Promise<InventoryLine> =>
  once(context, { act: "inventoryLine.add", event: id, given }, async (inside) => {
    const event = await opened(inside, id, given.phase);
    const { own, cells, files } = await around(inside, event, given.phase);
    assertRoom(given.stage, event.boundary, own.length);
    assertWithin(given, cells);
    return enter(inside, id, await prepared(given, files, inside));
  });

/**
 * Enters many lines at once, all or nothing, each row reported.
 * @param replace removes the existing lines.
 * @param dryRun only reports the outcome of each row.
 * @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN, LIMITED for too many lines; faults of a row are in its report.
 */
export const bringLines = (
  id: string,
  phase: Phase,
  brought: readonly LineRow[],
  { dryRun, replace }: { dryRun: boolean; replace: boolean },
  context: Context,
): Promise<LinesOutcome> =>
  once(
    context,
    {
      act: "inventory.bring",
      event: id,
      phase,
      brought: brought.map(({ row, given }) => ({ row, given })),
      dryRun,
      replace,
    },
    async (inside) => {
      const event = await opened(inside, id, phase);
      const { own, cells, files } = await around(inside, event, phase);
      assertRoom("event", event.boundary, (replace ? 0 : own.length) + brought.length - 1);
      const [rows, lines] = [[] as LineOutcome[], [] as Prepared[]];
      for (const { row, source, given, stated, refusal } of brought) {
        try {
          if (!given) throw refusal;
          assertRoom(given.stage, event.boundary, 0);
          assertWithin(given, cells);
          const line = await prepared({ ...given, phase }, files, inside);
          assertSame(line, stated);
          lines.push(line);
          rows.push({
            row,
            source,
            kilogramsExact: line.kilogramsExact,
            ownUnits: ownUnitsIn(line),
            field: null,
            reason: null,
            message: null,
            details: null,
          });
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          rows.push({
            row,
            source,
            kilogramsExact: null,
            ownUnits: [],
            field: String(error.details["field"] ?? ""),
            reason: String(error.details["reason"] ?? ""),
            message: error.message,
            details: error.details,
          });
        }
      }
      const refused = rows.length - lines.length;
      const entered = refused === 0 && !dryRun;
      if (entered) {
        if (replace) for (const line of own) await takeOut(inside, line);
        for (const line of lines) await enter(inside, id, line);
      }
      const sum = lines.map(({ kilogramsExact }) => parseRatio(kilogramsExact)).reduce(plus, zero);
      return { entered, refused, kilogramsExact: decimalText(sum, 6), rows, skipped: [] };
    },
  );

/** @throws Refusal INVALID_INPUT for a line that comes to something else than the sheet says. */
function assertSame({ kilogramsExact }: Prepared, stated: string | undefined): void {
  if (stated === undefined || Number(stated) === Number(kilogramsExact)) return;
  throw invalidInput(
    "kilograms",
    "otherResult",
    `the sheet says ${stated} kgCO2e, and the line comes to ${kilogramsExact}: its factor has changed, or it contains ` +
      "more than the sheet shows; empty the cell to take the new result",
    { stated, kilograms: kilogramsExact },
  );
}

async function takeOut(inside: Inside, line: InventoryLine): Promise<void> {
  const { id, event, kilogramsExact } = line;
  await releaseCertificates(inside, usedUp(line), { type: "event", id: event });
  await inside.trx.deleteFrom("inventoryLine").where("id", "=", id).execute();
  await record(inside, { type: "inventoryLine", record: id, action: "remove", event, kilograms: kilogramsExact });
}

/** Removes a line from an event's inventory. @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN. */
export const removeLine = (id: string, context: Context): Promise<Event> =>
  once(context, { act: "inventoryLine.remove", id }, async (inside) => {
    const line = await findVisible(inventoryLines, id, inside);
    const event = await opened(inside, line.event, line.phase);
    await takeOut(inside, line);
    return rowOf(event);
  });

/** The factors of these lines that have been withdrawn since. */
export async function withdrawnOf({ em }: Inside, lines: readonly Kept[]): Promise<ReadonlySet<string>> {
  const ids = lines
    .flatMap((line) => [line.factor, ...line.multipliers.map(({ factor }) => factor)])
    .filter((id): id is string => !!id);
  return new Set(
    (await em.find(Factor, { id: { $in: [...new Set(ids)] }, state: "withdrawn" })).map((factor) => factor.id),
  );
}
