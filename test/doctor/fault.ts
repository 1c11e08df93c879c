import { writeFileSync } from "node:fs";
import { sql, type Kysely } from "kysely";
import { examineIn } from "../../server/platform/doctor/examine.ts";
import type { Invariant } from "../../server/platform/doctor/invariant.ts";
import type { Dialect } from "../../server/platform/store/store.ts";
import type { Tables } from "../../server/platform/store/tables.ts";
import { now, type Story } from "./story.ts";

type Row = Record<string, unknown>;

/** A hand that writes past the platform, within a transaction that is taken back. */
export class Hand {
  #made = 0;
  constructor(
    readonly rows: Kysely<Tables>,
    readonly dialect: Dialect,
  ) {}

  async do(...statements: readonly string[]): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(this.rows);
  }
  /** The first row of a query. */
  async first(query: string): Promise<Row> {
    const { rows } = await sql.raw<Row>(query).execute(this.rows);
    if (!rows[0]) throw new Error(`nothing there: ${query}`);
    return rows[0];
  }
  async insert(table: string, row: Row): Promise<void> {
    const values = Object.values(row).map((value) =>
      typeof value === "object" && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value,
    );
    await sql`insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
      values (${sql.join(values)})`.execute(this.rows);
  }
  /** A row like the first that `where` finds, with another id. @returns the new id. */
  async copy(table: string, where: string, changes: Row): Promise<string> {
    const id = this.newId();
    await this.insert(table, {
      ...(await this.first(`select * from "${table}" where ${where} order by "id" limit 1`)),
      id,
      ...changes,
    });
    return id;
  }
  newId(): string {
    return `ffffffff-0000-7000-8000-${String(++this.#made).padStart(12, "0")}`;
  }
  /** An entry of the journal with its leaf, as of now. @param clear what the leaf states beyond that. */
  async enter(
    entry: { type: string; record: string; action: string; from?: string; to?: string; at?: string },
    clear: object = {},
  ) {
    const { from = null, to = null, at = now, ...rest } = entry;
    const [id, clause] = [this.newId(), "platform default"];
    const leaf = { id, ...rest, from, to, at, clause, ...clear };
    await this.insert("journalEntry", { id, ...rest, from, to, at, clause, actor: "platform", salt: "00" });
    await this.insert("leaf", { id, content: JSON.stringify(leaf), format: 1 });
    return id;
  }
  /** Moves a record through states, with its history: `[action, to]` each. */
  async move(type: string, record: string, begin: string, ...moves: readonly (readonly [string, string])[]) {
    let from = begin;
    for (const [action, to] of moves) {
      await this.enter({ type, record, action, from, to });
      from = to;
    }
    await this.do(`update "${type}" set "state" = '${from}' where "id" = '${record}'`);
  }
  /** Puts a quantity into another account, with postings, balances and sums, under a transfer that is there. */
  async post(from: string, to: string, kilograms: number): Promise<void> {
    const first = await this.first(`select "id", "region", "kind", "at" from "transfer" order by "id" limit 1`);
    const { id: transfer, region, kind } = first;
    const month = new Date(Date.parse(String(first["at"])) + 8 * 3_600_000).toISOString().slice(0, 7);
    for (const [account, by] of [
      [from, -kilograms],
      [to, kilograms],
    ] as const) {
      await this.insert("posting", { id: this.newId(), transfer, account, kilograms: by });
      await this.do(`insert into "balance" ("account", "kilograms") values ('${account}', ${by})
        on conflict ("account") do update set "kilograms" = "balance"."kilograms" + ${by}`);
      await this.do(`insert into "turnover" ("region", "month", "kind", "account", "lane", "kilograms")
        values ('${region}', '${month}', '${kind}', '${account.split(":")[0]}', 0, ${by})
        on conflict ("region", "month", "kind", "account", "lane")
        do update set "kilograms" = "turnover"."kilograms" + ${by}`);
    }
  }
}

/** What keeps faults out: triggers, checks, exclusion and, where asked, what is unique. */
const guards: Readonly<Record<Dialect, string>> = {
  sqlite: `select 'drop trigger "' || name || '"' as "drop" from sqlite_master where type = 'trigger'
    union all select 'drop index "' || name || '"' from sqlite_master where type = 'index' and sql like 'CREATE UNIQUE%'`,
  postgresql: `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as "drop" from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'x', 'u')`,
};
const lax: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: ["pragma defer_foreign_keys = on", "pragma ignore_check_constraints = on"],
  postgresql: ["set local session_replication_role = replica"],
};

/** Lays the guards of the database down, until the transaction is taken back. */
export async function disarm(hand: Hand): Promise<void> {
  const { rows } = await sql.raw<{ drop: string }>(guards[hand.dialect]).execute(hand.rows);
  await hand.do(...lax[hand.dialect], ...rows.map(({ drop }) => drop));
}

/** A fault of the live data, and by which invariant it is found. */
export interface Planted {
  readonly finds: string;
  readonly plant: (hand: Hand) => Promise<void>;
  /** Invariants that cannot hold either, and why. */
  readonly also?: readonly [names: readonly string[], why: string];
  /** Another file of published heads. */
  readonly heads?: string;
}

/** What must be found where this fault is planted. */
export const expectedOf = ({ finds, also = [[], ""] }: Planted): string[] => [finds, ...also[0]].toSorted();

/** Plants a fault in the story, and takes it back. @returns the names of the invariants that do not hold meanwhile. */
export async function namesFound(
  { store, beside }: Story,
  { plant, heads }: Planted,
  invariants: readonly Invariant[],
): Promise<string[]> {
  const published = `${beside.heads}.other`;
  if (heads) writeFileSync(published, `${heads}\n`);
  const trx = await store.em().getKysely<Tables>().startTransaction().execute();
  try {
    const hand = new Hand(trx, store.dialect);
    await disarm(hand);
    await plant(hand);
    const view = { ...beside, ...(heads && { heads: published }), rows: trx, dialect: store.dialect };
    return (await examineIn(view, invariants)).map(({ name }) => name).toSorted();
  } finally {
    await trx.rollback().execute();
  }
}
