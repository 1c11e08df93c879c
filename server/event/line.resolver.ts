import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import type { GreenCertificate } from "../../shared/claim/certificate.ts";
import { bySize, Costs } from "../platform/cost/price.ts";
import type { Bearer, Phase, Quality, SourceCategory, Stage } from "../../shared/event/event.ts";
import type { GwpSet } from "../../shared/factor/gwp.ts";
import { ownUnitsIn, type FixedPart, type GasFactor } from "../../shared/event/inventory.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { readsOf } from "../platform/record/reads.ts";
import { JsonScalar, WholeScalar } from "../platform/record/scalar.ts";
import { SkippedPart } from "../platform/sheet/skipped.ts";
import { Event } from "./event.entity.ts";
import { InventoryLine } from "./line.entity.ts";
import type { LineData, MultiplierData } from "./line-input.ts";
import { bringSheet, copyLines } from "./bring.ts";
import { addLine, bringLines, removeLine, type LineOutcome, type LinesOutcome } from "./lines.ts";
import { inventoryLines } from "./resource.ts";

@InputType({
  description: "A step from activity to emissions: a share, an occupancy, a heating value, 44/12.",
})
class MultiplierInput implements MultiplierData {
  @Field(() => String) name!: string;
  @Field(() => String, {
    nullable: true,
    description: "A decimal, or a quotient such as 44/12; left out for a library factor.",
  })
  value?: string;
  @Field(() => String, { nullable: true, description: "Such as vehicle-km/pkm; empty if dimensionless." })
  unit?: string;
  @Field(() => ID, { nullable: true, description: "A library factor, whose value and unit are taken." })
  factor?: string;
}
@InputType({ description: "The organiser's own factor." })
class OwnFactorInput {
  @Field(() => String, { description: "A decimal." }) value!: string;
  @Field(() => String, { description: "Such as kgCO2e/room-night." }) unit!: string;
  @Field(() => String, { description: "Its source." }) source!: string;
  @Field(() => WholeScalar, { nullable: true, description: "The year to which it applies." }) year?: number;
}
@InputType({ description: "A factor for a further gas, beside the line's own." })
class GasFactorInput implements GasFactor {
  @Field(() => String, { description: "A decimal." }) value!: string;
  @Field(() => String, { description: "Such as kgCH4/GJ." }) unit!: string;
}
@InputType({
  description: "An addition independent of distance or duration: a number of trips, each with its constant.",
})
class FixedPartInput implements FixedPart {
  @Field(() => String) name!: string;
  @Field(() => String, { description: "A decimal." }) count!: string;
  @Field(() => String, { description: "Such as trip." }) unit!: string;
  @Field(() => String, { description: "A decimal." }) value!: string;
  @Field(() => String, { description: "Such as tCO2e/trip." }) factorUnit!: string;
}
@InputType({ description: "Green power certificates (绿证) of one month that follow one another, 1,000 kWh each." })
class CertificateInput implements GreenCertificate {
  @Field(() => String, { description: "The number of the first." }) number!: string;
  @Field(() => String, { description: "The month of generation, such as 2026-05." }) period!: string;
  @Field(() => WholeScalar, { defaultValue: 1, description: "How many follow one another from that number on." })
  count!: number;
}
@InputType({ description: "One source of emissions. 公告2019年第19号, 附1." })
class InventoryLineInput implements LineData {
  @Field(() => enumOf("InventoryPhase")) phase!: Phase;
  @Field(() => enumOf("InventoryStage")) stage!: Stage;
  @Field(() => enumOf("SourceCategory")) category!: SourceCategory;
  @Field(() => String, { description: "The source in your own words." }) source!: string;
  @Field(() => String, { description: "A non-negative decimal." }) activity!: string;
  @Field(() => String, { description: "Such as kWh, pkm, room-night, t." }) unit!: string;
  @Field(() => [MultiplierInput], { defaultValue: [], description: "In order; at most ten." })
  multipliers!: MultiplierInput[];
  @Field(() => ID, { nullable: true, description: "A library factor." }) factor?: string;
  @Field(() => WholeScalar, {
    nullable: true,
    description: "The version that was seen; another is refused with CONFLICT.",
  })
  factorVersion?: number;
  @Field(() => [GasFactorInput], { defaultValue: [], description: "At most five." }) gases!: GasFactorInput[];
  @Field(() => enumOf("GwpSet"), {
    nullable: true,
    description: "The set of global warming potentials for factors in other gases.",
  })
  gwpSet?: GwpSet;
  @Field(() => [FixedPartInput], { defaultValue: [], description: "At most five." }) fixed!: FixedPartInput[];
  @Field(() => OwnFactorInput, { nullable: true, description: "Your own factor, where the library has none." })
  ownFactor?: OwnFactorInput;
  @Field(() => enumOf("Bearer"), { defaultValue: "organiser", description: "Who offsets it. SC 附表1." })
  bearer!: Bearer;
  @Field(() => enumOf("ActivityQuality"), { defaultValue: "measured" }) quality!: Quality;
  @Field(() => String, { nullable: true, description: "Half the width of its 95 % interval, in per cent." })
  uncertainty?: string;
  @Field(() => [ID], { defaultValue: [], description: "Files of the event that prove it." }) evidence!: string[];
  @Field(() => String, { nullable: true }) note?: string;
  @Field(() => [CertificateInput], {
    nullable: true,
    description: "Green power certificates that it uses up; each serves once. At most a hundred runs.",
  })
  certificates?: CertificateInput[] | null;
}

@ObjectType({ description: "The outcome of an imported row." })
class BroughtRow implements LineOutcome {
  @Field(() => Int, { simple: true, description: "Its number in the sheet, or in the list from 1." }) row!: number;
  @Field(() => String, { simple: true }) source!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "kg CO2e with six decimals; null for a refused row.",
  })
  kilogramsExact!: string | null;
  @Field(() => [String], { simple: true, description: "Words of its units that count things of its own." })
  ownUnits!: readonly string[];
  @Field(() => String, { simple: true, nullable: true }) field!: string | null;
  @Field(() => String, { simple: true, nullable: true }) reason!: string | null;
  @Field(() => String, { simple: true, nullable: true }) message!: string | null;
  @Field(() => JsonScalar, {
    simple: true,
    nullable: true,
    description: "Figures and names with which the reason is explained, such as the value that stood there.",
  })
  details!: unknown;
}
@ObjectType({ description: "The outcome of a bulk entry of lines: all of them or none are entered." })
class BroughtLines implements LinesOutcome {
  @Field(() => Boolean, { simple: true, description: "Whether they were entered." }) entered!: boolean;
  @Field(() => Int, { simple: true, description: "The number of refused rows." }) refused!: number;
  @Field(() => String, { simple: true, description: "The total of the others, kg CO2e with six decimals." })
  kilogramsExact!: string;
  @Field(() => [BroughtRow], { simple: true }) rows!: BroughtRow[];
  @Field(() => [SkippedPart], { simple: true, description: "What of a file was not read." }) skipped!: SkippedPart[];
}
const tried = { defaultValue: false, description: "Dry run: only report the outcome of each row." };
const replacing = { defaultValue: false, description: "Remove the existing lines of this phase." };

@Resolver(() => InventoryLine)
export class InventoryLineResolver extends readsOf(inventoryLines) {
  @FieldResolver(() => [String], {
    description: "Words of its units that no table of units knows: they cancel, so that they count things of its own.",
  })
  ownUnits(@Root() line: InventoryLine): string[] {
    return ownUnitsIn(line);
  }
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
  /**
   * @throws Refusal NOT_FOUND, WRONG_STATE, FORBIDDEN, LIMITED for too many lines; faults of a row are in
   * its report.
   */
  @Mutation(() => BroughtLines, {
    description: "Enter many sources at once, all or none; each is reported. The phase stated in a line is ignored.",
  })
  addInventoryLines(
    @Arg("event", () => ID) event: string,
    @Arg("phase", () => enumOf("InventoryPhase")) phase: Phase,
    @Arg("lines", () => [InventoryLineInput]) lines: InventoryLineInput[],
    @Arg("dryRun", () => Boolean, tried) dryRun: boolean,
    @Arg("replace", () => Boolean, replacing) replace: boolean,
    @Ctx() context: Context,
  ): Promise<LinesOutcome> {
    return bringLines(
      event,
      phase,
      lines.map((given, i) => ({ row: i + 1, source: given.source, given })),
      { dryRun, replace },
      context,
    );
  }
  /** @throws Refusal as `addInventoryLines` does; INVALID_INPUT when it is not a sheet with the template's columns. */
  @Costs({ price: bySize("content", 20, 2_000) })
  @Mutation(() => BroughtLines, {
    description: "Import a sheet (CSV or XLSX) in the form of the template, all rows or none; each is reported.",
  })
  importInventorySheet(
    @Arg("event", () => ID) event: string,
    @Arg("phase", () => enumOf("InventoryPhase")) phase: Phase,
    @Arg("content", () => String, { description: "The file in base64." }) content: string,
    @Arg("dryRun", () => Boolean, tried) dryRun: boolean,
    @Arg("replace", () => Boolean, replacing) replace: boolean,
    @Ctx() context: Context,
  ): Promise<LinesOutcome> {
    return bringSheet(event, phase, content, { dryRun, replace }, context);
  }
  /** @throws Refusal as `addInventoryLines` does; NOT_FOUND for an event that the actor may not see. */
  @Mutation(() => BroughtLines, {
    description: "Copy the sources of another event, to be edited: as estimates and without evidence.",
  })
  copyInventory(
    @Arg("event", () => ID) event: string,
    @Arg("phase", () => enumOf("InventoryPhase")) phase: Phase,
    @Arg("from", () => ID) from: string,
    @Arg("fromPhase", () => enumOf("InventoryPhase")) fromPhase: Phase,
    @Arg("dryRun", () => Boolean, tried) dryRun: boolean,
    @Ctx() context: Context,
  ): Promise<LinesOutcome> {
    return copyLines(event, phase, from, fromPhase, dryRun, context);
  }
  @Mutation(() => Event, { description: "Remove a line from the inventory, as long as its phase is open." })
  removeInventoryLine(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Event> {
    return removeLine(id, context);
  }
}
