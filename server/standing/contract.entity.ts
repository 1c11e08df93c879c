import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { contractKinds, type ContractKind } from "../../shared/standing/standing.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description: "What one organization does for another on contract: on this it rests who may evaluate whom. JL 四章.",
})
@Entity()
@Index({ properties: ["subjectType", "subjectId"] })
export class Contract {
  @Identifier() id!: string;
  @Belongs(() => Organization, { doc: "Who serves.", listed: true }) provider!: string;
  @Belongs(() => Organization, { doc: "Who is served.", listed: true }) client!: string;
  @Choice("ContractKind", contractKinds, { doc: "With what.", listed: true }) kind!: ContractKind;
  @Text({
    doc: "What kind of record it is about, such as `event`; any, where there is none.",
    listed: true,
    nullable: true,
  })
  subjectType?: string | null;
  @Text({ doc: "The id of that record.", listed: true, nullable: true }) subjectId?: string | null;
  @Day({ doc: "Since when.", listed: true }) since!: string;
  @Instant({ doc: "When it was recorded.", listed: true }) recordedAt!: string;
}
