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
    "That an accounted event is neutral: by its organiser's commitment, or a body's evaluation. SD-E 三(二), HN 二, JL 三章.",
})
@Entity()
export class Confirmation {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event. It is confirmed once.", listed: true }) event!: string;
  @Belongs(() => Organization, { doc: "Its organiser, who answers for what is stated. SD-E 三(二)2.", listed: true })
  organiser!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life: the event's." }) policyOn!: string;
  @Choice("ConfirmationRoute", confirmationRoutes, {
    doc: "How it is confirmed; open while it is a draft.",
    nullable: true,
    listed: true,
  })
  route: ConfirmationRoute | null = null;
  @Json({
    doc: "SD-E 三(二)2: name, organisers, participants, beginsOn, endsOn, place, boundary, emissionsKilograms, offsetMethod, completedOn, mode, pledge.",
  })
  statement!: Statement;
  @Belongs(() => Organization, {
    doc: "The body that evaluates. It may not have served the organiser: JL 四章.",
    nullable: true,
    listed: true,
  })
  evaluator: string | null = null;
  @Kilograms({ doc: "The emissions as the evaluator reckoned them anew, in kg CO2e.", nullable: true })
  recomputedKilograms: Kilograms | null = null;
  @Json({ doc: "What the platform looked at, and how each came out. SC 附表1.", nullable: true }) checks:
    | readonly Checked[]
    | null = null;
  @Kilograms({
    doc: "What was retired for the event when it was confirmed, in kg CO2e; at least its emissions. JL 二章.",
    nullable: true,
    listed: true,
  })
  retiredKilograms: Kilograms | null = null;
  @Day({ doc: "When neutrality was reached: the day of the last retirement.", nullable: true, listed: true })
  completedOn: string | null = null;
  @Flag({
    doc: "Reached after the time that the region names in principle: recorded, no obstacle. SD-E 四(二), HN 三(五).",
    listed: true,
  })
  late: boolean = false;
  @Day({ doc: "When it was confirmed, or found not to be so.", nullable: true, listed: true }) concludedOn:
    | string
    | null = null;
  @Day({ doc: "By when the next step is due; none where no clock runs.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @State(confirmationLifecycle, { doc: "Where it stands." }) state: ConfirmationState = confirmationLifecycle.initial;
  @Revision() revision!: number;
}
