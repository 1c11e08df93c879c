import { Archive, Ban, BadgeCheck } from "lucide-react";
import { Link } from "react-router";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { StateChip, statesOf } from "../platform/state.tsx";
import {
  certificateList,
  certificateOne,
  issueCertificate,
  refuseCertificate,
  replaceCertificate,
} from "./documents.ts";

export default resourceOf({
  type: "Certificate",
  list: certificateList,
  one: certificateOne,
  title: ({ event, id }) => (event ? nameOf(event) : id),
  number: ({ number }) => number,
  search: "number",
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "event", kind: "name", narrow: "title" },
    { source: "number", kind: "serial", narrow: "line" },
    { source: "organiser", kind: "name", narrow: "line" },
    { source: "region", kind: "region", sort: true },
    { source: "event.emissionsKilograms", kind: "kilograms" },
    { source: "issuedOn", kind: "day" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Certificate") }],
  views: [
    { name: "applied", filter: { state: ["applied"] } },
    { name: "valid", filter: { state: ["valid"] } },
  ],
  facts: [
    {
      name: "revocation",
      when: ({ revokedOn }) => !!revokedOn,
      facts: [
        { source: "revokedOn", kind: "day" },
        { source: "revocationClause" },
        { source: "revocation", kind: "long" },
      ],
    },
    {
      name: "replacement",
      when: ({ replacedOn }) => !!replacedOn,
      facts: [
        { source: "replacedOn", kind: "day" },
        { source: "successor", kind: "record", of: "Certificate" },
      ],
    },
    {
      name: "certificate",
      facts: [
        { source: "number", kind: "serial" },
        { source: "event", kind: "record", of: "Event" },
        { source: "organiser", kind: "record", of: "Organization" },
        { source: "issuer", kind: "record", of: "Organization" },
        { source: "issuedOn", kind: "day" },
        { source: "event.emissionsKilograms", kind: "kilograms" },
        { source: "confirmation.route", kind: "choice", of: "route" },
        { source: "confirmation.concludedOn", kind: "day" },
        {
          source: "confirmation",
          show: ({ confirmation }) =>
            confirmation ? (
              <Link to={`/Confirmation/${confirmation.id}`}>
                <StateChip type="Confirmation" state={confirmation.state} look="plain" />
              </Link>
            ) : (
              "—"
            ),
        },
        { source: "policyOn", kind: "day" },
      ],
    },
    {
      name: "proof",
      when: ({ signature }) => !!signature,
      facts: [
        { source: "keyId", kind: "serial" },
        { source: "signature", kind: "serial", wide: true },
      ],
    },
  ],
  papers: true,
  track: ["applied", "valid"],
  parts: async () => ({ Aside: (await import("./public-page.tsx")).PublicPage }),
  verbs: {
    issue: { document: issueCertificate, Icon: BadgeCheck },
    refuse: { document: refuseCertificate, fields: [{ name: "reason", kind: "long" }], grave: true, Icon: Ban },
    replace: { document: replaceCertificate, fields: [{ name: "reason", kind: "long" }], grave: true, Icon: Archive },
  },
});
