import { Ban, BadgeCheck, PauseCircle, RotateCcw } from "lucide-react";
import { bodyKinds } from "../../shared/standing/standing.ts";
import { nameOf } from "../platform/name.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { applyBody, bodyList, bodyOne, certifyBody, refuseBody, reinstateBody, suspendBody } from "./documents.ts";

const reason: readonly Field[] = [{ name: "reason", kind: "long" }];

export default resourceOf({
  type: "Body",
  list: bodyList,
  one: bodyOne,
  title: ({ organization, id }) => (organization ? nameOf(organization) : id),
  files: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "organization", kind: "name", narrow: "title" },
    { source: "kinds", kind: "choices", of: "bodyKind", narrow: "line" },
    { source: "region", kind: "region", sort: true },
    { source: "certifiedOn", kind: "day" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Body") }],
  views: [
    { name: "applied", filter: { state: ["applied"] } },
    { name: "certified", filter: { state: ["certified"] } },
  ],
  facts: [
    {
      name: "body",
      facts: [
        { source: "organization", kind: "record", of: "Organization" },
        { source: "organization.uscc", kind: "serial" },
        { source: "kinds", kind: "choices", of: "bodyKind" },
        { source: "region", kind: "region" },
        { source: "certifiedOn", kind: "day" },
        { source: "policyOn", kind: "day" },
        { source: "statement", kind: "long" },
      ],
    },
  ],
  track: ["applied", "certified"],
  verbs: {
    certify: { document: certifyBody, Icon: BadgeCheck },
    reinstate: { document: reinstateBody, fields: reason, Icon: RotateCcw },
    refuse: { document: refuseBody, fields: reason, grave: true, Icon: Ban },
    suspend: { document: suspendBody, fields: reason, grave: true, Icon: PauseCircle },
  },
  create: {
    document: applyBody,
    verb: "apply",
    parts: [
      {
        name: "body",
        fields: [
          { name: "region", kind: "region" },
          { name: "kinds", kind: "choices", of: "bodyKind", choices: bodyKinds },
          { name: "statement", kind: "long" },
        ],
      },
    ],
  },
});
