import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from "type-graphql";
import { Refusal } from "../../shared/platform/refusal.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { manyOf } from "../platform/record/loader.ts";
import { begin, findForUpdate, move, findVisible } from "../platform/record/move.ts";
import { within, type Inside } from "../platform/record/transaction.ts";
import { readsOf } from "../platform/record/reads.ts";
import { dueFor, policyFor } from "../policy/index.ts";
import { decisionOf } from "./decision.ts";
import { Event } from "./event.entity.ts";
import { Registration } from "./registration-form.entity.ts";
import { asForm, assertRegistrable } from "./registration-form.rules.ts";
import { events, registrations } from "./resource.ts";

/** The form from the event's present data, and the office's deadline. */
function filed(it: Registration, event: Event, inside: Inside): void {
  const today = dayOf(inside.now);
  const due = decisionOf(event).forms.find(({ form }) => form === "registration")?.dueOn ?? null;
  Object.assign(it, {
    said: asForm(event),
    filedOn: today,
    filingDueOn: due,
    late: !!due && today > due,
    returnReason: null,
    dueOn: dueFor(it, "registration", "acceptor", today),
  });
}

@Resolver(() => Registration)
export class RegistrationResolver extends readsOf(registrations) {
  /**
   * @throws Refusal NOT_FOUND for a hidden event; WRONG_STATE before its plan is made; CONFLICT when it is already
   * registered; RULE_BROKEN with missing content, or where no form is prescribed.
   */
  @Mutation(() => Registration, {
    description: "File the registration form of a planned event (附表1) with its plan, as its organiser. SC 三(四).",
  })
  async fileRegistration(@Arg("event", () => ID) eventId: string, @Ctx() context: Context): Promise<Registration> {
    const {
      id: event,
      organiser,
      region,
      city = null,
      policyOn,
    } = await within(context, (inside) => findVisible(events, eventId, inside));
    return begin(
      registrations,
      { event, organiser, region, city, policyOn, said: {}, filedOn: dayOf(context.now) },
      context,
      {
        input: { event },
        async rule(it, inside) {
          const of = await findForUpdate(events, event, inside);
          const { clause } = policyFor(region, policyOn).seats["registration"]!.applicant!;
          assertRegistrable(of, clause);
          if (await inside.em.count(Registration, { event, id: { $ne: it.id } }))
            throw new Refusal("CONFLICT", "this event is already registered", {
              field: "event",
              reason: "alreadyBegun",
              clause,
            });
          filed(it, of, inside);
        },
      },
    );
  }

  @Mutation(() => Registration, { description: "File a returned form again, with the event's present data." })
  refileRegistration(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Registration> {
    return move(registrations, id, "refile", context, {
      async rule(it, inside) {
        filed(it, await inside.em.findOneOrFail(Event, { id: it.event }), inside);
      },
    });
  }

  @Mutation(() => Registration, { description: "Acknowledge a form, as the office that receives it. SC 三(四)." })
  acknowledgeRegistration(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Registration> {
    return move(registrations, id, "acknowledge", context, {
      rule: (it) => {
        it.dueOn = null;
      },
    });
  }

  @Mutation(() => Registration, { description: "Return a form, stating what must be corrected." })
  returnRegistration(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Registration> {
    const why = requiredText("reason", reason, 2000);
    return move(registrations, id, "return", context, {
      note: why,
      input: { reason },
      rule: (it) => {
        it.returnReason = why;
        it.dueOn = null;
      },
    });
  }
}

/** Adds its registration to an event. */
@Resolver(() => Event)
export class RegistrationOfEvent {
  @FieldResolver(() => [Registration], { description: "Its registration form, if filed." })
  registrations(
    @Root() { id }: Event,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Registration[]> {
    return manyOf(registrations, "event", id, context, info);
  }
}
