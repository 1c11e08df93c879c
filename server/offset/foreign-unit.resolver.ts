import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { UnitKind } from "../../shared/offset/offset.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { optionalText, requiredText } from "../../shared/platform/text.ts";
import { releaseClaim } from "../claim/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { isAttached } from "../file/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { begin, move } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar, SerialScalar, WholeScalar } from "../platform/record/scalar.ts";
import { groundIn } from "../policy/index.ts";
import { assertProvinces, claimUnits, clauseOf, fieldsOf, type DeclaredUnits } from "./declare.ts";
import { enteredAs } from "./foreign-serials.ts";
import { ForeignUnit } from "./foreign-unit.entity.ts";
import { foreignUnits } from "./resource.ts";
import { assertDistinct, heldOf } from "./units-held.ts";
import { assertWanted } from "./wanted.ts";

@InputType({ description: "Units cancelled in another registry for events." })
class ForeignUnitInput implements DeclaredUnits {
  @Field(() => String, { description: "Province whose events they are for, GB/T 2260 code." }) region!: string;
  @Field(() => enumOf("UnitKind")) kind!: UnitKind;
  @Field(() => String, { description: "Any name of the registry." }) registry!: string;
  @Field(() => String) account!: string;
  @Field(() => String, { nullable: true, description: "The constant prefix of the serials, if not as printed." })
  serialPrefix?: string | null;
  @Field(() => SerialScalar, { nullable: true, description: "The first number after that prefix." })
  firstSerial?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "The serial as printed on the certificate: the whole one, or the first of several.",
  })
  printed?: string | null;
  @Field(() => String, { nullable: true, description: "The last of them as printed, unless the first says it." })
  printedLast?: string | null;
  @Field(() => WholeScalar) tonnes!: number;
  @Field(() => WholeScalar) vintage!: number;
  @Field(() => String, { description: "Province from which they come, GB/T 2260 code." }) province!: string;
  @Field(() => Boolean, { defaultValue: false }) donated!: boolean;
  @Field(() => ID, { nullable: true, description: "The only event for which they are meant." }) event?: string;
  @Field(() => DayScalar) cancelledOn!: string;
  @Field(() => String) proof!: string;
}

@Resolver(() => ForeignUnit)
export class ForeignUnitResolver extends readsOf(foreignUnits) {
  @Mutation(() => ForeignUnit, {
    description:
      "Declare units cancelled in another registry, with proof. Each serial serves only one claim, whoever " +
      "declares it first. SD-E 四(三); HN 三(四).",
  })
  declareForeignUnit(
    @Arg("input", () => ForeignUnitInput) input: ForeignUnitInput,
    @Ctx() context: Context,
  ): Promise<ForeignUnit> {
    const today = dayOf(context.now);
    assertProvinces(input, today);
    const entered = enteredAs(input);
    return begin(foreignUnits, fieldsOf(input, entered, { holder: context.actor.organization!, today }), context, {
      by: "holder",
      input: { input },
      async rule(it, inside) {
        if (it.event) await assertWanted(inside, it.event, it.region, clauseOf(it));
        await claimUnits(it, entered, await heldOf(inside, entered.kind), inside);
      },
    });
  }
  /** @throws Refusal RULE_BROKEN without a file as proof, or while the serials read like those of another record. */
  @Mutation(() => ForeignUnit, {
    description: "Accept the proof of cancellation: number, serials and the file that contains them.",
  })
  checkForeignUnit(
    @Arg("id", () => ID) id: string,
    @Ctx() context: Context,
    @Arg("distinct", () => String, {
      nullable: true,
      description: "Why these are other units than those of a record whose serials read alike.",
    })
    distinct?: string | null,
    @Arg("distinctFrom", () => String, {
      nullable: true,
      description: "The ids of the records that `distinct` is about, separated by blanks.",
    })
    distinctFrom?: string | null,
  ): Promise<ForeignUnit> {
    const why = optionalText("distinct", distinct, 2000);
    const from = (optionalText("distinctFrom", distinctFrom, 2000) ?? "").split(/[\s,，、]+/).filter(Boolean);
    return move(foreignUnits, id, "check", context, {
      ...(why && { note: [why, ...from].join(" "), input: { distinct: why, distinctFrom: from.join(" ") } }),
      async rule(it, inside) {
        const clause = groundIn("foreignUnit")(it, "checker")?.clause ?? platformDefault;
        if (!(await isAttached(inside, "foreignUnit", id)))
          throw new Refusal("RULE_BROKEN", "the proof of cancellation is missing: its holder must upload it first", {
            field: "proof",
            reason: "noProofFile",
            clause,
          });
        await assertDistinct(inside, it, { why, from }, clause);
        it.dueOn = null;
      },
    });
  }
  @Mutation(() => ForeignUnit, {
    description: "Refuse a declaration, with the reason. Its serials may be declared again.",
  })
  refuseForeignUnit(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<ForeignUnit> {
    return move(foreignUnits, id, "refuse", context, {
      note: requiredText("reason", reason),
      input: { reason },
      async rule(it, inside) {
        it.dueOn = null;
        await releaseClaim(inside, { type: "foreignUnit", id });
      },
    });
  }
}
