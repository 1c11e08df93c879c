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
  description: "The seat of one expert in one round, as drawn. Visible to officials and to that expert. SD-P 三(二)6.",
})
@Entity()
@Unique({ properties: ["methodology", "round", "expert"] })
export class PanelSeat {
  @Identifier() id!: string;
  @Belongs(subject, { doc: "The methodology under review.", listed: true }) methodology!: string;
  @Whole({ doc: "The round, from 1.", listed: true }) round!: number;
  @Belongs(() => Person, { doc: "The expert who has the seat.", listed: true }) expert!: string;
  @Belongs(() => Organization, { doc: "The expert's organization when seated.", listed: true }) organization!: string;
  @Whole({ doc: "Place in the drawn order, from 1.", listed: true }) position!: number;
  @Text({ doc: "Number on the roster, by which the expert was drawn.", listed: true }) label!: string;
  @Text({
    doc:
      "Why the expert is recused: " +
      "sameOrganization, sameUscc, declaredRelation, servedApplicant, author or declared.",
    nullable: true,
  })
  recusedReason?: string | null;
  @Instant({
    doc: "When the opinion was given; its content stays hidden until the round is closed.",
    listed: true,
    nullable: true,
  })
  spokenAt?: string | null;
  @Text({ doc: "Region of the committee, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy governs the methodology." }) policyOn!: string;
  @Day({ doc: "Last day for the opinion.", listed: true, nullable: true, counted: true }) dueOn?: string | null;
  @State(seatLifecycle, { doc: "Where it stands." }) state: SeatState = seatLifecycle.initial;
}

@ObjectType({
  description:
    "The opinion of one expert in one round: given once, never altered, hidden from all others until the round is " +
    "closed. SD-P 三(二)6.",
})
@Entity()
@Unique({ properties: ["methodology", "round", "expert"] })
export class Opinion {
  @Identifier() id!: string;
  @Belongs(subject, { doc: "The methodology it is about.", listed: true }) methodology!: string;
  @Whole({ doc: "The round, from 1.", listed: true }) round!: number;
  @Belongs(() => Person, { doc: "Who gave it. Applicants are not shown the names of their reviewers." })
  expert!: string;
  @Choice("Verdict", verdicts, { doc: "The verdict.", listed: true }) verdict!: Verdict;
  @Text({ doc: "The reasons given." }) text!: string;
  @Text({ doc: "The conditions under which it carries; only with that verdict.", nullable: true }) conditions?:
    | string
    | null;
  @Instant({ doc: "When it was given.", listed: true }) at!: string;
  @Text({ doc: "Region of the committee, GB/T 2260 code.", listed: true }) region!: string;
}

@ObjectType({
  description:
    "The minutes (会议纪要) of a round that is over: panel, recusals, findings, votes with their reasons, and the " +
    "result. Their hash is fixed in the journal.",
})
@Entity()
@Unique({ properties: ["methodology", "round"] })
export class ReviewMinutes {
  @Identifier() id!: string;
  @Belongs(subject, { doc: "The methodology that was reviewed.", listed: true }) methodology!: string;
  @Whole({ doc: "The round, from 1.", listed: true }) round!: number;
  @Choice("RoundOutcome", roundOutcomes, { doc: "How the round ended.", listed: true }) outcome!: RoundOutcome;
  @Json({ doc: "The content of the minutes, from which the paper is made." }) content!: Minutes;
  @Text({ doc: "SHA-256 of the content in canonical form; in hex.", listed: true }) hash!: string;
  @Instant({ doc: "When the round was closed.", listed: true }) at!: string;
  @Text({ doc: "Region of the committee, GB/T 2260 code.", listed: true }) region!: string;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    panelSeat: PanelSeat;
    opinion: Opinion;
    reviewMinutes: ReviewMinutes;
  }
}
