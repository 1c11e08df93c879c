import type { Module } from "../platform/module.ts";
import { Draw } from "./draw.entity.ts";
import { draws } from "./resource.ts";
import { DrawResolver } from "./resolver.ts";

export const drawModule: Module = {
  name: "draw",
  entities: [Draw],
  resolvers: [DrawResolver],
  resources: [draws],
  jobs: [async () => (await import("./expiry.ts")).expiry],
  invariants: async () => (await import("./invariants.ts")).drawInvariants,
};
export { Draw, draws };
export { commitDraw, revealDraw, type Commitment } from "./commit.ts";
export { commitmentOf, sampleSizeFor, type Weights } from "./rules.ts";
