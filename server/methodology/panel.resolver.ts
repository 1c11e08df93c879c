import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { SourceKind } from "../../shared/draw/draw.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { said } from "../../shared/platform/text.ts";
import { Draw, revealDraw } from "../draw/index.ts";
import { issuePaper } from "../paper/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, actWithin, findForUpdate, move, moveWithin } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { InstantScalar } from "../platform/record/scalar.ts";
import { dueFor } from "./due.ts";
import { Methodology } from "./methodology.entity.ts";
import { PanelSeat } from "./panel.entity.ts";
import { commitPanel, panelStands, replace, seatPanel } from "./panel.ts";
import { acceptanceNotice } from "./paper.rules.ts";
import { methodologies, panelSeats } from "./resource.ts";

@InputType({ description: "The draw of a panel to announce. Keep the secret; publish what it hashes to." })
class PanelDrawInput {
  @Field(() => String, { description: "SHA-256 applied `iterations` times to the secret; in hex." })
  commitment!: string;
  @Field(() => Int, { defaultValue: 10 }) iterations!: number;
  @Field(() => String, { description: "The public source of randomness that is yet to speak." }) source!: string;
  @Field(() => enumOf("SourceKind"), { description: "In which form its value counts." }) sourceKind!: SourceKind;
  @Field(() => InstantScalar, { description: "When it speaks: a day ahead or more." }) sourceDueAt!: string;
}

/** One draw at a time: who announces several could reveal the one that pleases. Only what has failed on the public record is begun again. @throws Refusal CONFLICT */
async function assertUndrawn({ draw }: Methodology, { em }: Inside): Promise<void> {
  if (draw && (await em.count(Draw, { id: draw, state: "committed" }))) {
    throw new Refusal("CONFLICT", "a draw of this panel is announced and not revealed yet", {
      reason: "drawOpen",
      clause: platformDefault,
    });
  }
}

@Resolver(() => Methodology)
export class PanelResolver {
  @Mutation(() => Methodology, {
    description:
      "Accept a submission. The panel that was drawn for an earlier round sits again, as far as it is free of conflict; else one is drawn. SD-P 三(二)6.",
  })
  acceptMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return once(context, { act: "methodology.accept", id }, async (inside) => {
      let stands = false;
      const accepted = await moveWithin(inside, methodologies, id, "accept", {
        async rule(it) {
          stands = await panelStands(it, inside);
          Object.assign(it, stands ? {} : { draw: null, leftOut: [], dueOn: dueFor(it, "acceptor", inside.now) });
          await issuePaper(inside, acceptanceNotice(it));
        },
      });
      return stands ? moveWithin(inside, methodologies, id, "convene", { rule: (it) => open(it, inside) }) : accepted;
    });
  }

  /** @throws Refusal RULE_BROKEN when fewer are free of conflict than the panel has seats, or the source has spoken; CONFLICT while a draw is open. */
  @Mutation(() => Methodology, {
    description:
      "Announce the draw of the panel: the pool of those without conflict is frozen now, and drawn from by what a public source says later.",
  })
  announcePanel(
    @Arg("methodology", () => ID) id: string,
    @Arg("input", () => PanelDrawInput) input: PanelDrawInput,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return act(methodologies, id, "announcePanel", "acceptor", context, {
      input,
      states: ["accepted"],
      async rule(it, inside) {
        await assertUndrawn(it, inside);
        await commitPanel(it, input, inside);
      },
    });
  }

  /** @throws Refusal RULE_BROKEN before a draw is announced, before its source is due, after the time to reveal, or with a secret that does not open the commitment. */
  @Mutation(() => Methodology, {
    description:
      "Reveal the draw with what the source said: the first of the drawn order who are free of conflict sit, and the round begins.",
  })
  conveneMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("value", () => String, { description: "What the source said, as published." }) value: string,
    @Arg("secret", () => String, { description: "What was committed to; it is not kept." }) secret: string,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "convene", context, {
      input: { value },
      async rule(it, inside) {
        if (!it.draw)
          throw new Refusal("RULE_BROKEN", "announce the draw of the panel first", {
            reason: "notDrawn",
            clause: platformDefault,
          });
        await revealDraw(inside, it.draw, { value, secret });
        await open(it, inside);
      },
    });
  }
}
async function open(it: Methodology, inside: Inside): Promise<void> {
  await seatPanel(it, inside);
  it.convenedOn = dayOf(inside.now);
}

@Resolver(() => PanelSeat)
export class PanelSeatResolver extends readsOf(panelSeats) {
  @Mutation(() => PanelSeat, {
    description:
      "Recuse oneself from a panel, with the reason. What one has said in the round does not count; the next in the drawn order sits instead.",
  })
  recusePanelSeat(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<PanelSeat> {
    const note = said("reason", reason);
    return once(context, { act: "panelSeat.recuse", id, reason }, async (inside) => {
      const seat = await moveWithin(inside, panelSeats, id, "recuse", {
        note,
        rule: (it) => void Object.assign(it, { recusedReason: "declared", dueOn: null }),
      });
      const { state, round } = await findForUpdate(methodologies, seat.methodology, inside);
      if (state !== "underReview" || round !== seat.round) {
        throw new Refusal("WRONG_STATE", "the round of this seat is over", {
          reason: "wrongState",
          state,
          action: "recuse",
          clause: platformDefault,
        });
      }
      await actWithin(inside, methodologies, seat.methodology, "replace", "acceptor", {
        asPlatform: true,
        rule: (it) => replace(it, seat.expert, inside),
      });
      return seat;
    });
  }
}
