import { consentDays } from "../../shared/ledger/consent.ts";
import { serialOf, type Purpose } from "../../shared/ledger/ledger.ts";
import { addDays } from "../../shared/platform/calendar.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { Organization } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import { beginWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Block } from "./block.entity.ts";
import { beneficiaryConsents } from "./resource.ts";
import { assertOneBeneficiary, type For } from "./rules.ts";

/** The name of the beneficiary. @throws Refusal INVALID_INPUT as `assertOneBeneficiary`, and for an unknown organization. */
export async function nameOf(asked: For, { em }: Inside): Promise<string> {
  assertOneBeneficiary(asked);
  const { beneficiary, organization } = asked;
  if (!organization) return requiredText("beneficiary", beneficiary ?? "", 300);
  const found = await em.findOne(Organization, { id: organization });
  if (!found) throw invalidInput("organization", "notFound", "there is no such organization");
  return found.name;
}

/** Asks the organization in whose name `block` was retired whether it agrees; nobody is asked for itself. */
export async function askConsent(
  inside: Inside,
  block: Block,
  beneficiary: string,
  { purpose, statement }: { readonly purpose: Purpose; readonly statement: string },
): Promise<void> {
  if (beneficiary === block.holder) return;
  const { id: transfer } = await inside.trx
    .selectFrom("transfer")
    .select("id")
    .where("block", "=", block.id)
    .where("kind", "=", "retire")
    .executeTakeFirstOrThrow();
  const { holder, kilograms, region } = block;
  const dueOn = addDays(dayOf(inside.now), consentDays);
  const asked = { transfer, holder, beneficiary, serials: serialOf(block), kilograms, purpose, statement, region };
  await beginWithin(inside, beneficiaryConsents, { ...asked, at: inside.now, dueOn }, { by: "holder" });
}
