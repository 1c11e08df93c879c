import type { FindingState } from "../../shared/finding/finding.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { Finding } from "./finding.entity.ts";

/** The number of findings that must be fixed on a record, in one of `states`; by default those not closed. */
export const mustFixOf = (
  inside: Inside,
  subjectType: string,
  subjectId: string,
  states: readonly FindingState[] = ["open", "answered"],
): Promise<number> =>
  inside.em.count(Finding, { subjectType, subjectId, weight: "mustFix", state: { $in: [...states] } });
