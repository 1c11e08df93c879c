import { CircleSlash, Flame, HandCoins } from "lucide-react";
import { reversalKinds, type Debit } from "../../shared/issuance/issuance.ts";
import { dayText } from "../platform/day.ts";
import { choiceText, nameOf } from "../platform/name.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import {
  confirmReversal,
  dismissReversal,
  makeGoodReversal,
  reportReversal,
  reversalList,
  reversalOne,
} from "./documents.ts";
import { Debits } from "./split.tsx";

const reasons: Field = { name: "reasons", kind: "long" };
/** Whether a holder bears more than was cancelled of theirs. */
const owesStill = (debits: readonly Debit[], holder: string): boolean =>
  debits.some((one) => one.holder === holder && one.part > one.kilograms);
const inTonnes = (kilograms: number): string => (kilograms / 1000).toFixed(3);

export default resourceOf({
  type: "Reversal",
  list: reversalList,
  one: reversalOne,
  files: true,
  title: ({ project, kind, happenedOn }) =>
    `${project ? nameOf(project) : ""} ${choiceText("reversalKind", kind)} ${dayText(happenedOn, true)}`,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "project", kind: "name", narrow: "title" },
    { source: "kind", kind: "choice", of: "reversalKind", narrow: "line", sort: true },
    { source: "happenedOn", kind: "day", narrow: "line", sort: true },
    { source: "estimatedKilograms", kind: "kilograms", sort: true },
    { source: "lostKilograms", kind: "kilograms", narrow: "line" },
    { source: "owedKilograms", kind: "kilograms", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [
    { source: "state", values: statesOf("Reversal") },
    { source: "kind", of: "reversalKind", values: reversalKinds },
  ],
  views: [
    { name: "open", filter: { state: ["reported"] } },
    { name: "confirmed", filter: { state: ["confirmed"] } },
  ],
  facts: [
    {
      name: "reversal",
      facts: [
        { source: "project", kind: "record", of: "Project" },
        { source: "subProject", kind: "name" },
        { source: "owner", kind: "record", of: "Organization" },
        { source: "reporter", kind: "record", of: "Organization" },
        { source: "kind", kind: "choice", of: "reversalKind" },
        { source: "happenedOn", kind: "day" },
        { source: "city", kind: "region" },
        { source: "estimatedKilograms", kind: "kilograms" },
        { source: "words", kind: "long" },
      ],
    },
    {
      name: "made",
      when: ({ lostKilograms }) => lostKilograms !== null,
      facts: [
        { source: "lostKilograms", kind: "kilograms" },
        { source: "drawnKilograms", kind: "kilograms" },
        { source: "debitedKilograms", kind: "kilograms" },
        {
          source: "debits",
          wide: true,
          show: ({ debits }) => <Debits debits={(debits ?? []) as readonly Debit[]} />,
        },
        { source: "owedKilograms", kind: "kilograms" },
        { source: "decision", kind: "long" },
      ],
    },
  ],
  track: ["reported", "confirmed"],
  verbs: {
    confirm: {
      document: confirmReversal,
      Icon: Flame,
      fields: [
        {
          name: "lostKilograms",
          kind: "tonnes",
          unit: "tCO2e",
          initial: ({ estimatedKilograms }: { estimatedKilograms: number }) => inTonnes(estimatedKilograms),
        } as Field,
        reasons,
      ],
    },
    makeGood: {
      document: makeGoodReversal,
      Icon: HandCoins,
      fields: [
        {
          name: "kilograms",
          kind: "tonnes",
          unit: "tCO2e",
          initial: ({ owedKilograms }: { owedKilograms: number }) => inTonnes(owedKilograms),
        } as Field,
      ],
      open: ({ owedKilograms, owner, debits }, { organization }) =>
        owedKilograms > 0 &&
        !!organization &&
        (owner?.id === organization.id || owesStill((debits ?? []) as readonly Debit[], organization.id)),
    },
    dismiss: { document: dismissReversal, fields: [reasons], grave: true, Icon: CircleSlash },
  },
  create: {
    document: reportReversal,
    verb: "report",
    by: "anyone",
    variables: (input) => ({ input }),
    parts: [
      {
        name: "reversal",
        fields: [
          { name: "project", kind: "record", of: "Project", filter: { state: ["filed", "suspended"] } },
          {
            name: "subProject",
            kind: "record",
            of: "SubProject",
            likely: ({ project }) => (project ? { project: [project] } : {}),
            optional: true,
          },
          { name: "kind", kind: "choice", of: "reversalKind", choices: reversalKinds },
          { name: "happenedOn", kind: "day" },
          { name: "estimatedKilograms", kind: "tonnes", unit: "tCO2e" },
          { name: "words", kind: "long" },
        ],
      },
    ],
  },
});
