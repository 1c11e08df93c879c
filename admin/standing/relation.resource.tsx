import { relationKinds } from "../../shared/standing/standing.ts";
import { choiceText, nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { declareRelation, endRelation, relationList, relationOne } from "./documents.ts";

/** The relations of a person to organizations; readers see only their own. */
export default resourceOf({
  type: "Relation",
  list: relationList,
  one: relationOne,
  title: ({ organization, kind }) => `${organization ? nameOf(organization) : "—"}·${choiceText("relationKind", kind)}`,
  columns: [
    { source: "organization", kind: "name", narrow: "title" },
    { source: "kind", kind: "choice", of: "relationKind", narrow: "head", sort: true },
    { source: "person", kind: "name", narrow: "line" },
    { source: "since", kind: "day", sort: true, narrow: "line" },
    { source: "until", kind: "day" },
    { source: "declaredAt", kind: "instant", sort: true },
  ],
  filters: [{ source: "kind", of: "relationKind", values: relationKinds }],
  facts: [
    {
      name: "relation",
      facts: [
        { source: "person", kind: "name" },
        { source: "organization", kind: "record", of: "Organization" },
        { source: "kind", kind: "choice", of: "relationKind" },
        { source: "since", kind: "day" },
        { source: "until", kind: "day" },
        { source: "declaredAt", kind: "instant" },
        { source: "detail", kind: "long" },
      ],
    },
  ],
  verbs: {
    end: {
      document: endRelation,
      fields: [{ name: "until", kind: "day" }],
      open: ({ until, person }, me) => !until && person?.id === me.id,
    },
  },
  create: {
    document: declareRelation,
    verb: "declare",
    by: "anyone",
    parts: [
      {
        name: "relation",
        fields: [
          { name: "organization", kind: "record", of: "Organization" },
          { name: "kind", kind: "choice", of: "relationKind", choices: relationKinds },
          { name: "since", kind: "day" },
          { name: "until", kind: "day", optional: true },
          { name: "detail", kind: "long", optional: true },
        ],
      },
    ],
  },
});
