import type { Route } from "./http/router.ts";
import { LogResolver } from "./log/resolver.ts";
import type { Module } from "./module.ts";
import { platformEntities } from "./store/tables.ts";

const health = {
  path: "/health",
  load: async () => (await import("./http/health.ts")).health,
} satisfies Partial<Route>;

export const platformModule: Module = {
  name: "platform",
  entities: platformEntities,
  resolvers: [LogResolver],
  jobs: [async () => (await import("./record/outbox.ts")).sweepOutbox],
  routes: [
    { method: "GET", ...health },
    { method: "HEAD", ...health },
  ],
};
