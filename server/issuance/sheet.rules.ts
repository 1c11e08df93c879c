import { platformDefault } from "../../shared/platform/competence.ts";
import { dates, type Cell, type Dated, type Monitored } from "../../shared/issuance/issuance.ts";
import type { MethodologyDocument, Parameter } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { cellAt, indicesIn, monitoredIn, monitoredOf, placesIn, type Place } from "./monitored.rules.ts";
import { faultOf } from "./report.rules.ts";

/** The columns of a report's sheet, each with the word by which it is known again. `*` are read; the others help whoever fills it in. */
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
const read = ["symbol", "member", "date", "value"] as const satisfies readonly Column[];
const dateWords: Readonly<Record<Dated, string>> = { begin: "期初 begin", end: "期末 end" };

/** A sheet for a report: one row for each parameter, date and member of its index, with what is known so far. An index without members gets one row to be copied. */
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

/** What is wrong in one row of a sheet: in which column, why, and the way out in both languages. */
export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  readonly messageZh: string;
  readonly messageEn: string;
}
/** A sheet as it was understood: how many values it has, and the whole report; none of it where a row is at fault. */
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
 * Reads a sheet, all or nothing.
 * @param lines the rows that hold something, the first of them its header. @throws Refusal INVALID_INPUT when a column is missing that must be there.
 */
export function readReport(document: MethodologyDocument, lines: readonly Line[]): SheetReport {
  const [header, ...rows] = lines;
  const at = Object.fromEntries(
    read.map((column) => [
      column,
      (header?.cells ?? []).findIndex((title) => title.toLowerCase().split(/\s+/).includes(column)),
    ]),
  ) as Record<(typeof read)[number], number>;
  const lacking = read.filter((column) => at[column] === -1);
  if (lacking.length > 0) {
    throw new Refusal("INVALID_INPUT", `the sheet has no column ${lacking.join(", ")}: take the template`, {
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
        messageZh: "前面已有同一参数、分项与时点：请删去一行",
        messageEn: "the same parameter, member and date stand above: leave one out",
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
/** One row as it was meant, or what is wrong with it. */
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
      `${symbol || "nothing"} is not monitored by this methodology: keep to the template`,
    );
  const { over, dated } = parameter;
  if (!!member !== !!over)
    return over
      ? fault("member", "memberMissing", `请填写分项名称（${over}）`, `name the ${over}`)
      : fault(
          "member",
          "memberStrange",
          "本参数不分项：请清空此格",
          "this parameter has no members: leave the cell empty",
        );
  if (member.length > 100) return fault("member", "length", "名称至多 100 字", "a name has 100 signs at most");
  const when = dates.find(
    (one) => [one, ...dateWords[one].split(" ")].includes(date.toLowerCase()) || date === dateWords[one],
  );
  if (!!dated !== !!date || !!dated !== !!when)
    return fault(
      "date",
      "dateWrong",
      dated ? "请填写“期初”或“期末”" : "本参数不分期初期末：请清空此格",
      dated ? "say begin or end" : "this parameter has one value: leave the cell empty",
    );
  const place: Place = { parameter, ...(member && { member }), ...(when && { date: when }) };
  const cell = cellOf(value, parameter);
  const wrong = cell === null ? undefined : faultOf(parameter, cell, document);
  return wrong ? fault("value", ...wrong) : { place, cell };
}
/** A number as people write it, with or without thousands set off; the key of a row as it is. */
function cellOf(text: string, { unit }: Parameter): Cell {
  if (text === "") return null;
  if (unit === "key") return text;
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d{1,3})?$/i.test(plain) ? Number(plain) : text;
}
