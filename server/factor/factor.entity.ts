import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { factorLifecycle, type FactorState } from "../../shared/factor/factor.ts";
import { Flag, Identifier, State, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "An emission factor or a parameter of one, with its source. What was computed with it keeps a copy of it. JL 五章.",
})
@Entity()
export class Factor {
  @Identifier() id!: string;
  @Text({ doc: "Name in Chinese.", listed: true }) nameZh!: string;
  @Text({ doc: "Name in English.", listed: true }) nameEn!: string;
  @Text({ doc: "What kind of factor it is, such as electricity_location or transport.", listed: true })
  category!: string;
  @Text({ doc: "Where it holds: CN, a province as CN-37, a grid as GRID-N, another country, GLOBAL.", listed: true })
  region!: string;
  @Whole({ doc: "The year for which it holds; null where the source names none.", listed: true, nullable: true }) year?:
    | number
    | null;
  @Text({ doc: "Its value as the source prints it: a decimal, or a quotient such as 44/12." }) value!: string;
  @Text({ doc: "The unit of the value, such as kgCO2/kWh; empty for a bare number.", listed: true }) unit!: string;
  @Whole({ doc: "Which edition of it this is, from 1: each correction is a new one." }) version: number = 1;
  @Text({ doc: "Where it was read." }) source!: string;
  @Flag({
    doc: "Whether it was read in a published text. Those that were not are marked wherever they are used.",
    listed: true,
  })
  verified!: boolean;
  @State(factorLifecycle, { doc: "Whether it may be used." }) state: FactorState = factorLifecycle.initial;
}
