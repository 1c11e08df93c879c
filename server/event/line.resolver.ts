import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Bearer, Phase, Quality, SourceCategory, Stage } from "../../shared/event/event.ts";
import type { GwpSet } from "../../shared/factor/gwp.ts";
import type { FixedPart, GasFactor } from "../../shared/event/inventory.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { readsOf } from "../platform/record/reads.ts";
import { WholeScalar } from "../platform/record/scalar.ts";
import { Event } from "./event.entity.ts";
import { InventoryLine } from "./line.entity.ts";
import type { GivenLine, GivenMultiplier } from "./line-input.ts";
import { bringSheet, copyLines } from "./bring.ts";
import { addLine, bringLines, removeLine, type BroughtLine, type Broughts } from "./lines.ts";
import { inventoryLines } from "./resource.ts";

@InputType({
  description: "A step on the way from activity to emissions: a share, an occupancy, a heating value, 44/12.",
})
class MultiplierInput implements GivenMultiplier {
  @Field(() => String) name!: string;
  @Field(() => String, {
    nullable: true,
    description: "A decimal, or a quotient such as 44/12; left out for one of the library.",
  })
  value?: string;
  @Field(() => String, { nullable: true, description: "Such as vehicle-km/pkm; none for a bare number." })
  unit?: string;
  @Field(() => ID, { nullable: true, description: "A factor of the library, whose value and unit are taken." })
  factor?: string;
}
@InputType({ description: "A factor of the organiser's own." })
class OwnFactorInput {
  @Field(() => String, { description: "A decimal." }) value!: string;
  @Field(() => String, { description: "Such as kgCO2e/room-night." }) unit!: string;
  @Field(() => String, { description: "Where it was read." }) source!: string;
  @Field(() => WholeScalar, { nullable: true, description: "The year for which it holds." }) year?: number;
}
@InputType({ description: "The factor in a further gas, beside the line's own." })
class GasFactorInput implements GasFactor {
  @Field(() => String, { description: "A decimal." }) value!: string;
  @Field(() => String, { description: "Such as kgCH4/GJ." }) unit!: string;
}
@InputType({ description: "What comes on top, however far or long: so many trips, each with its constant." })
class FixedPartInput implements FixedPart {
  @Field(() => String) name!: string;
  @Field(() => String, { description: "A decimal." }) count!: string;
  @Field(() => String, { description: "Such as trip." }) unit!: string;
  @Field(() => String, { description: "A decimal." }) value!: string;
  @Field(() => String, { description: "Such as tCO2e/trip." }) factorUnit!: string;
}
@InputType({ description: "One source of emissions. 公告2019年第19号, 附1." })
class InventoryLineInput implements GivenLine {
  @Field(() => enumOf("InventoryPhase")) phase!: Phase;
  @Field(() => enumOf("InventoryStage")) stage!: Stage;
  @Field(() => enumOf("SourceCategory")) category!: SourceCategory;
  @Field(() => String, { description: "The source in your own words." }) source!: string;
  @Field(() => String, { description: "A decimal, not below zero." }) activity!: string;
  @Field(() => String, { description: "Such as kWh, pkm, room-night, t." }) unit!: string;
  @Field(() => [MultiplierInput], { defaultValue: [], description: "In their order; ten at most." })
  multipliers!: MultiplierInput[];
  @Field(() => ID, { nullable: true, description: "A factor of the library." }) factor?: string;
  @Field(() => WholeScalar, {
    nullable: true,
    description: "The version of it that was seen; another is refused with CONFLICT.",
  })
  factorVersion?: number;
  @Field(() => [GasFactorInput], { defaultValue: [], description: "Five at most." }) gases!: GasFactorInput[];
  @Field(() => enumOf("GwpSet"), {
    nullable: true,
    description: "With which warming potentials factors in other gases count.",
  })
  gwpSet?: GwpSet;
  @Field(() => [FixedPartInput], { defaultValue: [], description: "Five at most." }) fixed!: FixedPartInput[];
  @Field(() => OwnFactorInput, { nullable: true, description: "Your own factor, where the library has none." })
  ownFactor?: OwnFactorInput;
  @Field(() => enumOf("Bearer"), { defaultValue: "organiser", description: "Who offsets it. SC 附表1." })
  bearer!: Bearer;
  @Field(() => enumOf("ActivityQuality"), { defaultValue: "measured" }) quality!: Quality;
  @Field(() => String, { nullable: true, description: "Half the width of its 95 % interval, in per cent." })
  uncertainty?: string;
  @Field(() => [ID], { defaultValue: [], description: "Files of the event that prove it." }) evidence!: string[];
  @Field(() => String, { nullable: true }) note?: string;
}

@ObjectType({ description: "What becomes of a row that is brought in." })
class BroughtRow implements BroughtLine {
  @Field(() => Int, { simple: true, description: "Its number in the sheet, or in the list from 1." }) row!: number;
  @Field(() => String, { simple: true }) source!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "kg CO2e with six decimals; null for a row that is refused.",
  })
  kilogramsExact!: string | null;
  @Field(() => String, { simple: true, nullable: true }) field!: string | null;
  @Field(() => String, { simple: true, nullable: true }) reason!: string | null;
  @Field(() => String, { simple: true, nullable: true }) message!: string | null;
}
@ObjectType({ description: "What lines that are brought in at once come to: all of them or none are entered." })
class BroughtLines implements Broughts {
  @Field(() => Boolean, { simple: true, description: "Whether they were entered." }) entered!: boolean;
  @Field(() => Int, { simple: true, description: "How many rows are refused." }) refused!: number;
  @Field(() => String, { simple: true, description: "What the others come to, kg CO2e with six decimals." })
  kilogramsExact!: string;
  @Field(() => [BroughtRow], { simple: true }) rows!: BroughtRow[];
}
const tried = { defaultValue: false, description: "Only tell what would become of each row." };
const replacing = { defaultValue: false, description: "Take out the lines of this phase that were there before." };

@Resolver(() => InventoryLine)
export class InventoryLineResolver extends readsOf(inventoryLines) {
  @Mutation(() => InventoryLine, {
    description:
      "Enter a source of emissions: planned in the draft, actual once it is planned. SD-E 三(一), HN 三(三).",
  })
  addInventoryLine(
    @Arg("event", () => ID) event: string,
    @Arg("input", () => InventoryLineInput) input: InventoryLineInput,
    @Ctx() context: Context,
  ): Promise<InventoryLine> {
    return addLine(event, input, context);
  }
  /** @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN, LIMITED for more than a hundred lines; what is wrong with a row its report says. */
  @Mutation(() => BroughtLines, {
    description: "Enter many sources at once, all or none; each is reported. Their own phase is left aside.",
  })
  addInventoryLines(
    @Arg("event", () => ID) event: string,
    @Arg("phase", () => enumOf("InventoryPhase")) phase: Phase,
    @Arg("lines", () => [InventoryLineInput]) lines: InventoryLineInput[],
    @Arg("dryRun", () => Boolean, tried) dryRun: boolean,
    @Arg("replace", () => Boolean, replacing) replace: boolean,
    @Ctx() context: Context,
  ): Promise<Broughts> {
    return bringLines(
      event,
      phase,
      lines.map((given, i) => ({ row: i + 1, source: given.source, given })),
      { dryRun, replace },
      context,
    );
  }
  /** @throws Refusal as `addInventoryLines` does; INVALID_INPUT for what is no sheet of the template's columns. */
  @Mutation(() => BroughtLines, {
    description: "Take in a sheet (CSV or XLSX) in the form of the template, all rows or none; each is reported.",
  })
  importInventorySheet(
    @Arg("event", () => ID) event: string,
    @Arg("phase", () => enumOf("InventoryPhase")) phase: Phase,
    @Arg("content", () => String, { description: "The file in base64." }) content: string,
    @Arg("dryRun", () => Boolean, tried) dryRun: boolean,
    @Arg("replace", () => Boolean, replacing) replace: boolean,
    @Ctx() context: Context,
  ): Promise<Broughts> {
    return bringSheet(event, phase, content, { dryRun, replace }, context);
  }
  /** @throws Refusal as `addInventoryLines` does; NOT_FOUND for an event that the actor may not see. */
  @Mutation(() => BroughtLines, {
    description: "Enter the sources of another event, to be corrected: as estimates and without their proofs.",
  })
  copyInventory(
    @Arg("event", () => ID) event: string,
    @Arg("phase", () => enumOf("InventoryPhase")) phase: Phase,
    @Arg("from", () => ID) from: string,
    @Arg("fromPhase", () => enumOf("InventoryPhase")) fromPhase: Phase,
    @Arg("dryRun", () => Boolean, tried) dryRun: boolean,
    @Ctx() context: Context,
  ): Promise<Broughts> {
    return copyLines(event, phase, from, fromPhase, dryRun, context);
  }
  @Mutation(() => Event, { description: "Take a line out of the inventory, as long as its phase is open." })
  removeInventoryLine(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Event> {
    return removeLine(id, context);
  }
}
