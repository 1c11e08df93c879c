import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { serialOf, statements, type Account, type Purpose } from "../../shared/ledger/ledger.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { assertHolds, findVisible } from "../platform/record/move.ts";
import { once, type Inside } from "../platform/record/transaction.ts";
import { loaderOf } from "../platform/record/loader.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { Batch } from "./batch.entity.ts";
import { Block } from "./block.entity.ts";
import { shift, type Terms } from "./book.ts";
import { askConsent, nameOf } from "./consent.ts";
import { batches, blocks, transfers } from "./resource.ts";
import { Transfer } from "./transfer.entity.ts";
import { assertOwnPurpose, isConfirmedFor } from "./rules.ts";

/**
 * Moves a block of one's own.
 * @throws Refusal NOT_FOUND when hidden, FORBIDDEN for another holder's, and whatever `shift` refuses.
 */
async function ownWithin(
  inside: Inside,
  kind: "retire" | "cancel",
  id: string,
  kilograms: Kilograms,
  to: { account: Account },
  terms: Terms,
): Promise<Block> {
  const block = await findVisible(blocks, id, inside);
  const { clause } = groundOf(blocks, block, "holder");
  assertHolds(blocks, block, "holder", inside);
  return shift(inside, kind, block, kilograms, to, { clause, ...terms });
}

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
    @Arg("beneficiary", () => String, { nullable: true, description: "In whose name, in the holder's own words." })
    beneficiary: string | undefined,
    @Arg("statement", () => String) statement: string,
    @Arg("organization", () => ID, {
      nullable: true,
      description: "The organization in whose name, instead: it is asked whether it agrees.",
    })
    organization: string | undefined,
    @Ctx() context: Context,
  ): Promise<Block> {
    assertOwnPurpose(purpose, statement);
    const said = { purpose, statement: requiredText("statement", statement, 300) };
    const request = { act: "block.retire", id, kilograms, beneficiary, organization, ...said };
    return once(context, request, async (inside) => {
      const terms = { ...said, beneficiary: await nameOf({ beneficiary, organization }, inside) };
      const retired = await ownWithin(inside, "retire", id, kilograms, { account: "retired" }, terms);
      if (organization) await askConsent(inside, retired, organization, said);
      return retired;
    });
  }

  @Mutation(() => Block, {
    description: "Cancel credits permanently without a claim: 注销（不作声明）.",
  })
  cancelBlock(
    @Arg("id", () => ID) id: string,
    @Arg("kilograms", () => KilogramsScalar) kilograms: Kilograms,
    @Ctx() context: Context,
  ): Promise<Block> {
    const terms = { statement: statements.withoutClaim };
    return once(context, { act: "block.cancel", id, kilograms }, (inside) =>
      ownWithin(inside, "cancel", id, kilograms, { account: "cancelled" }, terms),
    );
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
      "Whether it is known to be for its beneficiary: through an event's queue, for the holder itself, or with the " +
      "consent of the organization. Where false, it is as the holder stated it. Null without a beneficiary.",
  })
  async beneficiaryConfirmed(
    @Root() { id, beneficiary, event, taker }: Transfer,
    @Ctx() context: Context,
  ): Promise<boolean | null> {
    if (!beneficiary) return null;
    return isConfirmedFor(beneficiary, event, await namesOf(taker, context)) || (await hasConsent(id, context));
  }
}

/** Whether the organization in whose name it was retired has agreed. */
const hasConsent = (transfer: string, context: Context): Promise<boolean> =>
  loaderOf(context, "consents of beneficiaries", async (ids) => {
    const rows = await context.store.reading
      .selectFrom("beneficiaryConsent")
      .select("transfer")
      .where("transfer", "in", [...ids])
      .where("state", "=", "consented")
      .execute();
    const consented = new Set(rows.map((row) => row.transfer));
    return ids.map((one) => consented.has(one));
  }).load(transfer);

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
