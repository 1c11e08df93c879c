import { Ban, Megaphone, Send, Stamp, Undo2 } from "lucide-react";
import type { IssuedPart, OtherRegistration } from "../../shared/issuance/issuance.ts";
import { nameOf } from "../platform/name.ts";
import { addDays, dayText } from "../platform/day.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { Checked } from "../standing/checked.tsx";
import { statesOf } from "../platform/state.tsx";
import { Declared } from "../project/declared.tsx";
import { t } from "../platform/text.ts";
import {
  draftIssuance,
  issuanceList,
  issuanceOne,
  orderIssuance,
  publiciseIssuance,
  refuseIssuance,
  returnIssuance,
  submitIssuance,
} from "./documents.ts";
import { RegisteredShown, registrationsOf } from "./registered.tsx";
import { Split } from "./split.tsx";

const reason: readonly Field[] = [{ name: "reason", kind: "long" }];

export default resourceOf({
  type: "Issuance",
  list: issuanceList,
  one: issuanceOne,
  byTwo: true,
  files: true,
  papers: true,
  title: ({ project, periodFrom, periodTo }) =>
    `${project ? nameOf(project) : ""} ${dayText(periodFrom, true)} – ${dayText(periodTo, true)}`,
  lead: ({ round }) => (round > 0 ? <span>{t("finding.round", { n: round })}</span> : null),
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "project", kind: "name", narrow: "title" },
    { source: "periodFrom", kind: "day", sort: true, narrow: "line" },
    { source: "periodTo", kind: "day", sort: true },
    { source: "reductionsKilograms", kind: "kilograms" },
    { source: "verifiedKilograms", kind: "kilograms", narrow: "line" },
    { source: "verifier", kind: "name" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Issuance") }],
  views: [
    { name: "progress", filter: { state: ["submitted", "verified"] } },
    { name: "notice", filter: { state: ["publicNotice"] } },
    { name: "issued", filter: { state: ["issued"] } },
  ],
  facts: [
    {
      name: "issuance",
      facts: [
        { source: "project", kind: "record", of: "Project" },
        { source: "subProject", kind: "name" },
        { source: "owner", kind: "record", of: "Organization" },
        { source: "region", kind: "region" },
        { source: "city", kind: "region" },
        { source: "periodFrom", kind: "day" },
        { source: "periodTo", kind: "day" },
        { source: "reductionsKilograms", kind: "kilograms" },
        { source: "documentHash", kind: "serial", wide: true },
        { source: "inputsHash", kind: "serial", wide: true },
        { source: "policyOn", kind: "day" },
        { source: "report", kind: "long" },
      ],
    },
    {
      name: "registered",
      when: (record) => registrationsOf(record).length > 0,
      facts: [
        {
          source: "otherRegistrations",
          wide: true,
          show: (record) =>
            record.otherRegistrations ? (
              <RegisteredShown of={record.otherRegistrations as readonly OtherRegistration[]} />
            ) : (
              <Declared of={registrationsOf(record)} />
            ),
        },
        { source: "ownerCommitment", kind: "long" },
        { source: "registrationFinding", kind: "long" },
      ],
    },
    {
      name: "verification",
      facts: [
        { source: "verifier", kind: "record", of: "Organization" },
        { source: "checkedAgainst", wide: true, show: ({ checkedAgainst }) => <Checked parties={checkedAgainst} /> },
        { source: "verifiedKilograms", kind: "kilograms" },
        { source: "noticeBeganOn", kind: "day" },
        { source: "noticeEndsOn", kind: "day" },
        { source: "block", kind: "ref", of: "Block" },
        {
          source: "parts",
          wide: true,
          show: ({ parts, region }) => (
            <Split parts={(parts ?? []) as readonly IssuedPart[]} mechanism={`${region}-PHCER`} />
          ),
        },
        { source: "verification", kind: "long" },
      ],
    },
  ],
  track: ["draft", "submitted", "verified", "publicNotice", "issued"],
  verbs: {
    submit: { document: submitIssuance, Icon: Send },
    publicise: { document: publiciseIssuance, Icon: Megaphone },
    order: {
      document: orderIssuance,
      Icon: Stamp,
      fields: [{ name: "bufferKilograms", kind: "tonnes", unit: "tCO2e", optional: true }],
      from: ({ noticeEndsOn }) =>
        noticeEndsOn
          ? { day: addDays(noticeEndsOn, 1), say: t("issuance.noticeRuns", { day: dayText(noticeEndsOn) }) }
          : undefined,
    },
    return: { document: returnIssuance, fields: reason, grave: true, Icon: Undo2 },
    refuse: { document: refuseIssuance, fields: reason, grave: true, Icon: Ban },
  },
  create: {
    document: draftIssuance,
    verb: "draft",
    variables: (input) => ({ input }),
    parts: [
      {
        name: "issuance",
        fields: [
          { name: "project", kind: "record", of: "Project", filter: { state: ["filed"] }, own: "owner" },
          {
            name: "subProject",
            kind: "record",
            of: "SubProject",
            likely: ({ project }) => (project ? { project: [project] } : {}),
            optional: true,
          },
          { name: "periodFrom", kind: "day" },
          { name: "periodTo", kind: "day" },
          { name: "verifier", kind: "body", of: "verification" },
        ],
      },
    ],
  },
  parts: async () => {
    const [{ Entries }, { Report }] = await Promise.all([import("../ledger/entries.tsx"), import("./report.tsx")]);
    return { Top: Report, Below: ({ record: { block } }) => (block ? <Entries filter={{ block: [block] }} /> : null) };
  },
});
