import { sql } from "kysely";
import type { UnitKind } from "../../shared/offset/offset.ts";
import { registryNamed } from "../../shared/offset/registries.ts";
import { Refusal, ruleBroken } from "../../shared/platform/refusal.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Entered } from "./foreign-serials.ts";
import type { ForeignUnit } from "./foreign-unit.entity.ts";
import { compareRead, compareUnits, readUnits, type Held, type ReadUnits } from "./same-unit.rules.ts";
import { unitSerials } from "./supply.ts";

/** A unit on record, with what of it is still claimed. */
type OnRecord = Held & Pick<ForeignUnit, "id" | "kind" | "region" | "holder" | "tonnes"> & { readonly at: string };

const onRecord = ({ trx }: Inside, kind?: UnitKind): Promise<OnRecord[]> =>
  trx
    .selectFrom("claim")
    .innerJoin("foreignUnit", "foreignUnit.id", "claim.claimantId")
    .select(["foreignUnit.id", "foreignUnit.kind", "registry", "serialPrefix", "firstSerial", "tonnes", "region"])
    .select(["holder", "held", "claim.at"])
    .where("claim.kind", "=", "foreignSerials")
    .where("claimantType", "=", "foreignUnit")
    .where("held", ">", 0)
    .$if(kind !== undefined, (query) => query.where("foreignUnit.kind", "=", kind!))
    .orderBy("claim.first")
    .orderBy("claim.id")
    .execute();

/** The unit that claims any of these serials now, however they are spelled; the one with the lowest number. */
export const holderOf = async (inside: Inside, entered: Entered): Promise<OnRecord | undefined> =>
  (await onRecord(inside, entered.kind)).find((one) => compareUnits(one, entered) === "same");

/** Units of a kind on record, prepared for comparison, in the order of their numbers. */
export type HeldUnits = (OnRecord & { readonly read: ReadUnits })[];
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
