import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** What the owners of projects are told of at intervals: a benefit of policy, or an offer of finance. SD-P 三(三)8. */
export const promotionKinds = ["policyBenefit", "financingOffer"] as const;
export type PromotionKind = (typeof promotionKinds)[number];

/** From a draft to what is pushed (推送) until its last day, or until it is taken back. SD-P 三(三)8. */
export const promotionLifecycle = lifecycle("promotion", "draft", {
  publish: { from: ["draft"], to: "published", by: "publisher" },
  end: { from: ["published"], to: "ended", by: "publisher" },
  withdraw: { from: ["draft", "published"], to: "withdrawn", by: "publisher" },
});
export type PromotionState = StateOf<typeof promotionLifecycle>;
export type PromotionAction = ActionOf<typeof promotionLifecycle>;

/** One promotion before one project's owner: pushed again at intervals until they answer or it is over. */
export const pushLifecycle = lifecycle("push", "pushed", {
  accept: { from: ["pushed"], to: "interested", by: "applicant" },
  decline: { from: ["pushed"], to: "notInterested", by: "applicant" },
  lapse: { from: ["pushed"], to: "lapsed", by: "publisher" },
});
export type PushState = StateOf<typeof pushLifecycle>;
export type PushAction = ActionOf<typeof pushLifecycle>;
