import { Entity, Index } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import { claimKinds, type ClaimKind } from "../../shared/claim/claim.ts";
import { Choice, Identifier, Instant, Serial, Text, Whole } from "../platform/record/attribute.ts";
import { Apart } from "../platform/store/constraint.ts";

@ObjectType({ description: "What may be claimed once, and by whom it is claimed. SD-E 四(一)." })
@Entity()
@Apart({ within: "what", from: "first", length: "held" })
@Index({ properties: ["claimantType", "claimantId"] })
export class Claim {
  @Identifier() id!: string;
  @Choice("ClaimKind", claimKinds, { doc: "What kind of thing it is.", listed: true }) kind!: ClaimKind;
  @Text({
    doc: "The identity of the sink or boundary; of serials, the registry and the prefix that they count under.",
    listed: true,
  })
  key!: string;
  /** Kind and key in one: within it the database keeps claims apart. */
  @Text({ doc: "Kind and key, as one name." }) what!: string;
  @Serial({ doc: "The first serial; 0 for what is no range." }) first!: number;
  @Whole({ doc: "How many serials; 1 for what is no range." }) length!: number;
  @Whole({ doc: "How many are held still: `length`, or 0 once released." }) held!: number;
  @Text({ doc: "What kind of record claims it.", listed: true }) claimantType!: string;
  @Text({ doc: "The id of that record.", listed: true }) claimantId!: string;
  @Instant({ doc: "When it was claimed.", listed: true }) at!: string;
  @Instant({ doc: "When it was released; null while it is held.", listed: true, nullable: true }) releasedAt?:
    | string
    | null;
}
