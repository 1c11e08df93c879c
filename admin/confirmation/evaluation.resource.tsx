import { FileCheck2, ListChecks, Stamp, Undo2 } from "lucide-react";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import {
  evaluationList,
  evaluationOne,
  passEvaluation,
  planEvaluation,
  remandEvaluation,
  reportEvaluation,
} from "./documents.ts";

export default resourceOf({
  type: "Evaluation",
  list: evaluationList,
  one: evaluationOne,
  title: ({ event, id }) => (event ? nameOf(event) : id),
  number: ({ event }) => event?.number,
  files: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "event", kind: "name", narrow: "title" },
    { source: "body", kind: "name", narrow: "line" },
    { source: "organiser", kind: "name" },
    { source: "achieved", kind: "flag", narrow: "line" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Evaluation") }],
  facts: [
    {
      name: "evaluation",
      facts: [
        { source: "event", kind: "record", of: "Event" },
        { source: "confirmation", kind: "record", of: "Confirmation" },
        { source: "organiser", kind: "record", of: "Organization" },
        { source: "body", kind: "record", of: "Organization" },
        { source: "plan", kind: "long" },
        { source: "documents", kind: "long" },
        { source: "policyOn", kind: "day" },
      ],
    },
    {
      name: "report",
      when: ({ report }) => !!report,
      facts: [
        { source: "achieved", kind: "flag" },
        { source: "recomputedKilograms", kind: "kilograms" },
        { source: "report", kind: "long" },
        { source: "reviewer", kind: "name" },
        { source: "review", kind: "long" },
      ],
    },
  ],
  parts: async () => ({ Below: (await import("./evaluation-work.tsx")).EvaluationWork }),
  track: ["preparing", "carryingOut", "reviewing", "reviewed"],
  verbs: {
    plan: {
      document: planEvaluation,
      Icon: ListChecks,
      fields: [
        { name: "lead", kind: "record", of: "Person", own: "organization", path: "team" },
        { name: "colleague", kind: "record", of: "Person", own: "organization", optional: true },
        { name: "plan", kind: "long" },
        { name: "documents", kind: "long" },
      ],
      variables: ({ id }, { lead, colleague, plan, documents }) => ({
        id,
        team: [lead, colleague].filter(Boolean),
        plan,
        documents,
      }),
    },
    report: {
      document: reportEvaluation,
      Icon: FileCheck2,
      fields: [
        { name: "achieved", kind: "flag" },
        { name: "report", kind: "long" },
      ],
    },
    pass: { document: passEvaluation, Icon: Stamp, fields: [{ name: "review", kind: "long" }] },
    remand: { document: remandEvaluation, Icon: Undo2, grave: true, fields: [{ name: "reason", kind: "long" }] },
  },
});
