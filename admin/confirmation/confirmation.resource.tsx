import { BadgeCheck, Ban, FileCheck2, FileText, PencilLine, Send, Stamp, Undo2 } from "lucide-react";
import { Link } from "react-router";
import type { ConfirmationRoute, ConfirmationState } from "../../shared/confirmation/confirmation.ts";
import type { Decision } from "../../shared/policy/decision.ts";
import { nameOf } from "../platform/name.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { StateChip, statesOf } from "../platform/state.tsx";
import {
  applyCertificate,
  approveConfirmation,
  commitConfirmation,
  concludeConfirmation,
  confirmationList,
  confirmationOne,
  denyConfirmation,
  editConfirmation,
  engageConfirmation,
  rejectConfirmation,
  submitConfirmation,
  withdrawConfirmation,
} from "./documents.ts";
import { draftConfirmation } from "../event/documents.ts";
import { issueEventPaper } from "../paper/documents.ts";

const statement: readonly Field[] = [
  { name: "organisers", kind: "long", optional: true },
  { name: "offsetMethod", kind: "long", optional: true },
  { name: "pledge", kind: "flag" },
];
/** Organisers are entered one per line. */
const statementOf = ({ organisers, ...rest }: Readonly<Record<string, unknown>>): object => ({
  ...rest,
  ...(typeof organisers === "string" && {
    organisers: organisers
      .split("\n")
      .map((one) => one.trim())
      .filter(Boolean),
  }),
});

/** The states on each route to a confirmation. */
const ways: Readonly<Record<ConfirmationRoute, readonly ConfirmationState[]>> = {
  selfCommitment: ["draft", "confirmed"],
  evaluation: ["draft", "engaged", "confirmed"],
  platform: ["draft", "submitted", "confirmed"],
};
/** Whether the region opens this route to the event. */
const isOpen =
  (route: ConfirmationRoute) =>
  ({ event }: { event?: { decision?: unknown } | null }): boolean =>
    (event?.decision as Decision | null | undefined)?.routes.some((one) => one.route === route) ?? true;

export default resourceOf({
  type: "Confirmation",
  list: confirmationList,
  one: confirmationOne,
  title: ({ event, id }) => (event ? nameOf(event) : id),
  number: ({ event }) => event?.number,
  files: true,
  findings: ["engaged"],
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "event", kind: "name", narrow: "title" },
    { source: "route", kind: "choice", of: "route", narrow: "line" },
    { source: "organiser", kind: "name" },
    { source: "evaluator", kind: "name" },
    { source: "completedOn", kind: "day", narrow: "line" },
    { source: "late", kind: "flag", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Confirmation") }],
  facts: [
    {
      name: "confirmation",
      facts: [
        { source: "event", kind: "record", of: "Event" },
        { source: "organiser", kind: "record", of: "Organization" },
        { source: "route", kind: "choice", of: "route" },
        { source: "retiredKilograms", kind: "kilograms" },
        { source: "completedOn", kind: "day" },
        { source: "concludedOn", kind: "day" },
        { source: "late", kind: "flag" },
        { source: "policyOn", kind: "day" },
      ],
    },
    {
      name: "evaluation",
      when: ({ evaluator }) => !!evaluator,
      facts: [
        { source: "evaluator", kind: "record", of: "Organization" },
        { source: "recomputedKilograms", kind: "kilograms" },
        {
          source: "evaluations",
          show: ({ evaluations: [one] }) =>
            one ? (
              <Link to={`/Evaluation/${one.id}`}>
                <StateChip type="Evaluation" state={one.state} look="plain" />
              </Link>
            ) : (
              "—"
            ),
        },
      ],
    },
  ],
  parts: async () => ({ Below: (await import("./statement.tsx")).Statement }),
  track: ({ route, state }) => [...ways[state === "submitted" ? "platform" : (route ?? "evaluation")]],
  verbs: {
    apply: {
      document: applyCertificate,
      Icon: Stamp,
      begins: "Certificate",
      open: ({ state, organiser, event }, { organization }) =>
        state === "confirmed" &&
        organiser?.id === organization?.id &&
        !event?.certificates.some((one) => one.state === "applied" || one.state === "valid"),
      variables: ({ id }) => ({ confirmation: id }),
    },
    issuePaper: {
      document: issueEventPaper,
      Icon: FileText,
      variables: ({ event }) => ({ event: event!.id, template: "eventEvaluation" }),
      open: ({ evaluator, event }, { organization }) => !!event && !!evaluator && evaluator.id === organization?.id,
    },
    conclude: { document: concludeConfirmation, Icon: FileCheck2 },
    engage: {
      document: engageConfirmation,
      when: isOpen("evaluation"),
      Icon: BadgeCheck,
      fields: [{ name: "evaluator", kind: "body", of: "evaluation" }],
    },
    commit: { document: commitConfirmation, when: isOpen("selfCommitment"), Icon: BadgeCheck },
    submit: { document: submitConfirmation, when: isOpen("platform"), Icon: Send },
    approve: { document: approveConfirmation, Icon: BadgeCheck },
    reject: { document: rejectConfirmation, grave: true, Icon: Ban, fields: [{ name: "reason", kind: "long" }] },
    edit: {
      document: editConfirmation,
      Icon: PencilLine,
      fields: statement,
      open: ({ moves }) => moves.some(({ action }) => action === "commit"),
      variables: ({ id, revision }, answers) => ({ id, revision, statement: statementOf(answers) }),
    },
    deny: { document: denyConfirmation, grave: true, Icon: Ban },
    withdraw: { document: withdrawConfirmation, grave: true, Icon: Undo2, fields: [{ name: "reason", kind: "long" }] },
  },
  create: {
    document: draftConfirmation,
    verb: "draft",
    parts: [
      {
        name: "confirmation",
        fields: [{ name: "event", kind: "record", of: "Event", filter: { state: ["accounted"] } }, ...statement],
      },
    ],
    variables: ({ event, ...rest }) => ({ event, statement: statementOf(rest) }),
  },
});
