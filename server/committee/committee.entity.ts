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
    doc: "Number on the roster. It stands for the member in draws: to whom it belongs is not public.",
    listed: true,
  })
  @Unique()
  number!: string;
  @Text({ doc: "Region of the committee, GB/T 2260 code of the province.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Belongs(() => Person, { doc: "Who.", listed: true }) person!: string;
  @Belongs(() => Organization, {
    doc: "Where the member belonged when appointed, or when the entry was last put right.",
    listed: true,
  })
  organization!: string;
  @Json({ doc: "In which fields the member is expert: a list of specialities." }) specialities!: readonly Speciality[];
  @Text({ doc: "In what the member is expert, in words.", listed: true }) expertise!: string;
  @Day({ doc: "First day of the term of office.", listed: true }) since!: string;
  @Day({
    doc: "Last day of the term of office: afterwards the member is drawn for no panel, unless the term is renewed.",
    listed: true,
  })
  until!: string;
}
