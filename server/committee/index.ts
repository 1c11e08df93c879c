import { readWith } from "../paper/index.ts";
import type { Module } from "../platform/module.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { CommitteeMemberResolver } from "./committee.resolver.ts";
import { Opinion, PanelSeat, ReviewMinutes } from "./panel.entity.ts";
import { OpinionResolver, PanelSeatResolver, ReviewMinutesResolver } from "./reads.resolver.ts";
import { committeeMembers, opinions, panelSeats, reviewMinutes } from "./resource.ts";

export const committeeModule: Module = {
  name: "committee",
  entities: [PanelSeat, Opinion, ReviewMinutes, CommitteeMember],
  resources: [committeeMembers, panelSeats, opinions, reviewMinutes],
  resolvers: [PanelSeatResolver, OpinionResolver, ReviewMinutesResolver, CommitteeMemberResolver],
  extensions: [readWith(reviewMinutes)],
  invariants: async () => (await import("./invariants.ts")).committeeInvariants,
};
export { opinions, panelSeats, reviewMinutes };
export { CommitteeMember, Opinion, PanelSeat, ReviewMinutes };
export type { Minutes } from "./minutes.rules.ts";
export { giveOpinion } from "./opinion.ts";
export {
  commitPanel,
  isReviewing,
  type PanelCommitment,
  panelStands,
  replaceOnPanel,
  revealPanel,
  seatPanel,
} from "./panel.ts";
export { type Reviewed, reviewedByCommittee } from "./reviewed.ts";
export { assertOver, countRound, endRound, isOver, releaseSilent } from "./round.ts";
export { assertCarried, assertConditions, type LeftOut, type Tally } from "./rules.ts";
