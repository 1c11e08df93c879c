import type { Module } from "../platform/module.ts";
import { Case } from "./case.entity.ts";
import { CaseResolver } from "./resolver.ts";
import { watch } from "./watch.ts";

export const caseModule: Module = { name: "case", entities: [Case], resolvers: [CaseResolver], jobs: [watch] };
