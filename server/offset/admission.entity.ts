import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { admissionLifecycle, type AdmissionState } from "../../shared/offset/offset.ts";
import { Belongs, Day, Identifier, State, Text } from "../platform/record/attribute.ts";
import { Project } from "../project/index.ts";

@ObjectType({
  description:
    "The department's word that a project may feed the offset queue. What its owner offers remains the owner's to offer.",
})
@Entity()
export class Admission {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: "Which project.", listed: true }) @Unique() project!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @State(admissionLifecycle, { doc: "Where it stands." }) state: AdmissionState = admissionLifecycle.initial;
}
