import type { Module } from "../platform/module.ts";
import { AccountResolver } from "./account.resolver.ts";
import { HistoryResolver } from "./history.resolver.ts";
import { Invitation } from "./invitation.entity.ts";
import { InvitationResolver } from "./invitation.resolver.ts";
import { Membership } from "./membership.entity.ts";
import { Organization } from "./organization.entity.ts";
import { OneTimeLink } from "./link.entity.ts";
import { Person } from "./person.entity.ts";
import { invitations, memberships, organizations, people } from "./resource.ts";
import { RecoveryResolver } from "./recovery.resolver.ts";
import { MembershipResolver, OrganizationResolver, PersonResolver } from "./resolver.ts";
import { RecoveryCode, SecondFactor } from "./second-factor.entity.ts";
import { SecondFactorResolver } from "./second-factor.resolver.ts";
import { Attempt, Device, Session } from "./session.entity.ts";
import { ApiToken } from "./token.entity.ts";
import { TokenResolver } from "./token.resolver.ts";

export const identityModule: Module = {
  name: "identity",
  entities: [
    Organization,
    Person,
    Membership,
    Invitation,
    Session,
    Device,
    Attempt,
    OneTimeLink,
    SecondFactor,
    RecoveryCode,
    ApiToken,
  ],
  // A session or token that was ended after the backup must not live again.
  passing: [Session, Device, Attempt, OneTimeLink, ApiToken],
  resolvers: [
    ...[OrganizationResolver, PersonResolver, MembershipResolver],
    ...[AccountResolver, HistoryResolver, InvitationResolver, RecoveryResolver, SecondFactorResolver, TokenResolver],
  ],
  routes: [
    {
      method: "GET",
      path: "/account.json",
      price: 2_000,
      load: async () => (await import("./own-data.handler.ts")).ownData,
    },
  ],
  resources: [organizations, people, memberships, invitations],
  jobs: [
    async () => (await import("./retention.ts")).sweepSessions,
    async () => (await import("./lapse.ts")).lapseInvitations,
  ],
  invariants: async () => (await import("./invariants.ts")).identityInvariants,
};
export { Membership, memberships, Organization, organizations, people, Person };
export { admit } from "./admission.ts";
export { actorOf, keepSignedIn } from "./session.ts";
export { countTry } from "./tries.ts";
export { assertPassword, hashPassword } from "./password.ts";
export { makeKnown } from "./known.ts";
export { actsFrom, Moment, momentsOf, regionOfAct, type Act, type Acted } from "./moments.ts";
export { administratorsOf, seatedAs, seatedIn } from "./seated.ts";
