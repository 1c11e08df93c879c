import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { requiredText } from "../../shared/platform/text.ts";
import type { Context } from "../platform/context.ts";
import { move } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { BeneficiaryConsent } from "./consent.entity.ts";
import { beneficiaryConsents } from "./resource.ts";

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
