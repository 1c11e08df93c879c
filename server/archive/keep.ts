import { dayOf } from "../platform/clock.ts";
import { events, Event } from "../event/index.ts";
import { follow } from "../platform/record/follow.ts";
import { beginWithin } from "../platform/record/move.ts";
import { archives } from "./resource.ts";

/** Archives the material of an event once it is accounted. Registered once, when the module is loaded. */
export function keepOnAccount(): void {
  follow(events, ["account"], async (inside, id) => {
    const { organiser, region, city = null, policyOn } = await inside.em.findOneOrFail(Event, { id });
    await beginWithin(
      inside,
      archives,
      { event: id, organiser, region, city, policyOn, keptSince: dayOf(inside.now) },
      { by: null },
    );
  });
}
