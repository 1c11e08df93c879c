import type { Module } from "../platform/module.ts";
import { TaskResolver } from "./resolver.ts";

export const noticeModule: Module = {
  name: "notice",
  entities: [],
  resolvers: [TaskResolver],
  invariants: async () => (await import("./invariants.ts")).noticeInvariants,
};
