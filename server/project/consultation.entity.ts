import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { consultationLifecycle, type ConsultationState } from "../../shared/project/project.ts";
import { Belongs, Day, Flag, Identifier, State, Text } from "../platform/record/attribute.ts";
import { Project } from "./project.entity.ts";

@ObjectType({
  description:
    "What the department asks the sector department (自然资源 and others) of a project under review, and its opinion. It advises; silence to the end of the term holds nothing up. SD-E 五(一).",
})
@Entity()
export class Consultation {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: "What it is about.", listed: true }) project!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City of the project, GB/T 2260 code.", listed: true }) city!: string;
  @Day({ doc: "The day whose policy the project keeps." }) policyOn!: string;
  @Text({ doc: "What is asked." }) question!: string;
  @Day({ doc: "When it was asked.", listed: true }) askedOn!: string;
  @Flag({ doc: "Whether the sector department agrees.", nullable: true }) agrees: boolean | null = null;
  @Text({ doc: "Its opinion.", nullable: true }) opinion: string | null = null;
  @Day({ doc: "When it was given.", nullable: true, listed: true }) answeredOn: string | null = null;
  @Day({ doc: "By when the opinion is asked for.", nullable: true, listed: true }) dueOn: string | null = null;
  @State(consultationLifecycle, { doc: "Where it stands." }) state: ConsultationState = consultationLifecycle.initial;
}
