import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { requiredText } from "../../shared/platform/text.ts";
import { decisionOf, Registration } from "../event/index.ts";
import { isAttached } from "../file/index.ts";
import { coverageOf } from "../offset/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { move } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { dueFor } from "../policy/index.ts";
import { assertPassed, checksOf } from "./checks.rules.ts";
import { Confirmation } from "./confirmation.entity.ts";
import { clauseOf, eventOf, recordOutcome } from "./outcome.ts";
import { confirmations } from "./resource.ts";
import { assertRoute, missingIn, reachedOn } from "./rules.ts";

/** Runs the automatic checks on the event's present data. */
async function look(it: Confirmation, inside: Inside): Promise<void> {
  const event = await eventOf(inside, it);
  const {
    coveredKilograms = 0,
    pendingKilograms = 0,
    lines = [],
  } = (await coverageOf(inside, [event.id])).get(event.id) ?? {};
  const emissionsKilograms = event.emissionsKilograms!;
  const due = decisionOf(event).forms.find(({ form, holds }) => form === "registration" && holds);
  const filed = await inside.em.findOne(Registration, { event: event.id });
  it.checks = checksOf(
    {
      registrationClause: due?.modality === "must" ? due.clause : null,
      filedOn: filed?.filedOn ?? null,
      plannedOn: event.plannedOn ?? null,
      beginsOn: event.beginsOn,
      missing: missingIn({ ...it.statement, mode: "platform" }, ["completedOn"]),
      attached: await isAttached(inside, "event", event.id),
      emissionsKilograms,
      coveredKilograms,
      pendingKilograms,
      completedOn: reachedOn(lines, emissionsKilograms),
      dueOn: event.dueOn ?? null,
    },
    clauseOf(it),
  );
}

/** Confirmation by the platform: automatic checks, then its operator's decision. SC 附表1. */
@Resolver(() => Confirmation)
export class PlatformConfirmationResolver {
  /** @throws Refusal RULE_BROKEN where the region has no such route, or a mandatory check fails. */
  @Mutation(() => Confirmation, {
    description:
      "Ask the platform to confirm neutrality: it runs automatic checks, and its operator decides. SC 附表1.",
  })
  submitConfirmation(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Confirmation> {
    return move(confirmations, id, "submit", context, {
      async rule(it, inside) {
        assertRoute(decisionOf(await eventOf(inside, it)).routes, "platform");
        it.route = "platform";
        await look(it, inside);
        assertPassed(it.checks!);
        it.dueOn = dueFor(it, "confirmation", "acceptor", dayOf(inside.now));
      },
    });
  }

  /** @throws Refusal RULE_BROKEN when a mandatory check no longer passes, or the event is not covered. */
  @Mutation(() => Confirmation, {
    description: "Confirm neutrality as the platform's operator: the checks are run again. SC 附表1.",
  })
  approveConfirmation(@Arg("id", () => ID) id: string, @Ctx() context: Context): Promise<Confirmation> {
    return move(confirmations, id, "approve", context, {
      async rule(it, inside) {
        await look(it, inside);
        assertPassed(it.checks!);
        const event = await eventOf(inside, it);
        await recordOutcome(it, event, event.emissionsKilograms!, inside);
      },
    });
  }

  @Mutation(() => Confirmation, {
    description:
      "Deny neutrality as the platform's operator, with the reason. The organiser may remedy this and begin again.",
  })
  rejectConfirmation(
    @Arg("id", () => ID) id: string,
    @Arg("reason", () => String) reason: string,
    @Ctx() context: Context,
  ): Promise<Confirmation> {
    const why = requiredText("reason", reason, 2000);
    return move(confirmations, id, "reject", context, {
      note: why,
      input: { reason },
      rule: (it, inside) => {
        Object.assign(it, { concludedOn: dayOf(inside.now), dueOn: null });
      },
    });
  }
}
