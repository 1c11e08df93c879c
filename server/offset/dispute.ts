import { reserving } from "../../shared/offset/offset.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { releaseClaim, shrinkClaim } from "../claim/index.ts";
import { actWithin, moveWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { enteredAs, type ForeignSerials } from "./foreign-serials.ts";
import type { ForeignUnit } from "./foreign-unit.entity.ts";
import { partUnit, type Stretch } from "./part-unit.ts";
import { returnSupply } from "./release.ts";
import { allocations, foreignUnits } from "./resource.ts";
import { holdersOf, tonnesWithin } from "./units-held.ts";

/** Tonnes that are disputed, by the spelling of their unit's record. */
export type Frozen = Pick<ForeignUnit, "registry" | "serialPrefix" | "firstSerial" | "tonnes">;
/** The unit to which serials belong that somebody else claims: `disputed` of its tonnes. */
export interface Claiming extends Pick<ForeignUnit, "id" | "region" | "holder" | "tonnes"> {
  readonly held: number;
  readonly disputed: Stretch;
  readonly frozen: Frozen;
}
/**
 * The unit that claims any of these serials now, regardless of the actor: one that is not disputed yet, if there is any;
 * undefined where none does.
 * @throws Refusal INVALID_INPUT when this is not a range of a registry, or is spelled otherwise than the unit's.
 */
export async function unitClaiming(inside: Inside, serials: ForeignSerials): Promise<Claiming | undefined> {
  const entered = enteredAs(serials);
  const present = await holdersOf(inside, entered);
  const unit = present.find((one) => !one.disputed) ?? present[0];
  if (!unit) return undefined;
  // Of a unit that was found to be another's, the used tonnes alone are claimed: they are decided upon as one.
  const disputed = unit.held === unit.tonnes ? tonnesWithin(unit, entered) : { from: 0, to: unit.held };
  const { registry, serialPrefix, firstSerial } = unit;
  return {
    ...unit,
    disputed,
    frozen: {
      registry,
      serialPrefix,
      firstSerial: firstSerial + disputed.from,
      tonnes: disputed.to - disputed.from,
    },
  };
}

/**
 * Marks these tonnes as disputed, and no others: the queue allocates nothing of them, and reservations of them do not
 * count. They become a record of their own, unless they are all that is claimed of the unit.
 * @returns the id of that record.
 * @throws Refusal CONFLICT while they are already disputed.
 */
export async function disputeUnit(
  inside: Inside,
  { id, tonnes, held, disputed, frozen }: Claiming,
  clause: string,
): Promise<string> {
  const already = () =>
    new Refusal("CONFLICT", "these units are already disputed: wait for that decision", {
      field: "serialPrefix",
      reason: "alreadyDisputed",
      clause,
    });
  let part = id;
  await actWithin(inside, foreignUnits, id, "part", "checker", {
    asPlatform: true,
    async rule(it) {
      // Another dispute may have parted it in the meantime.
      if (it.disputed || it.tonnes !== tonnes || it.firstSerial !== frozen.firstSerial - disputed.from) throw already();
      if (held === tonnes) part = await partUnit(inside, it, disputed);
    },
  });
  await actWithin(inside, foreignUnits, part, "dispute", "checker", {
    asPlatform: true,
    rule: (it) => void Object.assign(it, { disputed: true }),
  });
  return part;
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
