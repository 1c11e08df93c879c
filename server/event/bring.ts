import { platformDefault } from "../../shared/platform/competence.ts";
import type { Phase } from "../../shared/event/event.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { attachmentsOf } from "../file/index.ts";
import type { Context } from "../platform/context.ts";
import { listed } from "../platform/sheet/choose.ts";
import { readWhole } from "../platform/sheet/index.ts";
import { neededOf, sheetLimits, tableOf, type SheetRow } from "../platform/sheet/table.ts";
import type { LineData } from "./line-input.ts";
import type { InventoryLine } from "./line.entity.ts";
import { bringLines, type LineRow, type LinesOutcome } from "./lines.ts";
import { countedLines } from "./results.resolver.ts";
import { auditColumns, filledAs, isAudit, isOf } from "./audit.rules.ts";
import { lineColumns, lineIn, neededColumns, type LineCells } from "./sheet.rules.ts";

const limits = { ...sheetLimits, bytes: 600 * 1024, rows: 1000, columns: 40 };
const asBase64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Imports a sheet in the form of the template, or an audit sheet as the platform wrote it: its rows of this phase.
 * @param content the file in base64.
 * @throws Refusal INVALID_INPUT when it is not such a sheet, LIMITED for a larger one, and as `bringLines` does.
 */
export async function bringSheet(
  event: string,
  phase: Phase,
  content: string,
  how: { dryRun: boolean; replace: boolean },
  context: Context,
): Promise<LinesOutcome> {
  if (!asBase64.test(content))
    throw new Refusal("INVALID_INPUT", "the file must be in base64", {
      field: "content",
      reason: "notReadable",
      clause: platformDefault,
    });
  const { rows: read, skipped } = await readWhole(
    Buffer.from(content, "base64"),
    limits,
    neededOf(lineColumns, neededColumns),
  );
  const files = new Map((await attachmentsOf(context, "event", event)).map(({ id, name }) => [name, id]));
  const { lines, others } = isAudit(read)
    ? auditedIn(read, phase, files)
    : { lines: filledIn(read, files), others: [] };
  const outcome = await bringLines(event, phase, lines, how, context);
  const ofOther = others.length > 0 ? [{ what: "otherPhase", at: listed(others) } as const] : [];
  return { ...outcome, skipped: [...skipped, ...ofOther] };
}
const filledIn = (read: readonly SheetRow[], files: ReadonlyMap<string, string>): LineRow[] =>
  tableOf(read, lineColumns, neededColumns).map(({ row, cells }) => rowOf(row, cells, files));
/** The rows of an audit sheet that are of one phase, with what it says they come to, and the numbers of the others. */
function auditedIn(read: readonly SheetRow[], phase: Phase, files: ReadonlyMap<string, string>) {
  const rows = tableOf<keyof typeof auditColumns>(read, auditColumns, neededColumns);
  const mine = rows.filter(({ cells }) => isOf(phase, cells));
  const lines = mine.map(({ row, cells }) => ({
    ...rowOf(row, filledAs(cells), files),
    ...(cells.kilograms && { stated: cells.kilograms }),
  }));
  return { lines, others: rows.filter((one) => !mine.includes(one)).map(({ row }) => row) };
}
function rowOf(row: number, cells: LineCells, files: ReadonlyMap<string, string>): LineRow {
  const source = cells.source;
  try {
    return { row, source, given: lineIn(cells, files) };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { row, source, refusal };
    throw refusal;
  }
}

/**
 * Copies the lines of one phase of an event into one of another, as estimates without evidence.
 * @throws Refusal as `bringLines` does; NOT_FOUND where there is nothing to copy.
 */
export async function copyLines(
  event: string,
  phase: Phase,
  from: string,
  fromPhase: Phase,
  dryRun: boolean,
  context: Context,
): Promise<LinesOutcome> {
  const lines = (await countedLines(from, context)).filter((line) => line.phase === fromPhase);
  if (lines.length === 0)
    throw new Refusal("NOT_FOUND", `event ${from} has no ${fromPhase} lines visible to you`, {
      field: "from",
      reason: "nothingToCopy",
      clause: platformDefault,
    });
  return bringLines(
    event,
    phase,
    lines.map((line, i) => ({ row: i + 1, source: line.source, given: again(line) })),
    { dryRun, replace: false },
    context,
  );
}
/** An existing line as input. Library factors are taken in their present version. */
const again = (line: InventoryLine): Omit<LineData, "phase"> => ({
  stage: line.stage,
  category: line.category,
  source: line.source,
  activity: line.activity,
  unit: line.unit,
  bearer: line.bearer,
  quality: "estimated",
  factor: line.factor ?? null,
  multipliers: line.multipliers.map(({ name, value, unit, factor }) =>
    factor ? { name, factor } : { name, value, unit: unit ?? null },
  ),
  ownFactor: line.factor
    ? null
    : { value: line.factorValue, unit: line.factorUnit, source: line.factorSource, year: line.factorYear ?? null },
  gases: line.gases,
  gwpSet: line.gwpSet ?? null,
  fixed: line.fixed,
  uncertainty: line.uncertainty ?? null,
  note: line.note ?? null,
});
