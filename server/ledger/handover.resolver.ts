import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { addDays } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { handoverDays } from "../../shared/ledger/handover.ts";
import { serialOf, type TransferKind } from "../../shared/ledger/ledger.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { Organization } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import type { Job } from "../platform/job/jobs.ts";
import { beginWithin, assertHolds, move, moveWithin, findVisible } from "../platform/record/move.ts";
import { once, within, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { blockOf, shift } from "./book.ts";
import { Handover } from "./handover.entity.ts";
import { blocks, handovers } from "./resource.ts";

/** Moves handed-over credits out of the pending account: to the recipient, or back to the sender. */
async function settle(
  inside: Inside,
  it: Handover,
  kind: Extract<TransferKind, "transfer" | "returnOffer">,
): Promise<void> {
  const block = (await blockOf(inside, it.block))!;
  const { clause } = groundOf(blocks, block, "holder");
  await shift(
    inside,
    kind,
    block,
    it.kilograms,
    { account: "held", holder: kind === "transfer" ? it.taker : it.giver },
    { clause, corrects: it.corrects },
  );
  it.dueOn = null;
}

/**
 * @throws Refusal INVALID_INPUT unless the transfer to be corrected is between the same two parties in the opposite
 * direction.
 */
async function assertCorrects(inside: Inside, id: string, giver: string, taker: string): Promise<void> {
  const wrong = await inside.trx
    .selectFrom("transfer")
    .select(["giver", "taker"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (wrong?.giver === taker && wrong.taker === giver) return;
  throw new Refusal("INVALID_INPUT", "name a transfer that came from the recipient", {
    field: "corrects",
    reason: "notTheOtherWay",
    clause: platformDefault,
  });
}

@Resolver(() => Handover)
export class HandoverResolver extends readsOf(handovers) {
  /**
   * @throws Refusal NOT_FOUND when hidden; FORBIDDEN for another holder's credits; INVALID_INPUT for an unknown
   * recipient or oneself; RULE_BROKEN beyond the quantity available.
   */
  @Mutation(() => Handover, {
    description: "Hand one's own credits over to another organization: they move when it accepts.",
  })
  handOverBlock(
    @Arg("id", () => ID) id: string,
    @Arg("kilograms", () => KilogramsScalar) kilograms: Kilograms,
    @Arg("to", () => ID) to: string,
    @Arg("note", () => String, { nullable: true }) note: string | undefined,
    @Arg("corrects", () => ID, { nullable: true, description: "The transfer that this one corrects." }) corrects:
      | string
      | undefined,
    @Ctx() context: Context,
  ): Promise<Handover> {
    return once(context, { act: "handover.begin", id, kilograms, to, note, corrects }, async (inside) => {
      const block = await findVisible(blocks, id, inside);
      assertHolds(blocks, block, "holder", inside);
      const wrong = (reason: string, message: string) => invalidInput("to", reason, message);
      if (to === block.holder) throw wrong("toOneself", "the recipient must be another organization");
      if (!(await inside.em.findOne(Organization, { id: to })))
        throw wrong("notFound", "there is no such organization");
      if (corrects) await assertCorrects(inside, corrects, block.holder, to);
      const offered = await shift(
        inside,
        "offer",
        block,
        kilograms,
        { account: "offered" },
        { clause: groundOf(blocks, block, "holder").clause },
      );
      const today = dayOf(inside.now);
      return beginWithin(
        inside,
        handovers,
        {
          block: offered.id,
          serials: serialOf(offered),
          kilograms,
          giver: block.holder,
          taker: to,
          region: block.region,
          policyOn: today,
          corrects: corrects ?? null,
          note: note ? requiredText("note", note) : null,
          dueOn: addDays(today, handoverDays),
          at: inside.now,
        },
        { by: "holder" },
      );
    });
  }
  @Mutation(() => Handover, { description: "Accept credits that are handed over to one's organization." })
  acceptHandover(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Handover> {
    return move(handovers, id, "accept", context, { rule: (it, inside) => settle(inside, it, "transfer") });
  }
  @Mutation(() => Handover, {
    description: "Refuse credits that are handed over, with the reason: they return to the sender.",
  })
  refuseHandover(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Handover> {
    return move(handovers, id, "refuse", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: (it, inside) => settle(inside, it, "returnOffer"),
    });
  }
  @Mutation(() => Handover, { description: "Withdraw a handover that has not been accepted yet." })
  withdrawHandover(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Handover> {
    return move(handovers, id, "withdraw", context, { rule: (it, inside) => settle(inside, it, "returnOffer") });
  }
}

const atOnce = 500;
/** Returns handovers not accepted in time, each in its own transaction. */
export const lapseHandovers: Job = {
  name: "lapseHandovers",
  everySeconds: 3600,
  async work(context) {
    const late = await context.store.reading
      .selectFrom("handover")
      .select("id")
      .where("state", "=", "offered")
      .where("dueOn", "<", dayOf(context.now))
      .orderBy("id")
      .limit(atOnce)
      .execute();
    for (const { id } of late) {
      await within(context, (inside) =>
        moveWithin(inside, handovers, id, "lapse", { as: "acceptor", rule: (it) => settle(inside, it, "returnOffer") }),
      );
    }
  },
};
