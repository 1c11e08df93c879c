import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * What one person proposed and another decides: confirmed, then done; refused or withdrawn with a reason; or overtaken,
 * since the record that it rests on has changed. Platform rule: two people.
 */
export const proposalLifecycle = lifecycle("proposal", "proposed", {
  confirm: { from: ["proposed"], to: "confirmed", by: "confirmer" },
  refuse: { from: ["proposed"], to: "refused", by: "confirmer" },
  withdraw: { from: ["proposed"], to: "withdrawn", by: "applicant" },
  overtake: { from: ["proposed"], to: "overtaken", by: "administrator" },
});
export type ProposalState = StateOf<typeof proposalLifecycle>;
export type ProposalAction = ActionOf<typeof proposalLifecycle>;
