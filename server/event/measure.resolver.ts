import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Resolver, Root } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Stage } from "../../shared/event/event.ts";
import type { CarriedOut, MeasureKind } from "../../shared/event/measure.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { enumOf } from "../platform/record/attribute.ts";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { beginWithin, assertHolds, findForUpdate, rowOf, findVisible } from "../platform/record/move.ts";
import { once, record, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { Event } from "./event.entity.ts";
import { assertEvidence } from "./line-input.ts";
import { filesOf } from "./lines.ts";
import { ReductionMeasure } from "./measure.entity.ts";
import { events, reductionMeasures } from "./resource.ts";
import { assertEstimated, assertInState } from "./rules.ts";

const measuresMost = 50;

@InputType({ description: "A planned reduction measure. SD-E 三(一), HN 三(二)." })
class MeasureInput {
  @Field(() => enumOf("MeasureKind")) kind!: MeasureKind;
  @Field(() => enumOf("InventoryStage")) stage!: Stage;
  @Field(() => String, { description: "Description, in your own words." }) description!: string;
  @Field(() => KilogramsScalar, { nullable: true, description: "The expected saving." })
  expectedKilograms?: number;
  @Field(() => String, { nullable: true, description: "How that was estimated; required with a saving." })
  basis?: string;
}
@InputType({ description: "The report on a measure." })
class MeasureReportInput {
  @Field(() => enumOf("CarriedOut")) carriedOut!: CarriedOut;
  @Field(() => KilogramsScalar, { nullable: true, description: "The saving achieved, as estimated afterwards." })
  savedKilograms?: number;
  @Field(() => String, { description: "The result, and how the saving was estimated." }) report!: string;
  @Field(() => [ID], { defaultValue: [], description: "Files of the event that prove it." }) evidence!: string[];
}

/** The event, locked, in one of `states`, for its organiser. */
async function measuring(inside: Inside, id: string, states: readonly string[]): Promise<Event> {
  const event = await findForUpdate(events, id, inside);
  const { clause } = groundOf(events, event, "applicant");
  assertInState(event.state, states, clause);
  assertHolds(events, event, "applicant", inside);
  return event;
}

@Resolver(() => ReductionMeasure)
export class ReductionMeasureResolver extends readsOf(reductionMeasures) {
  /**
   * @throws Refusal INVALID_INPUT for a saving without its basis; LIMITED beyond fifty measures; WRONG_STATE once the
   * event is accounted.
   */
  @Mutation(() => ReductionMeasure, { description: "Plan a reduction measure. SD-E 三(一), HN 三(二)." })
  addMeasure(
    @Arg("event", () => ID) id: string,
    @Arg("input", () => MeasureInput) input: MeasureInput,
    @Ctx() context: Context,
  ): Promise<ReductionMeasure> {
    const { kind, stage, expectedKilograms = null } = input;
    const fields = {
      kind,
      stage,
      expectedKilograms,
      description: requiredText("description", input.description, 1000),
      basis: input.basis?.trim() ? requiredText("basis", input.basis, 1000) : null,
    };
    assertEstimated(expectedKilograms, fields.basis);
    return once(context, { act: "reductionMeasure.add", event: id, input }, async (inside) => {
      await measuring(inside, id, ["draft", "planned"]);
      if ((await inside.em.count(ReductionMeasure, { event: id })) >= measuresMost) {
        throw new Refusal("LIMITED", `at most ${measuresMost} measures`, {
          field: "event",
          reason: "tooMany",
          most: measuresMost,
          clause: platformDefault,
        });
      }
      return beginWithin(inside, reductionMeasures, { event: id, ...fields, plannedAt: inside.now }, { by: null });
    });
  }

  @Mutation(() => ReductionMeasure, {
    description: "Report the result of a measure, with evidence. SD-E 三(一), HN 三(二).",
  })
  reportMeasure(
    @Arg("id", () => ID) id: string,
    @Arg("input", () => MeasureReportInput) input: MeasureReportInput,
    @Ctx() context: Context,
  ): Promise<ReductionMeasure> {
    const { carriedOut, savedKilograms = null } = input;
    const report = requiredText("report", input.report, 2000);
    return once(context, { act: "reductionMeasure.report", id, input }, async (inside) => {
      const { event } = await findVisible(reductionMeasures, id, inside);
      await measuring(inside, event, ["planned"]);
      const it = await inside.em.findOneOrFail(ReductionMeasure, { id });
      Object.assign(it, {
        carriedOut,
        savedKilograms,
        report,
        evidence: assertEvidence(input.evidence, await filesOf(inside, event)),
        reportedAt: inside.now,
      });
      await inside.em.flush();
      await record(inside, {
        type: "reductionMeasure",
        record: id,
        action: "report",
        event,
        carriedOut,
        sealed: { digest: rowOf(it) },
      });
      return rowOf(it);
    });
  }

  @Mutation(() => Event, { description: "Remove a measure, as long as the plan is a draft." })
  removeMeasure(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Event> {
    return once(context, { act: "reductionMeasure.remove", id }, async (inside) => {
      const { event } = await findVisible(reductionMeasures, id, inside);
      const held = await measuring(inside, event, ["draft"]);
      await inside.em.nativeDelete(ReductionMeasure, { id });
      await record(inside, { type: "reductionMeasure", record: id, action: "remove", event });
      return rowOf(held);
    });
  }
}

@Resolver(() => Event)
export class MeasuresOfEventResolver {
  @FieldResolver(() => [ReductionMeasure], { description: "Its reduction measures: planned, and reported." })
  reductionMeasures(
    @Root() { id }: Event,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReductionMeasure[]> {
    return manyOf(reductionMeasures, "event", id, context, info);
  }
}
