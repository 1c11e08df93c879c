import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import type { Publication, PublicField } from "../../shared/policy/decision.ts";
import { isOperation } from "../../shared/event/event.ts";
import type { NeutralityClaim } from "../../shared/confirmation/neutrality.ts";
import { claimsByName, claimsOf, Confirmation } from "../confirmation/index.ts";
import { decisionOf, events } from "../event/index.ts";
import { Organization } from "../identity/index.ts";
import { coverageOf, type Covered } from "../offset/index.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import { anyone, type Context } from "../platform/context.ts";
import { findVisible } from "../platform/record/move.ts";
import { within } from "../platform/record/transaction.ts";
import { DayScalar, JsonScalar } from "../platform/record/scalar.ts";
import { noticeEnd } from "../policy/index.ts";
import type { Event } from "../event/index.ts";

@ObjectType({
  description: "What a region has published of an event: only the fields listed by its pack.",
})
class Published {
  @Field(() => enumOf("Publication"), { simple: true }) publication!: Publication;
  @Field(() => String, { simple: true, description: "The clause." }) clause!: string;
  @Field(() => DayScalar, { simple: true, description: "The day of publication." }) publishedOn!: string;
  @Field(() => DayScalar, {
    simple: true,
    nullable: true,
    description: "The last day of the public notice, where the region requires one (公示).",
  })
  noticeEndsOn!: string | null;
  @Field(() => claimsByName, {
    simple: true,
    nullable: true,
    description: "For a result, the claim that the event may make now.",
  })
  claim!: NeutralityClaim | null;
  @Field(() => JsonScalar, { simple: true, description: "The fields by name, in the order of the pack." })
  said!: object;
}

/** Each field in published form; `phase` distinguishes the estimate from the actual figure. */
function fieldsOf(
  event: Event,
  own: string,
  phase: Publication,
  coverage: Covered | undefined,
  confirmation: Confirmation | null,
  claim: NeutralityClaim,
): Readonly<Record<PublicField, unknown>> {
  const {
    titleZh,
    titleEn,
    kind,
    participants,
    personTimes,
    areaSquareMetres,
    onlineAttendance,
    beginsOn,
    endsOn,
    place,
    boundary,
    measures,
    offsetMethod,
    accountedElsewhere,
  } = event;
  const emissionsKilograms = phase === "plan" ? event.plannedKilograms : event.emissionsKilograms;
  return {
    name: { titleZh, titleEn: titleEn ?? null },
    organisers: [own, ...event.coOrganisers],
    kind,
    scale: { participants, personTimes, areaSquareMetres, onlineAttendance },
    period: { beginsOn, endsOn, isReporting: isOperation(kind) },
    place,
    boundary,
    emissions: {
      kilograms: emissionsKilograms ?? null,
      isEstimate: phase === "plan",
      elsewhere: phase === "result" && !!accountedElsewhere,
    },
    measures: measures ?? null,
    offsetMethod: offsetMethod ?? null,
    offset: {
      state: claim,
      kilograms: coverage?.coveredKilograms ?? 0,
      parts: coverage?.parts ?? [],
      lines: coverage?.lines ?? [],
    },
    completedOn: claim === "neutral" ? (confirmation?.completedOn ?? null) : null,
    mode: confirmation?.route ?? null,
  };
}

@Resolver()
export class PublicationResolver {
  /** @throws Refusal NOT_FOUND for an event without a plan, to everybody alike. */
  @Query(() => [Published], {
    description:
      "What is public of an event, plan and result, as listed by its region. For everyone; it contains no " +
      "contact. JL 二章, SD-E 三(一).",
  })
  async publishedEvent(@Arg("event", () => ID) id: string, @Ctx() context: Context): Promise<Published[]> {
    return within({ ...context, actor: anyone }, async (inside) => {
      const event = await findVisible(events, id, inside);
      const own = (await inside.em.findOneOrFail(Organization, { id: event.organiser })).name;
      const coverage = (await coverageOf(inside, [id])).get(id);
      const confirmation = await inside.em.findOne(Confirmation, { event: id, state: "confirmed" });
      const claim = (await claimsOf(inside, [id])).get(id)!;
      return decisionOf(event).publications.flatMap(({ publication, clause, fields, noticeWorkingDays }) => {
        const publishedOn = publication === "plan" ? event.plannedOn : event.accountedAt && dayOf(event.accountedAt);
        if (!publishedOn) return [];
        const said = fieldsOf(event, own, publication, coverage, confirmation, claim);
        return [
          {
            publication,
            clause,
            publishedOn,
            claim: publication === "result" ? claim : null,
            noticeEndsOn: noticeWorkingDays === null ? null : noticeEnd(publishedOn, noticeWorkingDays),
            said: Object.fromEntries(fields.map((field) => [field, said[field]])),
          },
        ];
      });
    });
  }
}
