import { MessageSquareText } from "lucide-react";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { answerConsultation, consultationList, consultationOne } from "./documents.ts";

/** The consultation of a sector authority on a project under review. */
export default resourceOf({
  type: "Consultation",
  list: consultationList,
  one: consultationOne,
  title: ({ project }) => (project ? nameOf(project) : "—"),
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "project", kind: "name", narrow: "title" },
    { source: "city", kind: "region", narrow: "line", sort: true },
    { source: "askedOn", kind: "day", sort: true, narrow: "line" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  facts: [
    {
      name: "consultation",
      facts: [
        { source: "project", kind: "record", of: "Project" },
        { source: "city", kind: "region" },
        { source: "askedOn", kind: "day" },
        { source: "answeredOn", kind: "day" },
        { source: "question", kind: "long" },
        { source: "agrees", kind: "flag" },
        { source: "opinion", kind: "long" },
      ],
    },
  ],
  track: ["asked", "answered"],
  verbs: {
    answer: {
      document: answerConsultation,
      Icon: MessageSquareText,
      fields: [
        { name: "agrees", kind: "flag" },
        { name: "opinion", kind: "long" },
      ],
    },
  },
  files: true,
});
