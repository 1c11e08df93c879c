import { platformDefault } from '../../shared/competence.ts';
import type { CreditDocument, MethodologyDocument, Verdict } from '../../shared/methodology.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { CommitteeRule } from '../policy/policy.ts';

/** One expert's word in a round, and whether a conflict of interest, found anew, voids it. */
export interface Vote { readonly verdict: Verdict; readonly conflicted: boolean }
/** What the votes of a round come to. `present` are those whose word counts, `cast` leaves their abstentions out. */
export interface Tally {
  readonly seated: number; readonly recused: number; readonly present: number; readonly cast: number;
  readonly carry: number; readonly carryWithConditions: number; readonly reject: number; readonly abstain: number;
  readonly quorum: number; readonly majority: { readonly votes: number; readonly of: number }; readonly clause: string;
}

/**
 * Counts the votes of a round. A conflicted expert is recused: neither present nor voting.
 * @param seated how many experts the panel has, the recused among them. @param recused how many of these may not vote, found anew at the tally.
 */
export function tallyOf(votes: readonly Vote[], seated: number, recused: number, { quorum, majority, clause }: CommitteeRule): Tally {
  const valid = votes.filter(({ conflicted }) => !conflicted);
  const count = (verdict: Verdict) => valid.filter((vote) => vote.verdict === verdict).length;
  const abstain = count('abstain');
  return {
    seated, recused, present: valid.length, cast: valid.length - abstain,
    carry: count('carry'), carryWithConditions: count('carryWithConditions'), reject: count('reject'), abstain, quorum, majority, clause,
  };
}

/**
 * Refuses unless the committee has carried a methodology, with or without conditions. SD-P 三(二)6; quorum and majority are the pack's.
 * @throws Refusal RULE_BROKEN below the quorum of those present, or below the majority of the votes cast, with the figures.
 */
export function assertCarried(tally: Tally): void {
  const { present, quorum, cast, carry, carryWithConditions, majority } = tally;
  if (present < quorum) throw new Refusal('RULE_BROKEN', `${present} experts have spoken, the quorum is ${quorum}`, { reason: 'belowQuorum', ...tally });
  const carried = carry + carryWithConditions;
  if (cast === 0 || carried * majority.of < cast * majority.votes) {
    throw new Refusal('RULE_BROKEN', `carried by ${carried} of ${cast} votes cast; ${majority.votes} of ${majority.of} are needed`,
      { reason: 'belowMajority', ...tally });
  }
}

/** @throws Refusal RULE_BROKEN when, with the recused away, too few are left to reach the quorum at all. */
export function assertSeatable(seated: number, recused: number, { quorum, clause }: CommitteeRule): void {
  if (seated - recused >= quorum) return;
  throw new Refusal('RULE_BROKEN', `of ${seated} on the committee ${recused} are in conflict: too few for the quorum of ${quorum}; seat more members`,
    { reason: 'panelTooSmall', seated, recused, quorum, clause });
}

/** @throws Refusal RULE_BROKEN while findings that must be fixed stand. */
export function assertSettled(mustFix: number, { clause }: CommitteeRule): void {
  if (mustFix > 0) throw new Refusal('RULE_BROKEN', `${mustFix} findings that must be fixed are not closed`, { reason: 'findingsOpen', mustFix, clause });
}

/** @throws Refusal RULE_BROKEN unless what was not read in a published copy is filed as a demonstration. */
export function assertStated(demonstration: boolean, unverified: readonly string[]): void {
  if (demonstration || unverified.length === 0) return;
  throw new Refusal('RULE_BROKEN', `not verified: ${unverified.slice(0, 20).join(', ')}; verify them, or file it as a demonstration`,
    { field: 'demonstration', reason: 'unverified', unverified, clause: platformDefault });
}

/**
 * The document on which a project's credits may rest.
 * @throws Refusal RULE_BROKEN for an emission accounting method (A5), whose result is emitted and never credited.
 */
export function creditedBy({ code, document }: { readonly code: string; readonly document: MethodologyDocument }): CreditDocument {
  if (document.kind !== 'emission') return document as CreditDocument;
  throw new Refusal('RULE_BROKEN', `${code} counts the emissions of an operation: no reductions are counted or credited by it; choose a methodology`,
    { field: 'methodology', reason: 'emissionKind', methodology: code, clause: 'SC 三(一)' });
}

/** @throws Refusal RULE_BROKEN, in production, for a methodology that was filed as a demonstration: parts of it were not read in a published copy. */
export function assertIssuable({ code, demonstration }: { readonly code: string; readonly demonstration: boolean }, production: boolean | undefined): void {
  if (!production || !demonstration) return;
  throw new Refusal('RULE_BROKEN', `${code} is filed as a demonstration: nothing is issued by it here; file a version whose parameters are all verified`,
    { field: 'methodology', reason: 'demonstrationOnly', methodology: code, clause: platformDefault });
}
