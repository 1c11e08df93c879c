import {
  dates,
  isReported,
  type Cell,
  type Cells,
  type Dated,
  type Monitored,
} from "../../shared/issuance/issuance.ts";
import type { MethodologyDocument, Parameter } from "../../shared/methodology/methodology.ts";
import { plain } from "../platform/answers.ts";

/** One column of a report's table: a parameter, at one of its dates if it is monitored at both. */
export interface Column {
  readonly parameter: Parameter;
  readonly date?: Dated;
}
/** The error of a value, as the platform reports it. */
export interface ReportFinding {
  readonly place: string;
  readonly symbol?: string;
  readonly member?: string;
  readonly date?: Dated;
  readonly messageZh: string;
  readonly messageEn: string;
}

/** The columns that run over an index, or over none. */
export const columnsOver = ({ parameters }: MethodologyDocument, index: string | undefined): readonly Column[] =>
  parameters
    .filter((parameter) => isReported(parameter) && parameter.over === index)
    .flatMap((parameter): readonly Column[] =>
      parameter.dated ? dates.map((date) => ({ parameter, date })) : [{ parameter }],
    );
/** The indices over which monitored parameters run. */
export const indicesOf = (document: MethodologyDocument) =>
  (document.indices ?? []).filter(({ name }) => columnsOver(document, name).length > 0);

const cellsOf = ({ values }: Monitored, { parameter: { symbol }, date }: Column): Cells => {
  const given = values[symbol] ?? null;
  if (!date) return given as Cells;
  return typeof given === "object" && given !== null && !Array.isArray(given)
    ? (given as Record<Dated, Cells>)[date]
    : null;
};
export const cellOf = (data: Monitored, column: Column, position?: number): Cell => {
  const cells = cellsOf(data, column);
  if (position === undefined) return Array.isArray(cells) ? null : (cells as Cell);
  return Array.isArray(cells) ? ((cells[position] as Cell | undefined) ?? null) : null;
};
/** A typed value as it is stored: a number if it is one. */
export const typed = (text: string): Cell => {
  const tidy = plain(text);
  if (tidy === "") return null;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(tidy) ? Number(tidy) : tidy;
};

const put = (data: Monitored, { parameter: { symbol }, date }: Column, cells: Cells): Monitored => {
  const before = data.values[symbol];
  const pair =
    typeof before === "object" && before !== null && !Array.isArray(before)
      ? (before as Record<Dated, Cells>)
      : { begin: null, end: null };
  return { ...data, values: { ...data.values, [symbol]: date ? { ...pair, [date]: cells } : cells } };
};
const listOf = (data: Monitored, column: Column, size: number): Cell[] =>
  Array.from({ length: size }, (_, i) => cellOf(data, column, i));
/** The report with one value set. */
export function withCell(data: Monitored, column: Column, cell: Cell, position?: number): Monitored {
  if (position === undefined) return put(data, column, cell);
  return put(
    data,
    column,
    listOf(data, column, (data.members[column.parameter.over!] ?? []).length).with(position, cell),
  );
}
/** The report with the members of an index changed: `from` gives the old place of each, -1 for a new one. */
export function withMembers(
  data: Monitored,
  document: MethodologyDocument,
  index: string,
  members: readonly string[],
  from: readonly number[],
): Monitored {
  const columns = columnsOver(document, index);
  // A pair is filled in for both dates, so that each list has its length.
  return columns.reduce(
    (all, column) =>
      put(
        all,
        column,
        from.map((at) => (at < 0 ? null : cellOf(data, column, at))),
      ),
    { ...data, members: { ...data.members, [index]: members } },
  );
}
