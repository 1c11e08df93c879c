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
import type { Frozen } from "../offset/index.ts";
import { Belongs, Choice, Day, Identifier, Instant, Json, State, Text, Whole } from "../platform/record/attribute.ts";
import type { Evidence } from "./watch.rules.ts";

/** The dispute over a unit: the serials that somebody else claims, and the number of the document that proves it. */
export interface Disputed {
  readonly unitKind: string;
  readonly registry: string;
  readonly serialPrefix: string;
  readonly firstSerial: number;
  readonly tonnes: number;
  readonly proof: string;
  /** Those of them that the unit held: they alone are frozen, and decided upon. */
  readonly frozen?: Frozen;
}

@ObjectType({
  description:
    "An allegation against a market participant, by another holder or by the platform's market watch: the " +
    "parties concerned are heard, and the department decides. SC 四(一).",
})
@Entity()
@Unique({ properties: ["finding", "subjectId"] })
export class Case {
  @Identifier() id!: string;
  @Choice("CaseKind", caseKinds, { doc: "Its kind.", listed: true }) kind!: CaseKind;
  @Text({
    doc: "Type of the record it is about: a disputed unit, or the sale or transfer that completes the watch's finding.",
    listed: true,
  })
  subjectType!: string;
  @Text({ doc: "The id of that record.", listed: true }) subjectId!: string;
  @Text({ doc: "Region whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it throughout." }) policyOn!: string;
  @Belongs(() => Organization, {
    doc: "Who raised it; null if the platform's watch did.",
    nullable: true,
    listed: true,
  })
  raisedBy: string | null = null;
  @Belongs(() => Organization, { doc: "The party concerned.", listed: true }) party!: string;
  @Belongs(() => Organization, { doc: "The other party, for wash trades.", nullable: true, listed: true }) other:
    | string
    | null = null;
  @Text({ doc: "The allegation.", nullable: true }) statement: string | null = null;
  @Json({
    doc: "Its basis: the disputed serials and the number of their proof, or the pattern found, with its figures.",
  })
  evidence!: Evidence | Disputed;
  @Text({ doc: "The watch's finding, as one key: only one case of it is open at a time.", nullable: true }) finding:
    | string
    | null = null;
  @Text({ doc: "The statement of the party concerned.", nullable: true }) answer: string | null = null;
  @Text({ doc: "The statement of the other party.", nullable: true }) otherAnswer: string | null = null;
  @Choice("CaseDecision", caseDecisions, { doc: "The department's decision.", nullable: true, listed: true })
  decision: CaseDecision | null = null;
  @Text({ doc: "The reasons for the decision.", nullable: true }) reasons: string | null = null;
  @Whole({
    doc:
      "For a unit that was not its declarer's: how many of its tonnes had been used for events. The issuers of " +
      "their certificates act on it.",
    nullable: true,
  })
  usedTonnes: number | null = null;
  @Instant({ doc: "When it was opened.", listed: true }) at!: string;
  @Day({ doc: "When it was decided.", nullable: true, listed: true }) decidedOn: string | null = null;
  @Day({
    doc: "The day by which the next step is due; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @State(caseLifecycle, { doc: "Its state." }) state: CaseState = caseLifecycle.initial;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    case: Case;
  }
}
