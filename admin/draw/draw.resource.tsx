import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { drawList, drawOne } from "./documents.ts";
import { isOfBodies, purposeText } from "./purpose.ts";

/** The purpose of the draw; for an order of bodies also what that order is for. */
const Purpose = ({ of }: { of: string }) => (
  <>
    {purposeText(of)}
    {isOfBodies(of) && <p className="none">{t("draw.bodiesLead")}</p>}
  </>
);

export default resourceOf({
  type: "Draw",
  list: drawList,
  one: drawOne,
  title: ({ purpose }) => purposeText(purpose),
  search: "purpose",
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "purpose", narrow: "title", text: ({ purpose }) => purposeText(purpose) },
    { source: "region", kind: "region", narrow: "line", sort: true },
    { source: "sampleSize", kind: "whole" },
    { source: "committedAt", kind: "instant", sort: true },
    { source: "sourceDueAt", kind: "instant", sort: true, narrow: "line" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Draw") }],
  facts: [
    {
      name: "draw",
      facts: [
        { source: "purpose", wide: true, show: ({ purpose }) => <Purpose of={purpose} /> },
        { source: "region", kind: "region" },
        { source: "sampleSize", kind: "whole" },
        { source: "sourceKind", kind: "choice", of: "sourceKind" },
        { source: "source", wide: true },
        { source: "committedAt", kind: "instant" },
        { source: "sourceDueAt", kind: "instant" },
        { source: "revealedAt", kind: "instant" },
      ],
    },
    {
      name: "proof",
      facts: [
        { source: "commitment", kind: "serial", wide: true },
        { source: "iterations", kind: "whole" },
        { source: "poolHash", kind: "serial", wide: true },
        { source: "value", kind: "serial", wide: true },
        { source: "code", kind: "serial", wide: true },
      ],
    },
  ],
  track: ["committed", "revealed"],
  parts: async () => ({ Below: (await import("./check.tsx")).Check }),
});
