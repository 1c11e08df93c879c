import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { checkPlanLifecycle, type CheckPlanState } from "../../shared/oversight/oversight.ts";
import { Draw } from "../draw/index.ts";
import { Belongs, Day, Identifier, State, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A spot check of a region's valid certificates: pool and bodies are frozen before the source of randomness " +
    "is known. HN 三(五).",
})
@Entity()
export class CheckPlan {
  @Identifier() id!: string;
  @Text({ doc: "What is checked, and why.", listed: true }) purpose!: string;
  @Text({ doc: "Province whose certificates are checked, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Belongs(() => Draw, { doc: "The draw of certificates, by number." }) @Unique() draw!: string;
  @Belongs(() => Draw, {
    doc: "The draw of inspection bodies: all certified ones, by credit code, put in an order.",
  })
  @Unique()
  bodiesDraw!: string;
  @Day({ doc: "The deadline for revealing it, after which the draw has failed.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @State(checkPlanLifecycle, { doc: "Its state." }) state: CheckPlanState = checkPlanLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    checkPlan: CheckPlan;
  }
}
