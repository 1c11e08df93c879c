import { Entity, Index, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { paperLifecycle, type PaperState } from "../../shared/paper/paper.ts";
import { Organization, Person } from "../identity/index.ts";
import { Belongs, Day, Flag, Identifier, Instant, Json, State, Text } from "../platform/record/attribute.ts";
import type { Values } from "../platform/paper/index.ts";

@ObjectType({
  description:
    "An official paper (公文) resulting from a step: its values are frozen when it is issued. Its files are at " +
    "`/papers/<id>.docx` and `/papers/<id>.pdf`.",
})
@Entity()
@Index({ properties: ["subjectType", "subjectId"] })
export class Paper {
  @Identifier() id!: string;
  @Text({ doc: "Its number (文号), counted by province and year. Platform default.", listed: true })
  @Unique()
  number!: string;
  @Text({ doc: "Its template, such as `methodologyFiling`.", listed: true }) template!: string;
  @Text({ doc: "Its title in Chinese, with its subject.", listed: true }) titleZh!: string;
  @Text({ doc: "Its title in English, with its subject." }) titleEn!: string;
  @Text({ doc: "Type of the record it is about, such as `project`.", listed: true }) subjectType!: string;
  @Text({ doc: "The id of that record.", listed: true }) subjectId!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Text({ doc: "City of its subject, if any, GB/T 2260 code.", listed: true, nullable: true }) city?: string | null;
  @Day({ doc: "The date of the policy that applies to it." }) policyOn!: string;
  @Belongs(() => Organization, { doc: "Who issued it.", listed: true }) issuer!: string;
  @Belongs(() => Organization, {
    doc: "Its addressee; null if it is for the public.",
    listed: true,
    nullable: true,
  })
  recipient?: string | null;
  @Belongs(() => Organization, { doc: "Who gets a copy (抄送).", nullable: true }) copyTo?: string | null;
  @Flag({ doc: "Whether everybody may read it.", listed: true }) open!: boolean;
  @Day({ doc: "Its date; on that day it was delivered to its addressee.", listed: true })
  issuedOn!: string;
  @Json({ doc: "Its values, by field of its template." }) values!: Values;
  @Text({ doc: "SHA-256 of template, number and values in canonical form (RFC 8785); recorded in the log." })
  contentHash!: string;
  @Text({ doc: "SHA-256 of the Word file, once created.", nullable: true }) docxHash?: string | null;
  @Text({ doc: "SHA-256 of the PDF file, once created.", nullable: true }) pdfHash?: string | null;
  @Text({ doc: "SHA-256 of the workbook, once created; for registers only.", nullable: true }) xlsxHash?: string | null;
  @Instant({ doc: "When its addressee acknowledged it (送达回证).", listed: true, nullable: true }) receivedAt?:
    | string
    | null;
  @Belongs(() => Person, { doc: "Who acknowledged it for the addressee.", nullable: true }) receivedBy?: string | null;
  @Text({ doc: "Why it is void.", nullable: true }) voidReason?: string | null;
  @Day({ doc: "When the next step is due; no document sets a deadline for acknowledgement.", nullable: true }) dueOn?:
    | string
    | null;
  @State(paperLifecycle, { doc: "Its state." }) state: PaperState = paperLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    paper: Paper;
  }
}
