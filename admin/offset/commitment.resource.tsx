import { BadgeCheck, Ban, Check, Undo2 } from "lucide-react";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import {
  acceptCommitment,
  commitmentList,
  commitmentOne,
  commitSink,
  declineCommitment,
  validateCommitment,
  withdrawCommitment,
} from "./documents.ts";

export default resourceOf({
  type: "Commitment",
  list: commitmentList,
  one: commitmentOne,
  title: ({ project, event }) => `${project ? nameOf(project) : "—"} → ${event ? nameOf(event) : "—"}`,
  files: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "project", kind: "name", narrow: "title" },
    { source: "event", kind: "name", narrow: "line" },
    { source: "kilograms", kind: "kilograms", sort: true, narrow: "line" },
    { source: "validatedKilograms", kind: "kilograms", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Commitment") }],
  views: [{ name: "committed", filter: { state: ["committed"] } }],
  facts: [
    {
      name: "commitment",
      facts: [
        { source: "project", kind: "record", of: "Project" },
        { source: "event", kind: "record", of: "Event" },
        { source: "owner", kind: "record", of: "Organization" },
        { source: "organiser", kind: "record", of: "Organization" },
        { source: "validator", kind: "record", of: "Organization" },
        { source: "kilograms", kind: "kilograms" },
        { source: "validatedKilograms", kind: "kilograms" },
        { source: "exclusive", kind: "flag" },
        { source: "elsewhere", kind: "long" },
        { source: "begunEarly", kind: "flag" },
        { source: "newness", kind: "long" },
        { source: "filedBy", kind: "day" },
        { source: "validatedBy", kind: "day" },
        { source: "validatedOn", kind: "day" },
        { source: "statement", kind: "long" },
        { source: "policyOn", kind: "day" },
      ],
    },
  ],
  track: ["proposed", "committed", "validated"],
  verbs: {
    accept: { document: acceptCommitment, Icon: Check },
    validate: {
      document: validateCommitment,
      Icon: BadgeCheck,
      fields: [
        { name: "kilograms", kind: "tonnes", unit: "tCO2e" },
        { name: "statement", kind: "long" },
        { name: "newness", kind: "long", optional: true },
      ],
    },
    decline: { document: declineCommitment, Icon: Ban, grave: true, fields: [{ name: "reason", kind: "long" }] },
    withdraw: { document: withdrawCommitment, Icon: Undo2, grave: true },
  },
  create: {
    document: commitSink,
    verb: "commit",
    by: "holder",
    parts: [
      {
        name: "commitment",
        fields: [
          { name: "project", kind: "record", of: "Project" },
          { name: "event", kind: "record", of: "Event", filter: { state: ["planned", "accounted"] } },
          { name: "kilograms", kind: "tonnes", unit: "tCO2e" },
          { name: "elsewhere", kind: "long", optional: true },
        ],
      },
    ],
    variables: (input) => ({ input }),
  },
});
