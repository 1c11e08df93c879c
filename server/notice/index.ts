import type { Module } from "../platform/module.ts";
import { JournalResolver } from "./journal.resolver.ts";
import { TaskResolver } from "./resolver.ts";
import { SetUpResolver } from "./set-up.resolver.ts";

export const noticeModule: Module = {
  name: "notice",
  entities: [],
  resolvers: [TaskResolver, JournalResolver, SetUpResolver],
  invariants: async () => (await import("./invariants.ts")).noticeInvariants,
};
