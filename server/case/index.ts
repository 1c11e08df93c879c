import type { Module } from "../platform/module.ts";
import { Case } from "./case.entity.ts";
import { cases } from "./resource.ts";
import { CaseResolver } from "./resolver.ts";

export const caseModule: Module = {
  name: "case",
  entities: [Case],
  resolvers: [CaseResolver],
  resources: [cases],
  jobs: [async () => (await import("./watch.ts")).watch],
  invariants: async () => (await import("./invariants.ts")).caseInvariants,
};
