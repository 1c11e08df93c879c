import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { serialOf, statements, type Account, type Purpose } from "../../shared/ledger/ledger.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { assertHolds, findVisible } from "../platform/record/move.ts";
import { once } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { Batch } from "./batch.entity.ts";
import { Block } from "./block.entity.ts";
import { shift, type Terms } from "./book.ts";
import { batches, blocks, transfers } from "./resource.ts";
import { Transfer } from "./transfer.entity.ts";

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
    if (purpose === "eventNeutrality")
      throw new Refusal(
        "INVALID_INPUT",
        "credits for an event are retired through the offset queue, which records the event",
        { field: "purpose", reason: "useQueue", clause: platformDefault },
      );
    if (Object.values(statements).some((reserved) => statement.includes(reserved.replace("注销", "")))) {
      throw new Refusal(
        "INVALID_INPUT",
        "this statement is reserved for the platform: state the purpose of the retirement in your own words",
        { field: "statement", reason: "reservedStatement", clause: platformDefault },
      );
    }
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
}
