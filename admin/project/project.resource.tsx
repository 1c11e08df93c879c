import {
  Ban,
  BadgeCheck,
  ClipboardCheck,
  FileCheck2,
  FilePlus2,
  FileQuestion,
  FileStack,
  Flame,
  ListChecks,
  LogOut,
  MapPinned,
  Megaphone,
  MessageSquareText,
  PauseCircle,
  RotateCcw,
  Send,
  Undo2,
} from "lucide-react";
import { Link } from "react-router";
import { specialities } from "../../shared/methodology/methodology.ts";
import { projectTypes, type Declaration, type Share } from "../../shared/project/project.ts";
import { nameOf, regionText, type Linked } from "../platform/name.ts";
import { decimalText, numberText } from "../platform/day.ts";
import { citiesOf } from "../platform/regions.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { Checked } from "../standing/checked.tsx";
import { statesOf } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import {
  acceptProject,
  askMaterial,
  consultProject,
  draftProject,
  fileProject,
  giveMaterial,
  publiciseProject,
  recallProject,
  projectList,
  projectOne,
  refuseProject,
  resumeProject,
  returnProject,
  submitProject,
  surveyProject,
  suspendProject,
  validateProject,
  withdrawProject,
} from "./documents.ts";
import { Declared } from "./declared.tsx";
import style from "./project.module.css";
import { Remarks } from "./remarks.tsx";
import { seatText } from "./seat.ts";
import { Shared } from "./shared.tsx";

const reason: readonly Field[] = [{ name: "reason", kind: "long" }];
const what: readonly Field[] = [
  { name: "titleZh" },
  { name: "titleEn", optional: true },
  { name: "city", kind: "city" },
  { name: "speciality", kind: "choice", choices: specialities },
  { name: "type", kind: "choice", of: "projectType", choices: projectTypes },
];
type Part = { readonly id: string; readonly methodology?: Linked | null };
const methodologiesOf = (parts: readonly Part[]): readonly Linked[] => [
  ...new Map(
    parts.flatMap(({ methodology }) => (methodology ? [[methodology.id, methodology] as const] : [])),
  ).values(),
];
const cities = () => citiesOf().map(({ code }) => code);

export default resourceOf({
  type: "Project",
  list: projectList,
  one: projectOne,
  title: ({ titleZh, titleEn }) => either(titleZh, titleEn),
  number: ({ number }) => number,
  search: "titleZh",
  numbers: ["number", "titleEn"],
  files: true,
  papers: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "titleZh", narrow: "title", sort: true, text: ({ titleZh, titleEn }) => either(titleZh, titleEn) },
    { source: "number", kind: "serial" },
    { source: "city", kind: "region", narrow: "line", sort: true },
    {
      source: "subProjects",
      show: ({ subProjects }) => methodologiesOf(subProjects).map(nameOf).join(t("any.listComma")),
    },
    { source: "owner", kind: "name" },
    {
      source: "areaSquareMetres",
      kind: "whole",
      unit: "hectares",
      sort: true,
      narrow: "line",
      show: ({ areaSquareMetres }) => numberText(areaSquareMetres / 10_000, 1),
      text: ({ areaSquareMetres }) => (areaSquareMetres / 10_000).toFixed(2),
    },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [
    { source: "state", values: statesOf("Project") },
    { source: "speciality", of: "speciality", values: specialities },
    { source: "city", values: cities, name: regionText },
  ],
  views: [
    { name: "progress", filter: { state: ["submitted", "complete", "validated", "publicNotice"] } },
    { name: "notice", filter: { state: ["publicNotice"] } },
    { name: "filed", filter: { state: ["filed"] } },
    { name: "marine", filter: { speciality: ["marine"] } },
  ],
  lead: ({ city, owner }) => (
    <>
      <span>{regionText(city)}</span>
      {owner && <span>{either(owner.name, owner.nameEn)}</span>}
    </>
  ),
  parts: async () => {
    const [{ Around, Land }, { isOpen, Registration }, { Examined }] = await Promise.all([
      import("./land.tsx"),
      import("./registration.tsx"),
      import("./examined.tsx"),
    ]);
    return {
      Top: ({ record }) => (isOpen(record) ? <Registration record={record} /> : <Land record={record} />),
      Below: ({ record }) => <Examined record={record} drafting={isOpen(record)} />,
      Aside: Around,
    };
  },
  facts: [
    {
      name: "project",
      facts: [
        { source: "owner", kind: "record", of: "Organization" },
        { source: "developer", kind: "record", of: "Organization" },
        {
          source: "subProjects",
          show: ({ subProjects }) =>
            subProjects.map(({ id, titleZh, titleEn, methodology }) => (
              <span key={id} className={style.part}>
                {subProjects.length > 1 && `${either(titleZh, titleEn)} `}
                {methodology && <Link to={`/Methodology/${methodology.id}`}>{nameOf(methodology)}</Link>}
              </span>
            )),
        },
        { source: "speciality", kind: "choice", of: "speciality" },
        { source: "region", kind: "region" },
        { source: "city", kind: "region" },
        { source: "creditingFrom", kind: "day" },
        { source: "creditingTo", kind: "day" },
        { source: "startedOn", kind: "day" },
        { source: "expectedKilograms", kind: "kilograms" },
        { source: "type", kind: "choice", of: "projectType" },
        { source: "number", kind: "serial" },
        { source: "filedOn", kind: "day" },
        { source: "broughtFrom", wide: true },
        { source: "policyOn", kind: "day" },
        {
          source: "hectaresDeclared",
          unit: "hectares",
          show: ({ hectaresDeclared }) =>
            hectaresDeclared && <span className="number">{decimalText(hectaresDeclared)}</span>,
        },
        {
          source: "areaSquareMetres",
          unit: "hectares",
          show: ({ areaSquareMetres }) => <span className="number">{numberText(areaSquareMetres / 10_000, 4)}</span>,
        },
        {
          source: "accountedSquareMetres",
          unit: "hectares",
          show: ({ areaSquareMetres, accountedSquareMetres }) =>
            accountedSquareMetres < areaSquareMetres && (
              <span className="number">{numberText(accountedSquareMetres / 10_000, 4)}</span>
            ),
        },
        { source: "citySeat", show: ({ city, citySeat }) => citySeat && seatText(city, citySeat) },
        { source: "boundaryNote", kind: "choice", of: "boundaryNote" },
        { source: "boundaryRemarks", wide: true, show: ({ boundaryRemarks }) => <Remarks of={boundaryRemarks} /> },
        { source: "tenure", kind: "long" },
        {
          source: "declarations",
          wide: true,
          show: ({ declarations, elsewhere }) => (
            <Declared of={declarations as readonly Declaration[]} elsewhere={elsewhere} />
          ),
        },
      ],
    },
    {
      name: "benefit",
      when: ({ mandate, shares, poorArea, shield }) =>
        !!mandate || (shares as readonly Share[]).length > 0 || poorArea || shield,
      facts: [
        { source: "mandate", kind: "long" },
        { source: "mandateFrom", kind: "day" },
        { source: "mandateTo", kind: "day" },
        { source: "poorArea", kind: "flag" },
        { source: "shield", kind: "flag" },
        { source: "shares", wide: true, show: ({ shares }) => <Shared of={shares as readonly Share[]} /> },
      ],
    },
    {
      name: "validation",
      when: ({ validator }) => !!validator,
      facts: [
        { source: "validator", kind: "record", of: "Organization" },
        { source: "checkedAgainst", wide: true, show: ({ checkedAgainst }) => <Checked parties={checkedAgainst} /> },
        { source: "validation", kind: "long" },
        { source: "noticeBeganOn", kind: "day" },
        { source: "noticeEndsOn", kind: "day" },
        { source: "materialAsked", kind: "long" },
      ],
    },
  ],
  track: ["draft", "submitted", "complete", "validated", "publicNotice", "filed"],
  verbs: {
    submit: { document: submitProject, Icon: Send },
    accept: { document: acceptProject, Icon: ClipboardCheck },
    validate: { document: validateProject, fields: [{ name: "statement", kind: "long" }], Icon: FileCheck2 },
    publicise: { document: publiciseProject, Icon: Megaphone },
    file: { document: fileProject, Icon: BadgeCheck },
    recall: { document: recallProject, Icon: Undo2 },
    giveMaterial: {
      document: giveMaterial,
      Icon: FilePlus2,
      fields: [{ name: "answer", kind: "long" }],
      open: ({ materialAsked, owner, developer }, { organization }) =>
        !!materialAsked && !!organization && [owner?.id, developer?.id].includes(organization.id),
    },
    askMaterial: {
      document: askMaterial,
      Icon: FileQuestion,
      fields: [
        { name: "what", kind: "long" },
        { name: "until", kind: "day" },
      ],
      open: ({ materialAsked, moves }) =>
        !materialAsked && moves.some(({ action }) => ["accept", "validate", "publicise", "file"].includes(action)),
    },
    consult: {
      document: consultProject,
      Icon: MessageSquareText,
      fields: [{ name: "question", kind: "long" }],
      open: ({ state, type, moves }) =>
        type === "newSink" &&
        ["submitted", "complete", "validated"].includes(state) &&
        moves.some(({ action }) => action === "refuse"),
    },
    resume: { document: resumeProject, Icon: RotateCcw },
    issue: {
      to: ({ id }) => `/Issuance/create?project=${id}`,
      Icon: FileStack,
      open: ({ state, owner, developer }, { organization }) =>
        state === "filed" && !!organization && [owner?.id, developer?.id].includes(organization.id),
    },
    reverse: {
      to: ({ id }) => `/Reversal/create?project=${id}`,
      Icon: Flame,
      grave: true,
      open: ({ state, owner }, { organization, parties }) =>
        ["filed", "suspended"].includes(state) &&
        ((!!organization && owner?.id === organization.id) ||
          parties.some(({ kind }) => ["department", "operator", "subCentre"].includes(kind))),
    },
    admit: {
      to: ({ id }) => `/Admission/create?project=${id}`,
      Icon: ListChecks,
      open: ({ state }, { parties }) => state === "filed" && parties.some(({ kind }) => kind === "department"),
    },
    survey: {
      document: surveyProject,
      Icon: MapPinned,
      fields: [{ name: "boundary", kind: "geojson" }],
      open: ({ broughtFrom, areaSquareMetres, moves }) =>
        !!broughtFrom &&
        areaSquareMetres === 0 &&
        moves.some(({ action }) => action === "suspend" || action === "resume"),
    },
    return: { document: returnProject, fields: reason, grave: true, Icon: Undo2 },
    refuse: { document: refuseProject, fields: reason, grave: true, Icon: Ban },
    suspend: { document: suspendProject, fields: reason, grave: true, Icon: PauseCircle },
    withdraw: { document: withdrawProject, fields: reason, grave: true, Icon: LogOut },
  },
  create: {
    document: draftProject,
    verb: "draft",
    parts: [{ name: "what", fields: what }],
    variables: (input) => ({ input }),
  },
});
