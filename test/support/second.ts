import type { Actor } from "../../server/platform/context.ts";
import type { World } from "./world.ts";

/** The id of the proposal on a record that waits for its second person, as `actor` sees it. */
export async function waitingOn(w: World, actor: Actor, subject: string): Promise<string | undefined> {
  const { proposals } = await w.ask(
    actor,
    `{ proposals(filter: { subjectId: { eq: "${subject}" }, state: { eq: proposed } }) { items { id } } }`,
  );
  return proposals.items[0]?.id;
}
/** Confirms, as the second person, what waits on a record. */
export async function confirmed(w: World, actor: Actor, subject: string): Promise<any> {
  const id = await waitingOn(w, actor, subject);
  const answer = await w.ask(actor, `mutation { it: confirmProposal(id: "${id}") { state } }`);
  return answer.it ?? answer;
}

/**
 * What came of a deed that takes two people: its refusal, or else, once `second` confirmed it, the record as it stands.
 * @param proposed what the first got back.
 * @param read what is asked of the record, such as `spotCheck(id: "x") { state }`.
 */
export async function byBoth(w: World, proposed: any, second: Actor, subject: string, read: string): Promise<any> {
  if (proposed.refused) return proposed;
  const done = await confirmed(w, second, subject);
  return done.refused ? done : (await w.ask(second, `{ it: ${read} }`)).it;
}
