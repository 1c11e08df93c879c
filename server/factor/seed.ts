import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Context } from "../platform/context.ts";
import { within } from "../platform/record/transaction.ts";
import { Factor } from "./factor.entity.ts";
import { loadFactors, type Stated } from "./load.ts";

/** The properties whose correction makes a new version of a factor. */
const comparedFields = ["value", "unit", "year", "region", "source"] as const;

/** The shipped table: found upwards from here, for sources and build alike. */
function shipped(at = import.meta.dirname): string {
  const file = join(at, "server/seeds/factors.csv");
  if (existsSync(file)) return readFileSync(file, "utf8");
  if (dirname(at) === at) throw new Error("server/seeds/factors.csv is not shipped");
  return shipped(dirname(at));
}

/**
 * Brings the factors of the table into the library: new ones are added, changed ones become a new version, withdrawn
 * ones stay withdrawn. Repeatable.
 * @returns the number of factors in the table.
 */
export async function seedFactors(context: Context, csv: string = shipped()): Promise<number> {
  const stated = loadFactors(csv);
  await within(context, async ({ em }) => {
    const held = new Map(
      (await em.find(Factor, { id: { $in: stated.map(({ id }) => id) } })).map((one) => [one.id, one]),
    );
    const versionOf = (one: Stated): number => {
      const before = held.get(one.id);
      return before ? before.version + (comparedFields.every((name) => before[name] === one[name]) ? 0 : 1) : 1;
    };
    await em.upsertMany(
      Factor,
      stated.map((one) => ({ ...one, version: versionOf(one), state: "active" as const })),
      { onConflictFields: ["id"], onConflictExcludeFields: ["state"], batchSize: 100 },
    );
  });
  return stated.length;
}
