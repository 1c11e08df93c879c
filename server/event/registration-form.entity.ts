import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { registrationLifecycle, type RegistrationState } from "../../shared/event/registration-form.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Flag, Identifier, Json, State, Text } from "../platform/record/attribute.ts";
import { Event } from "./event.entity.ts";

@ObjectType({
  description:
    "The registration form of an event (附表1), as filed with the city's bureau, with a copy to the platform. SC 三(四).",
})
@Entity()
export class Registration {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event. It is registered only once.", listed: true }) event!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({
    doc: "City whose bureau receives it, GB/T 2260 code; the province's office where there is none.",
    nullable: true,
    listed: true,
  })
  city: string | null = null;
  @Day({ doc: "The date of the policy that applies to it: the event's." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "Who filed it.", listed: true }) organiser!: string;
  @Json({ doc: "The content of the form when filed, by the fields of 附表1, without the contact." })
  said!: Readonly<Record<string, unknown>>;
  @Day({ doc: "When it was last filed.", listed: true }) filedOn!: string;
  @Day({ doc: "The day by which it was due; null where the region requires none.", nullable: true, listed: true })
  filingDueOn: string | null = null;
  @Flag({ doc: "Whether it was filed after that day.", listed: true }) late: boolean = false;
  @Day({
    doc: "The day by which the office must answer; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @Text({ doc: "Why it was returned.", nullable: true }) returnReason: string | null = null;
  @State(registrationLifecycle, { doc: "Its state." }) state: RegistrationState = registrationLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    registration: Registration;
  }
}
