import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** A sale of credits between two holders: ordered at the price of the offer, and theirs once the seller confirms that payment has come; or they return. */
export const tradeLifecycle = lifecycle("trade", "ordered", {
  confirm: { from: ["ordered"], to: "confirmed", by: "seller" },
  decline: { from: ["ordered"], to: "declined", by: "seller" },
  withdraw: { from: ["ordered"], to: "withdrawn", by: "applicant" },
  lapse: { from: ["ordered"], to: "lapsed", by: "acceptor" },
});
export type TradeState = StateOf<typeof tradeLifecycle>;
export type TradeAction = ActionOf<typeof tradeLifecycle>;

/** Days after which what the seller has not confirmed returns. No document says a number: platform default. */
export const tradeDays = 7;
