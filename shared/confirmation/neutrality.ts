import type { CertificateState } from "./confirmation.ts";
import type { CoverageState } from "../offset/offset.ts";

/**
 * The claim that an event may make, on every page and paper. It is neutral only where all of its emissions are covered and
 * that was confirmed (JL 二章); partial offsets (部分抵消, SC 三(四)) and pending new sinks (SD-E 四(二)) have terms of their
 * own, and after the revocation of its certificate nothing may be claimed (HN 三(五)).
 */
export const neutralityClaims = [
  "notAccounted",
  "none",
  "partial",
  "pendingNewSink",
  "covered",
  "neutral",
  "revoked",
] as const;
export type NeutralityClaim = (typeof neutralityClaims)[number];

/**
 * The facts of an event: its coverage (null before it is accounted), whether that was confirmed, and its certificate,
 * if any.
 */
export interface Known {
  readonly coverage: CoverageState | null | undefined;
  readonly confirmed: boolean;
  readonly certificate?: CertificateState | null | undefined;
}

export function neutralityClaimOf({ coverage, confirmed, certificate }: Known): NeutralityClaim {
  if (!coverage) return "notAccounted";
  if (certificate === "revoked") return "revoked";
  return coverage === "covered" && confirmed ? "neutral" : coverage;
}

/** The Chinese and English terms, used by all pages and papers. */
export const neutralityWords: Readonly<Record<NeutralityClaim, readonly [zh: string, en: string]>> = {
  notAccounted: ["尚未核算", "Not accounted yet"],
  none: ["待抵消", "Not offset"],
  partial: ["部分抵消", "Offset in part"],
  pendingNewSink: ["新建碳汇待审定", "New sink pending"],
  covered: ["已足额抵消，待确认", "Offset in full, to be confirmed"],
  neutral: ["实现碳中和", "Carbon neutral"],
  revoked: ["证明书已取消", "Certificate revoked"],
};
/** The sentence that states the consequence. */
export const neutralitySentences: Readonly<Record<NeutralityClaim, readonly [zh: string, en: string]>> = {
  notAccounted: [
    "实际排放量尚未核算，不得宣称碳中和。",
    "Its actual emissions are not accounted yet: it may not be called neutral.",
  ],
  none: [
    "实际排放量尚未抵消，不得宣称碳中和。",
    "Nothing of its emissions is offset yet: it may not be called neutral.",
  ],
  partial: [
    "实际排放量仅部分抵消，不得宣称碳中和。",
    "Only a part of its emissions is offset: it may not be called neutral.",
  ],
  pendingNewSink: [
    "尚待新建碳汇项目审定，审定前不得宣称碳中和。",
    "A new sink is still to be validated: until then it may not be called neutral.",
  ],
  covered: [
    "抵消量不低于实际排放量，结果尚待确认。",
    "As much is offset as was emitted, or more; that is still to be confirmed.",
  ],
  neutral: ["抵消量不低于实际排放量，实现碳中和。", "As much is offset as was emitted, or more: it is carbon neutral."],
  revoked: [
    "碳中和证明书已取消，不得再宣称碳中和。",
    "Its certificate was revoked: it may no longer be called neutral.",
  ],
};
