import { lifecycle, type ActionOf, type StateOf } from "../platform/lifecycle.ts";

/** From the request to act for an organization to its approval by an administrator of the region; platform default. */
export const membershipLifecycle = lifecycle("membership", "requested", {
  approve: { from: ["requested"], to: "active", by: "administrator" },
  refuse: { from: ["requested"], to: "refused", by: "administrator" },
  end: { from: ["active"], to: "ended", by: "administrator" },
  leave: { from: ["requested", "active"], to: "ended", by: "holder" },
});
export type MembershipState = StateOf<typeof membershipLifecycle>;
export type MembershipAction = ActionOf<typeof membershipLifecycle>;
