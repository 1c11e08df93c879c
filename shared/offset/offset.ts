import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * From the queue's proposal to the retirement for the event. Nothing is allocated without the owner's offer and the
 * organiser's acceptance. SD-E 四; HN 三(四).
 */
export const allocationLifecycle = lifecycle("allocation", "proposed", {
  accept: { from: ["proposed"], to: "accepted", by: "applicant" },
  decline: { from: ["proposed", "accepted", "confirmed"], to: "declined", by: "applicant" },
  confirm: { from: ["accepted"], to: "confirmed", by: "seller" },
  retire: { from: ["confirmed"], to: "retired", by: "applicant" },
  // An accepted allocation lapses in time; a confirmed one only if its unit is annulled.
  annul: { from: ["retired"], to: "annulled", by: "acceptor" },
  lapse: { from: ["proposed", "accepted", "confirmed"], to: "lapsed", by: "acceptor" },
});
export type AllocationState = StateOf<typeof allocationLifecycle>;
export type AllocationAction = ActionOf<typeof allocationLifecycle>;
/** The states in which an allocation still holds its credits. */
export const reserving: readonly AllocationState[] = ["proposed", "accepted", "confirmed"];

/** Admission of projects to the queue: the department's decision; it never disposes of others' credits. */
export const admissionLifecycle = lifecycle("admission", "admitted", {
  suspend: { from: ["admitted"], to: "suspended", by: "decider" },
  resume: { from: ["suspended"], to: "admitted", by: "decider" },
});
export type AdmissionState = StateOf<typeof admissionLifecycle>;

/**
 * Units cancelled in another registry for events, declared with proof and checked; annulled if they turn out to belong
 * to somebody else. SD-E 四(三); HN 三(四).
 */
export const foreignUnitLifecycle = lifecycle("foreignUnit", "submitted", {
  check: { from: ["submitted"], to: "checked", by: "checker" },
  refuse: { from: ["submitted"], to: "refused", by: "checker" },
  annul: { from: ["submitted", "checked"], to: "annulled", by: "checker" },
});
export type ForeignUnitState = StateOf<typeof foreignUnitLifecycle>;

/** Units of other registries: allowances (CEA), CCER, CER, VCU, and those of other mechanisms. SD-E 四(一); HN 三(四). */
export const unitKinds = ["CEA", "CCER", "CER", "VCU", "other"] as const;
export type UnitKind = (typeof unitKinds)[number];

export const supplySources = ["block", "foreignUnit"] as const;
export type SupplySource = (typeof supplySources)[number];

/**
 * A new sink committed to an event by its owner and accepted by the organiser; its validated removals count for the
 * event. SD-E 四(一)(二). Filed within one year after the event's end, validated within two; otherwise it lapses, and the
 * event needs other offsets.
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

/**
 * How far an event's actual emissions are covered by retirements and cancellations for it, and by removals of its
 * sinks.
 */
export const coverageStates = ["none", "partial", "pendingNewSink", "covered"] as const;
export type CoverageState = (typeof coverageStates)[number];
/**
 * Covered when retirements, cancellations and removals are at least the emissions (JL 二章); pending while a committed
 * sink is still to be validated.
 * @param covered, pending, emissions in whole kilograms.
 */
export const coverageStateOf = (covered: number, pending: number, emissions: number): CoverageState => {
  if (covered >= emissions) return "covered";
  if (pending > 0) return "pendingNewSink";
  return covered > 0 ? "partial" : "none";
};
