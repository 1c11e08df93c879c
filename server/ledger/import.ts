import { serialOf, type Account } from "../../shared/ledger/ledger.ts";
import { registryList } from "../../shared/offset/registries.ts";
import { exportNamed } from "../../shared/offset/registry-exports.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { typedNumber } from "../../shared/quantity/typed.ts";
import { makeKnown, Organization } from "../identity/index.ts";
import { beginningOf, dayOf, newId } from "../platform/clock.ts";
import { platform, type Context } from "../platform/context.ts";
import { record, within, type Inside } from "../platform/record/transaction.ts";
import type { Skipped } from "../platform/sheet/choose.ts";
import { neededOf, tableOf, type SheetLimits, type TableRow } from "../platform/sheet/table.ts";
import { policyFor } from "../policy/index.ts";
import type { Batch } from "./batch.entity.ts";
import type { Block } from "./block.entity.ts";
import { partOf, post, put, type Deed, type Terms } from "./book.ts";
import { importColumns, type ImportCells, type ImportKind, type ImportRow } from "./import-row.rules.ts";
import { planImport, type ImportFault, type ImportStep } from "./import.rules.ts";
import type { LedgerRange } from "./import-shelf.rules.ts";
import { assertMovable, type Moving } from "./rules.ts";

/** The outcome of a row. */
export interface ImportLine {
  readonly row: number;
  readonly outcome: "enters" | "refused";
  readonly kind?: ImportKind;
  readonly serials?: string;
  readonly field?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly against?: number | string;
}
/** The outcome of a file. It was imported unless this was a dry run or a row was refused. */
export interface Imported {
  readonly rows: number;
  readonly refused: number;
  readonly takenIn: boolean;
  readonly kilograms: Readonly<Record<ImportKind, number>>;
  readonly report: readonly ImportLine[];
  /** What of the file was not read. */
  readonly skipped: readonly Skipped[];
}

const rowsMost = 200_000;
const limits: SheetLimits = {
  bytes: 200 * 2 ** 20,
  unzippedBytes: 500 * 2 ** 20,
  sheets: 20,
  rows: rowsMost + 1,
  columns: 100,
  characters: 4000,
};
const columns = Object.fromEntries(importColumns.map((name) => [name, [name]])) as unknown as Readonly<
  Record<(typeof importColumns)[number], readonly string[]>
>;
const needed: readonly (keyof ImportCells)[] = ["kind", "mechanism", "first", "last", "date", "holder"];

/** The rows of a book by its columns, numbers as plain ones. @throws Refusal INVALID_INPUT for anything else. */
async function tableIn(
  book: Buffer,
): Promise<{ readonly read: TableRow<keyof ImportCells>[]; readonly skipped: readonly Skipped[] }> {
  const { parseSheet } = await import("../platform/sheet/parse.ts");
  const { rows, skipped } = await parseSheet(book, limits, neededOf(columns, needed));
  assertOwnBook(rows[0]?.cells ?? []);
  const read = tableOf(rows, columns, needed).map(({ row, cells }) => {
    const [first, last, vintage] = [cells.first, cells.last, cells.vintage].map(typedNumber) as [
      string,
      string,
      string,
    ];
    return { row, cells: { ...cells, first, last, vintage } };
  });
  return { read, skipped };
}

/** @throws Refusal INVALID_INPUT for another registry's export: its units are that registry's, and no credits here. */
function assertOwnBook(titles: readonly string[]): void {
  const found = exportNamed(titles);
  if (found)
    throw invalidInput(
      "file",
      "columns",
      `this is an export of ${registryList.find(({ code }) => code === found.registry)!.name}: its units stay in that ` +
        "registry; those that were retired are declared as external units in the console, by whoever retired them",
    );
}

/** The existing batches among the serials of a table, as far as its cells are numbers. */
async function rangesAmong(inside: Inside, table: readonly ImportCells[]): Promise<LedgerRange[]> {
  const issued = table.filter(
    ({ kind, first, last }) =>
      kind === "issue" && Number.isSafeInteger(Number(first)) && Number.isSafeInteger(Number(last)),
  );
  const found = await Promise.all(
    [...Map.groupBy(issued, ({ mechanism }) => mechanism ?? "")].map(([mechanism, rows]) => {
      const [from, to] = rows.reduce(
        ([low, high], { first, last }) => [Math.min(low, Number(first)), Math.max(high, Number(last))],
        [Infinity, -Infinity],
      );
      return inside.trx
        .selectFrom("batch")
        .select(["id", "mechanism", "first", "kilograms"])
        .where("mechanism", "=", mechanism)
        .where("first", "<=", to)
        .where((it) => it(it("first", "+", it.ref("kilograms")), ">", from))
        .execute();
    }),
  );
  return found.flat();
}

/** The organizations on the platform by credit code, and new ones named by the rows, which are registered. */
async function partiesOf(
  inside: Inside,
  rows: readonly ImportRow[],
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const byCode = new Map(known);
  const region = new Map(rows.filter(({ kind }) => kind === "issue").map((row) => [row.mechanism, row.region]));
  for (const row of rows) {
    for (const [uscc, name] of [
      [row.holder, row.holderName],
      [row.to, row.toName],
    ] as const) {
      if (!uscc || byCode.has(uscc)) continue;
      byCode.set(uscc, makeKnown(inside, { name, uscc, region: region.get(row.mechanism)! }));
    }
  }
  await inside.em.flush();
  return byCode;
}

/** What a book comes to: its batches, the blocks that they were split into, as they end, and each deed on them. */
class Posting {
  readonly batches: Batch[] = [];
  readonly deeds: Deed[] = [];
  private readonly blocks = new Map<string, Block>();
  constructor(
    private readonly inside: Inside,
    private readonly parties: ReadonlyMap<string, string>,
  ) {}
  get blocksNow(): Block[] {
    return [...this.blocks.values()];
  }

  issue({ row, pieces }: ImportStep): void {
    const terms = termsOf(row);
    const batch = batchOf(this.inside, row);
    this.batches.push(batch);
    const issued = {
      policyOn: dayOf(this.inside.now),
      holder: this.parties.get(row.holder)!,
      methodologyCode: row.methodology,
      speciality: row.speciality!,
      demonstration: false,
    };
    for (const piece of pieces) {
      const to = partOf(this.inside, batch, issued, { ...piece, account: "held" });
      this.blocks.set(keyOf(row, piece), to);
      this.deeds.push({ kind: "issue", to, terms });
    }
  }
  transfer({ row, pieces }: ImportStep): void {
    for (const key of pieces.map((piece) => keyOf(row, piece))) {
      this.move("offer", key, "offered", termsOf(row));
      this.move("transfer", key, "held", termsOf(row), this.parties.get(row.to)!);
    }
  }
  /** Retires or cancels. */
  withdraw(kind: "retire" | "cancel", { row, pieces }: ImportStep): void {
    const { purpose, beneficiary, statement } = row;
    const terms = {
      ...termsOf(row),
      ...(purpose && { purpose }),
      ...(beneficiary && { beneficiary }),
      ...(statement && { statement }),
    };
    for (const piece of pieces) this.move(kind, keyOf(row, piece), kind === "retire" ? "retired" : "cancelled", terms);
  }

  private move(kind: Moving, key: string, account: Account, terms: Terms, holder?: string): void {
    const from = this.blocks.get(key)!;
    assertMovable(kind, from, from.kilograms, account, terms.clause);
    const to = { ...from, account, ...(holder && { holder }) };
    this.blocks.set(key, to);
    this.deeds.push({ kind, from, to, terms });
  }
}

const keyOf = ({ mechanism }: ImportRow, { first }: { readonly first: number }): string => `${mechanism} ${first}`;
/** At the beginning of its day: no later than now, if that is today. */
const termsOf = ({ clause, on }: ImportRow) => ({ clause, at: beginningOf(on) });
const batchOf = (inside: Inside, row: ImportRow): Batch => ({
  id: newId(inside.now),
  mechanism: row.mechanism,
  first: row.first,
  kilograms: row.end - row.first,
  region: row.region,
  project: row.project,
  issuance: `import:${row.row}`,
  vintage: row.vintage,
  issuedAt: termsOf(row).at,
});

/**
 * Enters issuances, split as the rows will split them, and carries out movements one after the other, under the same
 * rules as the platform's own.
 */
async function apply(
  inside: Inside,
  steps: readonly ImportStep[],
  parties: ReadonlyMap<string, string>,
): Promise<void> {
  const posting = new Posting(inside, parties);
  for (const step of steps) {
    const { kind } = step.row;
    if (kind === "issue") posting.issue(step);
    else if (kind === "transfer") posting.transfer(step);
    else posting.withdraw(kind, step);
  }
  await put(inside, posting.batches, posting.blocksNow);
  await post(inside, posting.deeds);
  await raiseCounters(
    inside,
    steps.map(({ row }) => row),
  );
  await record(inside, { type: "ledger", record: steps[0]!.row.mechanism, action: "import", rows: steps.length });
}

/** The next serial of each mechanism comes after those of the book. */
async function raiseCounters(inside: Inside, rows: readonly ImportRow[]): Promise<void> {
  for (const [mechanism, its] of Map.groupBy(rows, (row) => row.mechanism)) {
    const next = its.reduce((most, { end }) => Math.max(most, end), 0);
    await inside.trx
      .insertInto("counter")
      .values({ mechanism, next })
      .onConflict((on) => on.column("mechanism").doUpdateSet({ next }).where("counter.next", "<", next))
      .execute();
  }
}

/** The outcome of each row, with the serials of those that enter. */
function reportOf(rows: readonly number[], steps: readonly ImportStep[], faults: readonly ImportFault[]): ImportLine[] {
  const refused = new Map(faults.map((fault) => [fault.row, fault]));
  const entered = new Map(steps.map(({ row }) => [row.row, row]));
  return rows.map((n): ImportLine => {
    const row = entered.get(n);
    return {
      row: n,
      outcome: refused.has(n) ? "refused" : "enters",
      ...(row && {
        kind: row.kind,
        serials: serialOf({ mechanism: row.mechanism, first: row.first, kilograms: row.end - row.first }),
      }),
      ...refused.get(n),
    };
  });
}

/**
 * Imports a registry's book: its blocks, transfers and retirements, all or nothing. Each serial is a kilogram.
 * @param book a table as `parseSheet` reads it, with the columns `importColumns`, in chronological order.
 * @param dryRun only reports the outcome.
 * @throws Refusal INVALID_INPUT when it is not such a table.
 */
export async function importBook(
  context: Pick<Context, "store" | "now" | "keys">,
  book: Buffer,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Imported> {
  const { read, skipped } = await tableIn(book);
  const [table, lines] = [read.map(({ cells }) => cells), read.map(({ row }) => row)];
  return within({ ...context, actor: platform }, async (inside) => {
    const known = new Map(
      (await inside.em.find(Organization, {}, { fields: ["uscc"] })).map(({ uscc, id }) => [uscc, id]),
    );
    const today = dayOf(inside.now);
    const { steps, faults } = planImport(
      table,
      {
        organizations: new Set(known.keys()),
        ranges: await rangesAmong(inside, table),
        assertGoverned: (province) => void policyFor(province, today),
      },
      today,
      lines,
    );
    const takenIn = faults.length === 0 && !dryRun;
    const rows = steps.map(({ row }) => row);
    if (takenIn) await apply(inside, steps, await partiesOf(inside, rows, known));
    const kilograms = { issue: 0, transfer: 0, retire: 0, cancel: 0 };
    for (const { kind, first, end } of rows) kilograms[kind] += end - first;
    const report = reportOf(lines, steps, faults);
    return { rows: table.length, refused: faults.length, takenIn, kilograms, report, skipped };
  });
}
