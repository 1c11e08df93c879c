import type { Cell, Dated, Monitored } from "../../shared/issuance/issuance.ts";
import type { ParameterValue, MethodologyDocument, Parameter } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { execute, hashOf, stepsMax, traceOf, type Traced, type Uncertainty } from "../document/index.ts";
import { cellAt, indicesIn, monitoredIn, monitoredOf, placesIn, type Place } from "./monitored.rules.ts";

/**
 * What prevents a report from being calculated: the place, such as `values.A`, its member and date, the reason, and the
 * remedy in both languages.
 */
export interface ReportFinding {
  readonly place: string;
  readonly symbol?: string;
  readonly member?: string;
  readonly date?: Dated;
  readonly reason: string;
  readonly messageZh: string;
  readonly messageEn: string;
}
/** A project's values fixed before its start, by symbol. */
export type ExAnte = Readonly<Record<string, ParameterValue>>;
const keyUnit = "key";

/** What is wrong with a value that is present. */
export function faultOf(
  { unit, bounds = {} }: Parameter,
  cell: Exclude<Cell, null>,
  { tables = [] }: MethodologyDocument,
): readonly [reason: string, zh: string, en: string] | undefined {
  if (unit === keyUnit) {
    if (tables.some(({ rows }) => Object.hasOwn(rows, String(cell)))) return undefined;
    return [
      "unknownRow",
      `没有名为“${cell}”的行，请从方法学的表中选取`,
      `no table has a row ${cell}: choose one from the methodology`,
    ];
  }
  if (typeof cell !== "number") return ["notANumber", `“${cell}”不是数字`, `${cell} is not a number`];
  const { min = -Infinity, max = Infinity } = bounds;
  if (cell >= min && cell <= max) return undefined;
  const [from, to] = [Number.isFinite(min) ? min : "−∞", Number.isFinite(max) ? max : "∞"];
  return ["outOfBounds", `${cell} 超出 ${from} 至 ${to}`, `${cell} is not between ${from} and ${to}`];
}
const nameOf = ({ parameter: { nameZh, symbol }, member, date }: Place): readonly [zh: string, en: string] => {
  const [zh, en] = [date === "begin" ? "期初" : date === "end" ? "期末" : "", date ? `at the ${date} ` : ""];
  return [
    `${zh}${nameZh}（${symbol}）${member ? `，${member}` : ""}`,
    `${symbol} ${en}${member ? `of ${member}` : ""}`.trim(),
  ];
};
/** A finding on the value at a place. */
export const findingAt = (place: Place, reason: string, zh: string, en: string): ReportFinding => {
  const [whereZh, whereEn] = nameOf(place);
  const {
    parameter: { symbol },
    member,
    date,
  } = place;
  return {
    place: `values.${symbol}`,
    symbol,
    ...(member && { member }),
    ...(date && { date }),
    reason,
    messageZh: `${whereZh}：${zh}`,
    messageEn: `${whereEn}: ${en}`,
  };
};

/** Everything missing, unknown or out of bounds in a report at once. Empty when it can be calculated. */
export function findingsIn(document: MethodologyDocument, exAnte: ExAnte, data: Monitored): ReportFinding[] {
  const asked = new Map(monitoredIn(document).map((parameter) => [parameter.symbol, parameter]));
  const indices = indicesIn(document);
  const unknown = Object.keys(data.values)
    .filter((symbol) => !asked.has(symbol))
    .map(
      (symbol): ReportFinding => ({
        place: `values.${symbol}`,
        symbol,
        reason: "unknownSymbol",
        messageZh: `方法学没有监测参数 ${symbol}，请删除`,
        messageEn: `${symbol} is not monitored by this methodology: remove it`,
      }),
    );
  const strange = Object.keys(data.members)
    .filter((index) => !indices.some(({ name }) => name === index))
    .map(
      (index): ReportFinding => ({
        place: `members.${index}`,
        reason: "unknownIndex",
        messageZh: `方法学没有索引 ${index}，请删除`,
        messageEn: `${index} is not an index of this methodology: remove it`,
      }),
    );
  const empty = indices
    .filter(({ name }) => !data.members[name]?.length)
    .map(
      ({ name, nameZh, nameEn }): ReportFinding => ({
        place: `members.${name}`,
        reason: "missing",
        messageZh: `请列出${nameZh}`,
        messageEn: `name each ${nameEn}`,
      }),
    );
  const misshapen = [...asked.values()].flatMap((parameter) => misshapenIn(parameter, data));
  const values = placesIn(document, data)
    .filter(({ parameter: { symbol } }) => !misshapen.some((one) => one.symbol === symbol))
    .flatMap((place): ReportFinding[] => {
      const cell = cellAt(data, place);
      if (cell === null)
        return place.parameter.default === undefined ? [findingAt(place, "missing", "请填写", "enter a value")] : [];
      const fault = faultOf(place.parameter, cell, document);
      return fault ? [findingAt(place, ...fault)] : [];
    });
  return [...unknown, ...strange, ...empty, ...misshapen, ...values, ...exAnteFindings(document, exAnte, data)];
}
/** Reports a parameter with values of the wrong form: one value, one per member, or either at both dates. */
function misshapenIn(parameter: Parameter, { members, values }: Monitored): ReportFinding[] {
  const { symbol, over, dated } = parameter;
  const given = values[symbol];
  if (given === undefined || given === null) return [];
  const isPair = typeof given === "object" && !Array.isArray(given);
  const fits =
    isPair === !!dated &&
    (isPair ? Object.values(given as object) : [given]).every(
      (cells: unknown) =>
        cells === null ||
        (Array.isArray(cells) === !!over && (!over || (cells as unknown[]).length === (members[over] ?? []).length)),
    );
  return fits
    ? []
    : [
        findingAt(
          { parameter },
          "length",
          over ? `须为每个“${over}”各填一个数值` : "须为一个数值",
          over ? `one value for each ${over}` : "one value",
        ),
      ];
}
/** The project's stated values must be complete, one per member where stated by member. */
function exAnteFindings({ parameters }: MethodologyDocument, exAnte: ExAnte, { members }: Monitored): ReportFinding[] {
  return parameters
    .filter(({ origin }) => origin === "exAnte")
    .flatMap(({ symbol, nameZh, over, default: fallback }): ReportFinding[] => {
      const given = exAnte[symbol] ?? fallback;
      const say = (reason: string, zh: string, en: string): ReportFinding[] => [
        {
          place: `exAnte.${symbol}`,
          symbol,
          reason,
          messageZh: `${nameZh}（${symbol}）：${zh}`,
          messageEn: `${symbol}: ${en}`,
        },
      ];
      if (given === undefined)
        return say(
          "missingExAnte",
          "项目未填写该事前参数，请先在项目中补充",
          "the project does not state it: add it there first",
        );
      if (!over || !Array.isArray(given) || !members[over]?.length || given.length === members[over].length) return [];
      return say(
        "lengthExAnte",
        `项目填写了 ${given.length} 个，本报告有 ${members[over].length} 个，两者须一致`,
        `the project states ${given.length}, the report has ${members[over].length}: they must match`,
      );
    });
}

/**
 * The inputs of a document's execution: the project's values and the monitored ones, with defaults for missing values.
 */
export function inputsOf(
  document: MethodologyDocument,
  exAnte: ExAnte,
  data: Monitored,
): Record<string, ParameterValue> {
  const stated = document.parameters
    .filter(({ origin, symbol }) => origin === "exAnte" && exAnte[symbol] !== undefined)
    .map(({ symbol }) => [symbol, exAnte[symbol]!] as const);
  const given = placesIn(document, data).map((place) => [place, cellAt(data, place)] as const);
  const some = given
    .filter(([{ parameter }]) => given.some(([other, cell]) => other.parameter === parameter && cell !== null))
    .map(([place, cell]) => [place, cell ?? place.parameter.default!] as const);
  return {
    ...Object.fromEntries(stated),
    ...(monitoredOf(data.members, some).values as Record<string, ParameterValue>),
  };
}

/**
 * The result of a report. `exact` is in kilograms, half-even to 10⁻⁶; `kilograms` is that rounded down. All null while
 * something is missing. The hashes are of the document and its input values.
 */
export interface Computation {
  readonly findings: readonly ReportFinding[];
  readonly documentHash: string;
  readonly inputsHash: string | null;
  readonly kilograms: number | null;
  readonly exact: number | null;
  readonly inputs: Readonly<Record<string, ParameterValue>> | null;
  readonly trace: readonly Traced[] | null;
  /** The uncertainty; only where the document has a rule for it. */
  readonly uncertainty: Uncertainty | null;
}
/** What is calculated: a filed document on the values of a project and of its report, within so many steps. */
export interface Reported {
  readonly document: MethodologyDocument;
  readonly exAnte: ExAnte;
  readonly data: Monitored;
  readonly steps?: number;
}
/** Executes the filed document on a report. Faults are returned, not thrown. */
export function compute({ document, exAnte, data, steps = stepsMax }: Reported): Computation {
  const documentHash = hashOf(document);
  const nothing = {
    documentHash,
    inputsHash: null,
    kilograms: null,
    exact: null,
    inputs: null,
    trace: null,
    uncertainty: null,
  };
  const findings = findingsIn(document, exAnte, data);
  if (findings.length > 0) return { ...nothing, findings };
  const inputs = inputsOf(document, exAnte, data);
  try {
    const outcome = execute(document, inputs, { left: steps });
    return {
      findings,
      documentHash,
      inputsHash: hashOf(inputs),
      kilograms: outcome.kilograms,
      exact: outcome.exact,
      inputs,
      trace: traceOf(document, outcome),
      uncertainty: outcome.uncertainty ?? null,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { field, reason } = error.details as { readonly field: string; readonly reason: string };
    return {
      ...nothing,
      findings: [
        {
          place: `equations.${field}`,
          symbol: field,
          reason,
          messageZh: `无法计算：${error.message}`,
          messageEn: error.message,
        },
      ],
    };
  }
}

/** A value for which the verifier's finding differs from the report. */
export interface Difference {
  readonly symbol: string;
  readonly member?: string;
  readonly date?: Dated;
  readonly reported: Cell;
  readonly found: Cell;
}
/** The differences between two reports, value by value; members missing in one are compared with nothing. */
export function differencesOf(document: MethodologyDocument, reported: Monitored, found: Monitored): Difference[] {
  const indices = [...new Set([...Object.keys(reported.members), ...Object.keys(found.members)])];
  const members = Object.fromEntries(
    indices.map((index) => [
      index,
      [...new Set([...(reported.members[index] ?? []), ...(found.members[index] ?? [])])],
    ]),
  );
  const within = (data: Monitored, place: Place): Cell => {
    const position =
      place.member === undefined ? undefined : (data.members[place.parameter.over!] ?? []).indexOf(place.member);
    return position === -1 ? null : cellAt(data, { ...place, ...(position !== undefined && { position }) });
  };
  return placesIn(document, { members }).flatMap((place): Difference[] => {
    const [before, after] = [within(reported, place), within(found, place)];
    const {
      parameter: { symbol },
      member,
      date,
    } = place;
    return before === after
      ? []
      : [{ symbol, ...(member && { member }), ...(date && { date }), reported: before, found: after }];
  });
}
