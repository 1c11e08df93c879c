import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import type { Job } from "../platform/job/jobs.ts";
import { beginWithin } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import { addDays, dueFor } from "../policy/index.ts";
import { Case } from "./case.entity.ts";
import { cases } from "./resource.ts";
import { hoardsIn, thresholds, washTradesIn, type Holding, type Sale, type Tie } from "./watch.rules.ts";

/** All holdings, including pending transfers, by holder and project. */
async function holdingsOf(context: Context): Promise<Holding[]> {
  const rows = await context.store.reading
    .selectFrom("block as b")
    .leftJoin("project as p", "p.id", "b.project")
    .select([
      "b.holder",
      "b.mechanism",
      "b.region",
      "p.owner",
      "p.developer",
      (it) => it.fn.sum<number>("b.kilograms").as("kilograms"),
    ])
    .where("b.account", "in", ["held", "offered"])
    .groupBy(["b.holder", "b.mechanism", "b.region", "p.owner", "p.developer"])
    .execute();
  return rows.map(({ owner, developer, kilograms, ...row }) => ({
    ...row,
    kilograms: Number(kilograms),
    makers: [owner, developer].filter((one) => one !== null),
  }));
}
const salesOf = (context: Context): Promise<Sale[]> =>
  context.store.reading
    .selectFrom("trade")
    .select(["id", "seller", "buyer", "mechanism", "region", "vintage", "kilograms", "confirmedOn as on"])
    .where("state", "=", "confirmed")
    .where("confirmedOn", ">=", addDays(dayOf(context.now), -thresholds.lookBackDays))
    .execute() as Promise<Sale[]>;
/** Organizations related by a member's declaration on the other. */
const tiesOf = (context: Context): Promise<Tie[]> =>
  context.store.reading
    .selectFrom("relation as r")
    .innerJoin("membership as m", "m.person", "r.person")
    .select(["m.organization as one", "r.organization as other", "r.since", "r.until"])
    .where("m.state", "=", "active")
    .execute() as Promise<Tie[]>;
/** The last transfer by which an organization received credits of a mechanism. */
const lastGained = async (context: Context, taker: string, mechanism: string): Promise<string> =>
  (
    await context.store.reading
      .selectFrom("transfer")
      .select((it) => it.fn.max<string>("id").as("id"))
      .where("taker", "=", taker)
      .where("mechanism", "=", mechanism)
      .where("kind", "in", ["issue", "transfer"])
      .executeTakeFirstOrThrow()
  ).id;

type Found = Pick<Case, "kind" | "subjectType" | "subjectId" | "region" | "party" | "other" | "evidence"> & {
  readonly finding: string;
};
async function findingsOf(context: Context): Promise<Found[]> {
  const hoards = hoardsIn(await holdingsOf(context), thresholds).map(
    async ({ holder, mechanism, region, evidence }): Promise<Found> => ({
      kind: "hoarding",
      subjectType: "transfer",
      subjectId: await lastGained(context, holder, mechanism),
      region,
      party: holder,
      other: null,
      evidence,
      finding: `hoarding ${mechanism} ${holder}`,
    }),
  );
  const shows = washTradesIn(await salesOf(context), await tiesOf(context), thresholds).map(
    ({ pair: [party, other], region, latest, evidence }): Found => ({
      kind: "washTrade",
      subjectType: "trade",
      subjectId: latest,
      region,
      party,
      other,
      evidence,
      finding: [evidence.pattern, evidence.mechanism, evidence.vintage, region, party, other].filter(Boolean).join(" "),
    }),
  );
  return [...(await Promise.all(hoards)), ...shows];
}

/**
 * Examines holdings and sales once a day and opens a case for each finding: one at a time for the same, and none again
 * for a decided one, until something is added to it. SC 四(一).
 */
export const watch: Job = {
  name: "watch",
  everySeconds: 86_400,
  async work(context) {
    for (const found of await findingsOf(context)) {
      await within(context, async (inside) => {
        const known = await inside.em.count(Case, {
          finding: found.finding,
          $or: [{ state: { $ne: "decided" } }, { subjectId: found.subjectId }],
        });
        const governed = { region: found.region, policyOn: dayOf(inside.now) };
        if (!known)
          await beginWithin(
            inside,
            cases,
            { ...found, ...governed, at: inside.now, dueOn: dueFor(governed, "case", "applicant", governed.policyOn) },
            { by: null },
          );
      });
    }
  },
};
