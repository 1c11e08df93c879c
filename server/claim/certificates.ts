import { certificateRange, type GreenCertificate } from "../../shared/claim/certificate.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { claimOnce, releaseOne, type Claimant, type Claimed } from "./claim.ts";

const claimedBy = (certificate: GreenCertificate): Claimed => ({
  kind: "foreignSerials",
  ...certificateRange(certificate),
});

/**
 * Claims green power certificates, each for its month, whoever uses them: an event or a project.
 * @throws Refusal CONFLICT naming the present claimant.
 */
export async function claimCertificates(
  inside: Inside,
  certificates: readonly GreenCertificate[],
  by: Claimant,
  clause?: string,
): Promise<void> {
  for (const one of certificates) await claimOnce(inside, claimedBy(one), by, clause);
}
/** They may be claimed again. */
export async function releaseCertificates(
  inside: Inside,
  certificates: readonly GreenCertificate[],
  by: Claimant,
): Promise<void> {
  for (const one of certificates) await releaseOne(inside, claimedBy(one), by);
}
