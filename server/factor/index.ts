import type { Module } from "../platform/module.ts";
import { Factor } from "./factor.entity.ts";
import { factors } from "./resource.ts";
import { FactorResolver } from "./resolver.ts";

export const factorModule: Module = {
  name: "factor",
  entities: [Factor],
  resolvers: [FactorResolver],
  resources: [factors],
};
export { Factor, factors };
export { factorFor } from "./factor.ts";
export { loadFactors, type Stated } from "./load.ts";
export { seedFactors } from "./seed.ts";
