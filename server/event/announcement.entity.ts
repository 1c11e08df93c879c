import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { publications, type Publication } from "../../shared/policy/decision.ts";
import { channels, type Channel } from "../../shared/event/registration.ts";
import { Belongs, Choice, Day, Identifier, Text } from "../platform/record/attribute.ts";
import { Event } from "./event.entity.ts";

@ObjectType({
  description:
    "Where else a plan or a result was made public: on the event's own channel, a government platform, or another. JL 三章.",
})
@Entity()
export class Announcement {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Choice("Publication", publications, { doc: "What was made public.", listed: true }) publication!: Publication;
  @Choice("Channel", channels, { doc: "On which channel.", listed: true }) channel!: Channel;
  @Text({ doc: "Its address, https." }) url!: string;
  @Day({ doc: "Since when it stands there.", listed: true }) publishedOn!: string;
}
