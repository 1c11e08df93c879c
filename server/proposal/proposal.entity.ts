import { Entity } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { proposalLifecycle, type ProposalState } from "../../shared/proposal/proposal.ts";
import { Organization, Person } from "../identity/index.ts";
import { Belongs, Day, Identifier, Instant, Json, State, Text } from "../platform/record/attribute.ts";

@ObjectType({
  description:
    "A deed that takes two people: one proposed it, another confirms or refuses it. What is confirmed is what was " +
    "proposed, on the record as it stood then. Platform rule.",
})
@Entity()
export class Proposal {
  @Identifier() id!: string;
  @Text({ doc: "The kind of record that the deed is on, such as `spotCheck`.", listed: true }) subjectType!: string;
  @Text({ doc: "The record's id.", listed: true }) subjectId!: string;
  @Text({ doc: "The deed, such as `decide`." }) action!: string;
  @Text({ doc: "The record's title, in Chinese.", listed: true }) titleZh!: string;
  @Text({ doc: "The record's title, in English.", nullable: true }) titleEn: string | null = null;
  @Json({ doc: "What the deed is done with, by the names of the mutation's arguments." })
  input!: Readonly<Record<string, unknown>>;
  @Json({ doc: "What of the record tells who may do what with it." })
  subject!: Readonly<Record<string, unknown>>;
  @Text({ doc: "The SHA-256 of the record as it stood; with any change of it the proposal is overtaken." })
  basis!: string;
  @Belongs(() => Person, { doc: "Who proposed it." }) proposedBy!: string;
  @Belongs(() => Organization, { doc: "On whose behalf it was proposed.", listed: true }) office!: string;
  @Instant({ doc: "When it was proposed.", listed: true }) proposedAt!: string;
  @Belongs(() => Person, { doc: "Who confirmed, refused or withdrew it.", nullable: true })
  decidedBy: string | null = null;
  @Instant({ doc: "When that was.", nullable: true }) decidedAt: string | null = null;
  @Text({ doc: "Why it was refused or withdrawn.", nullable: true }) reason: string | null = null;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day by which it is to be decided; null once it is.", nullable: true, listed: true, counted: true })
  dueOn: string | null = null;
  @State(proposalLifecycle, { doc: "Its state." }) state: ProposalState = proposalLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    proposal: Proposal;
  }
}
