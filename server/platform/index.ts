import { idPart, type Route } from "./http/router.ts";
import { LogResolver } from "./log/resolver.ts";
import type { Module } from "./module.ts";
import { ContentHome, ContentPart, Lease, Message, platformEntities, Spending } from "./store/tables.ts";

const health = {
  path: "/health",
  load: async () => (await import("./http/health.ts")).health,
} satisfies Partial<Route>;

/** What everybody may check the log by. */
const logRoutes: readonly Route[] = (
  [
    ["/keys.json", "keysFile", 100],
    ["/checkpoint", "checkpointFile", 100],
    ["/heads.jsonl", "headsFile", 2_000],
    [`/log/inclusion/${idPart}`, "inclusionFile", 200],
    ["/log/consistency", "consistencyFile", 200],
    ["/tile/*", "tileFile", 200],
  ] as const
).map(([path, name, price]) => ({
  method: "GET",
  path,
  price,
  load: async () => (await import("./log/routes.ts"))[name],
}));

export const platformModule: Module = {
  name: "platform",
  entities: platformEntities,
  // Contents are backed up by their hashes, wherever they are kept; what was not sent yet is not sent by a restored one.
  passing: [Lease, Message, Spending, ContentPart, ContentHome],
  resolvers: [LogResolver],
  jobs: [
    async () => (await import("./record/outbox.ts")).sweepOutbox,
    async () => (await import("./record/answers.ts")).sweepAnswers,
    async () => (await import("./cost/tally.ts")).sweepSpending,
    async () => (await import("./message/deliver.ts")).sweepMessages,
  ],
  invariants: async () => (await import("./doctor/platform.ts")).platformInvariants,
  routes: [{ method: "GET", ...health }, { method: "HEAD", ...health }, ...logRoutes],
};
