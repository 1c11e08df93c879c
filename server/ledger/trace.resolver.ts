import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { serialFrom, type Account } from "../../shared/ledger/ledger.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { attributesOf } from "../platform/record/attributes.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { read, visible } from "../platform/record/rows.ts";
import { SerialScalar } from "../platform/record/scalar.ts";
import { transfers } from "./resource.ts";
import { Transfer } from "./transfer.entity.ts";

@ObjectType({ description: "One kilogram and its whole history." })
class SerialTrace {
  @Field(() => String, { simple: true }) mechanism!: string;
  @Field(() => SerialScalar, { simple: true }) serial!: number;
  @Field(() => enumOf("Account"), { simple: true, description: "The account in which it is now." })
  account!: Account;
  @Field(() => [Transfer], {
    simple: true,
    description: "Oldest first: its issuance, and those later transfers that the reader may see.",
  })
  transfers!: Transfer[];
}

@Resolver()
export class TraceResolver {
  /** @throws Refusal INVALID_INPUT for a malformed serial number; NOT_FOUND for one that was never issued. */
  @Query(() => SerialTrace, {
    description:
      "The history of a credit by its serial number, such as 370000-PHCER-0000000000042. SD-E 四(三); HN 三(四).",
  })
  async serialTrace(@Arg("serial", () => String) text: string, @Ctx() context: Context): Promise<SerialTrace> {
    const asked = serialFrom(text);
    if (!asked)
      throw new Refusal(
        "INVALID_INPUT",
        "a serial number consists of a mechanism and a number, such as 370000-PHCER-0000000000042",
        { field: "serial", reason: "serial", clause: platformDefault },
      );
    const { mechanism, serial } = asked;
    const ledger = context.store.reading;
    const block = await ledger
      .selectFrom("block")
      .select(["id", "first", "kilograms", "account"])
      .where("mechanism", "=", mechanism)
      .where("first", "<=", serial)
      .orderBy("first", "desc")
      .limit(1)
      .executeTakeFirst();
    if (!block || block.first + block.kilograms <= serial)
      throw new Refusal("NOT_FOUND", `${text} was never issued`, {
        field: "serial",
        reason: "notFound",
        clause: platformDefault,
      });
    // From its current block back through those it was split from, each a short list.
    const found: string[] = [];
    for (let of: string | null = block.id; of !== null; ) {
      const moved: { id: string; of: string | null }[] = await ledger
        .selectFrom("transfer")
        .select(["id", "of"])
        .where("block", "=", of)
        .where("first", "<=", serial)
        .where((it) => it(it("first", "+", it.ref("kilograms")), ">", serial))
        .orderBy("id", "desc")
        .execute();
      found.push(...moved.map(({ id }) => id));
      const origin = moved.at(-1);
      of = origin && origin.of !== of ? origin.of : null;
    }
    const columns = [...attributesOf(Transfer).keys()];
    const seen = await read(
      transfers,
      columns,
      visible(context.store.reading, transfers, context).where("it.id", "in", found).orderBy("it.id"),
      context,
    );
    return { mechanism, serial, account: block.account, transfers: seen as unknown as Transfer[] };
  }
}
