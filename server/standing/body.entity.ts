import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { bodyLifecycle, type BodyKind, type BodyState } from "../../shared/standing/standing.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Identifier, Json, State, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A third party that validates, verifies, evaluates or inspects, as far as the department has certified it. SD-E 三(二)1, JL 四章.",
})
@Entity()
export class Body {
  @Identifier() id!: string;
  @Belongs(() => Organization, { doc: "The organization.", listed: true }) organization!: string;
  @Json({ doc: "What it is certified for: a list of validation, verification, evaluation, inspection." })
  kinds!: readonly BodyKind[];
  @Text({ doc: "Region for which it is certified, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Text({ doc: "What it says of its competence: accreditation, staff, references." }) statement!: string;
  @Day({ doc: "Day of certification.", listed: true, nullable: true }) certifiedOn?: string | null;
  @Day({ doc: "When the next step is due.", listed: true, nullable: true }) dueOn?: string | null;
  @State(bodyLifecycle, { doc: "Where it stands." }) state: BodyState = bodyLifecycle.initial;
}
