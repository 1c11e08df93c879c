import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { either, word } from "../platform/text.ts";
import { proposalList, proposalOne } from "./documents.ts";
import { deedText, typeOf } from "./proposed.tsx";
import { verbs } from "./verbs.ts";

export default resourceOf({
  type: "Proposal",
  list: proposalList,
  one: proposalOne,
  title: (it) => `${deedText(it)} ${either(it.titleZh, it.titleEn)}`,
  search: "titleZh",
  sort: { field: "proposedAt", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "action", narrow: "title", text: deedText, show: deedText },
    {
      source: "subjectType",
      text: (it) => word(`${typeOf(it)}.one`) ?? "",
      show: (it) => word(`${typeOf(it)}.one`) ?? "",
    },
    { source: "titleZh", narrow: "line", show: (it) => either(it.titleZh, it.titleEn), sort: true },
    { source: "office", kind: "name" },
    { source: "proposedAt", kind: "instant", sort: true },
    { source: "region", kind: "region", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Proposal") }],
  views: [{ name: "waiting", filter: { state: ["proposed"] } }],
  facts: [
    {
      name: "proposal",
      facts: [
        { source: "proposedBy", kind: "name" },
        { source: "office", kind: "record", of: "Organization" },
        { source: "proposedAt", kind: "instant" },
        { source: "decidedBy", kind: "name" },
        { source: "decidedAt", kind: "instant" },
        { source: "region", kind: "region" },
        { source: "reason", kind: "long" },
      ],
    },
  ],
  track: ["proposed", "confirmed"],
  parts: async () => ({ Top: (await import("./content.tsx")).Content }),
  verbs,
});
