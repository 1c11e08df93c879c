import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { decisions, spotCheckLifecycle, type Decision, type SpotCheckState } from "../../shared/oversight/oversight.ts";
import { Certificate } from "../confirmation/index.ts";
import { Draw } from "../draw/index.ts";
import { Event } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Day, Flag, Identifier, State, Text, Whole } from "../platform/record/attribute.ts";
import { CheckPlan } from "./plan.entity.ts";

@ObjectType({
  description:
    "Whether an event whose certificate was drawn implemented its neutrality (实施情况), and the consequences. HN 三(五).",
})
@Entity()
@Unique({ properties: ["plan", "certificate"] })
export class SpotCheck {
  @Identifier() id!: string;
  @Belongs(() => CheckPlan, { doc: "The check in which it was drawn.", listed: true }) plan!: string;
  @Belongs(() => Draw, { doc: "The draw.", listed: true }) draw!: string;
  @Belongs(() => Certificate, { doc: "The certificate that was drawn.", listed: true }) certificate!: string;
  @Belongs(() => Event, { doc: "Its event.", listed: true }) event!: string;
  @Belongs(() => Organization, { doc: "The organiser, who is heard before a certificate is revoked.", listed: true })
  organiser!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it: the check's." }) policyOn!: string;
  @Whole({ doc: "Its position in the draw, from 0: its bodies are considered from this position of their order on." })
  position!: number;
  @Belongs(() => Organization, {
    doc: "The body drawn: the first in order, certified and independent; null where none is.",
    nullable: true,
    listed: true,
  })
  body: string | null = null;
  @Flag({ doc: "Whether the event conforms, as found by the body.", nullable: true, listed: true }) conforms:
    | boolean
    | null = null;
  @Text({ doc: "The body's findings.", nullable: true }) report: string | null = null;
  @Text({ doc: "The ground for revocation, as notified to the organiser.", nullable: true }) notice: string | null =
    null;
  @Day({ doc: "The last day for the organiser to be heard.", nullable: true, listed: true, counted: true })
  hearingUntil: string | null = null;
  @Text({ doc: "The organiser's statement and defence.", nullable: true }) hearing: string | null = null;
  @Choice("CheckDecision", decisions, { doc: "The decision on the certificate.", nullable: true, listed: true })
  decision: Decision | null = null;
  @Text({ doc: "The reasons for the decision.", nullable: true }) reasons: string | null = null;
  @Day({ doc: "When the result was published.", nullable: true, listed: true }) publishedOn: string | null = null;
  @Day({
    doc: "The day by which the next step is due; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @State(spotCheckLifecycle, { doc: "Its state." }) state: SpotCheckState = spotCheckLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    spotCheck: SpotCheck;
  }
}
