import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * An owner's offer to the offset queue and, where the region's policy opens trading, to other holders: taken in parts
 * until it is exhausted or withdrawn. SD-E 四(一); HN 三(四)1.
 */
export const offerLifecycle = lifecycle("offer", "open", {
  withdraw: { from: ["open"], to: "withdrawn", by: "seller" },
  exhaust: { from: ["open"], to: "exhausted", by: "acceptor" },
});
export type OfferState = StateOf<typeof offerLifecycle>;
export type OfferAction = ActionOf<typeof offerLifecycle>;

/** For a price, settled between the two parties, or as a gift. */
export const offerKinds = ["listing", "donation"] as const;
export type OfferKind = (typeof offerKinds)[number];
