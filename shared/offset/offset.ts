import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** From the queue's proposal to the retirement for the event. Nothing is allocated without the owner's offer and the organiser's acceptance. SD-E 四; HN 三(四). */
export const allocationLifecycle = lifecycle("allocation", "proposed", {
  accept: { from: ["proposed"], to: "accepted", by: "applicant" },
  decline: { from: ["proposed", "accepted", "confirmed"], to: "declined", by: "applicant" },
  confirm: { from: ["accepted"], to: "confirmed", by: "seller" },
  retire: { from: ["confirmed"], to: "retired", by: "applicant" },
  // What is accepted lapses with its time; what is confirmed, only with the unit that it is of.
  annul: { from: ["retired"], to: "annulled", by: "acceptor" },
  lapse: { from: ["proposed", "accepted", "confirmed"], to: "lapsed", by: "acceptor" },
});
export type AllocationState = StateOf<typeof allocationLifecycle>;
export type AllocationAction = ActionOf<typeof allocationLifecycle>;
/** The states in which an allocation still holds what it was given. */
export const reserving: readonly AllocationState[] = ["proposed", "accepted", "confirmed"];

/** Which projects may feed the queue: the department's to say; it never disposes of what is another's. */
export const admissionLifecycle = lifecycle("admission", "admitted", {
  suspend: { from: ["admitted"], to: "suspended", by: "decider" },
  resume: { from: ["suspended"], to: "admitted", by: "decider" },
});
export type AdmissionState = StateOf<typeof admissionLifecycle>;

/** Units that another registry has cancelled for events, declared with proof and checked; annulled where they turn out to be another's. SD-E 四(三); HN 三(四). */
export const foreignUnitLifecycle = lifecycle("foreignUnit", "submitted", {
  check: { from: ["submitted"], to: "checked", by: "checker" },
  refuse: { from: ["submitted"], to: "refused", by: "checker" },
  annul: { from: ["submitted", "checked"], to: "annulled", by: "checker" },
});
export type ForeignUnitState = StateOf<typeof foreignUnitLifecycle>;

/** What other registries count: allowances (CEA), CCER, CER, VCU, and what other mechanisms issue. SD-E 四(一); HN 三(四). */
export const unitKinds = ["CEA", "CCER", "CER", "VCU", "other"] as const;
export type UnitKind = (typeof unitKinds)[number];

/** The one registry in which units of a kind are kept and cancelled; null where there are many. */
export const registries: Readonly<Record<UnitKind, string | null>> = {
  CEA: "全国碳排放权注册登记系统",
  CCER: "全国温室气体自愿减排注册登记系统",
  CER: "CDM Registry",
  VCU: "Verra Registry",
  other: null,
};

export const supplySources = ["block", "foreignUnit"] as const;
export type SupplySource = (typeof supplySources)[number];

/**
 * A new sink committed to an event: by its owner, accepted by the organiser; its validated removals count for the event. SD-E 四(一)(二).
 * Filed within one year after the event's end, validated within two; else it lapses, and the event needs other offsets.
 */
export const commitmentLifecycle = lifecycle("commitment", "proposed", {
  accept: { from: ["proposed"], to: "committed", by: "applicant" },
  decline: { from: ["proposed"], to: "declined", by: "applicant" },
  withdraw: { from: ["proposed"], to: "withdrawn", by: "holder" },
  validate: { from: ["committed"], to: "validated", by: "validator" },
  expire: { from: ["proposed"], to: "expired", by: "acceptor" },
  lapse: { from: ["committed"], to: "lapsed", by: "acceptor" },
  release: { from: ["proposed", "committed"], to: "released", by: "acceptor" },
});
export type CommitmentState = StateOf<typeof commitmentLifecycle>;
export type CommitmentAction = ActionOf<typeof commitmentLifecycle>;

/** How far an event's actual emissions are covered by what was retired or cancelled for it, or removed by its sink. */
export const coverageStates = ["none", "partial", "pendingNewSink", "covered"] as const;
export type CoverageState = (typeof coverageStates)[number];
/**
 * Covered when what was retired, cancelled and removed is as much as was emitted, or more (JL 二章); pending while a committed sink is still to be validated.
 * @param covered, pending, emissions in whole kilograms.
 */
export const coverageStateOf = (covered: number, pending: number, emissions: number): CoverageState =>
  covered >= emissions ? "covered" : pending > 0 ? "pendingNewSink" : covered > 0 ? "partial" : "none";
