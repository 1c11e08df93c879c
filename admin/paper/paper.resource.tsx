import { Ban, Inbox } from "lucide-react";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import { acknowledgePaper, paperList, paperOne, voidPaper } from "./documents.ts";
import { Subject } from "./subject.tsx";

export default resourceOf({
  type: "Paper",
  list: paperList,
  one: paperOne,
  title: ({ titleZh, titleEn }) => either(titleZh, titleEn),
  number: ({ number }) => number,
  search: "titleZh",
  numbers: ["number"],
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "number", kind: "serial", narrow: "line", sort: true },
    {
      name: "title",
      show: ({ titleZh, titleEn }) => either(titleZh, titleEn),
      text: ({ titleZh, titleEn }) => either(titleZh, titleEn),
      narrow: "title",
    },
    { source: "issuer", kind: "name" },
    { source: "recipient", kind: "name", narrow: "line" },
    { source: "region", kind: "region" },
    { source: "issuedOn", kind: "day", sort: true, narrow: "line" },
  ],
  filters: [{ source: "state", values: statesOf("Paper") }],
  views: [{ name: "issued", filter: { state: ["issued"] } }],
  facts: [
    {
      name: "paper",
      facts: [
        { source: "number", kind: "serial" },
        { name: "subject", show: ({ subjectType, subjectId }) => <Subject type={subjectType} id={subjectId} /> },
        { source: "issuer", kind: "name" },
        { source: "recipient", kind: "name" },
        { source: "copyTo", kind: "name" },
        { source: "issuedOn", kind: "day" },
        { source: "region", kind: "region" },
        { source: "open", kind: "flag" },
      ],
    },
    { name: "void", when: ({ state }) => state === "void", facts: [{ source: "voidReason", kind: "long" }] },
    {
      name: "service",
      when: ({ recipient }) => !!recipient,
      facts: [
        { source: "issuedOn", kind: "day" },
        { source: "receivedAt", kind: "instant" },
        { source: "receivedBy", kind: "name" },
      ],
    },
    {
      name: "proof",
      facts: [
        { source: "contentHash", kind: "serial", wide: true },
        { source: "docxHash", kind: "serial", wide: true },
        { source: "pdfHash", kind: "serial", wide: true },
        { source: "xlsxHash", kind: "serial", wide: true },
      ],
    },
  ],
  verbs: {
    acknowledge: { document: acknowledgePaper, Icon: Inbox },
    void: { document: voidPaper, fields: [{ name: "reason", kind: "long" }], grave: true, Icon: Ban },
  },
  lead: ({ recipient }) => (recipient ? undefined : t("paper.nobody")),
  parts: async () => ({ Top: (await import("./files.tsx")).Files }),
});
