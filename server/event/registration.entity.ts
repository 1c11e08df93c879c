import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { registrationLifecycle, type RegistrationState } from "../../shared/event/registration.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Flag, Identifier, Json, State, Text } from "../platform/record/attribute.ts";
import { Event } from "./event.entity.ts";

@ObjectType({
  description:
    "The registration form of an event (附表1), as it was filed with the city's bureau, a copy to the platform. SC 三(四).",
})
@Entity()
export class Registration {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event. It is registered once.", listed: true }) event!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({
    doc: "City whose bureau it is filed with, GB/T 2260 code; the province's office where there is none.",
    nullable: true,
    listed: true,
  })
  city: string | null = null;
  @Day({ doc: "The day whose policy it keeps for life: the event's." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "Who filed it.", listed: true }) organiser!: string;
  @Json({ doc: "What stood in the form when it was filed, by the fields of 附表1. The contact is not among them." })
  said!: Readonly<Record<string, unknown>>;
  @Day({ doc: "When it was filed, last.", listed: true }) filedOn!: string;
  @Day({ doc: "By when it was due; none where the region asks for none.", nullable: true, listed: true }) filingDueOn:
    | string
    | null = null;
  @Flag({ doc: "Filed after that day: recorded, and shown.", listed: true }) late: boolean = false;
  @Day({ doc: "By when the office answers; none where no clock runs.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @Text({ doc: "Why it went back.", nullable: true }) returnReason: string | null = null;
  @State(registrationLifecycle, { doc: "Where it stands." }) state: RegistrationState = registrationLifecycle.initial;
}
