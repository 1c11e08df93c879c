import type { RoundOutcome } from "../../shared/methodology/methodology.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { hashOf } from "../document/index.ts";
import { Finding } from "../finding/index.ts";
import { Organization, Person } from "../identity/index.ts";
import { dayOf } from "../platform/clock.ts";
import { beginWithin, moveWithin } from "../platform/record/move.ts";
import { groundOf } from "../platform/record/resource.ts";
import { record, type Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { conflictsOn } from "./conflicts.ts";
import { minutesOf, type MinutedFinding, type MinutedSeat, type MinutedVote, type Minutes } from "./minutes.rules.ts";
import { Opinion, PanelSeat } from "./panel.entity.ts";
import { panelSeats, reviewMinutes } from "./resource.ts";
import { reviewed, type Reviewed } from "./reviewed.ts";
import { carries, tallyOf, waitsFor, type Tally } from "./rules.ts";

const seatsIn = ({ id, round }: Reviewed, { em }: Inside): Promise<PanelSeat[]> =>
  em.find(PanelSeat, { methodology: id, round }, { orderBy: { position: "asc" } });

const missingIn = async (it: Reviewed, inside: Inside): Promise<number> =>
  waitsFor(await seatsIn(it, inside), it.dueOn ?? null, dayOf(inside.now));

/** Is the round over: have all given their opinion, or has the time run out? */
export const isOver = async (it: Reviewed, inside: Inside): Promise<boolean> => (await missingIn(it, inside)) === 0;

/** @throws Refusal RULE_BROKEN while opinions are missing and there is time left: how many, never whose. */
export async function assertOver(it: Reviewed, inside: Inside): Promise<void> {
  const missing = await missingIn(it, inside);
  if (missing === 0) return;
  const { clause } = policyFor(it.region, it.policyOn).committee;
  throw new Refusal("RULE_BROKEN", `${missing} opinions are missing; the round may be closed after ${it.dueOn}`, {
    reason: "stillVoting",
    missing,
    dueOn: it.dueOn,
    clause,
  });
}

/** Recuses the experts who have come into conflict since they were seated. */
async function recuseConflicted(it: Reviewed, inside: Inside): Promise<void> {
  const seats = (await seatsIn(it, inside)).filter(({ state }) => state !== "recused");
  const conflicts = await conflictsOn(
    it,
    seats.map(({ expert }) => expert),
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
}

/** The votes of a round, and what they come to. */
export interface Count {
  readonly tally: Tally;
  readonly votes: readonly MinutedVote[];
}

/**
 * Counts the open round, once. Conflicts of interest are checked again: the opinion of a recused expert does not
 * count.
 */
export async function countRound(it: Reviewed, inside: Inside): Promise<Count> {
  await recuseConflicted(it, inside);
  const seats = new Map((await seatsIn(it, inside)).map((seat) => [seat.expert, seat]));
  const opinions = await inside.em.find(Opinion, { methodology: it.id, round: it.round });
  const votes = opinions.map(({ expert, verdict, text, conditions }) => ({
    label: seats.get(expert)!.label,
    verdict,
    text,
    conditions: conditions ?? null,
    counted: seats.get(expert)!.state !== "recused",
  }));
  const tally = tallyOf(
    votes.map(({ verdict, counted }) => ({ verdict, conflicted: !counted })),
    seats.size,
    [...seats.values()].filter(({ state }) => state === "recused").length,
    policyFor(it.region, it.policyOn).committee,
  );
  return { tally, votes };
}

/** Releases the experts who have given no opinion when a round ends. */
export async function releaseSilent(it: Reviewed, inside: Inside): Promise<void> {
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

/** The experts of the round as the minutes name them. */
async function minutedSeats(it: Reviewed, inside: Inside): Promise<MinutedSeat[]> {
  const { em } = inside;
  const seats = await seatsIn(it, inside);
  const people = await em.find(Person, { id: { $in: seats.map(({ expert }) => expert) } });
  const organizations = await em.find(Organization, { id: { $in: seats.map(({ organization }) => organization) } });
  const members = await em.find(CommitteeMember, { number: { $in: seats.map(({ label }) => label) } });
  const nameOf = new Map([...people, ...organizations].map(({ id, name }) => [id, name]));
  const expertiseOf = new Map(members.map(({ number, expertise }) => [number, expertise]));
  return seats.map(({ label, expert, organization, state, recusedReason }) => ({
    label,
    name: nameOf.get(expert)!,
    organization: nameOf.get(organization)!,
    expertise: expertiseOf.get(label) ?? "",
    state,
    recusedReason: recusedReason ?? null,
  }));
}

/** What was found in the record, as the minutes name it. */
async function minutedFindings({ id }: Reviewed, { em }: Inside): Promise<MinutedFinding[]> {
  const findings = await em.find(
    Finding,
    { subjectType: reviewed().resource.one, subjectId: id },
    { orderBy: { raisedAt: "asc" } },
  );
  return findings.map(({ round, place, weight, raisedAs, text, answer, state }) => ({
    round,
    place,
    weight,
    raisedAs,
    text,
    answer: answer ?? null,
    state,
  }));
}

async function contentOf(
  it: Reviewed,
  { tally, votes }: Count,
  outcome: RoundOutcome,
  reason: string | null,
  inside: Inside,
): Promise<Minutes> {
  const { code, titleZh, titleEn, region, round } = it;
  const seats = await minutedSeats(it, inside);
  const findings = await minutedFindings(it, inside);
  const applicant = (await inside.em.findOneOrFail(Organization, { id: it.applicant })).name;
  const content = {
    code,
    titleZh,
    titleEn,
    region,
    round,
    applicant,
    draw: it.draw ?? null,
    tally,
    votes,
    outcome,
    reason,
    convenedOn: it.convenedOn!,
    closedOn: dayOf(inside.now),
    documentHash: hashOf(it.document),
    seats,
    findings,
  };
  return minutesOf(content, carries(tally));
}

/**
 * Ends a round that is over and counted: experts without an opinion are released, and the minutes are written and fixed
 * by their hash in the journal.
 * @returns the minutes and their id.
 */
export async function endRound(
  it: Reviewed,
  count: Count,
  outcome: RoundOutcome,
  reason: string | null,
  inside: Inside,
): Promise<{ readonly id: string; readonly content: Minutes }> {
  const { resource } = reviewed();
  await releaseSilent(it, inside);
  const content = await contentOf(it, count, outcome, reason, inside);
  const hash = hashOf(content);
  const { round, region } = it;
  const { id } = await beginWithin(
    inside,
    reviewMinutes,
    { methodology: it.id, round, outcome, content, hash, at: inside.now, region },
    { by: null },
  );
  await record(inside, {
    type: resource.one,
    record: it.id,
    action: "minute",
    clause: groundOf(resource, it, "adviser").clause,
    round,
    minutes: id,
    hash,
  });
  return { id, content };
}
