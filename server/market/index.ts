import type { Module } from "../platform/module.ts";
import { Offer } from "./offer.entity.ts";
import { offers, trades } from "./resource.ts";
import { OfferResolver } from "./resolver.ts";
import { Trade } from "./trade.entity.ts";
import { SaleOfOffer, TradeResolver } from "./trade.resolver.ts";

export const marketModule: Module = {
  name: "market",
  entities: [Offer, Trade],
  resolvers: [OfferResolver, TradeResolver, SaleOfOffer],
  resources: [offers, trades],
  jobs: [async () => (await import("./trade.resolver.ts")).lapseTrades],
  invariants: async () => (await import("./invariants.ts")).marketInvariants,
};
export { Offer, offers, Trade };
export { meantFor, offerAgain, takeOff } from "./offered.ts";
