import { Entity, Unique } from "@mikro-orm/decorators/legacy";
import { ObjectType } from "type-graphql";
import {
  evaluationLifecycle,
  type EvaluationState,
  type EvaluationTask,
  type RecomputedLine,
  type TaskResult,
} from "../../shared/confirmation/evaluation.ts";
import { Event } from "../event/index.ts";
import { Organization, Person } from "../identity/index.ts";
import {
  Belongs,
  Day,
  Flag,
  Identifier,
  Json,
  Kilograms,
  Revision,
  State,
  Text,
} from "../platform/record/attribute.ts";
import { Confirmation } from "./confirmation.entity.ts";

@ObjectType({
  description: "How a body evaluates the neutrality of an event: prepared, carried out, reported, reviewed. JL 三章.",
})
@Entity()
export class Evaluation {
  @Identifier() id!: string;
  @Belongs(() => Confirmation, { doc: "What it is to confirm.", listed: true }) @Unique() confirmation!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Belongs(() => Organization, { doc: "The event's organiser.", listed: true }) organiser!: string;
  @Belongs(() => Organization, { doc: "The body that evaluates.", listed: true }) body!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The day whose policy it keeps for life: the event's." }) policyOn!: string;
  @Json({ doc: "Who carries it out: ids of persons of the body, each without a tie to the organiser." })
  team: readonly string[] = [];
  @Text({ doc: "The plan of the evaluation: scope, method, days.", nullable: true }) plan: string | null = null;
  @Text({ doc: "Which documents the organiser is asked for.", nullable: true }) documents: string | null = null;
  @Json({ doc: "What each task came to, by its name: { outcome, words, on, by }." }) tasks: Readonly<
    Partial<Record<EvaluationTask, TaskResult>>
  > = {};
  @Json({
    doc: "The sources reckoned anew from the evidence: a list of { line, source, activity, unit, factorValue, factorUnit, accountedExact, kilogramsExact, differenceExact, evidence, reason }.",
  })
  recomputed: readonly RecomputedLine[] = [];
  @Kilograms({
    doc: "The emissions, with these in the place of what was accounted, in kg CO2e, rounded up once.",
    nullable: true,
  })
  recomputedKilograms: number | null = null;
  @Flag({ doc: "What the report concludes: whether neutrality was achieved.", nullable: true, listed: true }) achieved:
    | boolean
    | null = null;
  @Text({ doc: "What the report says.", nullable: true }) report: string | null = null;
  @Belongs(() => Person, { doc: "Who reviewed it within the body: nobody of the team.", nullable: true }) reviewer:
    | string
    | null = null;
  @Text({ doc: "What the review within the body found.", nullable: true }) review: string | null = null;
  @Day({ doc: "By when the body is to conclude; none where no clock runs.", nullable: true, listed: true }) dueOn:
    | string
    | null = null;
  @State(evaluationLifecycle, { doc: "Where it stands." }) state: EvaluationState = evaluationLifecycle.initial;
  @Revision() revision!: number;
}
