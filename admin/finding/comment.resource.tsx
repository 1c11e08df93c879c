import { EyeOff, MessageSquareReply } from "lucide-react";
import { Link } from "react-router";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { either } from "../platform/text.ts";
import { answerComment, commentList, commentOne, withholdComment } from "./documents.ts";

/** Public comments on records under public notice: the list for offices and applicants, with the answers to give. */
export default resourceOf({
  type: "Comment",
  list: commentList,
  one: commentOne,
  title: ({ text }) => (text.length > 40 ? `${text.slice(0, 40)}…` : text),
  search: "titleZh",
  sort: { field: "madeAt", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "text", narrow: "title", text: ({ text }) => (text.length > 60 ? `${text.slice(0, 60)}…` : text) },
    { source: "titleZh", narrow: "line", text: ({ titleZh, titleEn }) => either(titleZh, titleEn) },
    { source: "madeAt", kind: "instant", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Comment") }],
  facts: [
    {
      name: "comment",
      facts: [
        {
          source: "titleZh",
          wide: true,
          show: ({ subjectType, subjectId, titleZh, titleEn }) => (
            <Link to={`/${subjectType[0]!.toUpperCase()}${subjectType.slice(1)}/${subjectId}`}>
              {either(titleZh, titleEn)}
            </Link>
          ),
        },
        { source: "text", kind: "long" },
        { source: "madeAt", kind: "instant" },
        { source: "region", kind: "region" },
        { source: "author", kind: "name" },
        { source: "signedBy" },
        { source: "contact" },
      ],
    },
    {
      name: "answer",
      when: ({ answer }) => !!answer,
      facts: [
        { source: "answer", kind: "long" },
        { source: "answeredBy", kind: "name" },
        { source: "answeredAt", kind: "instant" },
      ],
    },
  ],
  verbs: {
    answer: { document: answerComment, Icon: MessageSquareReply, fields: [{ name: "answer", kind: "long" }] },
    withhold: { document: withholdComment, Icon: EyeOff, grave: true, fields: [{ name: "reason", kind: "long" }] },
  },
});
