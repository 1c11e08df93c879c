import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  caseDecisions,
  caseKinds,
  caseLifecycle,
  type CaseDecision,
  type CaseKind,
  type CaseState,
} from "../../shared/case/case.ts";
import { Organization } from "../identity/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, Json, State, Text, Whole } from "../platform/record/attribute.ts";
import type { Evidence } from "./watch.rules.ts";

/** What is disputed of a unit: the serials to which somebody else lays claim, and the number of the paper that proves it. */
export interface Disputed {
  readonly unitKind: string;
  readonly registry: string;
  readonly serialPrefix: string;
  readonly firstSerial: number;
  readonly tonnes: number;
  readonly proof: string;
}

@ObjectType({
  description:
    "What is held against somebody in the market, by another holder or by the platform's own watch: the parties concerned are heard, and the department decides. SC 四(一).",
})
@Entity()
@Unique({ properties: ["finding", "subjectId"] })
export class Case {
  @Identifier() id!: string;
  @Choice("CaseKind", caseKinds, { doc: "What it is about.", listed: true }) kind!: CaseKind;
  @Text({
    doc: "What kind of record it is about: a unit that is disputed, or the sale or transfer that completes what the watch found.",
    listed: true,
  })
  subjectType!: string;
  @Text({ doc: "The id of that record.", listed: true }) subjectId!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life." }) policyOn!: string;
  @Belongs(() => Organization, {
    doc: "Who raised it; null where the platform's watch did.",
    nullable: true,
    listed: true,
  })
  raisedBy: string | null = null;
  @Belongs(() => Organization, { doc: "The party concerned.", listed: true }) party!: string;
  @Belongs(() => Organization, { doc: "The other party, of a sale for show.", nullable: true, listed: true }) other:
    | string
    | null = null;
  @Text({ doc: "What is said by who raised it.", nullable: true }) statement: string | null = null;
  @Json({
    doc: "What it rests on: the disputed serials and the number of their proof, or the pattern that was found, with its figures.",
  })
  evidence!: Evidence | Disputed;
  @Text({ doc: "What the watch found, as one name: there is one open case of it.", nullable: true }) finding:
    | string
    | null = null;
  @Text({ doc: "What the party concerned says to it.", nullable: true }) answer: string | null = null;
  @Text({ doc: "What the other party says to it.", nullable: true }) otherAnswer: string | null = null;
  @Choice("CaseDecision", caseDecisions, { doc: "What the department decided.", nullable: true, listed: true })
  decision: CaseDecision | null = null;
  @Text({ doc: "The reasons for it.", nullable: true }) reasons: string | null = null;
  @Whole({
    doc: "Of a unit that was not its declarer's: how many of its tonnes events had used by then. Who issued their certificates acts on it.",
    nullable: true,
  })
  usedTonnes: number | null = null;
  @Instant({ doc: "When it was opened.", listed: true }) at!: string;
  @Day({ doc: "When it was decided.", nullable: true, listed: true }) decidedOn: string | null = null;
  @Day({ doc: "By when the next step is due; none where no clock runs.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @State(caseLifecycle, { doc: "Where it stands." }) state: CaseState = caseLifecycle.initial;
}
