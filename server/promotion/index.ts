import type { Module } from "../platform/module.ts";
import { Promotion } from "./promotion.entity.ts";
import { Push } from "./push.entity.ts";
import { pushPromotions } from "./push.ts";
import { PushResolver } from "./push.resolver.ts";
import { promotions, pushes } from "./resource.ts";
import { PromotionResolver } from "./resolver.ts";

export const promotionModule: Module = {
  name: "promotion",
  entities: [Promotion, Push],
  resolvers: [PromotionResolver, PushResolver],
  resources: [promotions, pushes],
  jobs: [async () => (await import("./push.ts")).pushPromotions],
};
export { Promotion, Push, pushPromotions };
