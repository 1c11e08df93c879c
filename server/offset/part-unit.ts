import { reserving, type AllocationState } from "../../shared/offset/offset.ts";
import { claimOnce, releaseClaim } from "../claim/index.ts";
import { copyFiles } from "../file/index.ts";
import { actWithin, beginWithin, rowOf } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Allocation } from "./allocation.entity.ts";
import type { ForeignUnit } from "./foreign-unit.entity.ts";
import { allocations, foreignUnits } from "./resource.ts";
import { unitSerials } from "./supply.ts";

/** Tonnes of a unit: those from its `from`th serial on, without the `to`th; the first is 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
/** What of a unit's tonnes an allocation has in one stretch; its serials once they are known. */
interface Share {
  readonly of: Allocation;
  readonly stretch: number;
  readonly tonnes: number;
  readonly serials: string | null;
}

const lengthOf = ({ from, to }: Stretch): number => to - from;
const tonnesOf = (shares: readonly Share[]): number => shares.reduce((sum, { tonnes }) => sum + tonnes, 0);
const isUsed = ({ state }: Allocation): boolean => state === "retired" || state === "annulled";
/** Who has paid keeps what is not disputed. */
const firm: readonly AllocationState[] = reserving.toReversed();

/** Where the tonnes lie that an allocation has used: its serials say it. */
function sharesUsed(of: Allocation, unit: ForeignUnit, stretches: readonly Stretch[]): Share[] {
  const [first, last] = of
    .serials!.split(" … ")
    .map((serial) => Number(serial.slice(unit.serialPrefix.length)) - unit.firstSerial) as [number, number];
  return stretches.flatMap(({ from, to }, stretch) => {
    const [begin, tonnes] = [Math.max(first, from), Math.min(last + 1, to) - Math.max(first, from)];
    return tonnes > 0 ? [{ of, stretch, tonnes, serials: unitSerials(unit, begin, tonnes) }] : [];
  });
}

/** Puts what is reserved where there is room: whole if possible, and in the last stretch only what fits nowhere else. */
function sharesReserved(all: readonly Allocation[], room: number[]): Share[] {
  return all.flatMap((of) => {
    let left = of.kilograms / 1000;
    const whole = room.findIndex((one, i) => i < room.length - 1 && one >= left);
    return (whole < 0 ? room.map((_, i) => i) : [whole]).flatMap((stretch) => {
      const tonnes = Math.min(left, room[stretch]!);
      left -= tonnes;
      room[stretch]! -= tonnes;
      return tonnes > 0 ? [{ of, stretch, tonnes, serials: null }] : [];
    });
  });
}

/** The allocations of a unit that have any of its tonnes, locked until the transaction ends. */
async function allocationsOf(inside: Inside, unit: string): Promise<Allocation[]> {
  const found = await inside.trx
    .selectFrom("allocation")
    .selectAll()
    .where("source", "=", "foreignUnit")
    .where("supply", "=", unit)
    .where("state", "in", [...reserving, "retired", "annulled"])
    .orderBy("id")
    .$if(inside.dialect === "postgresql", (query) => query.forUpdate())
    .execute();
  return found as Allocation[];
}

/** Enters which unit gives an allocation what it has; further units give it in allocations of their own. */
async function reallocate(inside: Inside, shares: readonly Share[], units: readonly string[]): Promise<void> {
  for (const [of, [first, ...more]] of Map.groupBy(shares, (share) => share.of)) {
    const now = ({ stretch, tonnes, serials }: Share) => ({
      supply: units[stretch]!,
      kilograms: tonnes * 1000,
      serials,
    });
    if (more.length === 0 && units[first!.stretch] === of.supply) continue;
    await actWithin(inside, allocations, of.id, "part", "acceptor", {
      asPlatform: true,
      rule: (it) => void Object.assign(it, now(first!)),
    });
    for (const share of more) await beginWithin(inside, allocations, { ...of, ...now(share) }, { by: null });
  }
}

/**
 * Parts a unit, so that exactly `disputed` of its tonnes are a record of their own. Used tonnes stay where their serials
 * are; what is reserved goes to the tonnes that are not disputed, as far as they reach.
 * @param unit locked until the transaction ends, its claim whole.
 * @returns the id of the record of those tonnes: of the unit itself where they are all of it.
 */
export async function partUnit(inside: Inside, unit: ForeignUnit, disputed: Stretch): Promise<string> {
  const rest = [
    { from: 0, to: disputed.from },
    { from: disputed.to, to: unit.tonnes },
  ].filter((one) => lengthOf(one) > 0);
  if (rest.length === 0) return unit.id;
  const stretches = [...rest, disputed];
  const all = await allocationsOf(inside, unit.id);
  const used = all.filter(isUsed).flatMap((of) => sharesUsed(of, unit, stretches));
  const usedIn = stretches.map((_, i) => tonnesOf(used.filter(({ stretch }) => stretch === i)));
  const room = stretches.map((one, i) => lengthOf(one) - usedIn[i]!);
  const reserved = sharesReserved(
    all.filter((it) => !isUsed(it)).toSorted((a, b) => firm.indexOf(a.state) - firm.indexOf(b.state)),
    room,
  );
  const whole = rowOf(unit);
  const parts = stretches.map((one, i) => ({
    firstSerial: whole.firstSerial + one.from,
    tonnes: lengthOf(one),
    usedTonnes: usedIn[i]!,
    remaining: room[i]! * 1000,
  }));
  Object.assign(unit, parts[0]);
  const ids = [unit.id];
  for (const part of parts.slice(1))
    ids.push((await beginWithin(inside, foreignUnits, { ...whole, ...part }, { by: null })).id);
  await reclaim(inside, stretches, ids);
  await reallocate(inside, [...used, ...reserved], ids);
  for (const id of ids.slice(1)) await copyFiles(inside, "foreignUnit", unit.id, id);
  return ids.at(-1)!;
}

/** Lets each part claim its own serials. The first had the claim to all of them. */
async function reclaim(inside: Inside, stretches: readonly Stretch[], ids: readonly string[]): Promise<void> {
  const { key, first } = await inside.trx
    .selectFrom("claim")
    .select(["key", "first"])
    .where("claimantType", "=", "foreignUnit")
    .where("claimantId", "=", ids[0]!)
    .where("held", ">", 0)
    .executeTakeFirstOrThrow();
  await releaseClaim(inside, { type: "foreignUnit", id: ids[0]! });
  for (const [i, one] of stretches.entries())
    await claimOnce(
      inside,
      { kind: "foreignSerials", key, first: Number(first) + one.from, length: lengthOf(one) },
      { type: "foreignUnit", id: ids[i]! },
    );
}
