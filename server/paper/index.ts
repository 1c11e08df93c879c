import type { Module } from "../platform/module.ts";
import { paperForms } from "../../shared/paper/paper.ts";
import { idBefore } from "../platform/http/router.ts";
import { Paper } from "./paper.entity.ts";
import { papers, readWith } from "./resource.ts";
import { PaperResolver } from "./resolver.ts";

export const paperModule: Module = {
  name: "paper",
  entities: [Paper],
  resolvers: [PaperResolver],
  resources: [papers],
  routes: [
    {
      method: "GET",
      path: `/papers/${idBefore}.:form(^(?:${paperForms.join("|")})$)`,
      price: 5_000,
      load: async () => (await import("./handler.ts")).downloadPaper,
    },
  ],
  invariants: async () => (await import("./invariants.ts")).paperInvariants,
};
export { Paper };
export { fileOf } from "./file.ts";
export { issuePaper, type Issue, type Matter } from "./issue.ts";
export { assertFillable, installTemplates } from "./templates.ts";
export { papers, readWith };
