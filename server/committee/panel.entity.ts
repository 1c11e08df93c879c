import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  roundOutcomes,
  seatLifecycle,
  verdicts,
  type RoundOutcome,
  type SeatState,
  type Verdict,
} from "../../shared/methodology/methodology.ts";
import { Organization, Person } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, Json, State, Text, Whole } from "../platform/record/attribute.ts";
import type { Minutes } from "./minutes.rules.ts";
import { reviewed } from "./reviewed.ts";

/** The entity of the record under review: known once the module that owns it is there. */
const subject = () => reviewed().resource.entity;

@ObjectType({
  description: "The seat of one expert in one round, as drawn. Known to officials and to that expert. SD-P 三(二)6.",
})
@Entity()
@Unique({ properties: ["methodology", "round", "expert"] })
export class PanelSeat {
  @Identifier() id!: string;
  @Belongs(subject, { doc: "What the round is about.", listed: true }) methodology!: string;
  @Whole({ doc: "The round, from 1.", listed: true }) round!: number;
  @Belongs(() => Person, { doc: "Who sits there.", listed: true }) expert!: string;
  @Belongs(() => Organization, { doc: "Where that expert belonged when seated.", listed: true }) organization!: string;
  @Whole({ doc: "Place in the drawn order, from 1.", listed: true }) position!: number;
  @Text({ doc: "Number on the roster, by which the expert was drawn.", listed: true }) label!: string;
  @Text({
    doc: "Why the expert may not speak: sameOrganization, sameUscc, declaredRelation, servedApplicant, author or declared.",
    nullable: true,
  })
  recusedReason?: string | null;
  @Instant({
    doc: "When the opinion was given; what it says stays hidden until the round is closed.",
    listed: true,
    nullable: true,
  })
  spokenAt?: string | null;
  @Text({ doc: "Region of the committee, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy the methodology keeps." }) policyOn!: string;
  @Day({ doc: "By when the opinion is due.", listed: true, nullable: true }) dueOn?: string | null;
  @State(seatLifecycle, { doc: "Where it stands." }) state: SeatState = seatLifecycle.initial;
}

@ObjectType({
  description:
    "What one expert said in one round: given once, never altered, hidden from all others until the round is closed. SD-P 三(二)6.",
})
@Entity()
@Unique({ properties: ["methodology", "round", "expert"] })
export class Opinion {
  @Identifier() id!: string;
  @Belongs(subject, { doc: "What it is an opinion of.", listed: true }) methodology!: string;
  @Whole({ doc: "The round, from 1.", listed: true }) round!: number;
  @Belongs(() => Person, { doc: "Who gave it. Experts are not shown by name to those whom they judge." })
  expert!: string;
  @Choice("Verdict", verdicts, { doc: "What it comes to.", listed: true }) verdict!: Verdict;
  @Text({ doc: "The grounds." }) text!: string;
  @Text({ doc: "Under which conditions it carries; only with that verdict.", nullable: true }) conditions?:
    | string
    | null;
  @Instant({ doc: "When it was given.", listed: true }) at!: string;
  @Text({ doc: "Region of the committee, GB/T 2260 code.", listed: true }) region!: string;
}

@ObjectType({
  description:
    "The minutes (会议纪要) of a round that is over: panel, recusals, findings, votes with their grounds, and what they come to. Fixed by its hash in the journal.",
})
@Entity()
@Unique({ properties: ["methodology", "round"] })
export class ReviewMinutes {
  @Identifier() id!: string;
  @Belongs(subject, { doc: "What was reviewed.", listed: true }) methodology!: string;
  @Whole({ doc: "The round, from 1.", listed: true }) round!: number;
  @Choice("RoundOutcome", roundOutcomes, { doc: "How the round ended.", listed: true }) outcome!: RoundOutcome;
  @Json({ doc: "All that the minutes say: the shape is that of the paper." }) content!: Minutes;
  @Text({ doc: "SHA-256 of the content in canonical form; in hex.", listed: true }) hash!: string;
  @Instant({ doc: "When the round was closed.", listed: true }) at!: string;
  @Text({ doc: "Region of the committee, GB/T 2260 code.", listed: true }) region!: string;
}
