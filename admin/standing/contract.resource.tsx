import { BadgeCheck, Ban, CalendarX, LockOpen, MessageSquareWarning } from "lucide-react";
import { contractKinds } from "../../shared/standing/standing.ts";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import {
  annulContract,
  contestContract,
  contractList,
  contractOne,
  endContract,
  recordContract,
  releaseContract,
  upholdContract,
} from "./documents.ts";

const reason = [{ name: "reason", kind: "long" }] as const;

/** The services of one organization for another: the basis for judging independence. JL 四章. */
export default resourceOf({
  type: "Contract",
  list: contractList,
  one: contractOne,
  title: ({ provider, client }) => `${provider ? nameOf(provider) : "—"} → ${client ? nameOf(client) : "—"}`,
  columns: [
    { source: "provider", kind: "name", narrow: "title" },
    { source: "client", kind: "name", narrow: "line" },
    { source: "kind", kind: "choice", of: "contractKind", narrow: "head", sort: true },
    { source: "since", kind: "day", sort: true, narrow: "line" },
    { source: "recordedAt", kind: "instant", sort: true },
    { source: "state", kind: "state" },
  ],
  filters: [{ source: "kind", of: "contractKind", values: contractKinds }],
  facts: [
    {
      name: "contract",
      facts: [
        { source: "provider", kind: "record", of: "Organization" },
        { source: "client", kind: "record", of: "Organization" },
        { source: "kind", kind: "choice", of: "contractKind" },
        { source: "since", kind: "day" },
        { source: "until", kind: "day" },
        { source: "regions" },
        { source: "recordedAt", kind: "instant" },
      ],
    },
  ],
  verbs: {
    contest: { document: contestContract, fields: reason, Icon: MessageSquareWarning },
    end: { document: endContract, fields: [{ name: "until", kind: "day" }], Icon: CalendarX },
    uphold: { document: upholdContract, fields: reason, Icon: BadgeCheck },
    release: { document: releaseContract, fields: reason, Icon: LockOpen },
    annul: { document: annulContract, fields: reason, grave: true, Icon: Ban },
  },
  create: {
    document: recordContract,
    verb: "record",
    by: "anyone",
    parts: [
      {
        name: "contract",
        fields: [
          { name: "provider", kind: "record", of: "Organization" },
          { name: "client", kind: "record", of: "Organization" },
          { name: "kind", kind: "choice", of: "contractKind", choices: contractKinds },
          { name: "since", kind: "day" },
        ],
      },
    ],
  },
});
