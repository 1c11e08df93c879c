import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  contractKinds,
  contractLifecycle,
  type ContractKind,
  type ContractState,
} from "../../shared/standing/standing.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, State, Text } from "../platform/record/attribute.ts";

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
  @Text({
    doc: "The provinces in which its parties have their seat or act, GB/T 2260 codes with commas: their offices see it.",
  })
  regions!: string;
  @Day({ doc: "The last day of the service, as a party stated it.", nullable: true }) until?: string | null;
  @State(contractLifecycle, { doc: "Its state: only `released` and `annulled` lift the bar." })
  state: ContractState = contractLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    contract: Contract;
  }
}
