import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/**
 * From the request to act for an organization to its approval by an administrator of the region. Where others act for the
 * organization already, one of them confirms that whoever asks belongs to it, or its administrator sees proof of it.
 * Platform default.
 */
export const membershipLifecycle = lifecycle("membership", "requested", {
  confirm: { from: ["requested"], to: "confirmed", by: "confirmer" },
  decline: { from: ["requested"], to: "refused", by: "confirmer" },
  approve: { from: ["requested", "confirmed"], to: "active", by: "administrator" },
  refuse: { from: ["requested", "confirmed"], to: "refused", by: "administrator" },
  end: { from: ["active"], to: "ended", by: "administrator" },
  leave: { from: ["requested", "confirmed", "active"], to: "ended", by: "holder" },
});
export type MembershipState = StateOf<typeof membershipLifecycle>;
export type MembershipAction = ActionOf<typeof membershipLifecycle>;

/** The states of a request that nobody has decided yet. */
export const undecided: readonly MembershipState[] = ["requested", "confirmed"];
/** The states of a request that waits, or of a role that is held. */
export const standing: readonly MembershipState[] = [...undecided, "active"];
