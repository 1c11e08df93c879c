import type { Member } from "../../server/seeds/story/cast.ts";
import type { Stage } from "./stage.ts";

/** What the queue proposes to an event. */
export interface Proposed {
  readonly id: string;
  readonly kilograms: number;
  readonly tier: number;
  readonly clause: string;
  readonly state: string;
}
export const run = 'mutation { it: runQueue(region: "370000") { id } }';
export const verb = (action: string) => `mutation ($id: ID!) { it: ${action}Allocation(id: $id) { id state serials } }`;

export async function proposedTo({ telling }: Stage, organiser: Member, event: string): Promise<Proposed[]> {
  const { items } = await telling.act(
    organiser,
    "query ($event: String!) { it: allocations(filter: { event: { eq: $event } }) { items { id kilograms tier clause state } } }",
    { event },
  );
  return items;
}
/** Accepted by its organiser, unless it was chosen, confirmed by whoever sells it, unless it is given, and retired. @returns the serials. */
export async function settle(
  { telling }: Stage,
  organiser: Member,
  seller: Member,
  { id, state }: Proposed,
): Promise<string> {
  const accepted = state === "proposed" ? (await telling.act(organiser, verb("accept"), { id })).state : state;
  if (accepted === "accepted") await telling.act(seller, verb("confirm"), { id });
  return (await telling.act(organiser, verb("retire"), { id })).serials;
}
