import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Competence } from "../../shared/platform/competence.ts";
import type { Decision } from "../../shared/oversight/oversight.ts";
import { ruleBroken, Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { certificates } from "../confirmation/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { move, moveWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { addWorkingDays, dueFor, policyFor } from "../policy/index.ts";
import { propose } from "../proposal/index.ts";
import { casesOf } from "../offset/index.ts";
import { assertNoTie } from "../standing/index.ts";
import { bodyOf } from "./bodies.ts";
import { decided } from "./decision.ts";
import { CheckPlan } from "./plan.entity.ts";
import { spotChecks } from "./resource.ts";
import { assertNoticeable, assertPublishable } from "./rules.ts";
import { SpotCheck } from "./spot-check.entity.ts";

const clauseOf = (it: SpotCheck, competence: Competence): string => groundOf(spotChecks, it, competence).clause;
/** The body that the draw now gives to this check. */
const drawnBody = async (it: SpotCheck, inside: Inside): Promise<string | null> =>
  bodyOf(it, (await inside.em.findOneOrFail(CheckPlan, { id: it.plan })).bodiesDraw, inside);

@Resolver(() => SpotCheck)
export class SpotCheckResolver extends readsOf(spotChecks) {
  /**
   * @throws Refusal RULE_BROKEN when no body of the draw is certified and independent; or when the one assigned still
   * is.
   */
  @Mutation(() => SpotCheck, {
    description:
      "Assign the check to the body drawn; again, if that one is no longer certified or independent. HN 三(五).",
  })
  assignSpotCheck(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<SpotCheck> {
    return move(spotChecks, id, "assign", context, {
      async rule(it, inside) {
        const broken = (reason: string, message: string) =>
          ruleBroken("body", reason, message, clauseOf(it, "inspector"));
        const body = await drawnBody(it, inside);
        if (!body)
          throw broken("noIndependentBody", "no body of this draw is certified and independent of the organiser");
        if (it.state === "assigned" && body === it.body)
          throw broken("bodyStands", "the body drawn is still certified and independent: it cannot be replaced");
        Object.assign(it, { body, dueOn: dueFor(it, "spotCheck", "inspector", dayOf(inside.now)) });
      },
    });
  }

  /**
   * @throws Refusal RULE_BROKEN when the body is no longer certified or independent; FORBIDDEN for anyone with an
   * interest in the event.
   */
  @Mutation(() => SpotCheck, {
    description: "Report how the event implemented its neutrality, as the body drawn. HN 三(五).",
  })
  inspectSpotCheck(
    @Arg("id", () => ID) id: string,
    @Arg("report", () => String, { description: "The findings." }) report: string,
    @Arg("conforms", () => Boolean, { description: "Whether it conforms." }) conforms: boolean,
    @Ctx() context: Context,
  ): Promise<SpotCheck> {
    return move(spotChecks, id, "inspect", context, {
      input: { report, conforms },
      async rule(it, inside) {
        if ((await drawnBody(it, inside)) !== it.body) {
          throw new Refusal(
            "RULE_BROKEN",
            "this body is no longer certified or independent: the check must be reassigned",
            { field: "body", reason: "notIndependent", clause: clauseOf(it, "inspector") },
          );
        }
        for (const about of await casesOf(inside, it)) await assertNoTie(inside, "inspector", about);
        Object.assign(it, {
          report: requiredText("report", report, 20_000),
          conforms,
          dueOn: dueFor(it, "spotCheck", conforms ? "publisher" : "acceptor", dayOf(inside.now)),
        });
      },
    });
  }

  /** @throws Refusal RULE_BROKEN when the event conforms; WRONG_STATE when the certificate is not in force. */
  @Mutation(() => SpotCheck, {
    description: "Give notice of the intended revocation, with the reason; the organiser is then heard. HN 三(五).",
  })
  notifySpotCheck(
    @Arg("id", () => ID) id: string,
    @Arg("ground", () => String) ground: string,
    @Ctx() context: Context,
  ): Promise<SpotCheck> {
    return move(spotChecks, id, "notify", context, {
      input: { ground },
      async rule(it, inside) {
        assertNoticeable(it.conforms, clauseOf(it, "acceptor"));
        const notice = requiredText("ground", ground);
        await moveWithin(inside, certificates, it.certificate, "intend", { as: "decider", note: notice });
        const hearingUntil = addWorkingDays(
          dayOf(inside.now),
          policyFor(it.region, it.policyOn).spotCheck.hearingWorkingDays,
        ).on;
        Object.assign(it, { notice, hearingUntil, dueOn: hearingUntil });
      },
    });
  }

  @Mutation(() => SpotCheck, {
    description: "State one's defence against the revocation, as the organiser. Platform default.",
  })
  hearSpotCheck(
    @Arg("id", () => ID) id: string,
    @Arg("statement", () => String) statement: string,
    @Ctx() context: Context,
  ): Promise<SpotCheck> {
    return move(spotChecks, id, "hear", context, {
      input: { statement },
      rule(it, { now }) {
        Object.assign(it, {
          hearing: requiredText("statement", statement, 20_000),
          dueOn: dueFor(it, "spotCheck", "decider", dayOf(now)),
        });
      },
    });
  }

  /** @throws Refusal RULE_BROKEN while the organiser may still be heard and has not made a statement. */
  @Mutation(() => SpotCheck, {
    description:
      "Propose, with reasons, that the certificate is revoked (取消) or upheld: it is once a second person confirms it. " +
      "Retired credits stay retired. HN 三(五).",
  })
  decideSpotCheck(
    @Arg("id", () => ID) id: string,
    @Arg("decision", () => enumOf("CheckDecision")) decision: Decision,
    @Arg("reasons", () => String) reasons: string,
    @Ctx() context: Context,
  ): Promise<SpotCheck> {
    return propose(decided, id, { decision, reasons }, context);
  }

  /** @throws Refusal RULE_BROKEN when the event does not conform and nothing was decided. */
  @Mutation(() => SpotCheck, { description: "Publish the result of the check. HN 四(二), SD-E 四(三)." })
  publishSpotCheck(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<SpotCheck> {
    return move(spotChecks, id, "publish", context, {
      rule(it, { now }) {
        assertPublishable(it.conforms, it.decision, clauseOf(it, "publisher"));
        Object.assign(it, { publishedOn: dayOf(now), dueOn: null });
      },
    });
  }
}
