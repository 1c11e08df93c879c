import type { Module } from "../platform/module.ts";
import { Paper } from "./paper.entity.ts";
import { PaperResolver } from "./resolver.ts";

export const paperModule: Module = { name: "paper", entities: [Paper], resolvers: [PaperResolver] };
export { Paper };
export { fileOf } from "./file.ts";
export { papersOf } from "./handler.ts";
export { issuePaper, type Issue, type Matter } from "./issue.ts";
export { assertFillable } from "./templates.ts";
export { papers, readWith } from "./resource.ts";
