import { parse } from "csv-parse/sync";
import { serialOf, type Account } from "../../shared/ledger/ledger.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { makeKnown, Organization } from "../identity/index.ts";
import { dayOf, newId } from "../platform/clock.ts";
import { platform, type Context } from "../platform/context.ts";
import { record, within, type Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import type { Batch } from "./batch.entity.ts";
import type { Block } from "./block.entity.ts";
import { partOf, post, put, type Deed, type Terms } from "./book.ts";
import {
  importColumns,
  planImport,
  type ImportCells,
  type ImportKind,
  type ImportRow,
  type ImportStep,
} from "./import.rules.ts";
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
}

const rowsMost = 200_000;

/** The rows of a table with a header line. @throws Refusal INVALID_INPUT for anything else. */
function tableOf(csv: string): ImportCells[] {
  const wrong = (reason: string, message: string) => invalidInput("file", reason, message);
  let lines: string[][];
  try {
    lines = parse(csv, { bom: true, trim: true, skip_empty_lines: true });
  } catch (error) {
    throw wrong("notReadable", `this is not a table of comma-separated values: ${(error as Error).message}`);
  }
  const [header = [], ...rows] = lines;
  const twice = header.filter((name, i) => header.indexOf(name) !== i);
  if (twice.length > 0) throw wrong("columns", `the first line names ${twice.join(", ")} twice`);
  const unknown = header.filter((name) => !(importColumns as readonly string[]).includes(name));
  if (
    unknown.length > 0 ||
    !["kind", "mechanism", "first", "last", "date", "holder"].every((name) => header.includes(name))
  )
    throw wrong(
      "columns",
      "the first line must name the columns " +
        `${importColumns.join(", ")}${unknown.length ? `; unknown: ${unknown.join(", ")}` : ""}`,
    );
  if (rows.length === 0 || rows.length > rowsMost) throw wrong("length", `a book has 1 to ${rowsMost} rows`);
  return rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [header[i]!, cell])));
}

/** The existing batches among the serials of a table, as far as its cells are numbers. */
async function rangesAmong(
  inside: Inside,
  table: readonly ImportCells[],
): Promise<{ id: string; mechanism: string; first: number; kilograms: number }[]> {
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

/**
 * Enters issuances, split as the rows will split them, and carries out movements one after the other, under the same
 * rules as the platform's own.
 */
async function apply(
  inside: Inside,
  steps: readonly ImportStep[],
  parties: ReadonlyMap<string, string>,
): Promise<void> {
  const [batches, deeds, blocks] = [[] as Batch[], [] as Deed[], new Map<string, Block>()];
  const move = (kind: Moving, key: string, account: Account, terms: Terms, holder?: string): void => {
    const from = blocks.get(key)!;
    assertMovable(kind, from, from.kilograms, account, terms.clause);
    const to = { ...from, account, ...(holder && { holder }) };
    blocks.set(key, to);
    deeds.push({ kind, from, to, terms });
  };
  for (const { row, pieces } of steps) {
    const { mechanism, first, end, clause, kind, purpose, beneficiary, statement, region, project, vintage } = row;
    const terms = { clause, at: `${row.on}T00:00:00.000Z` };
    if (kind === "issue") {
      const batch: Batch = {
        id: newId(inside.now),
        mechanism,
        first,
        kilograms: end - first,
        region,
        project,
        issuance: `import:${row.row}`,
        vintage,
        issuedAt: terms.at,
      };
      batches.push(batch);
      const issued = {
        policyOn: dayOf(inside.now),
        holder: parties.get(row.holder)!,
        methodologyCode: row.methodology,
        speciality: row.speciality!,
        demonstration: false,
      };
      for (const piece of pieces) {
        const to = partOf(inside, batch, issued, { ...piece, account: "held" });
        blocks.set(`${mechanism} ${piece.first}`, to);
        deeds.push({ kind, to, terms });
      }
      continue;
    }
    for (const key of pieces.map((piece) => `${mechanism} ${piece.first}`)) {
      if (kind === "transfer") {
        move("offer", key, "offered", terms);
        move("transfer", key, "held", terms, parties.get(row.to)!);
      } else
        move(kind, key, kind === "retire" ? "retired" : "cancelled", {
          ...terms,
          ...(purpose && { purpose }),
          ...(beneficiary && { beneficiary }),
          ...(statement && { statement }),
        });
    }
  }
  await put(inside, batches, [...blocks.values()]);
  await post(inside, deeds);
  for (const [mechanism, rows] of Map.groupBy(
    steps.map(({ row }) => row),
    ({ mechanism }) => mechanism,
  )) {
    const next = rows.reduce((most, { end }) => Math.max(most, end), 0);
    await inside.trx
      .insertInto("counter")
      .values({ mechanism, next })
      .onConflict((on) => on.column("mechanism").doUpdateSet({ next }).where("counter.next", "<", next))
      .execute();
  }
  await record(inside, { type: "ledger", record: steps[0]!.row.mechanism, action: "import", rows: steps.length });
}

/**
 * Imports a registry's book: its blocks, transfers and retirements, all or nothing. Each serial is a kilogram.
 * @param csv a table whose first line names its columns (`importColumns`), in chronological order.
 * @param dryRun only reports the outcome.
 * @throws Refusal INVALID_INPUT when it is not such a table.
 */
export async function importBook(
  context: Pick<Context, "store" | "now" | "keys">,
  csv: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Imported> {
  const table = tableOf(csv);
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
    );
    const takenIn = faults.length === 0 && !dryRun;
    if (takenIn)
      await apply(
        inside,
        steps,
        await partiesOf(
          inside,
          steps.map(({ row }) => row),
          known,
        ),
      );
    const refused = new Map(faults.map((fault) => [fault.row, fault]));
    const kilograms = { issue: 0, transfer: 0, retire: 0, cancel: 0 };
    for (const { row } of steps) kilograms[row.kind] += row.end - row.first;
    const told = new Map(steps.map(({ row }) => [row.row, row]));
    const report = table.map((_, i): ImportLine => {
      const row = told.get(i + 2);
      return {
        row: i + 2,
        outcome: refused.has(i + 2) ? "refused" : "enters",
        ...(row && {
          kind: row.kind,
          serials: serialOf({ mechanism: row.mechanism, first: row.first, kilograms: row.end - row.first }),
        }),
        ...refused.get(i + 2),
      };
    });
    return { rows: table.length, refused: faults.length, takenIn, kilograms, report };
  });
}
