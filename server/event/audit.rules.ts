import { phaseWords } from "../../shared/event/words.ts";
import type { Phase } from "../../shared/event/event.ts";
import { titleKey } from "../../shared/platform/sheet-title.ts";
import type { SheetRow } from "../platform/sheet/table.ts";
import { lineColumns, type LineCells } from "./sheet.rules.ts";

/**
 * The columns of an audit sheet, by their Chinese and English names: those of the template, and what the platform
 * calculated or took from the library.
 */
export const auditColumns = {
  ...lineColumns,
  phase: ["清单", "Phase"],
  factorVersion: ["版本", "Version"],
  factorValue: ["因子数值", "Factor value"],
  factorUnit: ["因子单位", "Factor unit"],
  factorSource: ["因子出处", "Source of the factor"],
  factorYear: ["年份", "Year"],
  verified: ["已核对原文", "Verified in print"],
  kilograms: ["kgCO2e"],
  evidence: ["证据文件（SHA-256）", "Evidence (SHA-256)"],
  ownUnits: ["自有计数单位", "Own counted units"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type AuditCells = Readonly<Record<keyof typeof auditColumns, string>>;
/** What stands for the code of a factor that the organiser states. */
export const ownFactorWords = ["自有", "own"] as const;

/** Whether a table is an audit sheet: it has the columns that the template lacks. */
export function isAudit([head]: readonly SheetRow[]): boolean {
  const titles = (head?.cells ?? []).map(titleKey);
  const only = [auditColumns.phase, auditColumns.factorVersion, auditColumns.kilograms];
  return only.every((names) => names.some((name) => titles.includes(titleKey(name))));
}
/** Whether a row of an audit sheet is of this phase. */
export const isOf = (phase: Phase, { phase: cell }: AuditCells): boolean =>
  [phase, ...phaseWords[phase]].some((word) => word.toLowerCase() === cell.toLowerCase());

/** A row of an audit sheet as the template would be filled in: library factors by their code, others with their source. */
export function filledAs(cells: AuditCells): LineCells {
  const isOwn = (ownFactorWords as readonly string[]).includes(cells.factor);
  return {
    ...cells,
    ...(isOwn ? { factor: "" } : { factorValue: "", factorUnit: "", factorSource: "", factorYear: "" }),
    gwpSet: cells.gwpSet.split(":", 1)[0]!.trim(),
    evidence: cells.evidence.replace(/ \([0-9a-f]{64}\)(?=;|$)/g, ""),
  };
}
