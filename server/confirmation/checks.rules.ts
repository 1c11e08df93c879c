import { platformDefault } from "../../shared/platform/competence.ts";
import type { Checked } from "../../shared/confirmation/confirmation.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

/** What the platform knows of an event that it is to confirm. Whole kg CO2e; days ISO. */
export interface Looked {
  /** The clause by which a registration form must be filed; null where none is due. */ readonly registrationClause:
    | string
    | null;
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

/** Each check with how it came out, by `clause` for what the region asks of an offset. SC 附表1; what no document says is a platform default. */
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

/** @throws Refusal RULE_BROKEN that names the checks which must pass and did not. */
export function assertPassed(checks: readonly Checked[]): void {
  const failed = checks.filter(({ must, passed }) => must && !passed);
  if (failed.length === 0) return;
  throw new Refusal("RULE_BROKEN", `these checks do not pass: ${failed.map(({ check }) => check).join(", ")}`, {
    field: "checks",
    reason: "checksFailed",
    failed: failed.map(({ check }) => check),
    clause: failed[0]!.clause,
  });
}
