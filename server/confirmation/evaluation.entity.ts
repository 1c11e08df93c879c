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

/** Who reads which people of the body did it: the body itself, and the offices. */
const near = ["evaluator", "acceptor", "decider"] as const;
type Results = Readonly<Partial<Record<EvaluationTask, TaskResult>>>;
/** The results of the tasks without who did them. */
const impersonal = (tasks: Results): object =>
  Object.fromEntries(Object.entries(tasks).map(([task, { by: _, ...result }]) => [task, result]));

@ObjectType({
  description: "A body's evaluation of an event's neutrality: prepared, carried out, reported, reviewed. JL 三章.",
})
@Entity()
export class Evaluation {
  @Identifier() id!: string;
  @Belongs(() => Confirmation, { doc: "The confirmation.", listed: true }) @Unique() confirmation!: string;
  @Belongs(() => Event, { doc: "The event.", listed: true }) event!: string;
  @Belongs(() => Organization, { doc: "The event's organiser.", listed: true }) organiser!: string;
  @Belongs(() => Organization, { doc: "The evaluating body.", listed: true }) body!: string;
  @Text({ doc: "Province whose policy governs it, GB/T 2260 code.", listed: true }) region!: string;
  @Day({ doc: "The date of the policy that applies to it: the event's." }) policyOn!: string;
  @Json({
    doc: "The team: ids of persons of the body, none with a tie to the organiser. Shown to the body and the offices.",
    readers: near,
  })
  team: readonly string[] = [];
  @Text({ doc: "The plan of the evaluation: scope, method, days.", nullable: true }) plan: string | null = null;
  @Text({ doc: "The documents requested from the organiser.", nullable: true }) documents: string | null = null;
  @Json({
    doc: "The result of each task, by name: { outcome, words, on, by }; `by` is shown to the body and the offices.",
    others: { than: near, read: impersonal },
  })
  tasks: Results = {};
  @Json({
    doc:
      "The sources recalculated from the evidence: a list of { line, source, activity, unit, factorValue, " +
      "factorUnit, accountedExact, kilogramsExact, differenceExact, evidence, reason }.",
  })
  recomputed: readonly RecomputedLine[] = [];
  @Kilograms({
    doc: "The emissions with the recalculated sources, in kg CO2e, rounded up once.",
    nullable: true,
  })
  recomputedKilograms: number | null = null;
  @Flag({ doc: "The report's conclusion: whether neutrality was achieved.", nullable: true, listed: true }) achieved:
    | boolean
    | null = null;
  @Text({ doc: "The report's text.", nullable: true }) report: string | null = null;
  @Belongs(() => Person, { doc: "The reviewer within the body: not a member of the team.", nullable: true }) reviewer:
    | string
    | null = null;
  @Text({ doc: "The reviewer's statement.", nullable: true }) review: string | null = null;
  @Day({
    doc: "The day by which the body must conclude; null where there is no deadline.",
    nullable: true,
    listed: true,
    counted: true,
  })
  dueOn: string | null = null;
  @State(evaluationLifecycle, { doc: "Its state." }) state: EvaluationState = evaluationLifecycle.initial;
  @Revision() revision!: number;
}

declare module "../platform/store/tables.ts" {
  interface Tables {
    evaluation: Evaluation;
  }
}
