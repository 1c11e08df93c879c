import { Check, Eye, X } from "lucide-react";
import { choiceText, nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { either } from "../platform/text.ts";
import { acceptPush, declinePush, pushList, pushOne, seePush } from "./documents.ts";
import { Published } from "./published.tsx";

export default resourceOf({
  type: "Push",
  list: pushList,
  one: pushOne,
  title: ({ titleZh, titleEn }) => either(titleZh, titleEn),
  search: "titleZh",
  sort: { field: "pushedOn", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    {
      source: "titleZh",
      narrow: "title",
      sort: true,
      show: ({ titleZh, titleEn }) => either(titleZh, titleEn),
      text: ({ titleZh }) => titleZh,
    },
    {
      source: "project",
      narrow: "line",
      show: ({ project }) => project && nameOf(project),
      text: ({ project }) => (project ? nameOf(project) : ""),
    },
    { source: "owner", show: ({ owner }) => owner && nameOf(owner), text: ({ owner }) => (owner ? nameOf(owner) : "") },
    { source: "pushedOn", kind: "day", sort: true },
    { source: "times", kind: "whole", sort: true },
    { source: "seenOn", kind: "day" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Push") }],
  views: [
    { name: "open", filter: { state: ["pushed"] } },
    { name: "interested", filter: { state: ["interested"] } },
  ],
  facts: [
    {
      name: "push",
      facts: [
        { source: "promotion", kind: "record", of: "Promotion" },
        { source: "promotion.kind", show: ({ promotion }) => promotion && choiceText("promotionKind", promotion.kind) },
        { source: "promotion.text", kind: "long", wide: true },
        { source: "promotion.source", wide: true },
        { source: "promotion.link", wide: true, show: ({ promotion }) => <Published link={promotion?.link} /> },
        { source: "project", kind: "record", of: "Project" },
        { source: "owner", kind: "record", of: "Organization" },
        { source: "pushedOn", kind: "day" },
        { source: "times", kind: "whole" },
      ],
    },
    {
      name: "answer",
      when: ({ seenOn }) => !!seenOn,
      facts: [
        { source: "seenOn", kind: "day" },
        { source: "answer", wide: true },
        { source: "contact" },
        { source: "posterContact" },
      ],
    },
  ],
  verbs: {
    accept: {
      document: acceptPush,
      Icon: Check,
      fields: [{ name: "contact" }, { name: "answer", kind: "long", optional: true }],
    },
    decline: { document: declinePush, Icon: X, grave: true, fields: [{ name: "answer", kind: "long" }] },
    see: {
      document: seePush,
      Icon: Eye,
      open: ({ state, seenOn, owner }, { organization }) =>
        state === "pushed" && !seenOn && !!owner && owner.id === organization?.id,
    },
  },
});
