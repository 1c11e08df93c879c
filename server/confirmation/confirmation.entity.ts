import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  confirmationLifecycle,
  confirmationRoutes,
  type Checked,
  type ConfirmationRoute,
  type ConfirmationState,
} from "../../shared/confirmation/confirmation.ts";
import { Event } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import {
  Belongs,
  Choice,
  Day,
  Flag,
  Identifier,
  Json,
  Kilograms,
  Revision,
  State,
  Text,
} from "../platform/record/attribute.ts";
import type { Statement } from "./rules.ts";

@ObjectType({
  description:
    "The confirmation that an accounted event is neutral: by its organiser's commitment, or a body's evaluation. " +
    "SD-E 三(二), HN 二, JL 三章.",
})
@Entity()
export class Confirmation {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event. It is confirmed only once.", listed: true }) event!: string;
  @Belongs(() => Organization, { doc: "Its organiser, responsible for the statement. SD-E 三(二)2.", listed: true })
  organiser!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it: the event's." }) policyOn!: string;
  @Choice("ConfirmationRoute", confirmationRoutes, {
    doc: "The route of confirmation; may be null in a draft.",
    nullable: true,
    listed: true,
  })
  route: ConfirmationRoute | null = null;
  @Json({
    doc: "SD-E 三(二)2: name, organisers, participants, beginsOn, endsOn, place, boundary, emissionsKilograms, offsetMethod, completedOn, mode, pledge.",
  })
  statement!: Statement;
  @Belongs(() => Organization, {
    doc: "The evaluating body. It may not have served the organiser: JL 四章.",
    nullable: true,
    listed: true,
  })
  evaluator: string | null = null;
  @Kilograms({ doc: "The emissions as recalculated by the evaluator, in kg CO2e.", nullable: true })
  recomputedKilograms: Kilograms | null = null;
  @Json({ doc: "The platform's checks and their results. SC 附表1.", nullable: true }) checks:
    | readonly Checked[]
    | null = null;
  @Kilograms({
    doc: "The quantity retired for the event when it was confirmed, in kg CO2e; at least its emissions. JL 二章.",
    nullable: true,
    listed: true,
  })
  retiredKilograms: Kilograms | null = null;
  @Day({ doc: "When neutrality was reached: the day of the last retirement.", nullable: true, listed: true })
  completedOn: string | null = null;
  @Flag({
    doc:
      "Whether it was reached after the region's deadline in principle: recorded, not an obstacle. SD-E 四(二), HN " +
      "三(五).",
    listed: true,
  })
  late: boolean = false;
  @Day({ doc: "When it was confirmed or denied.", nullable: true, listed: true }) concludedOn: string | null = null;
  @Day({
    doc: "The day by which the next step is due; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @State(confirmationLifecycle, { doc: "Its state." }) state: ConfirmationState = confirmationLifecycle.initial;
  @Revision() revision!: number;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    confirmation: Confirmation;
  }
}
