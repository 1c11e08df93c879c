import { platformDefault } from "../../shared/platform/competence.ts";
import { purposes, serialOf, statements, type Purpose } from "../../shared/ledger/ledger.ts";
import { specialities, type Speciality } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { assertUscc } from "../../shared/identity/uscc.ts";
import { placeIn } from "./ranges.rules.ts";

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
export interface ImportFault {
  readonly row: number;
  readonly field: string;
  readonly reason: string;
  readonly message: string;
  readonly against?: number | string;
}
/** A row with the ranges that it enters or moves, split where other rows split them. */
export interface ImportStep {
  readonly row: ImportRow;
  readonly pieces: readonly { readonly first: number; readonly kilograms: number }[];
}
export interface ImportPlan {
  readonly steps: readonly ImportStep[];
  readonly faults: readonly ImportFault[];
}

const day = /^\d{4}-\d\d-\d\d$/;
const isDay = (text: string): boolean =>
  day.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const serialMost = 9_999_999_999_999;
/** The maximum number of ranges moved in all. */
const piecesMost = 1_000_000;

class Wrong extends Error {
  constructor(
    readonly field: string,
    readonly reason: string,
    message: string,
    readonly against?: number | string,
  ) {
    super(message);
  }
}

function rowOf(cells: ImportCells, row: number, today: string, assertGoverned: Known["assertGoverned"]): ImportRow {
  const text = (name: keyof ImportCells, most = 300): string => {
    const value = (cells[name] ?? "").trim();
    if (value.length > most) throw new Wrong(name, "length", `longer than ${most} characters`);
    return value;
  };
  const needed = (name: keyof ImportCells): string => text(name) || wrong(name, "missing", "is missing");
  const wrong = (field: string, reason: string, message: string): never => {
    throw new Wrong(field, reason, message);
  };
  const whole = (name: keyof ImportCells, most: number): number => {
    const value = needed(name);
    return /^\d{1,15}$/.test(value) && Number(value) <= most
      ? Number(value)
      : wrong(name, "notWhole", `${value} is not a whole number up to ${most}`);
  };
  const among = <T extends string>(name: keyof ImportCells, values: readonly T[]): T => {
    const value = needed(name) as T;
    return values.includes(value) ? value : wrong(name, "unknown", `${value} is not one of ${values.join(", ")}`);
  };
  const party = (name: "holder" | "to"): string => {
    const code = needed(name);
    assertUscc(code, name);
    return code;
  };
  const kind = among("kind", importKinds);
  const mechanism = needed("mechanism");
  if (/^\d{6}-PHCER$/.test(mechanism))
    wrong(
      "mechanism",
      "ownMechanism",
      `${mechanism} is numbered by the platform itself: its credits come only from issuance`,
    );
  if (!/^[A-Z0-9][A-Z0-9.-]{1,39}$/.test(mechanism))
    wrong("mechanism", "shape", "use capitals, digits, points and hyphens, such as 370000-PHCER");
  const [first, last] = [whole("first", serialMost), whole("last", serialMost)];
  if (last < first) wrong("last", "backwards", `${last} comes before ${first}`);
  const on = needed("date");
  if (!isDay(on) || on > today) wrong("date", "day", `${on} is not a date up to today, written YYYY-MM-DD`);
  const isIssue = kind === "issue";
  const region = isIssue ? regionOf(needed("region")).code : "";
  if (region && region !== provinceOf(region)) wrong("region", "notAProvince", `${region} is not a province`);
  if (isIssue) assertGoverned(region);
  const vintage = isIssue ? whole("vintage", Number(today.slice(0, 4))) : 0;
  if (isIssue && (vintage < 1990 || vintage > Number(on.slice(0, 4))))
    wrong("vintage", "year", `${vintage} cannot be the year of reductions issued on ${on}`);
  if (kind === "transfer" && text("to") === text("holder"))
    wrong("to", "toOneself", "a transfer must have another recipient");
  if (kind === "retire" && text("purpose") === "eventNeutrality")
    wrong(
      "purpose",
      "eventElsewhere",
      "events on the platform are offset on the platform: leave this empty, and describe it in the statement",
    );
  if ((Object.values(statements) as string[]).includes(text("statement", 4000)))
    wrong("statement", "reservedStatement", "this statement is reserved for the platform: use the wording of the book");
  return {
    row,
    kind,
    mechanism,
    first,
    end: last + 1,
    on,
    holder: party("holder"),
    holderName: text("holder_name"),
    to: kind === "transfer" ? party("to") : "",
    toName: text("to_name"),
    region,
    vintage,
    project: isIssue ? needed("project") : "",
    methodology: isIssue ? needed("methodology") : "",
    speciality: isIssue ? among("speciality", specialities) : undefined,
    beneficiary: text("beneficiary"),
    purpose: kind === "retire" && text("purpose") ? among("purpose", purposes) : undefined,
    statement: text("statement", 4000),
    clause: text("clause") || platformDefault,
  };
}

/** A range as left by the rows so far. */
interface Segment {
  first: number;
  readonly end: number;
  readonly holder: string;
  readonly state: "held" | "retired" | "cancelled";
  readonly on: string;
  readonly row: number;
}
const serials = (mechanism: string, first: number, end: number): string =>
  serialOf({ mechanism, first, kilograms: end - first });

/** The ranges of one mechanism that are already in the ledger. */
class TakenRanges {
  private readonly ranges: Known["ranges"];
  constructor(ranges: Known["ranges"]) {
    this.ranges = ranges.toSorted((a, b) => a.first - b.first);
  }
  within(first: number, end: number): Known["ranges"][number] | undefined {
    const there = this.ranges[placeIn(this.ranges, (one) => one.first + one.kilograms, first)];
    return there && there.first < end ? there : undefined;
  }
}

/** Ranges of one mechanism in serial order, as left by the rows so far. */
class Shelf {
  readonly segments: Segment[] = [];
  constructor(readonly mechanism: string) {}
  placeOf(first: number): number {
    return placeIn(this.segments, ({ end }) => end, first);
  }
  put(segment: Segment): void {
    const at = this.placeOf(segment.first);
    const there = this.segments[at];
    if (there && there.first < segment.end)
      throw new Wrong(
        "first",
        "overlap",
        `${serials(this.mechanism, Math.max(there.first, segment.first), Math.min(there.end, segment.end))} was ` +
          `already issued in row ${there.row}`,
        there.row,
      );
    this.segments.splice(at, 0, segment);
  }
  move({ first, end, kind, holder, to, on, row }: ImportRow): void {
    const from = this.placeOf(first);
    let upTo = from;
    for (let next = first; next < end; upTo++) {
      const one = this.segments[upTo];
      if (!one || one.first > next)
        throw new Wrong(
          "first",
          "notIssued",
          `${serials(this.mechanism, next, Math.min(one?.first ?? end, end))} was not issued in an earlier row`,
        );
      if (one.state !== "held")
        throw new Wrong(
          "first",
          "final",
          `${serials(this.mechanism, Math.max(one.first, first), Math.min(one.end, end))} was ${one.state} in ` +
            `row ${one.row}`,
          one.row,
        );
      if (one.holder !== holder)
        throw new Wrong(
          "holder",
          "otherHolder",
          `${serials(this.mechanism, Math.max(one.first, first), Math.min(one.end, end))} has been held by ` +
            `${one.holder} since row ${one.row}`,
          one.row,
        );
      if (one.on > on)
        throw new Wrong("date", "outOfOrder", `row ${one.row} moved it on ${one.on}, after ${on}`, one.row);
      next = one.end;
    }
    const after = {
      holder: to || holder,
      state: kind === "retire" ? "retired" : kind === "cancel" ? "cancelled" : "held",
      on,
      row,
    } as const;
    this.segments.splice(
      from,
      upTo - from,
      ...this.segments
        .slice(from, upTo)
        .flatMap((one): Segment[] => [
          ...(one.first < first ? [{ ...one, end: first }] : []),
          { ...after, first: Math.max(one.first, first), end: Math.min(one.end, end) },
          ...(one.end > end ? [{ ...one, first: end }] : []),
        ]),
    );
  }
}

/** What the platform knows already: its organizations by credit code, and the ranges in its ledger. */
export interface Known {
  readonly organizations: ReadonlySet<string>;
  readonly ranges: readonly {
    readonly id: string;
    readonly mechanism: string;
    readonly first: number;
    readonly kilograms: number;
  }[];
  /** @throws Refusal where no policy is in force in a province today. */
  readonly assertGoverned: (province: string) => void;
}

/**
 * Reads a book row by row, in file order: issuances precede their movements. Each conflict is reported with its row and
 * the row it conflicts with; a single fault prevents the import.
 * @param today ISO day: nothing may be dated later.
 */
export function planImport(
  table: readonly ImportCells[],
  { organizations, ranges, assertGoverned }: Known,
  today: string,
): ImportPlan {
  const faults: ImportFault[] = [];
  const rows: ImportRow[] = [];
  const [shelves, named] = [new Map<string, Shelf>(), new Set(organizations)];
  const standing = new Map(
    [...Map.groupBy(ranges, ({ mechanism }) => mechanism)].map(([mechanism, all]) => [mechanism, new TakenRanges(all)]),
  );
  table.forEach((cells, i) => {
    try {
      const row = rowOf(cells, i + 2, today, assertGoverned);
      for (const [code, name, field] of [
        [row.holder, row.holderName, "holder_name"],
        [row.to, row.toName, "to_name"],
      ] as const) {
        if (code && !named.has(code) && !name)
          throw new Wrong(field, "missing", `${code} is not on the platform yet: state its name`);
      }
      const shelf =
        shelves.get(row.mechanism) ?? shelves.set(row.mechanism, new Shelf(row.mechanism)).get(row.mechanism)!;
      if (row.kind === "issue") {
        const there = standing.get(row.mechanism)?.within(row.first, row.end);
        if (there) throw new Wrong("first", "overlap", `${serialOf(there)} is in the ledger already`, there.id);
        shelf.put({ first: row.first, end: row.end, holder: row.holder, state: "held", on: row.on, row: row.row });
      } else shelf.move(row);
      for (const code of [row.holder, row.to]) if (code) named.add(code);
      rows.push(row);
    } catch (error) {
      if (error instanceof Wrong)
        faults.push({
          row: i + 2,
          field: error.field,
          reason: error.reason,
          message: error.message,
          ...(error.against !== undefined && { against: error.against }),
        });
      else if (error instanceof Refusal)
        faults.push({
          row: i + 2,
          field: String(error.details["field"]),
          reason: String(error.details["reason"]),
          message: error.message,
        });
      else throw error;
    }
  });
  let pieces = 0;
  const steps =
    faults.length > 0
      ? []
      : rows.map((row): ImportStep => {
          const { segments } = shelves.get(row.mechanism)!;
          const cut: { first: number; kilograms: number }[] = [];
          for (
            let at = shelves.get(row.mechanism)!.placeOf(row.first);
            at < segments.length && segments[at]!.first < row.end;
            at++
          )
            cut.push({ first: segments[at]!.first, kilograms: segments[at]!.end - segments[at]!.first });
          pieces += cut.length;
          if (pieces > piecesMost)
            throw new Refusal(
              "INVALID_INPUT",
              `the rows split each other into more than ${piecesMost} ranges: import the book in parts`,
              { field: "file", reason: "tooLong", row: row.row, most: piecesMost, clause: platformDefault },
            );
          return { row, pieces: cut };
        });
  return { steps, faults };
}
