import { offerAgain } from "../market/index.ts";
import { events } from "../event/index.ts";
import { blockOf, shift } from "../ledger/index.ts";
import { follow, type Reaction } from "../platform/record/follow.ts";
import { moveWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { projects } from "../project/index.ts";
import { releaseSinks } from "./commitment.ts";
import type { Allocation } from "./allocation.entity.ts";
import { admissions, allocations } from "./resource.ts";

/**
 * Returns what an allocation held: the block goes back to its owner's account and offer, or to the pool to which it was
 * given; the unit's tonnes are free.
 */
export async function returnSupply(
  inside: Inside,
  { source, supply, kilograms, offer, from }: Allocation,
): Promise<void> {
  if (source === "foreignUnit") {
    await inside.trx
      .updateTable("foreignUnit")
      .set((it) => ({ remaining: it("remaining", "+", kilograms) }))
      .where("id", "=", supply)
      .execute();
    return;
  }
  const block = (await blockOf(inside, supply))!;
  const freed = await shift(inside, "release", block, kilograms, { account: from! });
  if (offer) await offerAgain(inside, offer, freed);
}

/**
 * Releases at once what is reserved from a project no longer admitted to the queue. Confirmed allocations were paid
 * for, and stay. SD-P 三(三)8.
 */
async function release(inside: Inside, project: string): Promise<void> {
  const reserved = await inside.trx
    .selectFrom("allocation as a")
    .innerJoin("block as b", "b.id", "a.supply")
    .select("a.id")
    .where("b.project", "=", project)
    .where("a.source", "=", "block")
    .where("a.state", "in", ["proposed", "accepted"])
    .orderBy("a.id")
    .execute();
  for (const { id } of reserved) {
    await moveWithin(inside, allocations, id, "lapse", {
      as: "acceptor",
      async rule(it) {
        await returnSupply(inside, it);
        it.dueOn = null;
      },
    });
  }
}

/** Frees donations to a withdrawn event, which go to the pool of its province, and its sinks. */
async function freeDonations(inside: Inside, event: string): Promise<void> {
  const donated = await inside.trx
    .selectFrom("block")
    .select(["id", "kilograms"])
    .where("event", "=", event)
    .where("account", "=", "earmarked")
    .orderBy("id")
    .execute();
  for (const { id, kilograms } of donated)
    await shift(inside, "free", (await blockOf(inside, id))!, kilograms, { account: "pool" });
  await releaseSinks(inside, event);
}

/** What is given back once a project, an event or an admission is out. */
export const releases: readonly Reaction[] = [
  follow(projects, ["suspend", "withdraw"], release),
  follow(events, ["withdraw"], freeDonations),
  follow(admissions, ["suspend"], async (inside, id) =>
    release(
      inside,
      (await inside.trx.selectFrom("admission").select("project").where("id", "=", id).executeTakeFirstOrThrow())
        .project,
    ),
  ),
];
