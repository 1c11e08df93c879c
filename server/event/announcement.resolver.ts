import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from "type-graphql";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Publication } from "../../shared/policy/decision.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Channel } from "../../shared/event/registration-form.ts";
import { enumOf } from "../platform/record/attribute.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { begin, assertHolds, findForUpdate } from "../platform/record/move.ts";
import { readsOf } from "../platform/record/reads.ts";
import { DayScalar } from "../platform/record/scalar.ts";
import { Announcement } from "./announcement.entity.ts";
import { addressed, assertAnnounced } from "./announcement.rules.ts";
import { Event } from "./event.entity.ts";
import { announcements, events } from "./resource.ts";

const most = 20;

@Resolver(() => Announcement)
export class AnnouncementResolver extends readsOf(announcements) {
  /**
   * @throws Refusal FORBIDDEN except to the organiser; WRONG_STATE before there is a plan; INVALID_INPUT for a day in
   * the future or an invalid address; LIMITED beyond 20.
   */
  @Mutation(() => Announcement, {
    description: "Record where else a plan or result was published; attach evidence to it. JL 三章.",
  })
  announceEvent(
    @Arg("event", () => ID) event: string,
    @Arg("publication", () => enumOf("Publication")) publication: Publication,
    @Arg("channel", () => enumOf("Channel")) channel: Channel,
    @Arg("url", () => String) url: string,
    @Arg("publishedOn", () => DayScalar) publishedOn: string,
    @Ctx() context: Context,
  ): Promise<Announcement> {
    const fields = { event, publication, channel, url: addressed(url), publishedOn };
    const organiser = context.actor.organization ?? null;
    return begin(announcements, { ...fields, organiser }, context, {
      input: fields,
      async rule(it, inside) {
        const of = await findForUpdate(events, event, inside);
        assertHolds(events, of, "applicant", inside);
        assertAnnounced(publication, of.state, publishedOn, dayOf(inside.now));
        if ((await inside.em.count(Announcement, { event, id: { $ne: it.id } })) >= most)
          throw new Refusal("LIMITED", `at most ${most} per event`, {
            field: "event",
            reason: "tooMany",
            most,
            clause: platformDefault,
          });
      },
    });
  }
}

/** Adds its announcements to an event. */
@Resolver(() => Event)
export class AnnouncementsOfEvent {
  @FieldResolver(() => [Announcement], { description: "Where else its plan and result were published." })
  announcements(
    @Root() { id }: Event,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Announcement[]> {
    return manyOf(announcements, "event", id, context, info);
  }
}
