import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { requiredText } from "../../shared/platform/text.ts";
import { isAttached } from "../file/index.ts";
import { dayOf } from "../platform/clock.ts";
import { canonical, digest } from "../platform/log/canonical.ts";
import type { Context } from "../platform/context.ts";
import { move } from "../platform/record/move.ts";
import { nextNumber } from "../platform/record/numbers.ts";
import { groundOf } from "../platform/record/resource.ts";
import { KilogramsScalar } from "../platform/record/scalar.ts";
import { redecide } from "./decision.ts";
import { dueOf } from "./due.ts";
import { Event } from "./event.entity.ts";
import { events } from "./resource.ts";
import { assertEmitted, assertOver } from "./rules.ts";

/** Accounting done outside the platform: allowed, submitted for the record, and marked as such. HN 三(三). */
@Resolver(() => Event)
export class ElsewhereResolver {
  /** @throws Refusal RULE_BROKEN before the event is over, for zero emissions, or without supporting files. */
  @Mutation(() => Event, {
    description: "Submit emissions accounted for outside the platform; attach the material to the event. HN 三(三).",
  })
  accountEventElsewhere(
    @Arg("id", () => ID) id: string,
    @Arg("emissionsKilograms", () => KilogramsScalar, { description: "The emissions accounted there." })
    emissionsKilograms: Kilograms,
    @Arg("method", () => String, { description: "Who accounted for them, and by which method." }) method: string,
    @Ctx() context: Context,
  ): Promise<Event> {
    const how = requiredText("method", method, 2000);
    return move(events, id, "account", context, {
      note: how,
      input: { emissionsKilograms, method },
      async rule(it, inside) {
        const { clause } = groundOf(events, it, "applicant");
        assertOver(it, dayOf(inside.now), clause);
        assertEmitted(emissionsKilograms, clause);
        if (!(await isAttached(inside, "event", it.id)))
          throw new Refusal("RULE_BROKEN", "attach the accounting material first", {
            field: "method",
            reason: "noMaterial",
            clause: "HN 三(三)",
          });
        Object.assign(it, {
          emissionsKilograms,
          participantsKilograms: 0,
          accountedElsewhere: how,
          accountedAt: inside.now,
          sequence: await nextNumber(inside, `${it.region}-accounted`),
          ...dueOf(it),
        });
        await redecide(it, inside);
      },
      open: ({ accountedElsewhere, emissionsKilograms: kilograms }) => ({
        inventoryHash: digest(canonical({ accountedElsewhere, kilograms })),
        kilograms,
      }),
    });
  }
}
