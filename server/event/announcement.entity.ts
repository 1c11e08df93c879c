import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { publications, type Publication } from "../../shared/policy/decision.ts";
import { channels, type Channel } from "../../shared/event/registration-form.ts";
import { Belongs, Choice, Day, Identifier, Text } from "../platform/record/attribute.ts";
import { Event } from "./event.entity.ts";

@ObjectType({
  description:
    "Another publication of a plan or result: on the event's own channel, a government platform, or elsewhere. JL 三章.",
})
@Entity()
export class Announcement {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Choice("Publication", publications, { doc: "What was published.", listed: true }) publication!: Publication;
  @Choice("Channel", channels, { doc: "The channel.", listed: true }) channel!: Channel;
  @Text({ doc: "Its address, https." }) url!: string;
  @Day({ doc: "The day of publication.", listed: true }) publishedOn!: string;
  @Text({ doc: "The organization that recorded it: the event's organiser.", nullable: true })
  organiser?: string | null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    announcement: Announcement;
  }
}
