import { setImmediate } from "node:timers/promises";
import { platformDefault } from "../../shared/platform/competence.ts";
import { optionalText, requiredText } from "../../shared/platform/text.ts";
import type { DayOrder } from "../../shared/platform/typed-day.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { assertHolds, beginWithin } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { readWhole } from "../platform/sheet/index.ts";
import type { Skipped } from "../platform/sheet/choose.ts";
import { sheetLimits } from "../platform/sheet/table.ts";
import { assertProvinces, claimUnits, fieldsOf, type DeclaredUnits } from "./declare.ts";
import { enteredAs } from "./foreign-serials.ts";
import { ForeignUnit } from "./foreign-unit.entity.ts";
import {
  exportHeads,
  exportIn,
  leftOf,
  orderShown,
  unitsOf,
  type ExportColumn,
  type ExportRow,
  type LeftReason,
  type ShownOrder,
  type UnderstoodExport,
} from "./registry-export.rules.ts";
import { foreignUnits } from "./resource.ts";
import { readUnits } from "./same-unit.rules.ts";
import { heldOf, type HeldUnits } from "./units-held.ts";
import { assertWanted } from "./wanted.ts";

/** An export lists the units of everybody: whoever uploads one takes out those of others. */
const limits = { ...sheetLimits, bytes: 2 ** 20, rows: 501, characters: 32_767 };

/** What holds for all rows of an export. */
export interface ExportTerms
  extends Pick<DeclaredUnits, "region" | "province" | "account" | "donated" | "event" | "proof"> {
  /** Asked for where no day of the export shows it. */
  readonly dayOrder?: DayOrder | null;
}
/** The outcome of a row: what is declared of it, or why it is left or refused. */
export interface UnitOutcome {
  readonly row: number;
  readonly serial: string;
  readonly tonnes: number | null;
  readonly vintage: number | null;
  readonly cancelledOn: string | null;
  readonly beneficiary: string | null;
  /** The id of its record. */
  readonly unit: string | null;
  readonly left: LeftReason | null;
  readonly field: string | null;
  readonly reason: string | null;
  readonly message: string | null;
  readonly details: unknown;
}
/** The outcome of an export. Everything was entered, unless this was a dry run or a row was refused. */
export interface UnitsOutcome {
  readonly registry: string;
  readonly entered: boolean;
  readonly refused: number;
  readonly left: number;
  /** Of the rows that enter. */
  readonly tonnes: number;
  readonly columns: readonly ExportColumn[];
  readonly order: ShownOrder;
  readonly rows: readonly UnitOutcome[];
  readonly skipped: readonly Skipped[];
}
/** Rolls back a dry run, and carries its outcome. */
class Tried extends Error {
  constructor(readonly report: UnitsOutcome) {
    super("undone");
  }
}

/**
 * Declares the retired units of a registry's export, all or none, each row reported: what `declareForeignUnit` does for
 * each. A dry run does everything and rolls it back, so that rows are checked against each other as well. SD-E 四(三).
 * @param content a sheet in base64, at most 500 rows.
 * @throws Refusal FORBIDDEN except to the holder; INVALID_INPUT when it is not such an export, LIMITED for a larger one;
 * faults of a row are in its report.
 */
export async function importUnits(
  terms: ExportTerms,
  content: string,
  dryRun: boolean,
  context: Context,
): Promise<UnitsOutcome> {
  const today = dayOf(context.now);
  const holder = context.actor.organization ?? "";
  assertProvinces(terms, today);
  requiredText("proof", terms.proof, proofMost);
  const { region } = terms;
  assertHolds(foreignUnits, Object.assign(new ForeignUnit(), { region, policyOn: today, holder }), "holder", context);
  const { rows: read, skipped } = await readWhole(Buffer.from(content, "base64"), limits, exportHeads);
  const book = exportIn(read);
  const order = orderShown(book.rows);
  const given = { ...terms, dayOrder: order.order ?? terms.dayOrder ?? null };
  try {
    return await once(context, { act: "foreignUnit.import", terms, content, dryRun }, async (inside) => {
      const rows = await outcomesOf(book, given, { holder, today }, inside);
      const report = reportOf(book, order, rows, skipped, dryRun);
      if (!report.entered) throw new Tried({ ...report, rows: rows.map((one) => ({ ...one, unit: null })) });
      return report;
    });
  } catch (error) {
    if (error instanceof Tried) return error.report;
    throw error;
  }
}

function reportOf(
  { registry, columns }: UnderstoodExport,
  order: ShownOrder,
  rows: readonly UnitOutcome[],
  skipped: readonly Skipped[],
  dryRun: boolean,
): UnitsOutcome {
  const refused = rows.filter(({ reason }) => reason !== null).length;
  const left = rows.filter((one) => one.left !== null).length;
  const entering = rows.filter((one) => one.left === null && one.reason === null);
  return {
    registry: registry.name,
    entered: refused === 0 && entering.length > 0 && !dryRun,
    refused,
    left,
    tonnes: entering.reduce((sum, { tonnes }) => sum + tonnes!, 0),
    columns,
    order,
    rows,
    skipped,
  };
}

interface By {
  readonly holder: string;
  readonly today: string;
}
async function outcomesOf(book: UnderstoodExport, terms: ExportTerms, by: By, inside: Inside): Promise<UnitOutcome[]> {
  const all = await heldOf(inside, book.registry.kind);
  if (terms.event) await assertWanted(inside, terms.event, terms.region, platformDefault);
  const rows: UnitOutcome[] = [];
  for (const row of book.rows) {
    rows.push(await outcomeOf(row, book, terms, by, all, inside));
    // Each row is held against all that is on record: others have their turn in between.
    await setImmediate();
  }
  return rows;
}

const unknown = { tonnes: null, vintage: null, cancelledOn: null, unit: null, left: null };
const fine = { field: null, reason: null, message: null, details: null };
async function outcomeOf(
  row: ExportRow,
  book: UnderstoodExport,
  terms: ExportTerms,
  by: By,
  all: HeldUnits,
  inside: Inside,
): Promise<UnitOutcome> {
  const { serial, beneficiary } = row.cells;
  const shown = { row: row.row, serial: serial.slice(0, 200), beneficiary: beneficiary.slice(0, 300) || null };
  const left = leftOf(book.export, row);
  if (left) return { ...shown, ...unknown, ...fine, left };
  try {
    const { id, tonnes, vintage, cancelledOn } = await declared(row, book, terms, by, all, inside);
    return { ...shown, ...fine, tonnes, vintage, cancelledOn, unit: id, left: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { field = "", reason = "" } = error.details;
    const { message, details } = error;
    return { ...shown, ...unknown, field: String(field), reason: String(reason), message, details };
  }
}

/** Declares the units of a row. */
async function declared(
  row: ExportRow,
  { registry }: UnderstoodExport,
  terms: ExportTerms,
  by: By,
  all: HeldUnits,
  inside: Inside,
): Promise<ForeignUnit> {
  const units = unitsOf(row, terms.dayOrder ?? null);
  const { kind, name } = registry;
  const entered = enteredAs({ ...units, kind, registry: name });
  const fields = fieldsOf({ ...terms, ...units, kind, proof: proofOf(terms.proof, row) }, entered, by);
  const unit = await beginWithin(inside, foreignUnits, fields, {
    by: "holder",
    rule: (it) => claimUnits(it, entered, all, inside),
  });
  const held = { ...entered, id: unit.id, region: unit.region, holder: by.holder, tonnes: unit.tonnes, at: inside.now };
  all.push({ ...held, read: readUnits(entered) });
  return unit;
}

/** A number of the registry's document leaves room for what the export says of a row. */
const proofMost = 100;
/** The proof of a row: the document, and what the export says of the row, so that the checker finds it there. */
function proofOf(proof: string, { row, cells }: ExportRow): string {
  const of = [cells.document, cells.beneficiary].map((text) => optionalText("proof", text.slice(0, 80), 80));
  return [requiredText("proof", proof, proofMost), `#${row}`, ...of.filter(Boolean)].join("; ");
}
