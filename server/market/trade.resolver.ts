import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { addDays } from "../../shared/platform/calendar.ts";
import { serialOf, type TransferKind } from "../../shared/ledger/ledger.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { tradeDays } from "../../shared/market/trade.ts";
import { blockOf, shift, type Block } from "../ledger/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import type { Job } from "../platform/job/jobs.ts";
import { beginWithin, assertHolds, move, moveWithin, findVisible } from "../platform/record/move.ts";
import { once, within, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { policyFor } from "../policy/index.ts";
import { Offer } from "./offer.entity.ts";
import { offerAgain, takeOff } from "./offered.ts";
import { offers, trades } from "./resource.ts";
import { assertForSale, assertOrder, assertTradingHere, isForSale, lacking } from "./rules.ts";
import { Trade } from "./trade.entity.ts";

/** Moves sold credits out of the pending account: to the buyer, or back to the seller. */
async function settle(
  inside: Inside,
  it: Trade,
  kind: Extract<TransferKind, "transfer" | "returnOffer">,
): Promise<Block> {
  const block = (await blockOf(inside, it.block))!;
  it.dueOn = null;
  return shift(
    inside,
    kind,
    block,
    it.kilograms,
    { account: "held", holder: kind === "transfer" ? it.buyer : it.seller },
    { clause: groundOf(trades, it, "seller").clause },
  );
}
/** Returns the credits of a sale that falls through: they are the seller's, and on offer as before. */
const giveBack = async (it: Trade, inside: Inside): Promise<void> =>
  offerAgain(inside, it.offer, await settle(inside, it, "returnOffer"));

@Resolver(() => Offer)
export class SaleOfOffer {
  @FieldResolver(() => Boolean, {
    description:
      "Whether another holder may buy from it now: an open listing not meant for one event, where the policy of " +
      "the region opens trading between holders here.",
  })
  forSale(@Root() it: Offer, @Ctx() { now }: Context): boolean {
    return isForSale(it, policyFor(it.region, dayOf(now)).trading);
  }
}

@Resolver(() => Trade)
export class TradeResolver extends readsOf(trades) {
  /**
   * @throws Refusal INVALID_INPUT for an empty order; NOT_FOUND for a hidden offer; WRONG_STATE for one that is not
   * open; FORBIDDEN to those who may not buy, and for one's own; RULE_BROKEN where the region has not opened trading
   * here, for what is not for sale, and beyond what remains.
   */
  @Mutation(() => Trade, {
    description:
      "Order credits that another holder lists, all or a part, at the offer's price: they are held until the " +
      "seller confirms receipt of payment. Only where the region's policy opens trading between holders; " +
      "国发〔2011〕38号.",
  })
  orderTrade(
    @Arg("offer", () => ID) id: string,
    @Arg("kilograms", () => KilogramsScalar) kilograms: Kilograms,
    @Ctx() context: Context,
  ): Promise<Trade> {
    return once(context, { act: "trade.begin", offer: id, kilograms }, async (inside) => {
      const offer = await findVisible(offers, id, inside);
      const { region, seller, mechanism, speciality, vintage, priceFen } = offer;
      const today = dayOf(inside.now);
      assertTradingHere(policyFor(region, today).trading);
      const parties = { region, policyOn: today, seller, buyer: inside.actor.organization ?? "" };
      const { clause } = groundOf(trades, parties, "applicant");
      assertOrder(offer, kilograms, clause);
      assertHolds(trades, Object.assign(new Trade(), parties), "applicant", inside);
      assertForSale(offer, kilograms, parties.buyer, clause);
      const block = await takeOff(inside, id, kilograms);
      if (!block) throw lacking(offer.remaining, kilograms, clause);
      const held = await shift(inside, "offer", block, kilograms, { account: "offered" }, { clause, offOffer: true });
      return beginWithin(inside, trades, {
        ...parties,
        offer: id,
        block: held.id,
        serials: serialOf(held),
        mechanism,
        speciality,
        vintage,
        kilograms,
        priceFen: priceFen!,
        at: inside.now,
        dueOn: addDays(today, tradeDays),
      });
    });
  }
  @Mutation(() => Trade, {
    description:
      "Confirm receipt of payment as the seller: the credits become the buyer's. No payment is processed here.",
  })
  confirmTrade(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Trade> {
    return move(trades, id, "confirm", context, {
      async rule(it, inside) {
        await settle(inside, it, "transfer");
        it.confirmedOn = dayOf(inside.now);
      },
    });
  }
  @Mutation(() => Trade, {
    description: "Decline an order as the seller, with the reason: the credits are on offer again.",
  })
  declineTrade(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Trade> {
    return move(trades, id, "decline", context, {
      note: requiredText("reason", reason),
      input: { reason },
      rule: giveBack,
    });
  }
  @Mutation(() => Trade, {
    description: "Withdraw an order that the seller has not confirmed: the credits are on offer again.",
  })
  withdrawTrade(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Trade> {
    return move(trades, id, "withdraw", context, { rule: giveBack });
  }
}

const atOnce = 500;
/** Returns orders not confirmed in time, each in its own transaction. */
export const lapseTrades: Job = {
  name: "lapseTrades",
  everySeconds: 3600,
  async work(context) {
    const late = await context.store.reading
      .selectFrom("trade")
      .select("id")
      .where("state", "=", "ordered")
      .where("dueOn", "<", dayOf(context.now))
      .orderBy("id")
      .limit(atOnce)
      .execute();
    for (const { id } of late)
      await within(context, (inside) => moveWithin(inside, trades, id, "lapse", { as: "acceptor", rule: giveBack }));
  },
};
