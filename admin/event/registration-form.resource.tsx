import { Check, Send, Undo2 } from "lucide-react";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import {
  acknowledgeRegistration,
  refileRegistration,
  registrationList,
  registrationOne,
  returnRegistration,
} from "./documents.ts";

export default resourceOf({
  type: "Registration",
  list: registrationList,
  one: registrationOne,
  title: ({ event, id }) => (event ? nameOf(event) : id),
  number: ({ event }) => event?.number,
  files: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "event", kind: "name", narrow: "title" },
    { source: "organiser", kind: "name" },
    { source: "city", kind: "region", narrow: "line" },
    { source: "filedOn", kind: "day", narrow: "line", sort: true },
    { source: "late", kind: "flag", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Registration") }],
  facts: [
    {
      name: "registration",
      facts: [
        { source: "event", kind: "record", of: "Event" },
        { source: "organiser", kind: "record", of: "Organization" },
        { source: "city", kind: "region" },
        { source: "filedOn", kind: "day" },
        { source: "filingDueOn", kind: "day" },
        { source: "late", kind: "flag" },
        { source: "policyOn", kind: "day" },
        { source: "returnReason", kind: "long" },
      ],
    },
  ],
  parts: async () => ({ Below: (await import("./form-content.tsx")).FormContent }),
  track: ["filed", "acknowledged"],
  verbs: {
    acknowledge: { document: acknowledgeRegistration, Icon: Check },
    refile: { document: refileRegistration, Icon: Send },
    return: { document: returnRegistration, grave: true, Icon: Undo2, fields: [{ name: "reason", kind: "long" }] },
  },
});
