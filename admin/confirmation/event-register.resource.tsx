import { Check, FileText, RefreshCw, Send, Undo2 } from "lucide-react";
import { dayText } from "../platform/day.ts";
import { regionText } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import {
  acknowledgeEventRegister,
  eventRegisterList,
  eventRegisterOne,
  handUpEventRegister,
  issueRegister,
  resumEventRegister,
  returnEventRegister,
  sumEventRegister,
} from "./register.documents.ts";

export default resourceOf({
  type: "EventRegister",
  list: eventRegisterList,
  one: eventRegisterOne,
  title: ({ titleZh, titleEn }) => either(titleZh, titleEn),
  number: ({ from, until }) => `${dayText(from, true)} – ${dayText(until, true)}`,
  papers: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    {
      name: "title",
      show: ({ titleZh, titleEn }) => either(titleZh, titleEn),
      text: ({ titleZh, titleEn }) => either(titleZh, titleEn),
      narrow: "title",
    },
    { source: "from", kind: "day", sort: true, narrow: "line" },
    { source: "until", kind: "day", sort: true, narrow: "line" },
    { source: "events", kind: "whole", sort: true },
    { source: "kilograms", kind: "kilograms", sort: true },
    { source: "late", kind: "flag", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("EventRegister") }],
  views: [
    { name: "handedUp", filter: { state: ["handedUp"] } },
    { name: "late", filter: { late: true } },
  ],
  facts: [
    {
      name: "register",
      facts: [
        { source: "region", kind: "region" },
        { source: "city", kind: "region" },
        { source: "from", kind: "day" },
        { source: "until", kind: "day" },
        { source: "events", kind: "whole" },
        { source: "kilograms", kind: "kilograms" },
        {
          source: "missing",
          text: ({ missing }) => (missing as readonly string[]).map(regionText).join(t("any.listComma")) || "—",
        },
        { source: "handedUpOn", kind: "day" },
        { source: "late", kind: "flag" },
        { source: "paper", kind: "record", of: "Paper" },
        { source: "policyOn", kind: "day" },
        { source: "returnReason", kind: "long" },
      ],
    },
  ],
  parts: async () => ({ Top: (await import("./register-rows.tsx")).RegisterRows }),
  track: ["summed", "handedUp", "acknowledged"],
  verbs: {
    handUp: { document: handUpEventRegister, Icon: Send },
    acknowledge: { document: acknowledgeEventRegister, Icon: Check },
    resum: {
      document: resumEventRegister,
      Icon: RefreshCw,
      open: ({ moves }) => moves.some(({ action }) => action === "handUp"),
    },
    issuePaper: {
      document: issueRegister,
      Icon: FileText,
      variables: ({ region, city, from, until }) => ({ region: city ?? region, from, until }),
      open: ({ moves }) => moves.length > 0,
    },
    return: { document: returnEventRegister, grave: true, Icon: Undo2, fields: [{ name: "reason", kind: "long" }] },
  },
  create: {
    document: sumEventRegister,
    verb: "sum",
    seat: "eventRegister",
    parts: [
      {
        name: "period",
        fields: [
          { name: "region", kind: "region" },
          { name: "city", kind: "city", optional: true },
          { name: "within", kind: "day" },
        ],
      },
    ],
    variables: ({ region, city, within }) => ({ region: city || region, within }),
  },
});
