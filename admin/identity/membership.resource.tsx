import { Archive, Ban, LogOut, UserCheck, UserRoundCheck, UserRoundX } from "lucide-react";
import { partyKinds } from "../../shared/identity/role.ts";
import { choiceText, nameOf } from "../platform/name.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import {
  approveMembership,
  confirmMembership,
  declineMembership,
  endMembership,
  leaveMembership,
  membershipList,
  membershipOne,
  refuseMembership,
} from "./documents.ts";

const reason: readonly Field[] = [{ name: "reason", kind: "long" }];
const proof: readonly Field[] = [{ name: "proof", kind: "long", optional: true }];

/** The roles that people requested, and the decision of an administrator of the region. */
export default resourceOf({
  type: "Membership",
  list: membershipList,
  one: membershipOne,
  title: ({ person, applicant, kind }) =>
    `${person ? nameOf(person) : (applicant ?? "—")}·${choiceText("party", kind)}`,
  columns: [
    { source: "state", kind: "state", narrow: "head" },
    { source: "person", kind: "name", narrow: "title" },
    { source: "organization", kind: "record", of: "Organization", narrow: "line" },
    { source: "kind", kind: "choice", of: "party", narrow: "line" },
    { source: "region", kind: "region" },
    { source: "requestedAt", kind: "instant", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [
    { source: "state", values: statesOf("Membership") },
    { source: "kind", of: "party", values: partyKinds },
  ],
  views: [{ name: "requested", filter: { state: ["requested", "confirmed"] } }],
  facts: [
    {
      name: "request",
      facts: [
        { source: "person", kind: "name" },
        { source: "person.email" },
        { source: "applicant" },
        { source: "organization", kind: "record", of: "Organization" },
        { source: "enteredName" },
        { source: "organization.uscc", kind: "serial" },
        { source: "kind", kind: "choice", of: "party" },
        { source: "region", kind: "region" },
        { source: "requestedAt", kind: "instant" },
      ],
    },
  ],
  track: ({ applicant }) => (applicant ? ["requested", "confirmed", "active"] : ["requested", "active"]),
  verbs: {
    confirm: { document: confirmMembership, Icon: UserRoundCheck },
    decline: { document: declineMembership, fields: reason, grave: true, Icon: UserRoundX },
    approve: { document: approveMembership, fields: proof, Icon: UserCheck },
    refuse: { document: refuseMembership, fields: reason, grave: true, Icon: Ban },
    leave: { document: leaveMembership, grave: true, Icon: LogOut },
    end: { document: endMembership, fields: reason, grave: true, Icon: Archive },
  },
});
