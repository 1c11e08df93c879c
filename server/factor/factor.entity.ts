import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { factorLifecycle, type FactorState } from "../../shared/factor/factor.ts";
import { Flag, Identifier, State, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "An emission factor or one of its parameters, with its source. Calculations keep a copy of the factors they " +
    "used. JL 五章.",
})
@Entity()
export class Factor {
  @Identifier() id!: string;
  @Text({ doc: "Name in Chinese.", listed: true }) nameZh!: string;
  @Text({ doc: "Name in English.", listed: true }) nameEn!: string;
  @Text({ doc: "Category, such as electricity_location or transport.", listed: true })
  category!: string;
  @Text({ doc: "Where it applies: CN, a province as CN-37, a grid as GRID-N, another country, GLOBAL.", listed: true })
  region!: string;
  @Whole({ doc: "The year to which it applies; null where the source names none.", listed: true, nullable: true })
  year?: number | null;
  @Text({ doc: "Its value as printed in the source: a decimal, or a quotient such as 44/12." }) value!: string;
  @Text({ doc: "The unit of the value, such as kgCO2/kWh; empty if dimensionless.", listed: true }) unit!: string;
  @Whole({ doc: "Its version, from 1: each correction is a new one." }) version: number = 1;
  @Text({ doc: "The source." }) source!: string;
  @Flag({
    doc: "Whether it was verified against a published text. Unverified factors are marked wherever they are used.",
    listed: true,
  })
  verified!: boolean;
  @State(factorLifecycle, { doc: "Whether it may be used." }) state: FactorState = factorLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    factor: Factor;
  }
}
