import { Dices } from "lucide-react";
import { sourceKinds } from "../../shared/draw/draw.ts";
import { dayAt, instantText } from "../platform/day.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { CommitBoth } from "./commit.tsx";
import { announceCheckPlan, checkPlanList, checkPlanOne, revealCheckPlan } from "./documents.ts";

export default resourceOf({
  type: "CheckPlan",
  list: checkPlanList,
  one: checkPlanOne,
  title: ({ purpose }) => purpose,
  search: "purpose",
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "purpose", narrow: "title", sort: true },
    { source: "region", kind: "region", narrow: "line", sort: true },
    { source: "draw.sampleSize", kind: "whole" },
    { source: "draw.sourceDueAt", kind: "instant", narrow: "line" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("CheckPlan") }],
  facts: [
    {
      name: "plan",
      facts: [
        { source: "purpose", wide: true },
        { source: "region", kind: "region" },
        { source: "draw.sampleSize", kind: "whole" },
        { source: "draw.sourceKind", kind: "choice", of: "sourceKind" },
        { source: "draw.source", wide: true },
        { source: "draw.sourceDueAt", kind: "instant" },
        { source: "policyOn", kind: "day" },
      ],
    },
  ],
  track: ["announced", "revealed"],
  parts: async () => ({ Aside: (await import("./drawn.tsx")).Drawn }),
  verbs: {
    reveal: {
      document: revealCheckPlan,
      Icon: Dices,
      fields: [{ name: "secret" }, { name: "value" }],
      from: ({ draw }) =>
        draw
          ? { day: dayAt(draw.sourceDueAt), say: t("oversight.revealFrom", { at: instantText(draw.sourceDueAt) }) }
          : undefined,
    },
  },
  create: {
    document: announceCheckPlan,
    verb: "announce",
    by: "administrator",
    seat: "spotCheck",
    variables: (input) => ({ input }),
    parts: [
      {
        name: "plan",
        fields: [
          { name: "purpose", kind: "long" },
          { name: "region", kind: "region" },
          { name: "sampleSize", kind: "whole" },
          { name: "sourceKind", kind: "choice", of: "sourceKind", choices: sourceKinds },
          { name: "source" },
          { name: "sourceDueAt", kind: "instant" },
        ],
      },
      { name: "proof", Helper: CommitBoth, fields: [{ name: "commitment" }, { name: "bodiesCommitment" }] },
    ],
  },
});
