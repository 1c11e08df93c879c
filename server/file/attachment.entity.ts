import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { DayType } from "../platform/store/column.ts";
import { Day, Identifier, Instant, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A file of a record. The record's own parties, whoever examines it and the offices of its region read it; everybody " +
    "who sees the record only where it was made public.",
})
@Entity()
@Index({ properties: ["subjectType", "subjectId"] })
export class Attachment {
  @Identifier() id!: string;
  @Text({ doc: "The type of the record, such as `project`.", listed: true }) subjectType!: string;
  @Text({ doc: "The id of that record.", listed: true }) subjectId!: string;
  @Text({
    doc: "The kind of file, such as `boundary` or `proof`; `evidence.V_2` is evidence of the parameter V_2.",
    listed: true,
  })
  kind!: string;
  @Text({ doc: "File name as uploaded.", listed: true }) name!: string;
  @Text({ doc: "Media type, detected from the content." }) mediaType!: string;
  @Whole({ doc: "Size in bytes.", listed: true }) bytes!: number;
  @Text({ doc: "SHA-256 of the content in hex: its name in the store.", listed: true }) sha256!: string;
  @Text({ doc: "The organization that uploaded it.", listed: true }) organization!: string;
  @Instant({ doc: "When it was uploaded.", listed: true }) at!: string;
  @Day({
    doc: "When the content was deleted at the end of its retention period; name, size and hash remain.",
    nullable: true,
    listed: true,
  })
  deletedOn: string | null = null;
  @Instant({
    doc: "Since when everybody who sees the record may read it; null where it is not public.",
    nullable: true,
  })
  publicSince: string | null = null;
  @Text({ doc: "The file of which this is the public copy, names and numbers blacked out.", nullable: true })
  copyOf: string | null = null;
  /** The day on which it was removed from the record; its reason is in the record's history. Nobody reads it any more. */
  @Property({ type: DayType, nullable: true }) removedOn: string | null = null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    attachment: Attachment;
  }
}
