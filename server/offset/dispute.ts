import { reserving } from "../../shared/offset/offset.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { releaseClaim, shrinkClaim } from "../claim/index.ts";
import { actWithin, moveWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { enteredAs, type ForeignSerials } from "./foreign-serials.ts";
import type { ForeignUnit } from "./foreign-unit.entity.ts";
import { returnSupply } from "./release.ts";
import { allocations, foreignUnits } from "./resource.ts";
import { holderOf } from "./units-held.ts";

/**
 * The unit that claims any of these serials now, regardless of the actor; undefined where none does.
 * @throws Refusal INVALID_INPUT when this is not a range of a registry.
 */
export async function unitClaiming(
  inside: Inside,
  serials: ForeignSerials,
): Promise<Pick<ForeignUnit, "id" | "region" | "holder"> | undefined> {
  const present = await holderOf(inside, enteredAs(serials));
  return present && present.tonnes >= serials.tonnes ? present : undefined;
}

/**
 * Marks a unit as disputed: the queue allocates nothing more of it, and reservations of it do not count.
 * @throws Refusal CONFLICT while it is already disputed.
 */
export async function disputeUnit(inside: Inside, id: string, clause: string): Promise<void> {
  await actWithin(inside, foreignUnits, id, "dispute", "checker", {
    asPlatform: true,
    rule(it) {
      if (it.disputed)
        throw new Refusal("CONFLICT", "this unit is already disputed: wait for that decision", {
          field: "serialPrefix",
          reason: "alreadyDisputed",
          clause,
        });
      it.disputed = true;
    },
  });
}

/**
 * Ends a dispute. If dismissed, the unit is as before. If upheld, its reservations lapse and nothing remains: it is
 * annulled, and its serials may be declared again, except those used for events, which stay claimed. SD-E 四(三), HN
 * 三(四).
 * @returns the number of its tonnes used for events.
 */
export async function settleDispute(inside: Inside, id: string, upheld: boolean): Promise<number> {
  if (upheld) {
    const reserved = await inside.trx
      .selectFrom("allocation")
      .select("id")
      .where("source", "=", "foreignUnit")
      .where("supply", "=", id)
      .where("state", "in", reserving)
      .execute();
    for (const { id: allocation } of reserved) {
      await moveWithin(inside, allocations, allocation, "lapse", {
        as: "acceptor",
        async rule(it) {
          await returnSupply(inside, it);
          it.dueOn = null;
        },
      });
    }
  }
  const { usedTonnes, state } = await inside.trx
    .selectFrom("foreignUnit")
    .select(["usedTonnes", "state"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const settled = (it: ForeignUnit): void =>
    void Object.assign(it, { disputed: false, ...(upheld && { remaining: 0 }) });
  if (upheld && usedTonnes > 0) {
    // What events used no longer counts for them; the rest may be declared by its holder.
    const counted = await inside.trx
      .selectFrom("allocation")
      .select("id")
      .where("source", "=", "foreignUnit")
      .where("supply", "=", id)
      .where("state", "=", "retired")
      .execute();
    for (const { id: allocation } of counted)
      await moveWithin(inside, allocations, allocation, "annul", { as: "acceptor" });
    await shrinkClaim(inside, { type: "foreignUnit", id }, usedTonnes);
  }
  if (!upheld || usedTonnes > 0 || state === "refused") {
    await actWithin(inside, foreignUnits, id, "settle", "checker", { asPlatform: true, rule: settled });
    return usedTonnes;
  }
  await moveWithin(inside, foreignUnits, id, "annul", {
    as: "checker",
    async rule(it) {
      settled(it);
      it.dueOn = null;
      await releaseClaim(inside, { type: "foreignUnit", id });
    },
  });
  return usedTonnes;
}
