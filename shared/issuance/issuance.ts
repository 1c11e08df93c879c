import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";
import type { Declaration } from "../project/project.ts";

/**
 * From an owner's monitoring report, through verification by another body and public notice, to credits in the ledger
 * (签发). SD-P 三(二)4; HN 四(二). Two people order them: platform rule.
 */
export const issuanceLifecycle = lifecycle("issuance", "draft", {
  submit: { from: ["draft"], to: "submitted", by: "applicant" },
  return: { from: ["submitted"], to: "draft", by: "verifier" },
  verify: { from: ["submitted"], to: "verified", by: "verifier" },
  publicise: { from: ["verified"], to: "publicNotice", by: "publisher" },
  order: { from: ["publicNotice"], to: "issued", by: "decider", second: "confirmer" },
  refuse: { from: ["submitted", "verified", "publicNotice"], to: "refused", by: "decider" },
});
export type IssuanceState = StateOf<typeof issuanceLifecycle>;
export type IssuanceAction = ActionOf<typeof issuanceLifecycle>;

/** One monitored value: a number in the parameter's unit, the key of a table's row, or null. */
export type Cell = number | string | null;
export type Cells = Cell | readonly Cell[];
/** The two ends of a period, for parameters monitored at both. */
export const dates = ["begin", "end"] as const;
export type Dated = (typeof dates)[number];

/**
 * The monitored data of one period. `members` lists the members of each index, such as the strata of a forest; `values`
 * has by symbol one value, a list with one per member of its index, or either at both ends of the period. A draft may
 * lack some.
 */
export interface Monitored {
  readonly members: Readonly<Record<string, readonly string[]>>;
  readonly values: Readonly<Record<string, Cells | Readonly<Record<Dated, Cells>>>>;
}

/** Whether a report gives a parameter's value: monitored ones, and those looked up afresh for each period. */
export const isReported = ({
  origin,
  default: fallback,
}: {
  readonly origin: string;
  readonly default?: number;
}): boolean => origin === "monitored" || (origin === "lookedUp" && fallback === undefined);

/** What shows that a period counts here alone: the other registry's public page, or its proof of cancellation. */
export const registryProofs = ["publicPage", "cancellation"] as const;
export type RegistryProof = (typeof registryProofs)[number];
/** A registration under another mechanism, and what shows for one period that it was not issued, or is cancelled there. */
export interface OtherRegistration extends Declaration {
  readonly proof: RegistryProof | null;
  /** Of the page. */
  readonly address: string | null;
  readonly seenOn: string | null;
}

/** The registrations under which the same tonnes could be issued a second time: green certificates are claimed one by one. */
export const carbonRegistrations = (declarations: readonly Declaration[]): readonly Declaration[] =>
  declarations.filter(({ mechanism }) => mechanism !== "GEC");
/** The kind of the file that proves the `i`-th of them, from 0. */
export const proofKind = (i: number): string => `registry.R${i + 1}`;

/** Causes of a reversal. */
export const reversalKinds = ["fire", "storm", "pest", "clearing", "other"] as const;
export type ReversalKind = (typeof reversalKinds)[number];

/**
 * From the report of a fire, a storm or a clearing to the department's decision. Confirmed losses are compensated.
 * Platform default.
 */
export const reversalLifecycle = lifecycle("reversal", "reported", {
  confirm: { from: ["reported"], to: "confirmed", by: "decider" },
  dismiss: { from: ["reported"], to: "dismissed", by: "decider" },
});
export type ReversalState = StateOf<typeof reversalLifecycle>;
export type ReversalAction = ActionOf<typeof reversalLifecycle>;

/** What one of those to whom credits were issued bears of a reversal, and what was cancelled of their credits, in kg. */
export interface Debit {
  readonly holder: string;
  readonly name: string;
  readonly part: number;
  readonly kilograms: number;
}

/** One holder's part of an issuance: whole kilograms from the serial `first` on. */
export interface IssuedPart {
  readonly holder: string;
  readonly name: string;
  readonly kilograms: number;
  readonly first: number;
}
