import { sql } from "kysely";
import type { UnitKind } from "../../shared/offset/offset.ts";
import { registryNamed } from "../../shared/offset/registries.ts";
import { invalidInput, Refusal, ruleBroken } from "../../shared/platform/refusal.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Entered } from "./foreign-serials.ts";
import type { ForeignUnit } from "./foreign-unit.entity.ts";
import type { Stretch } from "./part-unit.ts";
import { compareRead, compareUnits, readUnits, type Held, type ReadUnits } from "./same-unit.rules.ts";
import { unitSerials } from "./supply.ts";

/** A unit on record, with what of it is still claimed: `held` serials of `key` from `first` on. */
type OnRecord = Held &
  Pick<ForeignUnit, "id" | "kind" | "region" | "holder" | "tonnes" | "disputed"> & {
    readonly at: string;
    readonly key: string;
    readonly first: number;
  };

const onRecord = ({ trx }: Inside, kind?: UnitKind): Promise<OnRecord[]> =>
  trx
    .selectFrom("claim")
    .innerJoin("foreignUnit", "foreignUnit.id", "claim.claimantId")
    .select(["foreignUnit.id", "foreignUnit.kind", "registry", "serialPrefix", "firstSerial", "tonnes", "region"])
    .select(["holder", "held", "disputed", "claim.at", "claim.key", "claim.first"])
    .where("claim.kind", "=", "foreignSerials")
    .where("claimantType", "=", "foreignUnit")
    .where("held", ">", 0)
    .$if(kind !== undefined, (query) => query.where("foreignUnit.kind", "=", kind!))
    .orderBy("claim.first")
    .orderBy("claim.id")
    .execute();

/** The units that claim any of these serials now, however they are spelled, by their numbers. */
export const holdersOf = async (inside: Inside, entered: Entered): Promise<OnRecord[]> =>
  (await onRecord(inside, entered.kind)).filter((one) => compareUnits(one, entered) === "same");

/**
 * Which of a unit's tonnes have these serials.
 * @throws Refusal INVALID_INPUT where they are spelled otherwise than the unit's, so that nobody can count them off.
 */
export function tonnesWithin(unit: OnRecord, { claimed }: Entered): Stretch {
  if (claimed.kind !== "foreignSerials") throw new Error(`${claimed.kind} is not a range`);
  const begin = claimed.first - Number(unit.first);
  const stretch = { from: Math.max(0, begin), to: Math.min(unit.held, begin + claimed.length) };
  if ((registryNamed(unit.registry)?.form || unit.key === claimed.key) && stretch.from < stretch.to) return stretch;
  const serials = unitSerials(unit, 0, unit.held);
  throw invalidInput("serialPrefix", "spelledOtherwise", `enter the serials as the record does: ${serials}`, {
    serials,
  });
}

/** Units of a kind on record, prepared for comparison, in the order of their numbers. */
export type HeldUnits = (Omit<OnRecord, "disputed" | "key" | "first"> & { readonly read: ReadUnits })[];
/**
 * What is claimed of a kind. Declarations of a kind wait for each other until the transaction ends: two spellings have no
 * key in common by which the database would keep them apart. SQLite has a single writer.
 */
export async function heldOf(inside: Inside, kind: UnitKind): Promise<HeldUnits> {
  if (inside.dialect === "postgresql")
    await sql`select pg_advisory_xact_lock(hashtext(${`foreignUnit ${kind}`}))`.execute(inside.trx);
  return (await onRecord(inside, kind)).map((one) => ({ ...one, read: readUnits(one) }));
}

/** @throws Refusal CONFLICT naming the unit that claims any of these serials now. */
export function assertUnclaimed(all: HeldUnits, entered: Entered, clause: string | undefined): void {
  const mine = readUnits(entered);
  const present = all.find(({ read }) => compareRead(read, mine) === "same");
  if (!present) return;
  const serials = unitSerials(present, 0, present.held);
  throw new Refusal("CONFLICT", `these serials are already claimed by foreignUnit ${present.id}: ${serials}`, {
    field: "serialPrefix",
    reason: "alreadyClaimed",
    clause,
    kind: "foreignSerials",
    key: serials,
    claimantType: "foreignUnit",
    claimantId: present.id,
    at: present.at,
  });
}

/** A checker's finding, in writing, that units are others than those of the records that it names. */
export interface Finding {
  readonly why: string | null;
  /** The ids of those records. */
  readonly from: readonly string[];
}
/**
 * @throws Refusal RULE_BROKEN with both records where the serials are likely those of another record, unless the finding
 * names that one: whoever has not seen it has found nothing.
 */
export async function assertDistinct(
  inside: Inside,
  unit: ForeignUnit,
  { why, from }: Finding,
  clause: string,
): Promise<void> {
  const mine: Held = { ...unit, held: unit.tonnes };
  // Registries that are listed are known to be different ones.
  const all = await onRecord(inside, registryNamed(unit.registry) ? "other" : undefined);
  const isFound = ({ id }: OnRecord): boolean => why !== null && from.includes(id);
  const twin = all.find((one) => one.id !== unit.id && !isFound(one) && compareUnits(one, mine) === "likely");
  if (!twin) return;
  const [here, there] = [
    `${unit.registry} ${unitSerials(unit, 0, unit.tonnes)}`,
    `${twin.registry} ${unitSerials(twin, 0, twin.held)}`,
  ];
  throw ruleBroken(
    "distinct",
    "likelySame",
    `${here} reads like ${there} (record ${twin.id}): refuse it, or state in writing why they are different units, and name that record`,
    clause,
    { here, there, claimantType: "foreignUnit", claimantId: twin.id, unit: unit.id },
  );
}
