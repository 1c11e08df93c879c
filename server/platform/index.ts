import { LogResolver } from "./log/resolver.ts";
import type { Module } from "./module.ts";
import { platformEntities } from "./store/tables.ts";

export const platformModule: Module = { name: "platform", entities: platformEntities, resolvers: [LogResolver] };
