import type { Module } from "../platform/module.ts";
import { TravelResolver } from "./resolver.ts";

export const travelModule: Module = { name: "travel", entities: [], resolvers: [TravelResolver] };
