import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * A sale of credits between two holders: ordered at the offer's price, and the buyer's once the seller confirms receipt
 * of payment; otherwise they return.
 */
export const tradeLifecycle = lifecycle("trade", "ordered", {
  confirm: { from: ["ordered"], to: "confirmed", by: "seller" },
  decline: { from: ["ordered"], to: "declined", by: "seller" },
  withdraw: { from: ["ordered"], to: "withdrawn", by: "applicant" },
  lapse: { from: ["ordered"], to: "lapsed", by: "acceptor" },
});
export type TradeState = StateOf<typeof tradeLifecycle>;
export type TradeAction = ActionOf<typeof tradeLifecycle>;

/** Days after which an unconfirmed order returns. No document gives a number: platform default. */
export const tradeDays = 7;
