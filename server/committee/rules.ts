import { platformDefault } from "../../shared/platform/competence.ts";
import type { SeatState, Verdict } from "../../shared/methodology/methodology.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import type { ConflictKind } from "../../shared/standing/standing.ts";
import type { CommitteeRule } from "../policy/policy.ts";

/** A member who was left out of the pool of a draw, and why. */
export interface LeftOut {
  readonly label: string;
  readonly person: string;
  readonly kind: ConflictKind;
  readonly detail: string;
}
/** One expert's vote in a round, and whether a conflict of interest voids it. */
export interface Vote {
  readonly verdict: Verdict;
  readonly conflicted: boolean;
}
/** The result of a round. `present` are those whose vote counts; `cast` leaves out their abstentions. */
export interface Tally {
  readonly seated: number;
  readonly recused: number;
  readonly present: number;
  readonly cast: number;
  readonly carry: number;
  readonly carryWithConditions: number;
  readonly reject: number;
  readonly abstain: number;
  readonly quorum: number;
  readonly majority: { readonly votes: number; readonly of: number };
  readonly clause: string;
}

/**
 * Counts the votes of a round. A conflicted expert is recused: neither present nor voting.
 * @param seated how many experts the panel has, the recused included.
 * @param recused how many of these are recused when the votes are counted.
 */
export function tallyOf(
  votes: readonly Vote[],
  seated: number,
  recused: number,
  { quorum, majority, clause }: CommitteeRule,
): Tally {
  const valid = votes.filter(({ conflicted }) => !conflicted);
  const count = (verdict: Verdict) => valid.filter((vote) => vote.verdict === verdict).length;
  const abstain = count("abstain");
  return {
    seated,
    recused,
    present: valid.length,
    cast: valid.length - abstain,
    carry: count("carry"),
    carryWithConditions: count("carryWithConditions"),
    reject: count("reject"),
    abstain,
    quorum,
    majority,
    clause,
  };
}

/**
 * Refuses unless the committee has carried what it reviews, with or without conditions. SD-P 三(二)6; quorum and
 * majority are set by the pack.
 * @throws Refusal RULE_BROKEN below the quorum of those present, or below the majority of the votes cast, with figures.
 */
export function assertCarried(tally: Tally): void {
  const { present, quorum, cast, carry, carryWithConditions, majority } = tally;
  if (present < quorum)
    throw new Refusal("RULE_BROKEN", `${present} experts gave an opinion that counts, the quorum is ${quorum}`, {
      reason: "belowQuorum",
      ...tally,
    });
  const carried = carry + carryWithConditions;
  if (!carries(tally)) {
    throw new Refusal(
      "RULE_BROKEN",
      `${carried} of ${cast} votes cast are in favour; ${majority.votes} of ${majority.of} are needed`,
      { reason: "belowMajority", ...tally },
    );
  }
}

/** Are quorum and majority reached? */
export const carries = ({ present, quorum, cast, carry, carryWithConditions, majority }: Tally): boolean =>
  present >= quorum && cast > 0 && (carry + carryWithConditions) * majority.of >= cast * majority.votes;

/** @throws Refusal RULE_BROKEN when fewer members are free of conflict than a panel has seats. */
export function assertSeatable(members: number, conflicted: number, { panelSize, clause }: CommitteeRule): void {
  if (members - conflicted >= panelSize) return;
  throw new Refusal(
    "RULE_BROKEN",
    `${conflicted} of ${members} members in office have a conflict of interest: ` +
      `too few are left for a panel of ${panelSize}; appoint more members`,
    { reason: "panelTooSmall", members, conflicted, panelSize, clause },
  );
}

/**
 * How many opinions a round still waits for: those of all seated experts who have given none, until its last day has
 * passed. Days are ISO; null where there is no deadline.
 */
export const waitsFor = (
  seats: readonly { readonly state: SeatState }[],
  dueOn: string | null,
  today: string,
): number => (dueOn !== null && today > dueOn ? 0 : seats.filter(({ state }) => state === "seated").length);

/** @throws Refusal INVALID_INPUT unless conditions are stated with the verdict that needs them, and with no other. */
export function assertConditions(verdict: Verdict, conditions: string | undefined): void {
  if ((verdict === "carryWithConditions") === !!conditions?.trim()) return;
  throw new Refusal("INVALID_INPUT", "state the conditions with this verdict; no other verdict has any", {
    field: "conditions",
    reason: "conditions",
    verdict,
    clause: platformDefault,
  });
}

/** @throws Refusal INVALID_INPUT where a term ends before it begins. ISO days, as below. */
export function assertTerm(since: string, until: string): void {
  if (until < since) throw invalidInput("until", "order", "the term ends before it begins");
}

/** @throws Refusal WRONG_STATE once the term is over; INVALID_INPUT unless it becomes longer. */
export function assertRenewable(runsTo: string, until: string, today: string): void {
  if (runsTo < today)
    throw new Refusal("WRONG_STATE", "the term is over: appoint the expert again", {
      field: "until",
      reason: "termOver",
      until: runsTo,
      clause: platformDefault,
    });
  if (until <= runsTo) throw invalidInput("until", "order", `the term already runs to ${runsTo}`);
}

/** @throws Refusal INVALID_INPUT unless a term that is ended early ends within itself. */
export function assertWithinTerm(term: { readonly since: string; readonly until: string }, until: string): void {
  if (until < term.since || until > term.until)
    throw invalidInput("until", "order", "the new last day must be within the term");
}
