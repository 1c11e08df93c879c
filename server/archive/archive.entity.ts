import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { archiveLifecycle, type ArchiveState, type DeletedFile } from "../../shared/archive/archive.ts";
import { Event } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Day, Identifier, Json, State, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "The material of an accounted event, kept for its retention period; whoever sees it may download the " +
    "evidence pack: `/archives/<id>.zip`. JL 四章.",
})
@Entity()
export class Archive {
  @Identifier() id!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) @Unique() event!: string;
  @Belongs(() => Organization, { doc: "Its organiser, responsible for the material. JL 四章.", listed: true })
  organiser!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City in which the event is held, GB/T 2260 code.", nullable: true, listed: true }) city: string | null =
    null;
  @Day({ doc: "The date of the policy that applies to it: the event's." }) policyOn!: string;
  @Day({ doc: "When the event was accounted and retention began.", listed: true }) keptSince!: string;
  @Day({ doc: "When the content of its files was deleted.", nullable: true, listed: true }) deletedOn: string | null =
    null;
  @Json({ doc: "The deleted files: a list of { name, bytes, sha256 }." }) deleted: readonly DeletedFile[] = [];
  @State(archiveLifecycle, { doc: "Whether the material is still available." }) state: ArchiveState =
    archiveLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    archive: Archive;
  }
}
