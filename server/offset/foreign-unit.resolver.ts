import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { UnitKind } from "../../shared/offset/offset.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { claimOnce, releaseClaim } from "../claim/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { isAttached } from "../file/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { begin, move } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar, SerialScalar, WholeScalar } from "../platform/record/scalar.ts";
import { dueFor, groundIn, policyFor } from "../policy/index.ts";
import { claimedBy } from "./foreign-serials.ts";
import { ForeignUnit } from "./foreign-unit.entity.ts";
import { foreignUnits } from "./resource.ts";

@InputType({ description: "Units cancelled in another registry for events." })
class ForeignUnitInput {
  @Field(() => String, { description: "Province whose events they are for, GB/T 2260 code." }) region!: string;
  @Field(() => enumOf("UnitKind")) kind!: UnitKind;
  @Field(() => String) registry!: string;
  @Field(() => String) account!: string;
  @Field(() => String) serialPrefix!: string;
  @Field(() => SerialScalar) firstSerial!: number;
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
    const { region, province, tonnes, cancelledOn, event = null, ...rest } = input;
    for (const [field, code] of [
      ["region", region],
      ["province", province],
    ] as const)
      if (regionOf(code, undefined, field).code !== provinceOf(code))
        throw invalidInput(field, "notAProvince", `${code} is not a province`);
    const today = dayOf(context.now);
    policyFor(region, today);
    if (cancelledOn > today)
      throw invalidInput("cancelledOn", "inFuture", "the units must have been cancelled already");
    const { registry, claimed } = claimedBy(input);
    const fields = {
      ...rest,
      region,
      province,
      tonnes,
      cancelledOn,
      event,
      remaining: tonnes * 1000,
      usedTonnes: 0,
      policyOn: today,
      holder: context.actor.organization!,
      registry,
      account: requiredText("account", input.account, 200),
      serialPrefix: requiredText("serialPrefix", input.serialPrefix, 60),
      proof: requiredText("proof", input.proof, 300),
    };
    return begin(foreignUnits, fields, context, {
      by: "holder",
      input: { input },
      async rule(it, inside) {
        it.dueOn = dueFor(it, "foreignUnit", "checker", today);
        await claimOnce(
          inside,
          claimed,
          { type: "foreignUnit", id: it.id },
          groundIn("foreignUnit")(it, "holder")?.clause,
        );
      },
    });
  }
  /** @throws Refusal RULE_BROKEN without a file as proof. */
  @Mutation(() => ForeignUnit, {
    description: "Accept the proof of cancellation: number, serials and the file that contains them.",
  })
  checkForeignUnit(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<ForeignUnit> {
    return move(foreignUnits, id, "check", context, {
      async rule(it, inside) {
        if (!(await isAttached(inside, "foreignUnit", id)))
          throw new Refusal("RULE_BROKEN", "the proof of cancellation is missing: its holder must upload it first", {
            field: "proof",
            reason: "noProofFile",
            clause: groundIn("foreignUnit")(it, "checker")?.clause ?? platformDefault,
          });
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
