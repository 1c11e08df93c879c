import { Archive, Ban, LogOut, UserCheck } from "lucide-react";
import { partyKinds } from "../../shared/identity/role.ts";
import { choiceText, nameOf } from "../platform/name.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import {
  approveMembership,
  endMembership,
  leaveMembership,
  membershipList,
  membershipOne,
  refuseMembership,
} from "./documents.ts";

const reason: readonly Field[] = [{ name: "reason", kind: "long" }];

/** The roles that people requested, and the decision of an administrator of the region. */
export default resourceOf({
  type: "Membership",
  list: membershipList,
  one: membershipOne,
  title: ({ person, kind }) => `${person ? nameOf(person) : "—"}·${choiceText("party", kind)}`,
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
  views: [{ name: "requested", filter: { state: ["requested"] } }],
  facts: [
    {
      name: "request",
      facts: [
        { source: "person", kind: "name" },
        { source: "person.email" },
        { source: "organization", kind: "record", of: "Organization" },
        { source: "organization.uscc", kind: "serial" },
        { source: "kind", kind: "choice", of: "party" },
        { source: "region", kind: "region" },
        { source: "requestedAt", kind: "instant" },
      ],
    },
  ],
  track: ["requested", "active"],
  verbs: {
    approve: { document: approveMembership, Icon: UserCheck },
    refuse: { document: refuseMembership, fields: reason, grave: true, Icon: Ban },
    leave: { document: leaveMembership, grave: true, Icon: LogOut },
    end: { document: endMembership, fields: reason, grave: true, Icon: Archive },
  },
});
