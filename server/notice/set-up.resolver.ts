import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import type { PartyKind } from "../../shared/identity/role.ts";
import { platformDefault, type Competence } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { seatStandings, setUpStandings, setUpTopics } from "../../shared/policy/set-up.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { Costs } from "../platform/cost/price.ts";
import { is, type Context } from "../platform/context.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { DayScalar, WholeScalar } from "../platform/record/scalar.ts";
import { linesOf, type Line } from "./seats.ts";
import { isFilled } from "./seats.rules.ts";
import { stepsOf, type Step } from "./set-up.ts";

@ObjectType({ description: "One thing that a province or the installation needs, with what there is of it." })
class SetUpStep implements Step {
  @Field(() => String, { simple: true, description: `One of ${setUpTopics.join(", ")}.` }) topic!: Step["topic"];
  @Field(() => String, { simple: true, description: `One of ${setUpStandings.join(", ")}.` })
  standing!: Step["standing"];
  @Field(() => WholeScalar, {
    simple: true,
    nullable: true,
    description: "How many there are, counted up to 10,000; of seats, those that are not held.",
  })
  count!: number | null;
  @Field(() => WholeScalar, { simple: true, nullable: true, description: "How many there must be." })
  least!: number | null;
  @Field(() => DayScalar, {
    simple: true,
    nullable: true,
    description: "The day from which, or until which, it holds.",
  })
  on!: string | null;
}
@ObjectType({ description: "A seat of the province's policy pack: who is asked, and whether anybody is there." })
class SetUpSeat {
  @Field(() => String, { simple: true, description: "The act, such as `project`." }) act!: string;
  @Field(() => String, { simple: true, description: "In which competence, such as `decider`." })
  competence!: Competence;
  @Field(() => String, {
    simple: true,
    nullable: true,
    description: "The city (GB/T 2260) for which it is, where only some have such a party; null for the others.",
  })
  city!: string | null;
  @Field(() => [enumOf("PartyKind")], { simple: true, description: "Who is asked: any of these." })
  parties!: readonly PartyKind[];
  @Field(() => String, { simple: true }) clause!: string;
  @Field(() => String, { simple: true }) modality!: string;
  @Field(() => String, { simple: true, description: "What the document is: issued, draft, notes, platformDefault." })
  status!: string;
  @Field(() => WholeScalar, { simple: true, nullable: true, description: "Within how many working days." })
  workingDays!: number | null;
  @Field(() => Boolean, {
    simple: true,
    description: "Whether administrators fill it by invitation; other parties come by themselves.",
  })
  filled!: boolean;
  @Field(() => String, { simple: true, description: `One of ${seatStandings.join(", ")}.` })
  standing!: Line["standing"];
  @Field(() => WholeScalar, { simple: true, description: "People who hold it." }) people!: number;
  @Field(() => WholeScalar, { simple: true, description: "Their organizations." }) organizations!: number;
  @Field(() => [String], {
    simple: true,
    description: "The cities in which somebody holds it, where nobody does for the whole province.",
  })
  cities!: readonly string[];
  @Field(() => WholeScalar, {
    simple: true,
    description: "Records with a deadline that wait because nobody holds it; counted up to 10,000 of each kind.",
  })
  waiting!: number;
}
@ObjectType({ description: "How one part of the platform fares, in one word." })
class PartFaring {
  @Field(() => String, { simple: true }) part!: string;
  @Field(() => String, { simple: true, description: "`ok`, or what is wrong." }) says!: string;
}
@ObjectType({ description: "What a province needs to work, in order, and who holds the seats of its policy pack." })
class SetUp {
  @Field(() => String, { simple: true, description: "The province, GB/T 2260 code." }) region!: string;
  @Field(() => [SetUpStep], { simple: true }) steps!: readonly SetUpStep[];
  @Field(() => [SetUpSeat], { simple: true, description: "None where no policy pack is in force." })
  seats!: readonly SetUpSeat[];
  @Field(() => [PartFaring], { simple: true, description: "How this server fares, as at `/health/ready`." })
  faring!: readonly PartFaring[];
}

const shownOf = ({ act, competence, city, parties, seat, standing, ...line }: Line): SetUpSeat => ({
  act,
  competence,
  city,
  parties,
  clause: seat.clause,
  modality: seat.modality,
  status: seat.status,
  workingDays: seat.workingDays?.value ?? null,
  filled: isFilled({ parties }),
  standing,
  people: line.people,
  organizations: line.organizations,
  cities: line.cities,
  waiting: line.waiting,
});

@Resolver()
export class SetUpResolver {
  /**
   * @throws Refusal INVALID_INPUT for an unknown region; FORBIDDEN except to administrators and auditors of the province
   * or of the country.
   */
  @Costs({ price: 10_000 })
  @Query(() => SetUp, { description: "What a province needs to work, in order: what is there, and what lacks." })
  async setUp(@Arg("region", () => String) code: string, @Ctx() context: Context): Promise<SetUp> {
    const region = provinceOf(regionOf(code).code);
    if (!is(context.actor, ["administrator", "auditor"], region))
      throw new Refusal("FORBIDDEN", "only administrators and auditors of the province may see this", {
        reason: "notYours",
        clause: platformDefault,
      });
    const lines = await linesOf(region, context);
    const faring = Object.entries((await context.fares?.()) ?? {});
    return {
      region,
      steps: await stepsOf(region, lines, context),
      seats: lines.map(shownOf),
      faring: faring.map(([part, says]) => ({ part, says })),
    };
  }
}
