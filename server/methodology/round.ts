import { platformDefault } from "../../shared/platform/competence.ts";
import type { RoundOutcome } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { Finding } from "../finding/index.ts";
import { Organization, Person } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import { beginWithin, moveWithin } from "../platform/record/move.ts";
import { record, type Inside } from "../platform/record/transaction.ts";
import { groundOf } from "../platform/record/resource.ts";
import { policyFor } from "../policy/index.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { conflictsOn } from "./conflicts.ts";
import { hashOf } from "../document/index.ts";
import type { Methodology } from "./methodology.entity.ts";
import { minutesOf, type MinutedVote } from "./minutes.rules.ts";
import { Opinion, PanelSeat } from "./panel.entity.ts";
import { issueRound } from "./paper.ts";
import { methodologies, panelSeats, reviewMinutes } from "./resource.ts";
import { carries, tallyOf, waitsFor, type Tally } from "./rules.ts";

const seatsIn = ({ id, round }: Methodology, { em }: Inside): Promise<PanelSeat[]> =>
  em.find(PanelSeat, { methodology: id, round }, { orderBy: { position: "asc" } });

/** The seat of the actor in the open round. @throws Refusal FORBIDDEN when there is none, or its expert is in conflict, then or now. */
export async function seatOf(it: Methodology, inside: Inside): Promise<PanelSeat> {
  const { actor } = inside;
  const seat = (await seatsIn(it, inside)).find(({ expert }) => expert === actor.id);
  if (!seat) {
    throw new Refusal("FORBIDDEN", "only who is seated on the panel gives an opinion", {
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

/** Is the round over: are all opinions in, or is its time? */
export async function isOver(it: Methodology, inside: Inside): Promise<boolean> {
  return waitsFor(await seatsIn(it, inside), it.dueOn ?? null, dayOf(inside.now)) === 0;
}
/** @throws Refusal RULE_BROKEN while opinions are out and the day has not passed: how many, never whose. */
export async function assertOver(it: Methodology, inside: Inside): Promise<void> {
  const missing = waitsFor(await seatsIn(it, inside), it.dueOn ?? null, dayOf(inside.now));
  if (missing === 0) return;
  const { clause } = policyFor(it.region, it.policyOn).committee;
  throw new Refusal("RULE_BROKEN", `${missing} opinions are still out; the round may be closed after ${it.dueOn}`, {
    reason: "stillVoting",
    missing,
    dueOn: it.dueOn,
    clause,
  });
}

/** Counts the open round. Conflicts are found anew: who has come into one since is recused now, and what they said does not count. */
export async function countRound(it: Methodology, inside: Inside): Promise<{ tally: Tally; votes: MinutedVote[] }> {
  const seats = await seatsIn(it, inside);
  const conflicts = await conflictsOn(
    it,
    seats.filter(({ state }) => state !== "recused").map(({ expert }) => expert),
    inside,
  );
  for (const { id, expert } of seats) {
    const conflict = conflicts.get(expert);
    if (conflict)
      await moveWithin(inside, panelSeats, id, "recuse", {
        as: "adviser",
        note: conflict.kind,
        rule: (seat) => void Object.assign(seat, { recusedReason: conflict.kind, dueOn: null }),
      });
  }
  const now = await seatsIn(it, inside);
  const recused = new Map(now.map(({ expert, state }) => [expert, state === "recused"]));
  const labels = new Map(now.map(({ expert, label }) => [expert, label]));
  const opinions = await inside.em.find(Opinion, { methodology: it.id, round: it.round });
  const votes = opinions.map(({ expert, verdict, text, conditions }) => ({
    label: labels.get(expert)!,
    verdict,
    text,
    conditions: conditions ?? null,
    counted: !recused.get(expert),
  }));
  const tally = tallyOf(
    votes.map(({ verdict, counted }) => ({ verdict, conflicted: !counted })),
    now.length,
    now.filter(({ state }) => state === "recused").length,
    policyFor(it.region, it.policyOn).committee,
  );
  return { tally, votes };
}

/** Ends a round that is over: who has not spoken is released, the minutes are written and fixed by their hash in the journal, and the papers of the round are issued. */
export async function writeMinutes(
  it: Methodology,
  outcome: RoundOutcome,
  reason: string | null,
  inside: Inside,
): Promise<Tally> {
  const { em, now } = inside;
  const { tally, votes } = await countRound(it, inside);
  await releaseSilent(it, inside);
  const seats = await seatsIn(it, inside);
  const people = new Map(
    (await em.find(Person, { id: { $in: seats.map(({ expert }) => expert) } })).map((one) => [one.id, one.name]),
  );
  const organizations = new Map(
    (
      await em.find(Organization, { id: { $in: [it.applicant, ...seats.map(({ organization }) => organization)] } })
    ).map((one) => [one.id, one.name]),
  );
  const expertise = new Map(
    (await em.find(CommitteeMember, { number: { $in: seats.map(({ label }) => label) } })).map((one) => [
      one.number,
      one.expertise,
    ]),
  );
  const found = await em.find(
    Finding,
    { subjectType: "methodology", subjectId: it.id },
    { orderBy: { raisedAt: "asc" } },
  );
  const { code, titleZh, titleEn, region, round } = it;
  const content = minutesOf(
    {
      code,
      titleZh,
      titleEn,
      region,
      round,
      applicant: organizations.get(it.applicant)!,
      draw: it.draw ?? null,
      tally,
      votes,
      outcome,
      reason,
      convenedOn: it.convenedOn!,
      closedOn: dayOf(now),
      documentHash: hashOf(it.document),
      seats: seats.map(({ label, expert, organization, state, recusedReason }) => ({
        label,
        name: people.get(expert)!,
        organization: organizations.get(organization)!,
        expertise: expertise.get(label) ?? "",
        state,
        recusedReason: recusedReason ?? null,
      })),
      findings: found.map(({ round: of, place, weight, raisedAs, text, answer, state }) => ({
        round: of,
        place,
        weight,
        raisedAs,
        text,
        answer: answer ?? null,
        state,
      })),
    },
    carries(tally),
  );
  const hash = hashOf(content);
  const { id } = await beginWithin(
    inside,
    reviewMinutes,
    { methodology: it.id, round, outcome, content, hash, at: now, region },
    { by: null },
  );
  await record(inside, {
    type: "methodology",
    record: it.id,
    action: "minute",
    clause: groundOf(methodologies, it, "adviser").clause,
    round,
    minutes: id,
    hash,
  });
  await issueRound(it, id, content, inside);
  return tally;
}

/** Who has not spoken when a round ends speaks in it no more. */
export async function releaseSilent(it: Methodology, inside: Inside): Promise<void> {
  for (const { id, state } of await seatsIn(it, inside)) {
    if (state === "seated")
      await moveWithin(inside, panelSeats, id, "release", {
        as: "acceptor",
        rule: (seat) => {
          seat.dueOn = null;
        },
      });
  }
}
