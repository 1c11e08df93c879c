import { offerLifecycle } from "../../shared/market/market.ts";
import { tradeLifecycle } from "../../shared/market/trade.ts";
import { overseen, resource } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Offer } from "./offer.entity.ts";
import { Trade } from "./trade.entity.ts";

/** Prices are public, parties are private: everybody sees an open offer, few see its seller. */
export const offers = resource({
  entity: Offer,
  one: "offer",
  many: "offers",
  lifecycle: offerLifecycle,
  discreet: true,
  rows: (it, actor) =>
    it.or([
      it("state", "=", "open"),
      overseen(it, actor),
      ...(actor.organization ? [it("seller", "=", actor.organization)] : []),
    ]),
  // Whether it is for sale depends on its kind, its event and its region.
  needs: ["region", "policyOn", "seller", "kind", "event"],
  rolesOn: (actor, it) => competencesOf(it, "offer", actor, { seller: it.seller }),
  groundOf: groundIn("offer"),
});

/** Quantity and price of a sale are public; its parties are visible to themselves and the region's offices. */
export const trades = resource({
  entity: Trade,
  one: "trade",
  many: "trades",
  lifecycle: tradeLifecycle,
  discreet: true,
  rows: (it, actor) =>
    it.or([
      it("state", "=", "confirmed"),
      overseen(it, actor),
      ...(actor.organization ? [it("seller", "=", actor.organization), it("buyer", "=", actor.organization)] : []),
    ]),
  needs: ["region", "policyOn", "seller", "buyer"],
  rolesOn: (actor, it) => competencesOf(it, "trade", actor, { applicant: it.buyer, seller: it.seller }),
  groundOf: groundIn("trade"),
});
