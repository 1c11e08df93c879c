import { serialOf } from "../../shared/ledger/ledger.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { rowOf, Wrong, type ImportCells, type ImportRow } from "./import-row.rules.ts";
import { Shelf, Taken, type LedgerRange } from "./import-shelf.rules.ts";

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

/** The maximum number of ranges moved in all. */
const piecesMost = 1_000_000;

/** What the platform knows already: its organizations by credit code, and the ranges in its ledger. */
export interface Known {
  readonly organizations: ReadonlySet<string>;
  readonly ranges: readonly LedgerRange[];
  /** @throws Refusal where no policy is in force in a province today. */
  readonly assertGoverned: (province: string) => void;
}

/**
 * Reads a book row by row, in file order: issuances precede their movements. Each conflict is reported with its row and
 * the row it conflicts with; a single fault prevents the import.
 * @param today ISO day: nothing may be dated later.
 * @param lines the number of each row in the file; from 2 if they follow its first line.
 * @throws Refusal INVALID_INPUT where the rows split each other into too many ranges.
 */
export function planImport(
  table: readonly ImportCells[],
  known: Known,
  today: string,
  lines: readonly number[] = table.map((_, i) => i + 2),
): ImportPlan {
  const book = new Book(known);
  const faults: ImportFault[] = [];
  const rows: ImportRow[] = [];
  table.forEach((cells, i) => {
    try {
      const row = rowOf(cells, lines[i]!, today, known.assertGoverned);
      book.enter(row);
      rows.push(row);
    } catch (error) {
      faults.push(faultOf(error, lines[i]!));
    }
  });
  return { steps: faults.length > 0 ? [] : stepsOf(rows, book), faults };
}

/** The book as far as it was read: its ranges by mechanism, and the organizations that are known or named by now. */
class Book {
  private readonly shelves = new Map<string, Shelf>();
  private readonly named: Set<string>;
  private readonly standing: ReadonlyMap<string, Taken>;
  constructor({ organizations, ranges }: Known) {
    this.named = new Set(organizations);
    this.standing = new Map(
      [...Map.groupBy(ranges, ({ mechanism }) => mechanism)].map(([mechanism, all]) => [mechanism, new Taken(all)]),
    );
  }
  shelfOf({ mechanism }: ImportRow): Shelf {
    return this.shelves.get(mechanism) ?? this.shelves.set(mechanism, new Shelf(mechanism)).get(mechanism)!;
  }
  /** @throws Wrong where it conflicts with the ledger or an earlier row, or an unknown organization has no name. */
  enter(row: ImportRow): void {
    this.assertNamed(row.holder, row.holderName, "holder_name");
    this.assertNamed(row.to, row.toName, "to_name");
    if (row.kind === "issue") this.issue(row);
    else this.shelfOf(row).move(row);
    for (const code of [row.holder, row.to]) if (code) this.named.add(code);
  }

  private assertNamed(code: string, name: string, field: "holder_name" | "to_name"): void {
    if (code && !this.named.has(code) && !name)
      throw new Wrong(field, "missing", `${code} is not on the platform yet: state its name`);
  }
  private issue(row: ImportRow): void {
    const there = this.standing.get(row.mechanism)?.within(row.first, row.end);
    if (there) throw new Wrong("first", "overlap", `${serialOf(there)} is in the ledger already`, there.id);
    const { first, end, holder, on } = row;
    this.shelfOf(row).put({ first, end, holder, state: "held", on, row: row.row });
  }
}

/** What a row was refused for. An error that refuses nothing is thrown on. */
function faultOf(error: unknown, row: number): ImportFault {
  if (error instanceof Wrong) {
    const { field, reason, message, against } = error;
    return { row, field, reason, message, ...(against !== undefined && { against }) };
  }
  if (error instanceof Refusal) {
    const { field, reason } = error.details;
    return { row, field: String(field), reason: String(reason), message: error.message };
  }
  throw error;
}

/** Each row with the ranges into which all rows together split it. */
function stepsOf(rows: readonly ImportRow[], book: Book): ImportStep[] {
  let count = 0;
  return rows.map((row) => {
    const pieces = book.shelfOf(row).piecesOf(row);
    count += pieces.length;
    if (count > piecesMost)
      throw invalidInput(
        "file",
        "tooLong",
        `the rows split each other into more than ${piecesMost} ranges: import the book in parts`,
        { row: row.row, most: piecesMost },
      );
    return { row, pieces };
  });
}
