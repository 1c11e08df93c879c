import type { UnitKind } from "../../shared/offset/offset.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { claimOnce } from "../claim/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { dueFor, groundIn, policyFor } from "../policy/index.ts";
import type { Entered } from "./foreign-serials.ts";
import type { ForeignUnit } from "./foreign-unit.entity.ts";
import { assertUnclaimed, type HeldUnits } from "./units-held.ts";

/** Units as they are declared, beside their serials. */
export interface DeclaredUnits {
  readonly kind: UnitKind;
  /** Province whose events they are for, and the one from which they come: GB/T 2260 codes. */
  readonly region: string;
  readonly province: string;
  readonly account: string;
  readonly tonnes: number;
  readonly vintage: number;
  readonly donated: boolean;
  readonly event?: string | null;
  readonly cancelledOn: string;
  readonly proof: string;
}

/** @throws Refusal INVALID_INPUT unless both are provinces, and a pack is in force where the units are to serve. */
export function assertProvinces({ region, province }: Pick<DeclaredUnits, "region" | "province">, today: string): void {
  for (const [field, code] of Object.entries({ region, province }))
    if (regionOf(code, undefined, field).code !== provinceOf(code))
      throw invalidInput(field, "notAProvince", `${code} is not a province`);
  policyFor(region, today);
}

/** The fields of a declaration. @throws Refusal INVALID_INPUT naming the field. */
export function fieldsOf(
  { kind, region, province, tonnes, vintage, donated, cancelledOn, event = null, ...texts }: DeclaredUnits,
  { registry, serialPrefix, firstSerial }: Entered,
  { holder, today }: { readonly holder: string; readonly today: string },
) {
  if (cancelledOn > today) throw invalidInput("cancelledOn", "inFuture", "the units must have been cancelled already");
  return {
    kind,
    region,
    province,
    tonnes,
    vintage,
    donated,
    cancelledOn,
    event,
    remaining: tonnes * 1000,
    usedTonnes: 0,
    policyOn: today,
    holder,
    registry,
    account: requiredText("account", texts.account, 200),
    serialPrefix,
    firstSerial,
    proof: requiredText("proof", texts.proof, 300),
  };
}

/** The clause under which units are declared. */
export const clauseOf = (it: ForeignUnit): string => groundIn("foreignUnit")(it, "holder")?.clause ?? platformDefault;

/** Claims the serials of a declaration. @throws Refusal CONFLICT naming who claims any of them now. */
export async function claimUnits(it: ForeignUnit, entered: Entered, all: HeldUnits, inside: Inside): Promise<void> {
  it.dueOn = dueFor(it, "foreignUnit", "checker", dayOf(inside.now));
  const clause = clauseOf(it);
  assertUnclaimed(all, entered, clause);
  await claimOnce(inside, entered.claimed, { type: "foreignUnit", id: it.id }, clause);
}
