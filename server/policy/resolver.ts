import { Arg, Field, InputType, Query, Resolver } from "type-graphql";
import type { EventFacts } from "../../shared/policy/decision.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { DayScalar, JsonScalar, WholeScalar } from "../platform/record/scalar.ts";
import {
  eventKinds,
  eventLevels,
  hostKinds,
  type EventKind,
  type EventLevel,
  type HostKind,
} from "../../shared/event/event.ts";
import { decide } from "./decide.rules.ts";
import { policyFor, regionsIn } from "./packs.ts";

@InputType({ description: "What the rules of a region require of an event." })
class FactsInput implements EventFacts {
  @Field(() => String, { description: `One of ${eventKinds.join(", ")}.` }) kind!: EventKind;
  @Field(() => String, { description: `One of ${hostKinds.join(", ")}.` }) hostKind!: HostKind;
  @Field(() => String, { description: `One of ${eventLevels.join(", ")}.` }) level!: EventLevel;
  @Field(() => Boolean, { defaultValue: false, description: "Was neutrality promised in the bid? SC 三(四)." })
  promised!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: "Is it accounted for outside the platform? HN 三(三).",
  })
  accountedElsewhere!: boolean;
  @Field(() => WholeScalar, { nullable: true, description: "People on site." }) participants: number | null = null;
  @Field(() => WholeScalar, { nullable: true, description: "Visits to the site." }) personTimes: number | null = null;
  @Field(() => WholeScalar, { nullable: true, description: "Area, in m²." }) areaSquareMetres: number | null = null;
  @Field(() => DayScalar) beginsOn!: string;
  @Field(() => DayScalar) endsOn!: string;
}
const choices = { kind: eventKinds, hostKind: hostKinds, level: eventLevels } as const;

@Resolver()
export class PolicyResolver {
  /** @throws Refusal INVALID_INPUT for an unknown region; RULE_BROKEN when no pack is in force. */
  @Query(() => JsonScalar, {
    description:
      "The policy pack in force in a region on a day: seats, periods, order of offsets, routes, each with " +
      "clause, status and modality.",
  })
  policy(@Arg("region", () => String) region: string, @Arg("day", () => DayScalar) day: string): object {
    return policyFor(region, day);
  }
  /**
   * @throws Refusal INVALID_INPUT for an unknown region or a word that is not one of the choices; RULE_BROKEN when no
   * pack is in force.
   */
  @Query(() => JsonScalar, {
    description:
      "What would follow from the facts of an event under the pack in force on a day: scope, routes, forms, " +
      "deadlines, publications. Nothing is stored.",
  })
  decideEvent(
    @Arg("region", () => String) region: string,
    @Arg("day", () => DayScalar) day: string,
    @Arg("facts", () => FactsInput) facts: FactsInput,
  ): object {
    for (const [field, words] of Object.entries(choices)) {
      const value = facts[field as keyof typeof choices];
      if (!(words as readonly string[]).includes(value))
        throw new Refusal("INVALID_INPUT", `${field} must be one of ${words.join(", ")}`, {
          field,
          reason: "unknownWord",
          value,
          clause: "platform default",
        });
    }
    return decide(policyFor(region, day), facts);
  }
  @Query(() => [String], { description: "The provinces (GB/T 2260) with a policy pack in force on a day." })
  policyRegions(@Arg("day", () => DayScalar) day: string): string[] {
    return regionsIn(day);
  }
}
