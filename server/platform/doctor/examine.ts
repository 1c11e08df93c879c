import { sql, type Kysely } from "kysely";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import type { Breach, Invariant, View, Words } from "./invariant.ts";

/** An invariant that does not hold. */
export interface Finding {
  readonly name: string;
  readonly says: Words;
  readonly remedy: Words;
  /** How often it is broken; `breachesMost` stands for that or more. */
  readonly count: number;
  readonly examples: readonly Breach[];
}

/** No more breaches of one invariant are looked for. */
export const breachesMost = 1_000;

/** What is looked at beside the database, and when. */
export type Beside = Omit<View, "rows" | "dialect">;

/** What is said of what was found, and to whom. */
interface Telling {
  /** How many breaches of each invariant are named. */
  readonly examples?: number;
  /** Hears of each invariant that was checked, and of the milliseconds that it took. */
  readonly looked?: (name: string, took: number) => void;
}

/**
 * Checks `invariants` against the database as it stands at one moment; writes nothing.
 * @returns those that do not hold, in their order.
 */
export function examine(
  { reading, dialect }: Pick<Store, "reading" | "dialect">,
  invariants: readonly Invariant[],
  beside: Beside,
  telling: Telling = {},
): Promise<Finding[]> {
  const one = reading.transaction();
  // SQLite reads as of the transaction's first statement in any case.
  const asOfNow = dialect === "postgresql" ? one.setIsolationLevel("repeatable read") : one;
  return asOfNow.execute((rows) => examineIn({ ...beside, rows, dialect }, invariants, telling));
}

/** As `examine`, of a view that is at hand. */
export async function examineIn(
  view: View,
  invariants: readonly Invariant[],
  { examples = 5, looked = () => {} }: Telling = {},
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const it of invariants) {
    const begun = performance.now();
    const breaches = await breachesOf(it, view);
    looked(it.name, Math.round(performance.now() - begun));
    const { name, says, remedy } = it;
    if (breaches.length > 0)
      found.push({ name, says, remedy, count: breaches.length, examples: breaches.slice(0, examples) });
  }
  return found;
}

async function breachesOf({ broken }: Invariant, view: View): Promise<Breach[]> {
  if (typeof broken === "string") return queried(view.rows, broken);
  const found: Breach[] = [];
  for await (const breach of broken(view)) {
    found.push(breach);
    if (found.length === breachesMost) break;
  }
  return found;
}

/** The rows of a query that is written out, no more than count. */
async function queried(rows: Kysely<Tables>, text: string): Promise<Breach[]> {
  const answer = await sql.raw<Breach>(`select * from (${text}) b limit ${breachesMost}`).execute(rows);
  return answer.rows.map(({ id, found }) => ({ id: String(id), found }));
}
