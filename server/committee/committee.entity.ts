import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import type { Speciality } from "../../shared/methodology/methodology.ts";
import { Organization, Person } from "../identity/index.ts";
import { Belongs, Day, Identifier, Json, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description: "Membership of a region's expert committee (碳普惠专家委员会), for a term of office. SD-P 三(二)6.",
})
@Entity()
export class CommitteeMember {
  @Identifier() id!: string;
  @Text({
    doc: "Number on the roster, which stands for the member in draws. Whose number it is, is not public.",
    listed: true,
  })
  @Unique()
  number!: string;
  @Text({ doc: "Region of the committee, GB/T 2260 code of the province.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy governs it." }) policyOn!: string;
  @Belongs(() => Person, { doc: "The member.", listed: true }) person!: string;
  @Belongs(() => Organization, {
    doc: "The member's organization when appointed, or when the entry was last corrected.",
    listed: true,
  })
  organization!: string;
  @Json({ doc: "The member's fields of expertise: a list of specialities." }) specialities!: readonly Speciality[];
  @Text({ doc: "The member's expertise in words.", listed: true }) expertise!: string;
  @Day({ doc: "First day of the term of office.", listed: true }) since!: string;
  @Day({
    doc: "Last day of the term of office: afterwards the member is not drawn for any panel unless the term is renewed.",
    listed: true,
  })
  until!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    committeeMember: CommitteeMember;
  }
}
