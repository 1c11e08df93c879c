import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { consentDays } from "../../shared/ledger/consent.ts";
import { serialOf, type Purpose } from "../../shared/ledger/ledger.ts";
import { addDays } from "../../shared/platform/calendar.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { Organization } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { beginWithin, move } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Block } from "./block.entity.ts";
import { BeneficiaryConsent } from "./consent.entity.ts";
import { beneficiaryConsents } from "./resource.ts";

/** For whom credits are retired: in words of the holder's own, or an organization that is asked. */
export interface For {
  readonly beneficiary?: string | undefined;
  readonly organization?: string | undefined;
}
/** @throws Refusal INVALID_INPUT where neither is named, or both, and for an unknown organization. */
export async function nameOf({ beneficiary, organization }: For, { em }: Inside): Promise<string> {
  if (!organization) return requiredText("beneficiary", beneficiary ?? "", 300);
  if (beneficiary?.trim())
    throw invalidInput("beneficiary", "beneficiaryTwice", "name the beneficiary or choose an organization, not both");
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

const answered = (it: BeneficiaryConsent): void => {
  it.dueOn = null;
};

@Resolver(() => BeneficiaryConsent)
export class BeneficiaryConsentResolver extends readsOf(beneficiaryConsents) {
  @Mutation(() => BeneficiaryConsent, {
    description: "Agree, for one's organization, that the credits were retired in its name: lists say so from now on.",
  })
  consentBeneficiaryConsent(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<BeneficiaryConsent> {
    return move(beneficiaryConsents, id, "consent", context, { rule: answered });
  }
  @Mutation(() => BeneficiaryConsent, {
    description: "Do not agree, with the reason: the beneficiary stays as stated by the holder.",
  })
  declineBeneficiaryConsent(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<BeneficiaryConsent> {
    return move(beneficiaryConsents, id, "decline", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: answered,
    });
  }
}
