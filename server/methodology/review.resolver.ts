import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { RoundOutcome, Verdict } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import {
  assertCarried,
  assertConditions,
  assertOver,
  countRound,
  endRound,
  giveOpinion,
  isOver,
  Opinion,
  releaseSilent,
} from "../committee/index.ts";
import { mustFixOf } from "../finding/index.ts";
import { issuePaper } from "../paper/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { findForUpdate, move } from "../platform/record/move.ts";
import { once, record, type Inside } from "../platform/record/transaction.ts";
import { groundOf } from "../platform/record/resource.ts";
import { dueFor, policyFor } from "../policy/index.ts";
import { Methodology } from "./methodology.entity.ts";
import { issueCorrection, issueRound } from "./paper.ts";
import { rejectionNotice } from "./paper.rules.ts";
import { methodologies } from "./resource.ts";
import { assertSettled } from "./rules.ts";

@Resolver(() => Opinion)
export class OpinionGivingResolver {
  @Mutation(() => Opinion, {
    description: "Give one's opinion on a methodology under review, once in a round. SD-P 三(二)6.",
  })
  giveOpinion(
    @Arg("methodology", () => ID) id: string,
    @Arg("verdict", () => enumOf("Verdict")) verdict: Verdict,
    @Arg("text", () => String) text: string,
    @Arg("conditions", () => String, {
      nullable: true,
      description: "Required when it carries with conditions, and allowed only then.",
    })
    conditions: string | undefined,
    @Ctx() context: Context,
  ): Promise<Opinion> {
    assertConditions(verdict, conditions);
    const statement = {
      verdict,
      text: requiredText("text", text),
      conditions: conditions?.trim() ? requiredText("conditions", conditions) : null,
    };
    return once(context, { act: "methodology.giveOpinion", id, verdict, text, conditions }, async (inside) => {
      const it = await findForUpdate(methodologies, id, inside);
      const { clause } = groundOf(methodologies, it, "adviser");
      if (it.state !== "underReview") {
        throw new Refusal("WRONG_STATE", `methodology is ${it.state}: no round is open`, {
          reason: "wrongState",
          state: it.state,
          action: "giveOpinion",
          clause,
        });
      }
      const opinion = await giveOpinion(it, statement, inside);
      await record(inside, {
        type: "methodology",
        record: id,
        action: "giveOpinion",
        clause,
        round: it.round,
        sealed: { digest: opinion },
      });
      return opinion;
    });
  }
}

/**
 * Closes the open round with its minutes and papers, and keeps how the committee voted.
 * @throws Refusal RULE_BROKEN where the outcome needs the committee's consent and it has not carried.
 */
async function closeRound(
  it: Methodology,
  outcome: RoundOutcome,
  reason: string | null,
  inside: Inside,
): Promise<void> {
  const count = await countRound(it, inside);
  if (outcome === "advised") assertCarried(count.tally);
  const { id, content } = await endRound(it, count, outcome, reason, inside);
  await issueRound(it, id, content, inside);
  it.tally = count.tally;
}

@Resolver(() => Methodology)
export class ReviewResolver {
  @Mutation(() => Methodology, {
    description:
      "Return it to its applicant, with at least one open finding that must be fixed. This ends the round; if the " +
      "round was not over, its opinions stay sealed.",
  })
  returnMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "return", context, {
      note: requiredText("reason", reason),
      input: { reason },
      async rule(it, inside) {
        const open = await mustFixOf(inside, "methodology", id, ["open"]);
        if (!open) {
          throw new Refusal(
            "RULE_BROKEN",
            "raise a finding that must be fixed first: the applicant must know what to fix",
            { reason: "nothingToFix", clause: platformDefault },
          );
        }
        if (it.state === "underReview") {
          if (await isOver(it, inside)) await closeRound(it, "returned", reason, inside);
          else await releaseSilent(it, inside);
        }
        Object.assign(it, { panel: [], dueOn: dueFor(it, "methodology", "applicant", dayOf(inside.now)) });
        await issueCorrection(it, reason, inside);
      },
    });
  }

  /**
   * @throws Refusal RULE_BROKEN while opinions are missing and there is time left; with findings open; below quorum or
   * majority.
   */
  @Mutation(() => Methodology, {
    description:
      "Close the round once all opinions are in or its time is over, if the committee has carried the methodology " +
      "and no finding that must be fixed is open. SD-P 三(二)6.",
  })
  closeMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return move(methodologies, id, "close", context, {
      async rule(it, inside) {
        await assertOver(it, inside);
        assertSettled(await mustFixOf(inside, "methodology", id), policyFor(it.region, it.policyOn).committee);
        await closeRound(it, "advised", null, inside);
        Object.assign(it, { panel: [], dueOn: dueFor(it, "methodology", "publisher", dayOf(inside.now)) });
      },
    });
  }

  @Mutation(() => Methodology, {
    description:
      "Reject it permanently, with the reason: the committee advises, the department decides; not while its round is " +
      "open. SD-P 三(二)6.",
  })
  rejectMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "reject", context, {
      note: requiredText("reason", reason),
      input: { reason },
      async rule(it, inside) {
        if (it.state === "underReview") {
          await assertOver(it, inside);
          await closeRound(it, "rejected", reason, inside);
        }
        Object.assign(it, { panel: [], dueOn: null });
        await issuePaper(inside, rejectionNotice(it, reason));
      },
    });
  }
}
