import type { Decision } from "../../shared/oversight/oversight.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { certificates } from "../confirmation/index.ts";
import { dayOf } from "../platform/clock.ts";
import { byTwo } from "../platform/record/by-two.ts";
import { moveWithin } from "../platform/record/move.ts";
import { groundOf } from "../platform/record/resource.ts";
import { dueFor } from "../policy/index.ts";
import { spotChecks } from "./resource.ts";
import { assertHeard } from "./rules.ts";

interface Decided {
  readonly decision: Decision;
  readonly reasons: string;
}
/** The decision on the certificate, by two people. */
export const decided = byTwo(spotChecks, "decide", ({ decision, reasons }: Decided) => ({
  async rule(it, inside) {
    const today = dayOf(inside.now);
    const clause = groundOf(spotChecks, it, "decider").clause;
    assertHeard(it.hearing, it.hearingUntil!, today, groundOf(spotChecks, it, "applicant").clause);
    const why = requiredText("reasons", reasons);
    await moveWithin(inside, certificates, it.certificate, decision, {
      as: "decider",
      note: why,
      rule: (certificate) => {
        if (decision === "revoke")
          Object.assign(certificate, { revokedOn: today, revocation: why, revocationClause: clause });
      },
      open: ({ number }) => ({ number, day: today }),
    });
    Object.assign(it, { decision, reasons: why, dueOn: dueFor(it, "spotCheck", "publisher", today) });
  },
}));
