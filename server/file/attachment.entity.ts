import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { Day, Identifier, Instant, Text, Whole } from "../platform/record/attribute.ts";

@ObjectType({ description: "A file that belongs to a record. Whoever sees the record sees the file." })
@Entity()
@Index({ properties: ["subjectType", "subjectId"] })
export class Attachment {
  @Identifier() id!: string;
  @Text({ doc: "What kind of record it belongs to, such as `project`.", listed: true }) subjectType!: string;
  @Text({ doc: "The id of that record.", listed: true }) subjectId!: string;
  @Text({
    doc: "What it is to the record, such as `boundary` or `proof`; `evidence.V_2` is evidence of the parameter V_2.",
    listed: true,
  })
  kind!: string;
  @Text({ doc: "Its name as uploaded.", listed: true }) name!: string;
  @Text({ doc: "Its media type, as found in its content." }) mediaType!: string;
  @Whole({ doc: "Its size in bytes.", listed: true }) bytes!: number;
  @Text({ doc: "SHA-256 of its content in hex: its name in the store.", listed: true }) sha256!: string;
  @Text({ doc: "The organization that uploaded it.", listed: true }) organization!: string;
  @Instant({ doc: "When it was uploaded.", listed: true }) at!: string;
  @Day({
    doc: "When its content was deleted, its term being over: name, size and hash stay.",
    nullable: true,
    listed: true,
  })
  deletedOn: string | null = null;
}
