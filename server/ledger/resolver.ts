import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { serialOf, statements, type Account, type Purpose } from "../../shared/ledger/ledger.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { assertHolds, findVisible } from "../platform/record/move.ts";
import { once } from "../platform/record/transaction.ts";
import { loaderOf } from "../platform/record/loader.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { Batch } from "./batch.entity.ts";
import { Block } from "./block.entity.ts";
import { shift, type Terms } from "./book.ts";
import { batches, blocks, transfers } from "./resource.ts";
import { Transfer } from "./transfer.entity.ts";
import { assertOwnPurpose, isConfirmedFor } from "./rules.ts";

/**
 * Moves a block of one's own.
 * @throws Refusal NOT_FOUND when hidden, FORBIDDEN for another holder's, and whatever `shift` refuses.
 */
const own = (
  context: Context,
  kind: "retire" | "cancel",
  id: string,
  kilograms: Kilograms,
  to: { account: Account },
  terms: Terms,
) =>
  once(context, { act: `block.${kind}`, id, kilograms, to, terms }, async (inside) => {
    const block = await findVisible(blocks, id, inside);
    const { clause } = groundOf(blocks, block, "holder");
    assertHolds(blocks, block, "holder", inside);
    return shift(inside, kind, block, kilograms, to, { clause, ...terms });
  });

@Resolver(() => Block)
export class BlockResolver extends readsOf(blocks) {
  @FieldResolver(() => String, { description: "Its first and last serial numbers, as written." })
  serials(@Root() { mechanism, first, kilograms }: Block): string {
    return serialOf({ mechanism, first, kilograms });
  }

  @Mutation(() => Block, {
    description: "Retire credits permanently, for a beneficiary and a purpose. SD-E 四(三); HN 三(四).",
  })
  retireBlock(
    @Arg("id", () => ID) id: string,
    @Arg("kilograms", () => KilogramsScalar) kilograms: Kilograms,
    @Arg("purpose", () => enumOf("Purpose")) purpose: Purpose,
    @Arg("beneficiary", () => String) beneficiary: string,
    @Arg("statement", () => String) statement: string,
    @Ctx() context: Context,
  ): Promise<Block> {
    assertOwnPurpose(purpose, statement);
    return own(
      context,
      "retire",
      id,
      kilograms,
      { account: "retired" },
      {
        purpose,
        beneficiary: requiredText("beneficiary", beneficiary, 300),
        statement: requiredText("statement", statement, 300),
      },
    );
  }

  @Mutation(() => Block, {
    description: "Cancel credits permanently without a claim: 注销（不作声明）.",
  })
  cancelBlock(
    @Arg("id", () => ID) id: string,
    @Arg("kilograms", () => KilogramsScalar) kilograms: Kilograms,
    @Ctx() context: Context,
  ): Promise<Block> {
    return own(context, "cancel", id, kilograms, { account: "cancelled" }, { statement: statements.withoutClaim });
  }
}

@Resolver(() => Batch)
export class BatchResolver extends readsOf(batches) {}

@Resolver(() => Transfer)
export class TransferResolver extends readsOf(transfers) {
  @FieldResolver(() => String, { description: "The first and last serial numbers that moved, as written." })
  serials(@Root() { mechanism, first, kilograms }: Transfer): string {
    return serialOf({ mechanism, first, kilograms });
  }
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether it is known to be for its beneficiary: through an event's queue, or for the holder itself. Where false, " +
      "the beneficiary is as the holder stated it. Null without a beneficiary.",
  })
  async beneficiaryConfirmed(
    @Root() { beneficiary, event, taker }: Transfer,
    @Ctx() context: Context,
  ): Promise<boolean | null> {
    if (!beneficiary) return null;
    return isConfirmedFor(beneficiary, event, await namesOf(taker, context));
  }
}

/** The names of an organization. */
const namesOf = (id: string, context: Context) =>
  loaderOf(context, "names of organizations", async (ids) => {
    const rows = await context.store.reading
      .selectFrom("organization")
      .select(["id", "name", "nameEn"])
      .where("id", "in", [...ids])
      .execute();
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((one) => byId.get(one)!);
  }).load(id);
