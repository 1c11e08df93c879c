import {
  dates,
  isReported,
  type Cell,
  type Cells,
  type Dated,
  type Monitored,
} from "../../shared/issuance/issuance.ts";
import type { MethodologyDocument, Parameter } from "../../shared/methodology/methodology.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";

const membersMax = 1_000;
const cellsMax = 20_000;
const nameMax = 100;
const no = (reason: string, message: string, more: object = {}) => invalidInput("data", reason, message, more);
const isEntry = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCell = (value: unknown): value is Cell =>
  value === null ||
  (typeof value === "number" && Number.isFinite(value)) ||
  (typeof value === "string" && value.length <= nameMax);
const isCells = (value: unknown): value is Cells => isCell(value) || (Array.isArray(value) && value.every(isCell));
const isDated = (value: unknown): value is Readonly<Record<Dated, Cells>> =>
  isEntry(value) && Object.keys(value).length === dates.length && dates.every((date) => isCells(value[date]));

/** An empty report. */
export const nothingMonitored: Monitored = { members: {}, values: {} };

/**
 * Parses monitored data; completeness is checked separately.
 * @throws Refusal INVALID_INPUT for any other shape, for more than 1,000 members of an index, or 20,000 values in all.
 */
export function monitoredFrom(value: unknown): Monitored {
  const { members, values } = isEntry(value) ? value : {};
  if (!isEntry(members) || !isEntry(values)) throw no("notMonitored", "data: { members, values }, each by name");
  const isName = (name: unknown): boolean =>
    typeof name === "string" && name.trim() === name && name.length > 0 && name.length <= nameMax;
  for (const [index, names] of Object.entries(members)) {
    if (
      !Array.isArray(names) ||
      names.length > membersMax ||
      !names.every(isName) ||
      new Set(names).size < names.length
    ) {
      throw no(
        "membersWrong",
        `members.${index}: at most ${membersMax} unique names, each of at most ${nameMax} characters`,
        {
          index,
          most: membersMax,
        },
      );
    }
  }
  for (const [symbol, given] of Object.entries(values)) {
    if (!isCells(given) && !isDated(given))
      throw no("notANumber", `values.${symbol}: a number or a key, a list of them, or { begin, end }`, { symbol });
  }
  const count = Object.values(values)
    .flatMap((given) => (isDated(given) ? [given.begin, given.end] : [given as Cells]))
    .flat().length;
  if (count > cellsMax) throw no("tooMany", `${count} values, at most ${cellsMax}`, { count, most: cellsMax });
  return { members, values } as Monitored;
}

/** The place of one value in a report: its parameter, date, and member of its index. */
export interface Place {
  readonly parameter: Parameter;
  readonly date?: Dated;
  readonly member?: string;
  readonly position?: number;
}
/** The parameters in a report, in the document's order. */
export const monitoredIn = ({ parameters }: MethodologyDocument): readonly Parameter[] => parameters.filter(isReported);
/** The indices of monitored parameters, in the document's order. */
export const indicesIn = (document: MethodologyDocument): NonNullable<MethodologyDocument["indices"]> =>
  (document.indices ?? []).filter(({ name }) => monitoredIn(document).some(({ over }) => over === name));

/** Every place for a value in a report, parameter by parameter. */
export const placesIn = (document: MethodologyDocument, { members }: Pick<Monitored, "members">): Place[] =>
  monitoredIn(document).flatMap((parameter) =>
    (parameter.dated ? dates : [undefined]).flatMap((date): Place[] => {
      const dated = date ? { date } : {};
      return parameter.over
        ? (members[parameter.over] ?? []).map((member, position) => ({ parameter, ...dated, member, position }))
        : [{ parameter, ...dated }];
    }),
  );

/** The value at a place; null where there is none. */
export function cellAt({ values }: Monitored, { parameter: { symbol }, date, position }: Place): Cell {
  const given = values[symbol];
  const cells = date ? (isEntry(given) ? (given[date] as Cells) : null) : (given as Cells | undefined);
  const cell = position === undefined ? cells : Array.isArray(cells) ? cells[position] : null;
  return Array.isArray(cell) || isEntry(cell) ? null : ((cell as Cell | undefined) ?? null);
}

/** The same report with its values assembled from places and their contents. */
export function monitoredOf(members: Monitored["members"], filled: readonly (readonly [Place, Cell])[]): Monitored {
  const values: Record<string, Cells | Record<Dated, Cells>> = {};
  for (const [symbol, all] of Map.groupBy(filled, ([{ parameter }]) => parameter.symbol)) {
    const cellsOf = (some: readonly (readonly [Place, Cell])[]): Cells =>
      all[0]![0].parameter.over ? some.map(([, cell]) => cell) : (some[0]?.[1] ?? null);
    const at = (date: Dated): Cells => cellsOf(all.filter(([place]) => place.date === date));
    values[symbol] = all[0]![0].date ? { begin: at("begin"), end: at("end") } : cellsOf(all);
  }
  return { members, values };
}
