import { platformDefault } from "../../shared/platform/competence.ts";
import { dates, type Cell, type Dated, type Monitored } from "../../shared/issuance/issuance.ts";
import type { MethodologyDocument, Parameter } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { titleKey } from "../../shared/platform/sheet-title.ts";
import { typedIn } from "../../shared/quantity/typed.ts";
import { cellAt, indicesIn, monitoredIn, monitoredOf, placesIn, type Place } from "./monitored.rules.ts";
import { faultOf } from "./report.rules.ts";

/**
 * The columns of a report's sheet, each with the word that identifies it. `*` are read; the others help whoever fills
 * it in.
 */
const columns = [
  ["symbol", "符号 symbol"],
  ["nameZh", "名称"],
  ["nameEn", "name in English"],
  ["member", "分项 member"],
  ["date", "时点 date"],
  ["unit", "单位 unit"],
  ["bounds", "范围 bounds"],
  ["value", "数值 value"],
] as const;
type Column = (typeof columns)[number][0];
/** The names of a column: its title, and each word of it. */
const namesOf = (column: Column): string[] => {
  const title = columns.find(([key]) => key === column)![1];
  return [title, ...title.split(" ")];
};
const read = ["symbol", "member", "date", "value"] as const satisfies readonly Column[];
/** The columns by which a sheet is found. */
export const neededToReport = read.map(namesOf);
const dateWords: Readonly<Record<Dated, string>> = { begin: "期初 begin", end: "期末 end" };

/**
 * The sheet for a report: one row per parameter, date and member of its index, with existing values. An index without
 * members gets one row to be copied.
 */
export function sheetOf(
  document: MethodologyDocument,
  data: Monitored,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const unnamed = Object.fromEntries(
    indicesIn(document).map(({ name }) => [name, data.members[name]?.length ? data.members[name] : [""]]),
  );
  const rows = placesIn(document, { members: unnamed }).map((place): Cell[] => {
    const {
      parameter: { symbol, nameZh, nameEn, unit, bounds: { min, max } = {} },
      member = "",
      date,
    } = place;
    const bounds = min === undefined && max === undefined ? "" : `${min ?? "−∞"} ~ ${max ?? "∞"}`;
    return [symbol, nameZh, nameEn, member, date ? dateWords[date] : "", unit, bounds, cellAt(data, place)];
  });
  return { columns: columns.map(([, title]) => title), rows };
}

/** A fault in one row of a sheet: the column, the reason, and the remedy in both languages. */
export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  readonly messageZh: string;
  readonly messageEn: string;
}
/** A parsed sheet: its number of values, and the whole report, unless a row has a fault. */
export interface SheetReport {
  readonly rows: number;
  readonly faults: readonly RowFault[];
  readonly data: Monitored | null;
}
interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Parses a sheet, all or nothing.
 * @param lines the non-empty rows, the first of them its header.
 * @throws Refusal INVALID_INPUT when a required column is missing.
 */
export function readReport(document: MethodologyDocument, lines: readonly Line[]): SheetReport {
  const [header, ...rows] = lines;
  const at = Object.fromEntries(
    read.map((column) => [
      column,
      (header?.cells ?? []).findIndex((title) => namesOf(column).some((name) => titleKey(name) === titleKey(title))),
    ]),
  ) as Record<(typeof read)[number], number>;
  const lacking = read.filter((column) => at[column] === -1);
  if (lacking.length > 0) {
    throw new Refusal("INVALID_INPUT", `the sheet has no column ${lacking.join(", ")}: use the template`, {
      field: "file",
      reason: "columnsMissing",
      columns: lacking,
      clause: platformDefault,
    });
  }
  const [faults, seen] = [[] as RowFault[], new Map<string, readonly [Place, Cell]>()];
  const members: Record<string, string[]> = {};
  for (const { row, cells } of rows) {
    const told = Object.fromEntries(
      read.map((column) => [column, (cells[at[column]] ?? "").normalize("NFKC").trim()]),
    ) as Record<(typeof read)[number], string>;
    const found = understood(document, told);
    if ("column" in found) {
      faults.push({ row, ...found });
      continue;
    }
    const {
      parameter: { symbol, over },
      member,
      date,
    } = found.place;
    const key = JSON.stringify([symbol, member, date]);
    if (seen.has(key)) {
      faults.push({
        row,
        column: "symbol",
        reason: "twice",
        messageZh: "与前面某行的参数、分项、时点重复，请删除其中一行",
        messageEn: "an earlier row has the same parameter, member and date: remove one",
      });
      continue;
    }
    seen.set(key, [found.place, found.cell]);
    if (over) members[over] = [...new Set([...(members[over] ?? []), member!])];
  }
  if (faults.length > 0) return { rows: rows.length, faults, data: null };
  const filled = placesIn(document, { members }).map(
    (place) =>
      [place, seen.get(JSON.stringify([place.parameter.symbol, place.member, place.date]))?.[1] ?? null] as const,
  );
  return { rows: rows.length, faults, data: monitoredOf(members, filled) };
}

type Fault = Omit<RowFault, "row">;
/** A parsed row, or its fault. */
function understood(
  document: MethodologyDocument,
  { symbol, member, date, value }: Record<(typeof read)[number], string>,
): Fault | { readonly place: Place; readonly cell: Cell } {
  const fault = (column: Column, reason: string, messageZh: string, messageEn: string): Fault => ({
    column,
    reason,
    messageZh,
    messageEn,
  });
  const parameter = monitoredIn(document).find((one) => one.symbol === symbol);
  if (!parameter)
    return fault(
      "symbol",
      "unknownSymbol",
      `方法学没有监测参数“${symbol}”：请按模板填写`,
      `${symbol || "an empty symbol"} is not monitored by this methodology: use the template`,
    );
  const { over, dated } = parameter;
  if (!!member !== !!over)
    return over
      ? fault("member", "memberMissing", `请填写分项名称（${over}）`, `name the ${over}`)
      : fault(
          "member",
          "memberStrange",
          "本参数不分项，请清空此单元格",
          "this parameter has no members: leave the cell empty",
        );
  if (member.length > 100) return fault("member", "length", "名称不得超过 100 字", "a name has at most 100 characters");
  const when = dates.find(
    (one) => [one, ...dateWords[one].split(" ")].includes(date.toLowerCase()) || date === dateWords[one],
  );
  if (!!dated !== !!date || !!dated !== !!when)
    return fault(
      "date",
      "dateWrong",
      dated ? "请填写“期初”或“期末”" : "本参数不分期初、期末，请清空此单元格",
      dated ? "enter begin or end" : "this parameter has one value: leave the cell empty",
    );
  const place: Place = { parameter, ...(member && { member }), ...(when && { date: when }) };
  const cell = cellOf(value, parameter);
  const wrong = cell === null ? undefined : faultOf(parameter, cell, document);
  return wrong ? fault("value", ...wrong) : { place, cell };
}
/** A number as people type it, or a percentage where the unit is one or a fraction; a row's key unchanged. */
function cellOf(text: string, { unit }: Parameter): Cell {
  if (text === "") return null;
  if (unit === "key") return text;
  const plain = typedIn(unit, text);
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(plain) ? Number(plain) : text;
}
