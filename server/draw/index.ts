import type { Module } from "../platform/module.ts";
import { Draw } from "./draw.entity.ts";
import { expiry } from "./expiry.ts";
import { DrawResolver } from "./resolver.ts";

export const drawModule: Module = { name: "draw", entities: [Draw], resolvers: [DrawResolver], jobs: [expiry] };
export { Draw };
export { commitDraw, revealDraw, type Commitment } from "./commit.ts";
export { draws } from "./resource.ts";
export { commitmentOf, sampleSizeFor, type Weights } from "./rules.ts";
