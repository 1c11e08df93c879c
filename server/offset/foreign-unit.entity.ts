import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { foreignUnitLifecycle, unitKinds, type ForeignUnitState, type UnitKind } from "../../shared/offset/offset.ts";
import { Organization } from "../identity/index.ts";
import {
  Belongs,
  Choice,
  Day,
  Flag,
  Identifier,
  Kilograms,
  Serial,
  State,
  Text,
  Whole,
} from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "Units cancelled in another registry for events, with proof: whole tonnes, each of which serves only once. " +
    "SD-E 四(三); HN 三(四).",
})
@Entity()
export class ForeignUnit {
  @Identifier() id!: string;
  @Choice("UnitKind", unitKinds, { doc: "The kind of unit.", listed: true }) kind!: UnitKind;
  @Text({ doc: "The registry in which it was cancelled.", listed: true }) registry!: string;
  @Text({ doc: "The account from which it was cancelled.", readers: ["holder", "checker"] }) account!: string;
  @Text({ doc: "The constant prefix of its serial numbers.", listed: true }) serialPrefix!: string;
  @Serial({ doc: "The first of its serial numbers, one per tonne.", listed: true }) firstSerial!: number;
  @Whole({ doc: "Whole tonnes of CO2 equivalent.", listed: true }) tonnes!: number;
  @Kilograms({ doc: "The quantity not yet allocated to an event, in kilograms.", listed: true }) remaining!: Kilograms;
  @Whole({ doc: "The number of its tonnes counted for events, from the first serial on." }) usedTonnes!: number;
  @Whole({ doc: "Year of the reduction, or of the allowance.", listed: true }) vintage!: number;
  @Text({ doc: "Province from which it comes, GB/T 2260 code.", listed: true }) province!: string;
  @Text({ doc: "Province whose events it is for, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "Who declares it.", listed: true }) holder!: string;
  @Flag({ doc: "Whether it is a gift.", listed: true }) donated!: boolean;
  @Text({ doc: "Id of the only event for which it is meant.", nullable: true, listed: true }) event: string | null =
    null;
  @Day({ doc: "When the registry cancelled it.", listed: true }) cancelledOn!: string;
  @Text({ doc: "The proof of cancellation: number of the registry's document." }) proof!: string;
  @Flag({
    doc: "Whether somebody else claims it: until that is decided it serves no further event.",
    listed: true,
  })
  disputed: boolean = false;
  @Day({ doc: "The day by which it must be checked.", nullable: true, listed: true, counted: true }) dueOn:
    | string
    | null = null;
  @State(foreignUnitLifecycle, { doc: "Its state." }) state: ForeignUnitState = foreignUnitLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    foreignUnit: ForeignUnit;
  }
}
