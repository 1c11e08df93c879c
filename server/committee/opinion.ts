import { UniqueConstraintViolationException } from "@mikro-orm/core";
import { platformDefault } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { newId } from "../platform/clock.ts";
import { assertHolds, moveWithin, rowOf } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { conflictsOn } from "./conflicts.ts";
import { Opinion, PanelSeat } from "./panel.entity.ts";
import { panelSeats } from "./resource.ts";
import { reviewed, type Reviewed } from "./reviewed.ts";

/** What an expert says in a round. */
export type Statement = Pick<Opinion, "verdict" | "text" | "conditions">;

/**
 * The actor's seat in the open round.
 * @throws Refusal FORBIDDEN when there is none, or when its expert was recused or has a conflict of interest now.
 */
async function ownSeat(it: Reviewed, inside: Inside): Promise<PanelSeat> {
  const { actor, em } = inside;
  const seat = await em.findOne(PanelSeat, { methodology: it.id, round: it.round, expert: actor.id });
  if (!seat) {
    throw new Refusal("FORBIDDEN", "only the experts seated on the panel give an opinion", {
      reason: "notSeated",
      competence: "adviser",
      clause: platformDefault,
    });
  }
  const conflict = (await conflictsOn(it, [actor.id], inside)).get(actor.id);
  if (!conflict && seat.state !== "recused") return seat;
  const kind = conflict?.kind ?? seat.recusedReason;
  throw new Refusal("FORBIDDEN", `you are recused from this panel: ${kind}`, {
    reason: "conflictOfInterest",
    conflict: kind,
    clause: conflict?.clause ?? platformDefault,
  });
}

/**
 * Takes the actor's opinion in the open round: given once, never altered. The database itself allows one per expert and
 * round, however many requests arrive at the same time.
 * @throws Refusal FORBIDDEN to those who are not on the panel or are recused; CONFLICT for a second opinion.
 */
export async function giveOpinion(it: Reviewed, statement: Statement, inside: Inside): Promise<Opinion> {
  const { em, actor, now } = inside;
  const seat = await ownSeat(it, inside);
  assertHolds(reviewed().resource, it, "adviser", inside);
  const alreadySpoken = () =>
    new Refusal("CONFLICT", "you have given your opinion in this round; an opinion is never altered", {
      reason: "alreadySpoken",
      round: it.round,
      clause: platformDefault,
    });
  if (seat.state === "spoken") throw alreadySpoken();
  const opinion = em.create(Opinion, {
    id: newId(now),
    methodology: it.id,
    round: it.round,
    expert: actor.id,
    ...statement,
    at: now,
    region: it.region,
  });
  await em.flush().catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException ? alreadySpoken() : error;
  });
  await moveWithin(inside, panelSeats, seat.id, "speak", {
    rule: (of) => void Object.assign(of, { spokenAt: now, dueOn: null }),
  });
  return rowOf(opinion);
}
