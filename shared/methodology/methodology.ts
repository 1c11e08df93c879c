import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";
import { one, ratio } from "../quantity/ratio.ts";

/** From a developer's draft, through the committee's advice and public notice, to filing (备案). SD-P 三(二)6, 三(三)7. */
export const methodologyLifecycle = lifecycle("methodology", "draft", {
  submit: { from: ["draft", "returned"], to: "submitted", by: "applicant" },
  withdraw: { from: ["draft", "submitted", "returned"], to: "withdrawn", by: "applicant" },
  accept: { from: ["submitted"], to: "accepted", by: "acceptor" },
  convene: { from: ["accepted"], to: "underReview", by: "acceptor" },
  return: { from: ["submitted", "underReview"], to: "returned", by: "acceptor" },
  close: { from: ["underReview"], to: "advised", by: "acceptor" },
  publicise: { from: ["advised"], to: "publicNotice", by: "publisher" },
  file: { from: ["publicNotice"], to: "filed", by: "decider" },
  reject: { from: ["underReview", "advised", "publicNotice"], to: "rejected", by: "decider" },
  supersede: { from: ["filed"], to: "superseded", by: "decider" },
  revoke: { from: ["filed"], to: "revoked", by: "decider" },
});
export type MethodologyState = StateOf<typeof methodologyLifecycle>;
export type MethodologyAction = ActionOf<typeof methodologyLifecycle>;

/** One expert's part in one round: to give one opinion, unless recused or out of time. Platform default. */
export const seatLifecycle = lifecycle("panelSeat", "seated", {
  speak: { from: ["seated"], to: "spoken", by: "adviser" },
  recuse: { from: ["seated", "spoken"], to: "recused", by: "adviser" },
  release: { from: ["seated"], to: "released", by: "acceptor" },
});
export type SeatState = StateOf<typeof seatLifecycle>;
export type SeatAction = ActionOf<typeof seatLifecycle>;

/** The outcome of a round of review. */
export const roundOutcomes = ["advised", "returned", "rejected"] as const;
export type RoundOutcome = (typeof roundOutcomes)[number];

/** An expert's opinion: approval with conditions counts as approval; an abstention is presence without a vote. */
export const verdicts = ["carry", "carryWithConditions", "reject", "abstain"] as const;
export type Verdict = (typeof verdicts)[number];

/** The field of a methodology. SD-P 三(三)7, 9. */
export const specialities = ["forest", "marine", "wetland", "farm", "energy", "behaviour"] as const;
export type Speciality = (typeof specialities)[number];

/**
 * The origin of a parameter's value: the document itself, the project's design, its monitoring, or a published table.
 */
export const origins = ["default", "exAnte", "monitored", "lookedUp"] as const;
export type Origin = (typeof origins)[number];
/**
 * The purpose of a document: removals or reductions to be credited, or the emissions of an operation such as a scenic
 * spot, a hotel or a mall (A5).
 */
export const kinds = ["credit", "emission"] as const;
export type Kind = (typeof kinds)[number];
/** The gases of the Kyoto basket and its amendment. */
export const gases = ["CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3"] as const;
export const grounds = ["land", "sea", "landOrSea"] as const;

/** A text in both languages; `verified` says whether it was verified against a published copy. */
export interface BilingualText {
  readonly textZh: string;
  readonly textEn: string;
  readonly verified?: boolean;
}
/**
 * A quantity by name. `over` names its index, such as `stratum`: then it has one value per member. With the unit `key`
 * it is not a quantity but names the row of a table.
 */
export interface Parameter {
  readonly symbol: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** `1` if dimensionless. */
  readonly unit: string;
  readonly origin: Origin;
  /** The source of the definition and the default. */
  readonly source: string;
  readonly over?: string;
  /** Monitored at both ends of the period: given as `{ begin, end }`. */
  readonly dated?: boolean;
  readonly bounds?: { readonly min?: number; readonly max?: number };
  readonly qaZh?: string;
  readonly qaEn?: string;
  readonly default?: number;
  /** Whether the default was verified in the published text. */
  readonly verified?: boolean;
  /**
   * Half-width relative to its value, at the confidence of the document's uncertainty rule; or the parameter that gives
   * it.
   */ readonly uncertainty?: number | string;
}
/** Predefined constants of every formula. One tonne of carbon is 44/12 tonnes of CO2. */
export const constants = [
  { symbol: "CO2_PER_C", unit: "tCO2/tC", value: ratio(44n, 12n) },
  { symbol: "GWP_CO2", unit: "tCO2e/tCO2", value: one },
] as const;

/** One step: `lhs = expr`. It may use parameters, constants and earlier results; its result is converted to `unit`. */
export interface Equation {
  readonly id: string;
  readonly lhs: string;
  readonly unit: string;
  readonly expr: string;
  readonly over?: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly verified?: boolean;
}
/** Values by key, such as by species. `lookup(TABLE, SPECIES)` takes the row named by the parameter `SPECIES`. */
export interface Table {
  readonly name: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  readonly source: string;
  readonly verified?: boolean;
  readonly rows: Readonly<Record<string, number>>;
}
/**
 * The input for a parameter: a number or a key, a list of them over its index, or either at both ends of the period.
 */
export type ParameterValue =
  | number
  | string
  | readonly (number | string)[]
  | { readonly begin: number | readonly number[]; readonly end: number | readonly number[] };
/**
 * A case calculated by hand or published: these values give the expected symbols, each within `relTol` (10⁻⁹ if left
 * out) or `absTol`, in the symbol's own unit.
 */
export interface Example {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly source: string;
  readonly inputs: Readonly<Record<string, ParameterValue>>;
  readonly expected: Readonly<Record<string, number | readonly number[]>>;
  /** The quantity credited or emitted in the end, in whole kilograms. */
  readonly kilograms?: number;
  readonly relTol?: number;
  readonly absTol?: number;
}
/** A condition that a project must meet, and the evidence required when the project is filed. */
export interface Condition extends BilingualText {
  readonly id: string;
  readonly evidence: BilingualText;
}
/** The land or sea on which a project may be located; `minHectares` is the minimum area of a single plot. */
export interface Site {
  readonly ground: (typeof grounds)[number];
  readonly minHectares?: number;
  readonly rules: readonly BilingualText[];
}
interface Counted {
  readonly baseline: "in" | "out";
  readonly project: "in" | "out";
  readonly reasonZh: string;
  readonly reasonEn: string;
}
export interface Pool extends Counted {
  readonly name: string;
  readonly nameZh: string;
  readonly nameEn: string;
}
/** A gas of one source of emissions. */
export interface Gas extends Counted {
  readonly gas: (typeof gases)[number];
  readonly sourceZh: string;
  readonly sourceEn: string;
}
/** A deduction or loss, and the symbol for it in the equations. */
export interface Deduction {
  readonly symbol: string;
  readonly reasonZh: string;
  readonly reasonEn: string;
}
export interface CreditingPeriod {
  readonly minYears: number;
  readonly maxYears: number;
  readonly renewable: boolean;
  readonly verified?: boolean;
}
/** How a parameter is monitored. */
export interface Monitored {
  readonly symbol: string;
  readonly frequencyZh: string;
  readonly frequencyEn: string;
  readonly methodZh: string;
  readonly methodEn: string;
  readonly verified?: boolean;
}
/**
 * The uncertainty of the result: half-widths of independent values, at one confidence, combined by first-order
 * propagation of error (IPCC 2006, vol. 1, ch. 3, approach 1). `deductions` ascend: up to which relative uncertainty
 * which share of the result is deducted; beyond the last nothing is credited.
 */
export interface UncertaintyRule extends BilingualText {
  readonly confidencePercent: 90 | 95;
  readonly source: string;
  readonly deductions?: readonly { readonly upTo: number; readonly deduct: number }[];
}

/**
 * An executable methodology; its shape is published as a JSON Schema. `result` is the symbol of the quantity credited
 * or emitted, in tCO2e; credits are whole kilograms, rounded down, emissions up.
 */
export interface MethodologyDocument {
  readonly form?: string;
  readonly kind?: Kind;
  readonly scopeZh: string;
  readonly scopeEn: string;
  readonly applicability: readonly Condition[];
  readonly site?: Site;
  readonly pools: readonly Pool[];
  readonly gases: readonly Gas[];
  readonly indices?: readonly { readonly name: string; readonly nameZh: string; readonly nameEn: string }[];
  readonly parameters: readonly Parameter[];
  readonly tables?: readonly Table[];
  readonly equations: readonly Equation[];
  readonly result: string;
  /** Only for credited results. */
  readonly creditingPeriod?: CreditingPeriod;
  readonly leakage?: Deduction;
  /** The methodology's own deduction for reversals; without one, credits may be set aside in a buffer at issuance. */
  readonly nonPermanence?: Deduction;
  readonly monitoring?: readonly Monitored[];
  readonly uncertainty?: UncertaintyRule;
  readonly rounding: { readonly unit: "kgCO2e"; readonly rule: "floor" | "ceiling" };
  readonly references: readonly { readonly title: string; readonly url?: string }[];
  readonly examples: readonly Example[];
}
/** The document of a methodology whose result is credited. */
export interface CreditDocument extends MethodologyDocument {
  readonly kind?: "credit";
  readonly creditingPeriod: CreditingPeriod;
  readonly leakage: Deduction;
}
