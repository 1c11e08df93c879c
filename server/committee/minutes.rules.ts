import type { FindingState, FindingWeight, Raiser } from "../../shared/finding/finding.ts";
import type { RoundOutcome, SeatState, Verdict } from "../../shared/methodology/methodology.ts";
import type { Tally } from "./rules.ts";

/** One expert in the minutes: name, organization, expertise, and what became of the seat. */
export interface MinutedSeat {
  readonly label: string;
  readonly name: string;
  readonly organization: string;
  readonly expertise: string;
  readonly state: SeatState;
  readonly recusedReason: string | null;
}
/** One opinion, and the conditions under which it carries. */
export interface MinutedVote {
  readonly label: string;
  readonly verdict: Verdict;
  readonly text: string;
  readonly conditions: string | null;
  readonly counted: boolean;
}
/** One finding with its answer. */
export interface MinutedFinding {
  readonly round: number;
  readonly place: string;
  readonly weight: FindingWeight;
  readonly raisedAs: Raiser;
  readonly text: string;
  readonly answer: string | null;
  readonly state: FindingState;
}
/** A round that is over. Days are ISO; `documentHash` is the SHA-256 of the document under review, in hex. */
export interface Round {
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly applicant: string;
  readonly region: string;
  readonly round: number;
  readonly convenedOn: string;
  readonly closedOn: string;
  readonly documentHash: string;
  readonly draw: string | null;
  readonly seats: readonly MinutedSeat[];
  readonly votes: readonly MinutedVote[];
  readonly findings: readonly MinutedFinding[];
  readonly tally: Tally;
  readonly outcome: RoundOutcome;
  readonly reason: string | null;
}
/** The minutes (会议纪要): the round, with experts in drawn order and findings by round and place. */
export type Minutes = Round & { readonly conditions: readonly string[]; readonly carried: boolean };

/** The minutes of a round. @param carried whether quorum and majority were reached. */
export function minutesOf(round: Round, carried: boolean): Minutes {
  const byPlace = (a: MinutedFinding, b: MinutedFinding) => a.round - b.round || a.place.localeCompare(b.place);
  const conditions = round.votes.flatMap(({ counted, verdict, conditions: one }) =>
    counted && verdict === "carryWithConditions" && one ? [one] : [],
  );
  return { ...round, findings: round.findings.toSorted(byPlace), conditions, carried };
}
