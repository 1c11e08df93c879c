import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver } from "type-graphql";
import type { DayOrder } from "../../shared/platform/typed-day.ts";
import { bySize, Costs } from "../platform/cost/price.ts";
import type { Context } from "../platform/context.ts";
import { DayScalar, JsonScalar, WholeScalar } from "../platform/record/scalar.ts";
import { SkippedPart } from "../platform/sheet/skipped.ts";
import { importUnits, type ExportTerms, type UnitOutcome, type UnitsOutcome } from "./import-units.ts";
import type { ExportColumn, ShownOrder } from "./registry-export.rules.ts";

const DayOrderEnum = { dayMonth: "dayMonth", monthDay: "monthDay" } as const satisfies Record<DayOrder, DayOrder>;
registerEnumType(DayOrderEnum, {
  name: "DayOrder",
  description: "Whether 01/02/2026 begins with the day or the month.",
});

@InputType({ description: "What holds for all units of a registry's export." })
class RegistryExportInput implements ExportTerms {
  @Field(() => String, { description: "Province whose events they are for, GB/T 2260 code." }) region!: string;
  @Field(() => String, { description: "Province from which they come, GB/T 2260 code." }) province!: string;
  @Field(() => String, { description: "The account in the registry." }) account!: string;
  @Field(() => Boolean, { defaultValue: false }) donated!: boolean;
  @Field(() => ID, { nullable: true, description: "The only event for which they are meant." }) event?: string | null;
  @Field(() => String, { description: "Number of the registry's document that proves the retirement." }) proof!: string;
  @Field(() => DayOrderEnum, { nullable: true, description: "Where no day of the export shows which it is." })
  dayOrder?: DayOrder | null;
}
@ObjectType({ description: "A column of a registry's export, and what it is read as." })
class RegistryExportColumn implements ExportColumn {
  @Field(() => String, { simple: true, description: "Its letters, as a spreadsheet shows them." }) column!: string;
  @Field(() => String, { simple: true }) title!: string;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "serial, quantity, vintage, cancelledOn, status, beneficiary or document; null for one that is left.",
  })
  field!: ExportColumn["field"];
}
@ObjectType({ description: "In which order the export's days of retirement are written." })
class RegistryExportOrder implements ShownOrder {
  @Field(() => DayOrderEnum, { simple: true, nullable: true }) order!: DayOrder | null;
  @Field(() => Boolean, { simple: true, description: "Whether the answer `dayOrder` is needed." }) isOpen!: boolean;
  @Field(() => Int, { simple: true, nullable: true, description: "The row that shows it." }) row!: number | null;
  @Field(() => String, { simple: true, nullable: true, description: "The cell that shows it." }) shownBy!:
    | string
    | null;
}
@ObjectType({ description: "The outcome of one row of a registry's export." })
class ImportedUnitRow implements UnitOutcome {
  @Field(() => Int, { simple: true, description: "Its number in the sheet." }) row!: number;
  @Field(() => String, { simple: true, description: "The serials as they stand there." }) serial!: string;
  @Field(() => WholeScalar, { simple: true, nullable: true }) tonnes!: number | null;
  @Field(() => WholeScalar, { simple: true, nullable: true }) vintage!: number | null;
  @Field(() => DayScalar, { simple: true, nullable: true, description: "As the registry writes it." })
  cancelledOn!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: "On whose behalf, as the export says." })
  beneficiary!: string | null;
  @Field(() => ID, { simple: true, nullable: true, description: "Its record; null while it is not declared." })
  unit!: string | null;
  @Field(() => String, { simple: true, nullable: true, description: "notRetired, where the row is left." })
  left!: UnitOutcome["left"];
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
@ObjectType({ description: "The outcome of a registry's export: all of its retired units or none are declared." })
class ImportedUnits implements UnitsOutcome {
  @Field(() => String, { simple: true, description: "The registry whose export it is." }) registry!: string;
  @Field(() => Boolean, { simple: true, description: "Whether they were declared." }) entered!: boolean;
  @Field(() => Int, { simple: true, description: "The number of refused rows." }) refused!: number;
  @Field(() => Int, { simple: true, description: "The number of rows that are left: not retired." }) left!: number;
  @Field(() => WholeScalar, { simple: true, description: "Whole tonnes in the rows that enter." }) tonnes!: number;
  @Field(() => [RegistryExportColumn], { simple: true }) columns!: RegistryExportColumn[];
  @Field(() => RegistryExportOrder, { simple: true }) order!: RegistryExportOrder;
  @Field(() => [ImportedUnitRow], { simple: true }) rows!: ImportedUnitRow[];
  @Field(() => [SkippedPart], { simple: true, description: "What of the file was not read." }) skipped!: SkippedPart[];
}

@Resolver()
export class ImportedUnitsResolver {
  /** @throws Refusal as `importUnits` does. */
  @Costs({ price: bySize("content", 20, 2_000) })
  @Mutation(() => ImportedUnits, {
    description:
      "Declare the retired units of a registry's export (CSV or XLSX of Verra, ACR, Gold Standard or Puro): all or " +
      "none; columns are recognised by their names, and each row is reported. SD-E 四(三); HN 三(四).",
  })
  importForeignUnits(
    @Arg("input", () => RegistryExportInput) input: RegistryExportInput,
    @Arg("content", () => String, { description: "The file in base64." }) content: string,
    @Arg("dryRun", () => Boolean, { defaultValue: false, description: "Dry run: only report the outcome of each row." })
    dryRun: boolean,
    @Ctx() context: Context,
  ): Promise<UnitsOutcome> {
    return importUnits(input, content, dryRun, context);
  }
}
