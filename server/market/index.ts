import type { Module } from "../platform/module.ts";
import { Offer } from "./offer.entity.ts";
import { OfferResolver } from "./resolver.ts";
import { Trade } from "./trade.entity.ts";
import { lapseTrades, SaleOfOffer, TradeResolver } from "./trade.resolver.ts";

export const marketModule: Module = {
  name: "market",
  entities: [Offer, Trade],
  resolvers: [OfferResolver, TradeResolver, SaleOfOffer],
  jobs: [lapseTrades],
};
export { Offer, Trade };
export { offerAgain, takeOff } from "./offered.ts";
export { offers } from "./resource.ts";
