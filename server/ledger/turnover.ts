import { sql } from "kysely";
import type { Account, TransferKind } from "../../shared/ledger/ledger.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { breachesMost } from "../platform/doctor/examine.ts";
import type { Breach, View } from "../platform/doctor/invariant.ts";
import { rowsAt, type Inside } from "../platform/record/transaction.ts";
import { chunks } from "../platform/store/chunks.ts";
import type { Posting, Transfer, Turnover } from "./transfer.entity.ts";

/** How many rows one sum has at most on PostgreSQL: three times the connections of a server. */
const lanes = 32;

/** `YYYY-MM` in China at an instant. */
const monthOf = (instant: string): string => dayOf(instant).slice(0, 7);

/** Adds what transfers moved to the sums of their months, in the transaction in which they were written. */
export async function addToTurnover(
  { trx, dialect }: Inside,
  transfers: readonly Transfer[],
  postings: readonly Posting[],
): Promise<void> {
  const byId = new Map(transfers.map((transfer) => [transfer.id, transfer]));
  const lane = dialect === "postgresql" ? sql<number>`pg_backend_pid() % ${sql.lit(lanes)}` : 0;
  const sums = new Map<string, Omit<Turnover, "lane">>();
  for (const { transfer, account: name, kilograms } of postings) {
    const { region, at, kind } = byId.get(transfer)!;
    const account = name.slice(0, name.indexOf(":")) as Turnover["account"];
    const of = { region, month: monthOf(at), kind, account };
    const key = Object.values(of).join(" ");
    sums.set(key, { ...of, kilograms: (sums.get(key)?.kilograms ?? 0) + kilograms });
  }
  // In one order, so that transactions in the same lane cannot deadlock.
  const sorted = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => ({ ...sum, lane }));
  for (const some of chunks(sorted))
    await trx
      .insertInto("turnover")
      .values(some)
      .onConflict((on) =>
        on
          .columns(["region", "month", "kind", "account", "lane"])
          .doUpdateSet((row) => ({ kilograms: row("turnover.kilograms", "+", row.ref("excluded.kilograms")) })),
      )
      .execute();
}

/** What one kind of transfer put into a kind of account in a month, or took out of it: negative. Whole kg CO2e. */
export interface Turned {
  readonly month: string;
  readonly kind: TransferKind;
  readonly account: Account | "issued";
  readonly kilograms: number;
}

/** All that moved in the ledger of a province, by month. */
export const turnoverOf = (at: Context | Inside, region: string): Promise<Turned[]> =>
  rowsAt(at)
    .selectFrom("turnover")
    .select(["month", "kind", "account", (it) => it.fn.sum<number>("kilograms").as("kilograms")])
    .where("region", "=", region)
    .groupBy(["month", "kind", "account"])
    .execute();

/** The month of an instant in China, and the kind of an account, as each database has it. */
const inSql = {
  sqlite: {
    month: `strftime('%Y-%m', t."at", '+8 hours')`,
    account: `substr(p."account", 1, instr(p."account", ':') - 1)`,
  },
  postgresql: {
    month: `to_char(t."at" at time zone 'Asia/Shanghai', 'YYYY-MM')`,
    account: `split_part(p."account", ':', 1)`,
  },
} as const;
/** Recomputes each sum of a month from the postings. */
export async function* turnoverBroken({ rows, dialect }: View): AsyncGenerator<Breach> {
  const { month, account } = inSql[dialect];
  const found = await sql
    .raw<Breach>(
      `select coalesce(s."of", k."of") as "id", k."kilograms" as "found" from
        (select t."region" || ' ' || ${month} || ' ' || t."kind" || ' ' || ${account} as "of", sum(p."kilograms") as "kilograms"
         from "posting" p join "transfer" t on t."id" = p."transfer" group by 1) s
        full join
        (select "region" || ' ' || "month" || ' ' || "kind" || ' ' || "account" as "of", sum("kilograms") as "kilograms"
         from "turnover" group by 1) k on k."of" = s."of"
       where coalesce(s."kilograms", 0) <> coalesce(k."kilograms", 0) limit ${breachesMost}`,
    )
    .execute(rows);
  yield* found.rows;
}
