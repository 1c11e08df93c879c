import { dayOf } from "../platform/clock.ts";
import { events, Event } from "../event/index.ts";
import { follow, type Reaction } from "../platform/record/follow.ts";
import { beginWithin } from "../platform/record/move.ts";
import { archives } from "./resource.ts";

/** Once an event is accounted its material is kept. */
export const keepOnAccount: Reaction = follow(events, ["account"], async (inside, id) => {
  const { organiser, region, city = null, policyOn } = await inside.em.findOneOrFail(Event, { id });
  await beginWithin(
    inside,
    archives,
    { event: id, organiser, region, city, policyOn, keptSince: dayOf(inside.now) },
    { by: null },
  );
});
