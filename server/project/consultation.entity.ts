import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { consultationLifecycle, type ConsultationState } from "../../shared/project/project.ts";
import { Belongs, Day, Flag, Identifier, State, Text } from "../platform/record/attribute.ts";
import { Project } from "./project.entity.ts";

@ObjectType({
  description:
    "A question from the department to the sector authority (自然资源 and others) on a project under review, and " +
    "its opinion. It is advisory; silence until the deadline does not delay the review. SD-E 五(一).",
})
@Entity()
export class Consultation {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: "The project.", listed: true }) project!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City of the project, GB/T 2260 code.", listed: true }) city!: string;
  @Day({ doc: "The date of the policy that applies to the project." }) policyOn!: string;
  @Text({ doc: "The question." }) question!: string;
  @Day({ doc: "When it was asked.", listed: true }) askedOn!: string;
  @Flag({ doc: "Whether the sector authority agrees.", nullable: true }) agrees: boolean | null = null;
  @Text({ doc: "Its opinion.", nullable: true }) opinion: string | null = null;
  @Day({ doc: "When it was given.", nullable: true, listed: true }) answeredOn: string | null = null;
  @Day({ doc: "The day by which the opinion is requested.", nullable: true, listed: true, counted: true }) dueOn:
    | string
    | null = null;
  @State(consultationLifecycle, { doc: "Its state." }) state: ConsultationState = consultationLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    consultation: Consultation;
  }
}
