import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { specialities, type ParameterValue, type Speciality } from "../../shared/methodology/methodology.ts";
import type { ConditionAnswer } from "../../shared/project/project.ts";
import { Methodology } from "../methodology/index.ts";
import { Belongs, Choice, Identifier, Json, SignedKilograms, Text, Whole } from "../platform/record/attribute.ts";
import { Project } from "./project.entity.ts";

@ObjectType({
  description:
    "A part of a project with its own methodology and accounting: a project has one, or several that are filed " +
    "together (项目打捆).",
})
@Entity()
export class SubProject {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: "The project to which it belongs.", listed: true }) project!: string;
  @Whole({ doc: "Its position in the project, from 1; the first leads.", listed: true }) ordinal!: number;
  @Text({ doc: "Title in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "Title in English.", nullable: true, listed: true }) titleEn: string | null = null;
  @Belongs(() => Methodology, {
    doc: "The version of the methodology by which its reductions are calculated.",
    listed: true,
  })
  methodology!: string;
  @Choice("Speciality", specialities, {
    doc: "Kind of sink or reduction; its methodology's. SD-P 三(三)9.",
    listed: true,
  })
  speciality!: Speciality;
  @Json({
    doc: "Values fixed by its design, by symbol: `{ symbol: value }`, each in the unit of the methodology's parameter.",
  })
  exAnte!: Readonly<Record<string, ParameterValue>>;
  @Json({ doc: "Estimates of what will be monitored, over the whole crediting period, by symbol." })
  estimated!: Readonly<Record<string, ParameterValue>>;
  @SignedKilograms({
    doc: "The methodology's result with these values over the crediting period, kgCO2e; null while values are missing.",
    nullable: true,
    listed: true,
  })
  expectedKilograms: number | null = null;
  @Json({ doc: "Answers to the methodology's applicability conditions: `[{ condition, met, words, attachments }]`." })
  conditions!: readonly ConditionAnswer[];
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    subProject: SubProject;
  }
}
