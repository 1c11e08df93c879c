import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** What is sent to the owners of projects at intervals: a policy benefit, or a financing offer. SD-P 三(三)8. */
export const promotionKinds = ["policyBenefit", "financingOffer"] as const;
export type PromotionKind = (typeof promotionKinds)[number];

/** From a draft to what is sent (推送) until its last day, or until it is withdrawn. SD-P 三(三)8. */
export const promotionLifecycle = lifecycle("promotion", "draft", {
  publish: { from: ["draft"], to: "published", by: "publisher" },
  end: { from: ["published"], to: "ended", by: "publisher" },
  withdraw: { from: ["draft", "published"], to: "withdrawn", by: "publisher" },
});
export type PromotionState = StateOf<typeof promotionLifecycle>;
export type PromotionAction = ActionOf<typeof promotionLifecycle>;

/** One promotion for one project's owner: sent again at intervals until they answer or it is over. */
export const pushLifecycle = lifecycle("push", "pushed", {
  accept: { from: ["pushed"], to: "interested", by: "applicant" },
  decline: { from: ["pushed"], to: "notInterested", by: "applicant" },
  lapse: { from: ["pushed"], to: "lapsed", by: "publisher" },
});
export type PushState = StateOf<typeof pushLifecycle>;
export type PushAction = ActionOf<typeof pushLifecycle>;
