import { platformDefault } from "../../shared/platform/competence.ts";
import type { Monitored } from "../../shared/issuance/issuance.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { stepsAtOnce } from "../document/index.ts";
import { record, type Inside } from "../platform/record/transaction.ts";
import { fileOf } from "../platform/worker/pool.ts";
import type { Basis } from "./guard.ts";
import type { Issuance } from "./issuance.entity.ts";
import { compute, type Computation } from "./report.rules.ts";

const worker = fileOf(import.meta.url, "./worker");

/** Calculates a report by the methodology of its sub-project; what takes many steps, in a worker. */
export function computed({ part, methodology }: Basis, data: Monitored, { calculated }: Inside): Computation {
  const { document } = methodology;
  const { exAnte } = part;
  const briefly = compute({ document, exAnte, data, steps: stepsAtOnce });
  if (!briefly.findings.some(({ reason }) => reason === "tooMuch")) return briefly;
  return calculated(worker, "compute", { document, exAnte, data });
}
/** The creditable part of a calculation: none while it is incomplete, or where emissions exceed removals. */
export const creditable = ({ kilograms }: Computation): number | null =>
  kilograms !== null && kilograms > 0 ? kilograms : null;

/** A calculation with a result. */
export interface Computed extends Computation {
  readonly kilograms: number;
  readonly inputsHash: string;
}
/**
 * Calculates a result to be relied on.
 * @throws Refusal INVALID_INPUT naming everything missing, unknown or out of bounds (`findings`); RULE_BROKEN when
 * there is nothing to credit.
 */
export function completed(basis: Basis, data: Monitored, inside: Inside): Computed {
  const it = computed(basis, data, inside);
  const { findings, kilograms, exact } = it;
  const [first] = findings;
  if (first) {
    const others = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
    throw new Refusal("INVALID_INPUT", first.messageEn + others, {
      field: "data",
      reason: "reportIncomplete",
      messageZh: first.messageZh,
      count: findings.length,
      findings: findings.slice(0, 200),
      clause: platformDefault,
    });
  }
  if (kilograms! < 1)
    throw new Refusal("RULE_BROKEN", `the result for the period is ${exact} kg: there is nothing to credit`, {
      field: "data",
      reason: "nothingReduced",
      exact,
      clause: platformDefault,
    });
  return it as Computed;
}
/** Records in journal and log the result, with the hashes of document and values. */
export const recordComputation = (
  inside: Inside,
  { id }: Issuance,
  as: "report" | "accept",
  { documentHash, inputsHash, kilograms }: Computed,
  round: number,
): Promise<void> =>
  record(inside, {
    type: "issuance",
    record: id,
    action: as,
    clause: platformDefault,
    round,
    documentHash,
    inputsHash,
    kilograms,
  });
