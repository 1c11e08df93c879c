import type { Module } from "../platform/module.ts";
import { Claim } from "./claim.entity.ts";
import { claims } from "./resource.ts";
import { ClaimResolver } from "./resolver.ts";

export const claimModule: Module = {
  name: "claim",
  entities: [Claim],
  resolvers: [ClaimResolver],
  resources: [claims],
  invariants: async () => (await import("./invariants.ts")).claimInvariants,
};
export { Claim };
export {
  claimantOf,
  claimOnce,
  claimWithin,
  releaseClaim,
  releaseOne,
  shrinkClaim,
  type Claimant,
  type Claimed,
} from "./claim.ts";
export { claimCertificates, releaseCertificates } from "./certificates.ts";
