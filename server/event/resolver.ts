import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Resolver, Root } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import { phases, type EventKind, type EventLevel, type HostKind, type Stage } from "../../shared/event/event.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { releaseClaim } from "../claim/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { act, begin, move } from "../platform/record/move.ts";
import { nextNumber, numberOf } from "../platform/record/numbers.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { groundOf } from "../platform/record/resource.ts";
import { DayScalar, WholeScalar } from "../platform/record/scalar.ts";
import { policyFor } from "../policy/index.ts";
import { Event } from "./event.entity.ts";
import { InventoryLine } from "./line.entity.ts";
import { inventoryHashOf, linesOf, withdrawnOf } from "./lines.ts";
import { events, inventoryLines } from "./resource.ts";
import { redecide } from "./decision.ts";
import { dueOf } from "./due.ts";
import { RegisteredInput } from "./registered.input.ts";
import { registered } from "./registered.rules.ts";
import {
  accounted,
  assertSameRegion,
  assertSomebody,
  participantsPart,
  planned,
  tidied,
  type Planned,
  type EventDescription,
  linesMost,
} from "./rules.ts";

@InputType({ description: "An event as its organiser describes it. SD-E 三, HN 三(一)." })
class EventInput extends RegisteredInput implements EventDescription {
  @Field(() => String) titleZh!: string;
  @Field(() => String, { nullable: true }) titleEn?: string;
  @Field(() => String, { description: "GB/T 2260 code of the province." }) region!: string;
  @Field(() => String, { nullable: true, description: "GB/T 2260 code of the city." }) city?: string;
  @Field(() => enumOf("EventKind")) kind!: EventKind;
  @Field(() => enumOf("HostKind")) hostKind!: HostKind;
  @Field(() => enumOf("EventLevel"), { defaultValue: "provincial" }) level!: EventLevel;
  @Field(() => DayScalar) beginsOn!: string;
  @Field(() => DayScalar) endsOn!: string;
  @Field(() => String) place!: string;
  @Field(() => WholeScalar, { description: "People expected on site." }) participants!: number;
  @Field(() => [enumOf("InventoryStage")], {
    defaultValue: ["preparation", "event", "closing"],
    description: "The accounting boundary.",
  })
  boundary!: Stage[];
  @Field(() => String, { nullable: true, description: "Reduction measures; required in a plan." })
  measures?: string;
  @Field(() => String, { nullable: true, description: "How the remaining emissions are offset; required in a plan." })
  offsetMethod?: string;
  @Field(() => String, { nullable: true, description: "Contact for the event." }) contact?: string;
}

@Resolver(() => Event)
export class EventResolver extends readsOf(events) {
  @FieldResolver(() => [InventoryLine], {
    description: `Its inventory, planned and actual, by id: at most ${linesMost} lines per phase.`,
  })
  lines(@Root() { id }: Event, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<InventoryLine[]> {
    return manyOf(inventoryLines, "event", id, context, info, phases.length * linesMost);
  }

  @Mutation(() => Event, { description: "Begin the plan of an event. SD-E 三(一), HN 三(一)." })
  draftEvent(@Arg("input", () => EventInput) input: EventInput, @Ctx() context: Context): Promise<Event> {
    const policyOn = dayOf(context.now);
    const fields = { ...tidied(input, policyOn), ...registered(input, input.endsOn) };
    policyFor(fields.region, policyOn);
    const { organization } = context.actor;
    if (!organization)
      throw new Refusal("UNAUTHENTICATED", "sign in to organise an event", {
        reason: "signIn",
        clause: platformDefault,
      });
    const { kind, hostKind, level } = input;
    return begin(events, { ...fields, kind, hostKind, level, policyOn, organiser: organization }, context, {
      input: { input },
      rule: async (it, inside) => {
        it.number = await numberOf(inside, it.region, "E", policyOn);
        await redecide(it, inside);
      },
    });
  }

  @Mutation(() => Event, { description: "Replace the draft of an event. Its province cannot change." })
  editEvent(
    @Arg("id", () => ID) id: string,
    @Arg("input", () => EventInput) input: EventInput,
    @Arg("revision", () => WholeScalar, {
      nullable: true,
      description: "The revision that was seen; another is refused with CONFLICT.",
    })
    revision: number | undefined,
    @Ctx() context: Context,
  ): Promise<Event> {
    const fields = { ...tidied(input, dayOf(context.now)), ...registered(input, input.endsOn) };
    const { kind, hostKind, level } = input;
    return act(events, id, "edit", "applicant", context, {
      states: ["draft"],
      revision,
      input: { input },
      async rule(it, inside) {
        assertSameRegion(fields.region, it.region);
        Object.assign(it, fields, { kind, hostKind, level });
        await redecide(it, inside);
      },
    });
  }

  /**
   * @throws Refusal RULE_BROKEN after the event has begun; without planned lines, measures or a method of offsetting.
   */
  @Mutation(() => Event, {
    description:
      "Make the plan: boundary, estimated emissions, measures, method of offsetting. SD-E 三(一), HN 三(一).",
  })
  planEvent(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Event> {
    return move(events, id, "plan", context, {
      async rule(it, inside) {
        const { lines, today, clause, withdrawn } = await inventoryOf(it, inside);
        it.plannedKilograms = planned(it, lines, today, clause, withdrawn);
        it.plannedOn = today;
        Object.assign(it, dueOf(it));
      },
    });
  }

  /** @throws Refusal RULE_BROKEN before the event is over, or without actual lines. */
  @Mutation(() => Event, {
    description:
      "Account for the actual emissions after the event, rounded up once to whole kilograms. SD-E 三(一), HN 三(三).",
  })
  accountEvent(
    @Arg("id", () => ID) id: string,
    @Arg("participants", () => WholeScalar, {
      nullable: true,
      description: "The actual number of participants, if other than expected.",
    })
    participants: number | undefined,
    @Ctx() context: Context,
  ): Promise<Event> {
    if (participants !== undefined) assertSomebody(participants);
    let inventoryHash = "";
    return move(events, id, "account", context, {
      input: { participants },
      async rule(it, inside) {
        const { lines, today, clause, withdrawn } = await inventoryOf(it, inside);
        inventoryHash = inventoryHashOf(lines);
        it.emissionsKilograms = accounted(it, lines, today, clause, withdrawn);
        it.participantsKilograms = participantsPart(lines, it.emissionsKilograms);
        it.participants = participants ?? it.participants;
        it.accountedAt = inside.now;
        it.sequence = await nextNumber(inside, `${it.region}-accounted`);
        Object.assign(it, dueOf(it));
        await redecide(it, inside);
      },
      open: ({ emissionsKilograms: kilograms }) => ({ inventoryHash, kilograms }),
    });
  }

  @Mutation(() => Event, {
    description: "Explain publicly why neutrality comes later than in principle (原则上). SD-E 四(二), HN 三(五).",
  })
  explainDelay(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Event> {
    return act(events, id, "explainDelay", "applicant", context, {
      states: ["accounted"],
      input: { reason },
      rule: (it) => {
        it.delayReason = requiredText("reason", reason, 2000);
      },
    });
  }

  @Mutation(() => Event, { description: "Withdraw an event before its emissions are accounted, with the reason." })
  withdrawEvent(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Event> {
    return move(events, id, "withdraw", context, {
      note: requiredText("reason", reason, 2000),
      input: { reason },
      async rule(it, inside) {
        it.dueOn = null;
        it.dueClause = null;
        await releaseClaim(inside, { type: "event", id });
      },
    });
  }
}

/** What the rules of plan and account need beside the event. */
async function inventoryOf(it: Event & Planned, inside: Inside) {
  const lines = await linesOf(inside, it.id);
  return {
    lines,
    today: dayOf(inside.now),
    clause: groundOf(events, it, "applicant").clause,
    withdrawn: await withdrawnOf(inside, lines),
  };
}
