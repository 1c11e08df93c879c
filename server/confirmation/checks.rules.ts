import { platformDefault } from "../../shared/platform/competence.ts";
import type { Checked } from "../../shared/confirmation/confirmation.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/** The facts of an event that is to be confirmed. Whole kg CO2e; days ISO. */
export interface Looked {
  /** The clause by which a registration form must be filed; null where none is due. */
  readonly registrationClause: string | null;
  readonly filedOn: string | null;
  readonly plannedOn: string | null;
  readonly beginsOn: string;
  readonly missing: readonly string[];
  readonly attached: boolean;
  readonly emissionsKilograms: number;
  readonly coveredKilograms: number;
  readonly pendingKilograms: number;
  readonly completedOn: string | null;
  readonly dueOn: string | null;
}

/**
 * Each check with its result, with `clause` for the region's offset requirement. SC 附表1; checks not named in a document
 * are platform defaults.
 */
export function checksOf(it: Looked, clause: string): Checked[] {
  const { emissionsKilograms, coveredKilograms, pendingKilograms, completedOn, dueOn, plannedOn, beginsOn } = it;
  return [
    {
      check: "registered",
      must: it.registrationClause !== null,
      passed: it.registrationClause === null || it.filedOn !== null,
      clause: it.registrationClause ?? platformDefault,
      figures: { filedOn: it.filedOn },
    },
    {
      check: "plannedInTime",
      must: true,
      passed: plannedOn !== null && plannedOn <= beginsOn,
      clause: "公告2019年第19号",
      figures: { plannedOn, beginsOn },
    },
    {
      check: "statementComplete",
      must: true,
      passed: it.missing.length === 0,
      clause: platformDefault,
      figures: { missing: it.missing.join(", ") },
    },
    { check: "evidenceAttached", must: false, passed: it.attached, clause: platformDefault },
    {
      check: "covered",
      must: true,
      passed: emissionsKilograms > 0 && coveredKilograms >= emissionsKilograms,
      clause,
      figures: { emissionsKilograms, coveredKilograms, pendingKilograms },
    },
    {
      check: "inTime",
      must: false,
      passed: completedOn !== null && (dueOn === null || completedOn <= dueOn),
      clause: platformDefault,
      figures: { completedOn, dueOn },
    },
  ];
}

/** @throws Refusal RULE_BROKEN naming the mandatory checks that failed. */
export function assertPassed(checks: readonly Checked[]): void {
  const failed = checks.filter(({ must, passed }) => must && !passed);
  if (failed.length === 0) return;
  throw new Refusal("RULE_BROKEN", `these checks failed: ${failed.map(({ check }) => check).join(", ")}`, {
    field: "checks",
    reason: "checksFailed",
    failed: failed.map(({ check }) => check),
    clause: failed[0]!.clause,
  });
}
