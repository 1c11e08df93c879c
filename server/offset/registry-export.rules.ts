import { registryList, type Registry } from "../../shared/offset/registries.ts";
import {
  exportNamed,
  fieldOf,
  neededExportFields,
  registryExports,
  type ExportField,
  type RegistryExport,
} from "../../shared/offset/registry-exports.ts";
import { dayInOrder, typedDay, type DayOrder } from "../../shared/platform/typed-day.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { lettersOf, titleKey } from "../../shared/platform/sheet-title.ts";
import { typedNumber } from "../../shared/quantity/typed.ts";
import type { SheetRow } from "../platform/sheet/table.ts";

/** What a column of an export is read as; null for one that is left. */
export interface ExportColumn {
  readonly column: string;
  readonly title: string;
  readonly field: ExportField | null;
}
/** A row of an export, its cells by field; '' where there is none. */
export interface ExportRow {
  readonly row: number;
  readonly cells: Readonly<Record<ExportField, string>>;
}
/** An export as it was understood. */
export interface UnderstoodExport {
  readonly registry: Registry;
  readonly export: RegistryExport;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly ExportRow[];
}

/** The heads of all exports that are read, by which a sheet and its head are found. */
export const exportHeads: readonly (readonly string[])[] = [
  ...new Map(
    registryExports
      .flatMap(({ heads }) => neededExportFields.map((field) => heads[field]!))
      .map((names) => [titleKey(names[0]!), names]),
  ).values(),
];

const namesOf = ({ registry }: RegistryExport): string => registryList.find(({ code }) => code === registry)!.name;
function unknownExport(titles: readonly string[]) {
  const near = registryExports
    .map((one) => ({
      one,
      missing: neededExportFields.filter((field) => !titles.some((title) => fieldOf(one, title) === field)),
    }))
    .toSorted((a, b) => a.missing.length - b.missing.length)[0]!;
  const missing = near.missing.map((field) => near.one.heads[field]![0]!);
  const all = registryExports.map(namesOf).join(", ");
  return invalidInput(
    "file",
    "unknownExport",
    `these are not the columns of a registry's export of retired units (${all}); ` +
      `an export of ${namesOf(near.one)} would also have ${missing.join(", ")}: upload the file as the registry made ` +
      "it, or declare the units one by one",
    { registries: all, nearest: namesOf(near.one), missing },
  );
}

const converted = (found: RegistryExport, title: string) =>
  invalidInput(
    "file",
    "convertedElsewhere",
    `the column "${title}" shows that this is the export of units which ${namesOf(found)} cancelled so that another ` +
      "registry issues them: they serve nothing here; upload the export of retired units",
    { registry: namesOf(found), title },
  );

/**
 * Reads an export by the names of its columns; in any order, others are left.
 * @throws Refusal INVALID_INPUT where the columns are those of no export of retired units, or one that is read stands
 * twice.
 */
export function exportIn([head, ...below]: readonly SheetRow[]): UnderstoodExport {
  const titles = head?.cells ?? [];
  const found = exportNamed(titles);
  if (!found) throw unknownExport(titles);
  const never = found.never && titles.find((title) => titleKey(title) === titleKey(found.never!));
  if (never) throw converted(found, never);
  const columns = titles.map(
    (title, i): ExportColumn => ({ column: lettersOf(i + 1), title, field: fieldOf(found, title) ?? null }),
  );
  const twice = columns.find(({ field }, i) => field && columns.findIndex((one) => one.field === field) < i);
  if (twice)
    throw invalidInput("file", "columnTwice", `column ${twice.column} is "${twice.title}" a second time: delete one`, {
      at: twice.column,
      value: twice.title,
    });
  if (below.length === 0) throw invalidInput("file", "noRows", "the table has no rows below its first");
  const cellOf = (cells: readonly string[], field: ExportField): string =>
    cells[columns.findIndex((one) => one.field === field)] ?? "";
  return {
    registry: registryList.find(({ code }) => code === found.registry)!,
    export: found,
    columns,
    rows: below.map(({ row, cells }) => ({
      row,
      cells: {
        serial: cellOf(cells, "serial"),
        quantity: cellOf(cells, "quantity"),
        vintage: cellOf(cells, "vintage"),
        cancelledOn: cellOf(cells, "cancelledOn"),
        status: cellOf(cells, "status"),
        beneficiary: cellOf(cells, "beneficiary"),
        document: cellOf(cells, "document"),
      },
    })),
  };
}

/** In which order an export writes days, and the cell that shows it. */
export interface ShownOrder {
  readonly order: DayOrder | null;
  /** Whether a day can be read in both orders, so that somebody must say which it is. */
  readonly isOpen: boolean;
  readonly row: number | null;
  readonly shownBy: string | null;
}

/**
 * The order of day and month in an export's days of retirement: one program wrote them all, so that a day beyond the
 * twelfth shows it for all. Otherwise it is asked.
 * @throws Refusal INVALID_INPUT for two cells that contradict each other.
 */
export function orderShown(rows: readonly ExportRow[]): ShownOrder {
  let shown: { readonly order: DayOrder; readonly row: number; readonly cell: string } | undefined;
  let isOpen = false;
  for (const { row, cells } of rows) {
    const cell = cells.cancelledOn;
    const orders = (["dayMonth", "monthDay"] as const).filter((order) => dayInOrder(cell, order));
    if (orders.length === 2 && dayInOrder(cell, "dayMonth") !== dayInOrder(cell, "monthDay")) isOpen = true;
    if (orders.length !== 1) continue;
    const [order] = orders as [DayOrder];
    shown ??= { order, row, cell };
    if (shown.order !== order)
      throw invalidInput(
        "file",
        "dayOrders",
        `row ${shown.row} says ${shown.cell}, row ${row} ${cell}: one has the day first, the other the month; write ` +
          "them as 2026-01-31",
        { row: shown.row, value: shown.cell, otherRow: row, other: cell },
      );
  }
  if (!shown) return { order: null, isOpen, row: null, shownBy: null };
  return { order: shown.order, isOpen: false, row: shown.row, shownBy: shown.cell };
}

/** What is declared of the units of a row. */
export interface ExportedUnits {
  readonly printed: string;
  readonly tonnes: number;
  readonly vintage: number;
  readonly cancelledOn: string;
}
/** Why a row is left: its units were not retired. */
export type LeftReason = "notRetired";

/** A cell that is not understood. */
const noCell = (field: ExportField, reason: string, value: string, message: string) =>
  invalidInput(field, reason, message, { value: value.slice(0, 60) });

/** The registry's own day: an instant is the day that it prints, not that in China. */
function dayIn(cell: string, order: DayOrder | null): string {
  const typed = typedDay(cell.replace(/(?<=:[\d.]+)(Z|[+-]\d\d:?\d\d)$/, ""));
  const day = "day" in typed ? typed.day : order && dayInOrder(cell, order);
  if (day) return day;
  const isOpen = "reason" in typed && typed.reason === "dayOrder" && order === null;
  throw isOpen
    ? noCell("cancelledOn", "dayOrder", cell, `${cell}: which is the day, and which the month?`)
    : noCell("cancelledOn", "notADay", cell, `"${cell}" is not a day as 2026-01-31`);
}
/** A year, or the year of a day, which is the same in either order. */
function yearIn(cell: string): number {
  const [, year] = /^(\d{4})(?:\.0)?$/.exec(cell) ?? [];
  const typed = typedDay(cell);
  const day = "day" in typed ? typed.day : (dayInOrder(cell, "dayMonth") ?? dayInOrder(cell, "monthDay"));
  if (year ?? day) return Number(year ?? day!.slice(0, 4));
  throw noCell("vintage", "notAYear", cell, `"${cell}" is neither a year nor a day`);
}

/** Why a row's units are not declared, though nothing is wrong with it; undefined where they are. */
export const leftOf = ({ retired }: RegistryExport, { cells }: ExportRow): LeftReason | undefined =>
  cells.cancelledOn === "" || (retired && titleKey(cells.status) !== titleKey(retired)) ? "notRetired" : undefined;

/** @throws Refusal INVALID_INPUT naming the cell that is not understood. */
export function unitsOf({ cells }: ExportRow, order: DayOrder | null): ExportedUnits {
  if (cells.serial === "") throw noCell("serial", "missing", "", "the serial is missing");
  const quantity = typedNumber(cells.quantity).replace(/\.0+$/, "");
  if (!/^[1-9]\d{0,9}$/.test(quantity))
    throw noCell("quantity", "notWhole", cells.quantity, `"${cells.quantity}" is not a number of whole tonnes`);
  return {
    printed: cells.serial,
    tonnes: Number(quantity),
    vintage: yearIn(cells.vintage),
    cancelledOn: dayIn(cells.cancelledOn, order),
  };
}
