import { UniqueConstraintViolationException } from "@mikro-orm/core";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Verdict } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { said } from "../../shared/platform/text.ts";
import { mustFixOf } from "../finding/index.ts";
import { issuePaper } from "../paper/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { newId } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { assertHolds, findForUpdate, move, moveWithin, rowOf } from "../platform/record/move.ts";
import { once, record, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { policyFor } from "../policy/index.ts";
import { dueFor } from "./due.ts";
import { Methodology } from "./methodology.entity.ts";
import { Opinion, ReviewMinutes, type PanelSeat } from "./panel.entity.ts";
import { issueCorrection } from "./paper.ts";
import { rejectionNotice } from "./paper.rules.ts";
import { methodologies, opinions, panelSeats, reviewMinutes } from "./resource.ts";
import { assertOver, countRound, isOver, releaseSilent, seatOf, writeMinutes } from "./round.ts";
import { assertCarried, assertConditions, assertSettled } from "./rules.ts";

@Resolver(() => ReviewMinutes)
export class ReviewMinutesResolver extends readsOf(reviewMinutes) {}

@Resolver(() => Opinion)
export class OpinionResolver extends readsOf(opinions) {
  @Mutation(() => Opinion, {
    description: "Say what one holds of a methodology under review, once in a round. SD-P 三(二)6.",
  })
  giveOpinion(
    @Arg("methodology", () => ID) id: string,
    @Arg("verdict", () => enumOf("Verdict")) verdict: Verdict,
    @Arg("text", () => String) text: string,
    @Arg("conditions", () => String, {
      nullable: true,
      description: "Needed where it carries with conditions, and there alone.",
    })
    conditions: string | undefined,
    @Ctx() context: Context,
  ): Promise<Opinion> {
    assertConditions(verdict, conditions);
    const words = {
      verdict,
      text: said("text", text),
      conditions: conditions?.trim() ? said("conditions", conditions) : null,
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
      const seat = await seatOf(it, inside);
      assertHolds(methodologies, it, "adviser", inside);
      const opinion = await give(it, seat, words, inside);
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

/** @throws Refusal CONFLICT when this expert has spoken in this round; the database sees to it however often it is tried at once. */
async function give(
  it: Methodology,
  seat: PanelSeat,
  words: Pick<Opinion, "verdict" | "text" | "conditions">,
  inside: Inside,
): Promise<Opinion> {
  const { em, actor, now } = inside;
  const spoken = () =>
    new Refusal("CONFLICT", "you have spoken in this round; an opinion is never altered", {
      reason: "alreadySpoken",
      round: it.round,
      clause: platformDefault,
    });
  if (seat.state === "spoken") throw spoken();
  const opinion = em.create(Opinion, {
    id: newId(now),
    methodology: it.id,
    round: it.round,
    expert: actor.id,
    ...words,
    at: now,
    region: it.region,
  });
  await em.flush().catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException ? spoken() : error;
  });
  await moveWithin(inside, panelSeats, seat.id, "speak", {
    rule: (of) => void Object.assign(of, { spokenAt: now, dueOn: null }),
  });
  return rowOf(opinion);
}

@Resolver(() => Methodology)
export class ReviewResolver {
  @Mutation(() => Methodology, {
    description:
      "Send it back to its applicant, with at least one open finding that must be fixed. Ends the round; of one that is not over the opinions stay sealed.",
  })
  returnMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "return", context, {
      note: said("reason", reason),
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
          if (await isOver(it, inside)) it.tally = await writeMinutes(it, "returned", reason, inside);
          else await releaseSilent(it, inside);
        }
        Object.assign(it, { panel: [], dueOn: dueFor(it, "applicant", inside.now) });
        await issueCorrection(it, reason, inside);
      },
    });
  }

  /** @throws Refusal RULE_BROKEN while opinions are out and time is left; with findings open; below quorum or majority. */
  @Mutation(() => Methodology, {
    description:
      "Close the round once all opinions are in or its time is over, if the committee has carried it and nothing that must be fixed stands. SD-P 三(二)6.",
  })
  closeMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return move(methodologies, id, "close", context, {
      async rule(it, inside) {
        await assertOver(it, inside);
        assertSettled(await mustFixOf(inside, "methodology", id), policyFor(it.region, it.policyOn).committee);
        assertCarried((await countRound(it, inside)).tally);
        const tally = await writeMinutes(it, "advised", null, inside);
        Object.assign(it, { tally, panel: [], dueOn: dueFor(it, "publisher", inside.now) });
      },
    });
  }

  @Mutation(() => Methodology, {
    description:
      "Refuse it for good, with the reason: the committee advises, the department decides; not while its round is open. SD-P 三(二)6.",
  })
  rejectMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "reject", context, {
      note: said("reason", reason),
      input: { reason },
      async rule(it, inside) {
        if (it.state === "underReview") {
          await assertOver(it, inside);
          it.tally = await writeMinutes(it, "rejected", reason, inside);
        }
        Object.assign(it, { panel: [], dueOn: null });
        await issuePaper(inside, rejectionNotice(it, reason));
      },
    });
  }
}
