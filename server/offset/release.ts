import { events } from "../event/index.ts";
import { blockOf, shift } from "../ledger/index.ts";
import { follow, type Reaction } from "../platform/record/follow.ts";
import { moveWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { projects } from "../project/index.ts";
import { releaseSinks } from "./commitment.ts";
import { giveBack } from "./give.ts";
import { admissions, allocations } from "./resource.ts";
import { offsetOf } from "./supply.ts";

/** Gives back at once what is reserved out of a project that may not feed the queue any more. What is confirmed was paid for, and stays. SD-P 三(三)8. */
async function release(inside: Inside, project: string): Promise<void> {
  const reserved = await offsetOf(inside)
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
        await giveBack(inside, it);
        it.dueOn = null;
      },
    });
  }
}

/** Frees what was given to an event that is given up: it goes to the pool of its province, and sinks are let go. */
async function freeGifts(inside: Inside, event: string): Promise<void> {
  const given = await offsetOf(inside)
    .selectFrom("block")
    .select(["id", "kilograms"])
    .where("event", "=", event)
    .where("account", "=", "earmarked")
    .orderBy("id")
    .execute();
  for (const { id, kilograms } of given)
    await shift(inside, "free", (await blockOf(inside, id))!, kilograms, { account: "pool" });
  await releaseSinks(inside, event);
}

/** What is given back once a project, an event or an admission is out. */
export const releases: readonly Reaction[] = [
  follow(projects, ["suspend", "withdraw"], release),
  follow(events, ["withdraw"], freeGifts),
  follow(admissions, ["suspend"], async (inside, id) =>
    release(
      inside,
      (await offsetOf(inside).selectFrom("admission").select("project").where("id", "=", id).executeTakeFirstOrThrow())
        .project,
    ),
  ),
];
