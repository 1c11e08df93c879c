import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { SourceKind } from "../../shared/draw/draw.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import {
  commitPanel,
  PanelSeat,
  panelSeats,
  panelStands,
  replaceOnPanel,
  revealPanel,
  seatPanel,
} from "../committee/index.ts";
import { issuePaper } from "../paper/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { act, actWithin, findForUpdate, move, moveWithin } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { InstantScalar } from "../platform/record/scalar.ts";
import { dueFor } from "../policy/index.ts";
import { Methodology } from "./methodology.entity.ts";
import { acceptanceNotice } from "./paper.rules.ts";
import { methodologies } from "./resource.ts";

@InputType({ description: "The draw of a panel to announce. Keep the secret; publish its hash." })
class PanelDrawInput {
  @Field(() => String, { description: "SHA-256 applied `iterations` times to the secret; in hex." })
  commitment!: string;
  @Field(() => Int, { defaultValue: 10 }) iterations!: number;
  @Field(() => String, { description: "The public source of randomness, whose value is not known yet." })
  source!: string;
  @Field(() => enumOf("SourceKind"), { description: "The form of its value." }) sourceKind!: SourceKind;
  @Field(() => InstantScalar, { description: "When the value is published: a day ahead or more." })
  sourceDueAt!: string;
}

/** Opens the next round with the panel as it was drawn. */
async function convene(it: Methodology, inside: Inside): Promise<void> {
  Object.assign(it, await seatPanel(it, inside), { tally: null });
}

@Resolver(() => Methodology)
export class PanelResolver {
  @Mutation(() => Methodology, {
    description:
      "Accept a submission. The panel drawn for an earlier round sits again, if enough of its members are free of " +
      "conflict; otherwise a new one is drawn. SD-P 三(二)6.",
  })
  acceptMethodology(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Methodology> {
    return once(context, { act: "methodology.accept", id }, async (inside) => {
      let stands = false;
      const accepted = await moveWithin(inside, methodologies, id, "accept", {
        async rule(it) {
          stands = await panelStands(it, inside);
          Object.assign(
            it,
            stands ? {} : { draw: null, leftOut: [], dueOn: dueFor(it, "methodology", "acceptor", dayOf(inside.now)) },
          );
          await issuePaper(inside, acceptanceNotice(it));
        },
      });
      if (!stands) return accepted;
      return moveWithin(inside, methodologies, id, "convene", { rule: (it) => convene(it, inside) });
    });
  }

  /**
   * @throws Refusal RULE_BROKEN when fewer members are free of conflict than the panel has seats, or the value of the
   * source is known already; CONFLICT while a draw is open.
   */
  @Mutation(() => Methodology, {
    description:
      "Announce the draw of the panel: the pool of members without a conflict is frozen now; the draw depends on a " +
      "value that a public source publishes later.",
  })
  announcePanel(
    @Arg("methodology", () => ID) id: string,
    @Arg("input", () => PanelDrawInput) input: PanelDrawInput,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return act(methodologies, id, "announcePanel", "acceptor", context, {
      input,
      states: ["accepted"],
      rule: async (it, inside) => void Object.assign(it, await commitPanel(it, input, inside)),
    });
  }

  /**
   * @throws Refusal RULE_BROKEN before a draw is announced, before its source is due, after the deadline for revealing
   * it, or with a secret that does not open the commitment.
   */
  @Mutation(() => Methodology, {
    description:
      "Reveal the draw with the value of the source: the first members in the drawn order who are free of conflict " +
      "take their seats, and the round begins.",
  })
  conveneMethodology(
    @Arg("id", () => ID) id: string,
    @Arg("value", () => String, { description: "The value of the source, as published." }) value: string,
    @Arg("secret", () => String, { description: "The secret that was committed to; it is not stored." }) secret: string,
    @Ctx() context: Context,
  ): Promise<Methodology> {
    return move(methodologies, id, "convene", context, {
      input: { value },
      async rule(it, inside) {
        await revealPanel(it, { value, secret }, inside);
        await convene(it, inside);
      },
    });
  }
}

@Resolver(() => PanelSeat)
export class RecusalResolver {
  @Mutation(() => PanelSeat, {
    description:
      "Recuse oneself from a panel, with the reason. An opinion already given in the round does not count; the next " +
      "member in the drawn order takes the seat.",
  })
  recusePanelSeat(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<PanelSeat> {
    const note = requiredText("reason", reason);
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
        rule: async (it) => void Object.assign(it, await replaceOnPanel(it, seat.expert, inside)),
      });
      return seat;
    });
  }
}
