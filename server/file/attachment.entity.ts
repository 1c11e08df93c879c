import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { Day, Identifier, Instant, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({ description: "A file of a record. Whoever sees the record sees the file." })
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
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    attachment: Attachment;
  }
}
