import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { contractKinds, type ContractKind } from "../../shared/standing/standing.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description: "A service of one organization to another on contract, which limits who may evaluate whom. JL 四章.",
})
@Entity()
@Index({ properties: ["subjectType", "subjectId"] })
export class Contract {
  @Identifier() id!: string;
  @Belongs(() => Organization, { doc: "The provider.", listed: true }) provider!: string;
  @Belongs(() => Organization, { doc: "The client.", listed: true }) client!: string;
  @Choice("ContractKind", contractKinds, { doc: "The service.", listed: true }) kind!: ContractKind;
  @Text({
    doc: "Type of the record it is about, such as `event`; null if not limited to one.",
    listed: true,
    nullable: true,
  })
  subjectType?: string | null;
  @Text({ doc: "The id of that record.", listed: true, nullable: true }) subjectId?: string | null;
  @Day({ doc: "The first day of the service.", listed: true }) since!: string;
  @Instant({ doc: "When it was recorded.", listed: true }) recordedAt!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    contract: Contract;
  }
}
