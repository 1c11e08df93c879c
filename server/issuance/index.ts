import type { Module } from "../platform/module.ts";
import { takesComments } from "../finding/index.ts";
import { idPart } from "../platform/http/router.ts";
import { Issuance } from "./issuance.entity.ts";
import { ordered, OrderResolver } from "./order.resolver.ts";
import { MonitoringReport } from "./report.entity.ts";
import { issuances, monitoringReports, reversals } from "./resource.ts";
import { templates } from "./templates.ts";
import { IssuanceResolver } from "./resolver.ts";
import { Reversal } from "./reversal.entity.ts";
import { ReversalResolver } from "./reversal.resolver.ts";
import { MonitoringReportResolver, VerificationResolver } from "./verification.resolver.ts";

export const issuanceModule: Module = {
  name: "issuance",
  entities: [Issuance, MonitoringReport, Reversal],
  resolvers: [IssuanceResolver, VerificationResolver, MonitoringReportResolver, OrderResolver, ReversalResolver],
  resources: [issuances, monitoringReports, reversals],
  routes: [
    {
      method: "GET",
      path: `/issuances/${idPart}/sheet.:kind(^(?:xlsx|csv)$)`,
      price: 2_000,
      load: async () => (await import("./sheet.handler.ts")).monitoringSheet,
    },
    {
      method: "POST",
      path: `/issuances/${idPart}/sheet`,
      price: 10_000,
      load: async () => (await import("./sheet.handler.ts")).readMonitoringSheet,
    },
  ],
  extensions: [
    takesComments(issuances, ({ state, noticeBeganOn: from, noticeEndsOn: to }) =>
      state === "publicNotice" && from && to ? { from, to } : null,
    ),
  ],
  byTwo: [ordered],
  papers: templates,
  invariants: async () => (await import("./invariants.ts")).issuanceInvariants,
};
export { Issuance, issuances, MonitoringReport, monitoringReports, Reversal, reversals };
