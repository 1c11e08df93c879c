import { contractKinds } from "../../shared/standing/standing.ts";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { contractList, contractOne, recordContract } from "./documents.ts";

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
        { source: "recordedAt", kind: "instant" },
      ],
    },
  ],
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
