import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Context } from "../platform/context.ts";
import { within } from "../platform/record/transaction.ts";
import { Factor } from "./factor.entity.ts";
import { loadFactors, type Stated } from "./load.ts";

/** What of a factor makes another edition of it when it is corrected. */
const said = ["value", "unit", "year", "region", "source"] as const;

/** The table that is shipped: it stands beside the sources, from which and from whose build alike it is found upwards. */
function shipped(at = import.meta.dirname): string {
  const file = join(at, "server/seeds/factors.csv");
  if (existsSync(file)) return readFileSync(file, "utf8");
  if (dirname(at) === at) throw new Error("server/seeds/factors.csv is not shipped");
  return shipped(dirname(at));
}

/**
 * Brings the factors of the table into the library: new ones are added, changed ones corrected as a new version, withdrawn ones stay so. May be repeated.
 * @returns how many it states.
 */
export async function seedFactors(context: Context, csv: string = shipped()): Promise<number> {
  const stated = loadFactors(csv);
  await within(context, async ({ em }) => {
    const held = new Map(
      (await em.find(Factor, { id: { $in: stated.map(({ id }) => id) } })).map((one) => [one.id, one]),
    );
    const versionOf = (one: Stated): number => {
      const before = held.get(one.id);
      return before ? before.version + (said.every((name) => before[name] === one[name]) ? 0 : 1) : 1;
    };
    await em.upsertMany(
      Factor,
      stated.map((one) => ({ ...one, version: versionOf(one), state: "active" as const })),
      { onConflictFields: ["id"], onConflictExcludeFields: ["state"], batchSize: 100 },
    );
  });
  return stated.length;
}
