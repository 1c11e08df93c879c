import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * Whether an organization agrees that credits were retired in its name: asked by their holder when they are retired.
 * Until it consents, it is the beneficiary only as the holder states it. Platform rule.
 */
export const beneficiaryConsentLifecycle = lifecycle("beneficiaryConsent", "asked", {
  consent: { from: ["asked"], to: "consented", by: "applicant" },
  decline: { from: ["asked"], to: "declined", by: "applicant" },
});
export type BeneficiaryConsentState = StateOf<typeof beneficiaryConsentLifecycle>;
export type BeneficiaryConsentAction = ActionOf<typeof beneficiaryConsentLifecycle>;

/** Days within which it is asked to answer; later answers are taken too. No document gives a number: platform default. */
export const consentDays = 30;
