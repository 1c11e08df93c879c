import type { Module } from "../platform/module.ts";
import { Factor } from "./factor.entity.ts";
import { FactorResolver } from "./resolver.ts";

export const factorModule: Module = { name: "factor", entities: [Factor], resolvers: [FactorResolver] };
export { Factor };
export { factorFor } from "./factor.ts";
export { loadFactors, type Stated } from "./load.ts";
export { factors } from "./resource.ts";
export { seedFactors } from "./seed.ts";
