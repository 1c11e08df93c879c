import { Gavel, MessageSquareReply } from "lucide-react";
import { caseDecisions, caseKinds } from "../../shared/case/case.ts";
import { registryFields, serialFields } from "../offset/unit-fields.ts";
import { numberText } from "../platform/day.ts";
import { choiceText, nameOf, type Linked } from "../platform/name.ts";
import { Ref } from "../platform/ref.tsx";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { answerCase, caseList, caseOne, decideCase, openDispute } from "./documents.ts";

/** What a case is based on, as far as the console shows it. */
interface Range {
  readonly serialPrefix: string;
  readonly firstSerial: number;
  readonly tonnes: number;
}
interface Evidence extends Range {
  readonly frozen?: Range;
  readonly kilograms: number;
  readonly allKilograms?: number;
  readonly trades?: readonly string[];
}
const evidenceOf = ({ evidence }: { evidence: unknown }) => evidence as Evidence;
const rangeOf = ({ serialPrefix, firstSerial, tonnes }: Range): string =>
  `${serialPrefix}${firstSerial} … ${serialPrefix}${firstSerial + tonnes - 1}`;
const Trades = ({ of = [] }: { of: readonly string[] | undefined }) =>
  of.length === 0
    ? "—"
    : of.map((id, i) => (
        <span key={id}>
          {i > 0 && t("any.listComma")}
          <Ref type="Trade" id={id} />
        </span>
      ));
const parties = ({ party, other }: { party?: Linked | null; other?: Linked | null }): string =>
  [party, other].flatMap((one) => (one ? [nameOf(one)] : [])).join(t("any.listComma"));
/** The schema's name for the type of a record's subject: `foreignUnit` is a `ForeignUnit`. */
const typeOf = (subjectType: string): string => subjectType[0]!.toUpperCase() + subjectType.slice(1);
const isDispute = ({ kind }: { kind: string }): boolean => kind === "serialDispute";

export default resourceOf({
  type: "Case",
  list: caseList,
  one: caseOne,
  title: (it) => `${choiceText("caseKind", it.kind)}·${parties(it)}`,
  sort: { field: "at", order: "DESC" },
  files: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "kind", kind: "choice", of: "caseKind", narrow: "title", sort: true },
    { source: "party", narrow: "line", text: parties },
    { source: "raisedBy", narrow: "line", text: ({ raisedBy }) => (raisedBy ? nameOf(raisedBy) : t("case.watch")) },
    { source: "decision", kind: "choice", of: "caseDecision" },
    { source: "at", kind: "instant", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [
    { source: "state", values: statesOf("Case") },
    { source: "kind", of: "caseKind", values: caseKinds },
  ],
  views: [
    { name: "open", filter: { state: ["open", "answered"] } },
    { name: "disputes", filter: { kind: ["serialDispute"] } },
  ],
  facts: [
    {
      name: "case",
      facts: [
        { source: "party", kind: "record", of: "Organization" },
        { source: "other", kind: "record", of: "Organization" },
        { source: "raisedBy", show: ({ raisedBy }) => (raisedBy ? nameOf(raisedBy) : t("case.watch")) },
        {
          source: "subjectId",
          show: ({ subjectType, subjectId }) => <Ref type={typeOf(subjectType)} id={subjectId} />,
        },
        { source: "at", kind: "instant" },
        { source: "region", kind: "region" },
      ],
    },
    {
      name: "claim",
      when: isDispute,
      facts: [
        { source: "evidence.unitKind", kind: "choice", of: "unitKind" },
        { source: "evidence.registry" },
        {
          source: "evidence.firstSerial",
          show: (it) => <span className="serial">{rangeOf(evidenceOf(it))}</span>,
        },
        {
          source: "evidence.frozen",
          show: (it) => {
            const { frozen } = evidenceOf(it);
            return frozen ? (
              <>
                {t("case.frozen", { tonnes: numberText(frozen.tonnes) })}{" "}
                <span className="serial">{rangeOf(frozen)}</span>
              </>
            ) : (
              "—"
            );
          },
          wide: true,
        },
        { source: "evidence.proof", kind: "serial" },
        { source: "statement", kind: "long" },
      ],
    },
    {
      name: "found",
      when: (it) => !isDispute(it),
      facts: [
        { source: "evidence.pattern", kind: "choice", of: "pattern" },
        { source: "evidence.mechanism", kind: "serial" },
        { source: "evidence.vintage" },
        { source: "evidence.kilograms", kind: "kilograms" },
        {
          source: "evidence.allKilograms",
          show: (it) => {
            const { kilograms, allKilograms } = evidenceOf(it);
            return allKilograms ? t("case.percent", { percent: numberText((kilograms / allKilograms) * 100, 1) }) : "—";
          },
        },
        { source: "evidence.trades", show: (it) => <Trades of={evidenceOf(it).trades} />, wide: true },
      ],
    },
    {
      name: "answers",
      when: ({ answer, otherAnswer }) => !!answer || !!otherAnswer,
      facts: [
        { source: "answer", kind: "long" },
        { source: "otherAnswer", kind: "long" },
      ],
    },
    {
      name: "decision",
      when: ({ decision }) => !!decision,
      facts: [
        { source: "decision", kind: "choice", of: "caseDecision" },
        { source: "decidedOn", kind: "day" },
        { source: "usedTonnes", kind: "whole", unit: "tCO2e" },
        { source: "reasons", kind: "long" },
      ],
    },
  ],
  track: ["open", "answered", "decided"],
  verbs: {
    answer: { document: answerCase, Icon: MessageSquareReply, fields: [{ name: "answer", kind: "long" }] },
    decide: {
      document: decideCase,
      Icon: Gavel,
      fields: [
        { name: "decision", kind: "choice", of: "caseDecision", choices: caseDecisions },
        { name: "reasons", kind: "long" },
      ],
    },
  },
  create: {
    document: openDispute,
    verb: "dispute",
    by: "holder",
    variables: (input) => ({ input }),
    parts: [
      { name: "unit", fields: [...registryFields, ...serialFields] },
      { name: "claim", fields: [{ name: "statement", kind: "long" }, { name: "proof" }] },
    ],
  },
});
