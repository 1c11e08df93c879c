import { CalendarPlus, Link2, PencilLine, UserMinus } from "lucide-react";
import { specialities as fields } from "../../shared/methodology/methodology.ts";
import { relationKinds } from "../../shared/standing/standing.ts";
import { choiceText, nameOf } from "../platform/name.ts";
import { today } from "../platform/day.ts";
import { resourceOf, type Field, type Me } from "../platform/resource.ts";
import { t } from "../platform/text.ts";
import { declareRelation, recordRelation } from "../standing/documents.ts";
import {
  committeeMemberList,
  committeeMemberOne,
  editCommitteeMember,
  endCommitteeMember,
  renewCommitteeMember,
  seatCommitteeMember,
} from "./documents.ts";

/** A member's fields of expertise, in words. */
const fieldsOf = (of: unknown): string =>
  (of as readonly string[]).map((one) => choiceText("speciality", one)).join(t("any.comma")) || "—";
const isDepartment = ({ parties }: Me): boolean => parties.some(({ kind }) => kind === "department");

const relation: readonly Field[] = [
  { name: "organization", kind: "record", of: "Organization" },
  { name: "kind", kind: "choice", of: "relationKind", choices: relationKinds },
  { name: "since", kind: "day" },
];
const expert: readonly Field[] = [
  { name: "specialities", kind: "choices", of: "speciality", choices: fields },
  { name: "expertise" },
];

export default resourceOf({
  type: "CommitteeMember",
  list: committeeMemberList,
  one: committeeMemberOne,
  title: ({ person, id }) => (person ? nameOf(person) : id),
  search: "expertise",
  sort: { field: "since", order: "DESC" },
  columns: [
    { source: "person", kind: "name", narrow: "title" },
    { source: "organization", kind: "name", narrow: "line" },
    { source: "specialities", narrow: "line", text: ({ specialities }) => fieldsOf(specialities) },
    { source: "expertise", narrow: "line", sort: true },
    { source: "region", kind: "region", sort: true },
    { source: "since", kind: "day", sort: true, narrow: "head" },
    { source: "until", kind: "day" },
  ],
  facts: [
    {
      name: "member",
      facts: [
        { source: "person", kind: "name" },
        { source: "number", kind: "serial" },
        { source: "organization", kind: "record", of: "Organization" },
        { source: "specialities", show: ({ specialities }) => <>{fieldsOf(specialities)}</> },
        { source: "expertise", wide: true },
        { source: "region", kind: "region" },
        { source: "since", kind: "day" },
        { source: "until", kind: "day" },
      ],
    },
  ],
  parts: async () => {
    const { Relations } = await import("../standing/relations.tsx");
    return { Below: ({ record: { person } }) => person && <Relations person={person.id} /> };
  },
  verbs: {
    declare: {
      document: declareRelation,
      Icon: Link2,
      fields: [...relation, { name: "detail", kind: "long", optional: true }],
      open: ({ person }, me) => person?.id === me.id,
      variables: (_, answers) => answers,
    },
    record: {
      document: recordRelation,
      Icon: Link2,
      fields: [...relation, { name: "detail", kind: "long" }],
      open: (_, me) => isDepartment(me),
      variables: ({ person }, answers) => ({ person: person?.id, ...answers }),
    },
    edit: {
      document: editCommitteeMember,
      Icon: PencilLine,
      fields: expert,
      prefill: true,
      open: ({ until }, me) => until >= today() && isDepartment(me),
      variables: ({ id }, answers) => ({ id, ...answers }),
    },
    renew: {
      document: renewCommitteeMember,
      Icon: CalendarPlus,
      fields: [{ name: "until", kind: "day" }],
      open: ({ until }, me) => until >= today() && isDepartment(me),
    },
    end: {
      document: endCommitteeMember,
      grave: true,
      Icon: UserMinus,
      fields: [
        { name: "until", kind: "day", initial: today },
        { name: "reason", kind: "long" },
      ],
      open: ({ until }, me) => until >= today() && isDepartment(me),
    },
  },
  create: {
    document: seatCommitteeMember,
    verb: "seat",
    by: "decider",
    seat: "committee",
    parts: [
      {
        name: "member",
        fields: [
          { name: "region", kind: "region" },
          { name: "person", kind: "record", of: "Person" },
          ...expert,
          { name: "until", kind: "day", optional: true },
        ],
      },
    ],
  },
});
