import { dayOf } from "../platform/clock.ts";
import type { Event } from "../event/index.ts";
import type { Bearer } from "../../shared/event/event.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import type { Allocation } from "./allocation.entity.ts";
import { assertNeeded, propose } from "./propose.ts";
import { chosenLine } from "./rules.ts";
import { stockOf } from "./supply.ts";

/** An organiser's choice: how much of which supply, for whose part, and why. */
export interface Choice {
  readonly supply: string;
  readonly share: Bearer;
  readonly kilograms: number;
  readonly reason: string;
}

/**
 * Allocates to an event what its organiser chose against the order, which is a recommendation (推荐): the reason is
 * public. SD-E 四(一), HN 三(四).
 */
export async function choose(
  inside: Inside,
  event: Event,
  { supply: id, share, kilograms, reason }: Choice,
): Promise<Allocation> {
  const { supplies, origins } = await stockOf(inside, id);
  const { offset } = policyFor(event.region, dayOf(inside.now));
  const supply = supplies.find((one) => one.id === id);
  const line = chosenLine(supply, { event: event.id, share, kilograms }, offset.tiers, event.region);
  await assertNeeded(inside, event.region, line);
  return propose(inside, { region: event.region, policyOn: dayOf(inside.now) }, line, origins.get(id)!, reason);
}
