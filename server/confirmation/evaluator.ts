import { platformDefault } from "../../shared/platform/competence.ts";
import { ruleBroken, Refusal } from "../../shared/platform/refusal.ts";
import { casesOf } from "../offset/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { groundIn } from "../policy/index.ts";
import { conflictsOf, independenceOf, isCertified } from "../standing/index.ts";

/** The case for which a body is engaged. */
interface Engagement {
  readonly region: string;
  readonly policyOn: string;
  readonly organiser: string;
  readonly event: string;
}

/**
 * @throws Refusal FORBIDDEN when a person of the body has a personal interest in the organiser: evaluators must be
 * independent as persons too. JL 三章.
 */
export async function assertDisinterested(
  { organiser }: Engagement,
  body: string,
  person: string,
  inside: Inside,
): Promise<void> {
  const [conflict] = await conflictsOf(inside, person, body, [organiser]);
  if (!conflict) return;
  throw new Refusal(
    "FORBIDDEN",
    `a person of the body has a tie to the organiser: ${conflict.kind}; a colleague without one must do this`,
    { reason: "conflictOfInterest", conflict: conflict.kind, competence: "evaluator", person, clause: conflict.clause },
  );
}

/**
 * @throws Refusal RULE_BROKEN unless the body is certified to evaluate in the region, and independent of the
 * organiser and of everybody who gains by a project whose credits are used. SD-E 三(二)1, JL 四章.
 */
export async function assertBody(it: Engagement, body: string, inside: Inside): Promise<void> {
  const no = (reason: string, message: string, clause: string, more: object = {}) =>
    ruleBroken("evaluator", reason, message, clause, more);
  const certifiedBy = groundIn("body")(it, "decider")?.clause ?? platformDefault;
  if (!(await isCertified(inside, body, "evaluation", it.region))) {
    throw no(
      "notCertified",
      "this body is not certified for evaluation in this region: engage one that is",
      certifiedBy,
    );
  }
  for (const about of await casesOf(inside, it)) {
    const [dependence] = await independenceOf(inside, body, about);
    if (dependence) {
      throw no(
        "notIndependent",
        `the body is not independent of the ${about.subjectType} and may not evaluate: ${dependence.reason}`,
        dependence.clause,
        { dependence: dependence.reason, subject: about.subjectType, organization: dependence.organization },
      );
    }
  }
}
