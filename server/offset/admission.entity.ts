import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { admissionLifecycle, type AdmissionState } from "../../shared/offset/offset.ts";
import { Belongs, Day, Identifier, State, Text } from "../platform/record/attribute.ts";
import { Project } from "../project/index.ts";

@ObjectType({
  description:
    "The department's decision that a project may supply the offset queue. Its owner still decides what to offer.",
})
@Entity()
export class Admission {
  @Identifier() id!: string;
  @Belongs(() => Project, { doc: "The project.", listed: true }) @Unique() project!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @State(admissionLifecycle, { doc: "Its state." }) state: AdmissionState = admissionLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    admission: Admission;
  }
}
