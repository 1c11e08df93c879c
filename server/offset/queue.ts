import { sql } from "kysely";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { chunks } from "../platform/store/chunks.ts";
import { dayOf, newId } from "../platform/clock.ts";
import type { Job } from "../platform/job/jobs.ts";
import { beginWithin } from "../platform/record/move.ts";
import type { Context } from "../platform/context.ts";
import { within, type Inside } from "../platform/record/transaction.ts";
import { unhurried } from "../platform/breathe.ts";
import { policyFor } from "../policy/index.ts";
import type { Run } from "./allocation.entity.ts";
import { runs } from "./resource.ts";
import { assertNeeded, gone, propose } from "./propose.ts";
import { allocating, type Demand, type Line, type Plan } from "./rules.ts";
import { demandsOf, stockOf, type Stock } from "./supply.ts";

/**
 * What a run would propose now under today's policy, and what it considered. Writes nothing; inside a transaction these
 * events are locked until it ends.
 */
export async function planFor(
  at: Context | Inside,
  region: string,
): Promise<Stock & { readonly plan: Plan; readonly demands: readonly Demand[] }> {
  const demands = await demandsOf(at, region);
  const { supplies, origins } = await stockOf(at);
  if (!("trx" in at)) await at.work?.spread(supplies.length);
  return {
    plan: await unhurried(allocating(demands, supplies, policyFor(region, dayOf(at.now)).offset.tiers, region)),
    demands,
    supplies,
    origins,
  };
}

/** Lines applied in one transaction with their run; further lines are applied in steps. */
const atOnce = 500;

/**
 * Runs the queue of a province: proposes to each event what the order gives it, and reserves that. A run of more than
 * 500 lines is stored line by line and continued by `applyRuns`, also after a crash: each line is applied once, or
 * skipped because its supply was taken in the meantime.
 * @throws Refusal CONFLICT while another run of the province is being applied.
 */
export async function runQueue(inside: Inside, region: string): Promise<Run> {
  await oneAtATime(inside, region);
  const open = await inside.trx
    .selectFrom("run")
    .select("id")
    .where("region", "=", region)
    .where("left", ">", 0)
    .executeTakeFirst();
  if (open)
    throw new Refusal("CONFLICT", "a run of this province is still being applied: wait for it", {
      reason: "runOpen",
      run: open.id,
      clause: platformDefault,
    });
  const {
    plan: { lines, passedOver },
    origins,
  } = await planFor(inside, region);
  const [first, rest] = [lines.slice(0, atOnce), lines.slice(atOnce)];
  const run = await beginWithin(
    inside,
    runs,
    {
      region,
      policyOn: dayOf(inside.now),
      at: inside.now,
      proposed: lines.length,
      kilograms: lines.reduce((sum, { kilograms }) => sum + kilograms, 0),
      left: rest.length,
      skipped: 0,
      passedOver,
    },
    { by: "acceptor" },
  );
  for (const line of first) await propose(inside, run, line, origins.get(line.supply)!);
  for (const some of chunks(
    rest.map((line, position) => ({ id: newId(inside.now), run: run.id, position, line: JSON.stringify(line) })),
  ))
    await inside.trx.insertInto("runLine").values(some).execute();
  return run;
}

/**
 * Serialises the runs of one province, since an earlier one may allocate what a later one would propose. SQLite has a
 * single writer.
 */
async function oneAtATime({ trx, dialect }: Inside, region: string): Promise<void> {
  if (dialect === "postgresql") await sql`select pg_advisory_xact_lock(hashtext(${`run ${region}`}))`.execute(trx);
}

/** Runs continued at a time, and lines of each: no province waits for another's large run. */
const [runsAtOnce, linesAtOnce] = [20, 100];
/**
 * Continues stored runs, line by line: each in its own transaction, which first removes the line, so that it is applied
 * only once.
 */
export const applyRuns: Job = {
  name: "applyRuns",
  everySeconds: 2,
  async work(context) {
    const rows = context.store.reading;
    const open = (await rows
      .selectFrom("run")
      .selectAll()
      .where("left", ">", 0)
      .orderBy("id")
      .limit(runsAtOnce)
      .execute()) as Run[];
    for (const run of open) {
      for (const { id, line } of await rows
        .selectFrom("runLine")
        .selectAll()
        .where("run", "=", run.id)
        .orderBy("position")
        .limit(linesAtOnce)
        .execute()) {
        const planned = JSON.parse(line) as Line;
        const take = async (inside: Inside, skipped: 0 | 1): Promise<boolean> => {
          const taken = await inside.trx.deleteFrom("runLine").where("id", "=", id).returning("id").executeTakeFirst();
          if (taken)
            await inside.trx
              .updateTable("run")
              .set((it) => ({ left: it("left", "-", 1), skipped: it("skipped", "+", skipped) }))
              .where("id", "=", run.id)
              .execute();
          return !!taken;
        };
        try {
          await within(context, async (inside) => {
            if (!(await take(inside, 0))) return;
            await assertNeeded(inside, run.region, planned);
            const { origins } = await stockOf(inside, planned.supply);
            await propose(inside, run, planned, origins.get(planned.supply) ?? missing());
          });
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          await within(context, (inside) => take(inside, 1));
        }
      }
    }
  },
};
const missing = (): never => {
  throw gone("a supply");
};
