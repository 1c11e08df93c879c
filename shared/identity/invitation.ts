import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** From an administrator's invitation to the seat that somebody takes by it; platform default. */
export const invitationLifecycle = lifecycle("invitation", "open", {
  accept: { from: ["open"], to: "accepted", by: "acceptor" },
  withdraw: { from: ["open"], to: "withdrawn", by: "administrator" },
  lapse: { from: ["open"], to: "expired", by: "acceptor" },
});
export type InvitationState = StateOf<typeof invitationLifecycle>;
export type InvitationAction = ActionOf<typeof invitationLifecycle>;

/** For how many days an invitation may be open; platform default. */
export const invitationDays = { usual: 7, most: 30 } as const;
