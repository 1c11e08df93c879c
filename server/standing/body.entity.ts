import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { bodyLifecycle, type BodyKind, type BodyState } from "../../shared/standing/standing.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Identifier, Json, State, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A third party that validates, verifies, evaluates or inspects, as certified by the department. SD-E 三(二)1, JL 四章.",
})
@Entity()
export class Body {
  @Identifier() id!: string;
  @Belongs(() => Organization, { doc: "The organization.", listed: true }) organization!: string;
  @Json({ doc: "The activities it is certified for: a list of validation, verification, evaluation, inspection." })
  kinds!: readonly BodyKind[];
  @Text({ doc: "Region for which it is certified, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Text({ doc: "Its statement of competence: accreditation, staff, references." }) statement!: string;
  @Day({ doc: "Date of certification.", listed: true, nullable: true }) certifiedOn?: string | null;
  @Day({ doc: "When the next step is due.", listed: true, nullable: true, counted: true }) dueOn?: string | null;
  @State(bodyLifecycle, { doc: "Its state." }) state: BodyState = bodyLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    body: Body;
  }
}
