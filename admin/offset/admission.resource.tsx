import { PauseCircle, RotateCcw } from "lucide-react";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { admissionList, admissionOne, admitProject, resumeAdmission, suspendAdmission } from "./documents.ts";

export default resourceOf({
  type: "Admission",
  list: admissionList,
  one: admissionOne,
  title: ({ project, id }) => (project ? nameOf(project) : id),
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "project", kind: "name", narrow: "title" },
    { source: "project.number", kind: "serial", narrow: "line" },
    { source: "region", kind: "region", sort: true },
  ],
  filters: [{ source: "state", values: statesOf("Admission") }],
  facts: [
    {
      name: "admission",
      facts: [
        { source: "project", kind: "record", of: "Project" },
        { source: "region", kind: "region" },
        { source: "policyOn", kind: "day" },
      ],
    },
  ],
  verbs: {
    resume: { document: resumeAdmission, Icon: RotateCcw },
    suspend: { document: suspendAdmission, fields: [{ name: "reason", kind: "long" }], grave: true, Icon: PauseCircle },
  },
  create: {
    document: admitProject,
    verb: "admit",
    by: "decider",
    parts: [
      { name: "admission", fields: [{ name: "project", kind: "record", of: "Project", filter: { state: ["filed"] } }] },
    ],
  },
});
