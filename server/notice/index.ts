import type { Module } from "../platform/module.ts";
import { SetUpResolver } from "./set-up.resolver.ts";
import { TaskResolver } from "./resolver.ts";

export const noticeModule: Module = {
  name: "notice",
  entities: [],
  resolvers: [TaskResolver, SetUpResolver],
  invariants: async () => (await import("./invariants.ts")).noticeInvariants,
};
