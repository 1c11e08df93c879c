import { platformDefault } from "../../shared/platform/competence.ts";
import { typedDay } from "../../shared/platform/typed-day.ts";
import { purposes, saysReserved, type Purpose } from "../../shared/ledger/ledger.ts";
import { specialities, type Speciality } from "../../shared/methodology/methodology.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { assertUscc } from "../../shared/identity/uscc.ts";
import { unseenSign } from "../../shared/platform/text.ts";

/**
 * The columns of an imported book, named in its first line, in any order; those that a row does not need may be empty
 * or missing.
 */
export const importColumns = [
  "kind",
  "mechanism",
  "first",
  "last",
  "date",
  "holder",
  "holder_name",
  "to",
  "to_name",
  "region",
  "project",
  "methodology",
  "speciality",
  "vintage",
  "beneficiary",
  "purpose",
  "statement",
  "clause",
] as const;
export type ImportCells = Readonly<Partial<Record<(typeof importColumns)[number], string>>>;
/** What a row may record: an issuance, a transfer, a retirement for somebody, a cancellation without a claim. */
export const importKinds = ["issue", "transfer", "retire", "cancel"] as const;
export type ImportKind = (typeof importKinds)[number];

/**
 * A parsed row. Serials `first` to `end - 1`, one per kilogram. `row` is its line in the file, the header being line 1.
 */
export interface ImportRow {
  readonly row: number;
  readonly kind: ImportKind;
  readonly mechanism: string;
  readonly first: number;
  readonly end: number;
  readonly on: string;
  readonly holder: string;
  readonly holderName: string;
  readonly to: string;
  readonly toName: string;
  readonly region: string;
  readonly project: string;
  readonly methodology: string;
  readonly speciality: Speciality | undefined;
  readonly vintage: number;
  readonly beneficiary: string;
  readonly purpose: Purpose | undefined;
  readonly statement: string;
  readonly clause: string;
}
/** Why a row cannot be imported, and the other row or batch with which it conflicts. */
export class Wrong extends Error {
  constructor(
    readonly field: string,
    readonly reason: string,
    message: string,
    readonly against?: number | string,
  ) {
    super(message);
  }
}

const serialMost = 9_999_999_999_999;

/** Reads the cells of one row. Each reading is @throws Wrong for what it does not accept. */
class Cells {
  constructor(private readonly cells: ImportCells) {}
  /** Empty where there is none. */
  text(name: keyof ImportCells, most = 300): string {
    const value = (this.cells[name] ?? "").trim();
    if (value.length > most) throw new Wrong(name, "length", `longer than ${most} characters`);
    return value;
  }
  /** A name, of which every sign is seen. */
  named(name: keyof ImportCells): string {
    const value = this.text(name);
    const sign = unseenSign(value);
    if (sign) throw new Wrong(name, "invisibleSign", `contains a sign that nobody sees (${sign}): type it again`);
    return value;
  }
  needed(name: keyof ImportCells): string {
    const value = this.text(name);
    if (!value) throw new Wrong(name, "missing", "is missing");
    return value;
  }
  whole(name: keyof ImportCells, most: number): number {
    const value = this.needed(name);
    if (!/^\d{1,15}$/.test(value) || Number(value) > most)
      throw new Wrong(name, "notWhole", `${value} is not a whole number up to ${most}`);
    return Number(value);
  }
  among<T extends string>(name: keyof ImportCells, values: readonly T[]): T {
    const value = this.needed(name) as T;
    if (!values.includes(value)) throw new Wrong(name, "unknown", `${value} is not one of ${values.join(", ")}`);
    return value;
  }
  party(name: "holder" | "to"): string {
    const code = this.needed(name);
    return assertUscc(code, name);
  }
}

function mechanismOf(cells: Cells): string {
  const mechanism = cells.needed("mechanism");
  if (/^\d{6}-PHCER$/.test(mechanism))
    throw new Wrong(
      "mechanism",
      "ownMechanism",
      `${mechanism} is numbered by the platform itself: its credits come only from issuance`,
    );
  if (!/^[A-Z0-9][A-Z0-9.-]{1,39}$/.test(mechanism))
    throw new Wrong("mechanism", "shape", "use capitals, digits, points and hyphens, such as 370000-PHCER");
  return mechanism;
}

function rangeOf(cells: Cells): { readonly first: number; readonly end: number } {
  const [first, last] = [cells.whole("first", serialMost), cells.whole("last", serialMost)];
  if (last < first) throw new Wrong("last", "backwards", `${last} comes before ${first}`);
  return { first, end: last + 1 };
}

function dateOf(cells: Cells, today: string): string {
  const written = cells.needed("date");
  const typed = typedDay(written);
  if ("day" in typed && typed.day <= today) return typed.day;
  if ("reason" in typed && typed.reason === "dayOrder")
    throw new Wrong("date", "dayOrder", `${written}: which is the year, the month and the day? Write YYYY-MM-DD`);
  throw new Wrong("date", "day", `${written} is not a date up to today, written YYYY-MM-DD`);
}

/** The province of an issuance. */
function provinceIn(cells: Cells, assertGoverned: (province: string) => void): string {
  const region = regionOf(cells.needed("region")).code;
  if (region !== provinceOf(region)) throw new Wrong("region", "notAProvince", `${region} is not a province`);
  assertGoverned(region);
  return region;
}

/** The year of the reductions that were issued on that day. */
function vintageOf(cells: Cells, on: string, today: string): number {
  const vintage = cells.whole("vintage", Number(today.slice(0, 4)));
  if (vintage < 1990 || vintage > Number(on.slice(0, 4)))
    throw new Wrong("vintage", "year", `${vintage} cannot be the year of reductions issued on ${on}`);
  return vintage;
}

/** What another book may not say: a transfer to oneself, an event of the platform, a statement of the platform. */
function assertForeign(cells: Cells, kind: ImportKind): void {
  if (kind === "transfer" && cells.text("to") === cells.text("holder"))
    throw new Wrong("to", "toOneself", "a transfer must have another recipient");
  if (kind === "retire" && cells.text("purpose") === "eventNeutrality")
    throw new Wrong(
      "purpose",
      "eventElsewhere",
      "events on the platform are offset on the platform: leave this empty, and describe it in the statement",
    );
  if (saysReserved(cells.text("statement", 4000)))
    throw new Wrong(
      "statement",
      "reservedStatement",
      "this statement is reserved for the platform: use the wording of the book",
    );
}

/**
 * Parses a row by itself; its conflicts with other rows are not looked for.
 * @param row its line in the file.
 * @param today ISO day: nothing may be dated later.
 * @throws Wrong for the first cell that it does not accept; Refusal for a code or a province that does not exist.
 */
export function rowOf(
  given: ImportCells,
  row: number,
  today: string,
  assertGoverned: (province: string) => void,
): ImportRow {
  const cells = new Cells(given);
  const kind = cells.among("kind", importKinds);
  const isIssue = kind === "issue";
  const mechanism = mechanismOf(cells);
  const { first, end } = rangeOf(cells);
  const on = dateOf(cells, today);
  const region = isIssue ? provinceIn(cells, assertGoverned) : "";
  const vintage = isIssue ? vintageOf(cells, on, today) : 0;
  assertForeign(cells, kind);
  return {
    row,
    kind,
    mechanism,
    first,
    end,
    on,
    holder: cells.party("holder"),
    holderName: cells.named("holder_name"),
    to: kind === "transfer" ? cells.party("to") : "",
    toName: cells.named("to_name"),
    region,
    vintage,
    project: isIssue ? cells.needed("project") : "",
    methodology: isIssue ? cells.needed("methodology") : "",
    speciality: isIssue ? cells.among("speciality", specialities) : undefined,
    beneficiary: cells.text("beneficiary"),
    purpose: kind === "retire" && cells.text("purpose") ? cells.among("purpose", purposes) : undefined,
    statement: cells.text("statement", 4000),
    clause: cells.text("clause") || platformDefault,
  };
}
