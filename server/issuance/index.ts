import type { Module } from "../platform/module.ts";
import { Issuance } from "./issuance.entity.ts";
import { OrderResolver } from "./order.resolver.ts";
import { MonitoringReport } from "./report.entity.ts";
import { IssuanceResolver } from "./resolver.ts";
import { Reversal } from "./reversal.entity.ts";
import { ReversalResolver } from "./reversal.resolver.ts";
import { MonitoringReportResolver, VerificationResolver } from "./verification.resolver.ts";

export const issuanceModule: Module = {
  name: "issuance",
  entities: [Issuance, MonitoringReport, Reversal],
  resolvers: [IssuanceResolver, VerificationResolver, MonitoringReportResolver, OrderResolver, ReversalResolver],
};
export { Issuance, MonitoringReport, Reversal };
export { monitoringSheets } from "./sheet.handler.ts";
export { issuances, monitoringReports, reversals } from "./resource.ts";
