import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { claimKinds, type ClaimKind } from "../../shared/claim/claim.ts";
import { Choice, Identifier, Instant, Serial, Text, Whole } from "../platform/record/attribute.ts";
import { Apart } from "../platform/store/constraint.ts";

@ObjectType({ description: "Something that can be claimed only once, and its claimant. SD-E 四(一)." })
@Entity()
@Apart({ within: "what", from: "first", length: "held" })
@Index({ properties: ["claimantType", "claimantId"] })
export class Claim {
  @Identifier() id!: string;
  @Choice("ClaimKind", claimKinds, { doc: "The kind of thing claimed.", listed: true }) kind!: ClaimKind;
  @Text({
    doc: "The identity of the sink or boundary; for serials, the registry and prefix under which they are numbered.",
    listed: true,
  })
  key!: string;
  /** Kind and key combined: within it the database keeps claims disjoint. */
  @Text({ doc: "Kind and key combined." }) what!: string;
  @Serial({ doc: "The first serial; 0 if not a range." }) first!: number;
  @Whole({ doc: "The number of serials; 1 if not a range." }) length!: number;
  @Whole({ doc: "The number still claimed: `length`, or 0 once released." }) held!: number;
  @Text({ doc: "Type of the claiming record.", listed: true }) claimantType!: string;
  @Text({ doc: "The id of that record.", listed: true }) claimantId!: string;
  @Instant({ doc: "When it was claimed.", listed: true }) at!: string;
  @Instant({ doc: "When it was released; null while it is in force.", listed: true, nullable: true }) releasedAt?:
    | string
    | null;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    claim: Claim;
  }
}
