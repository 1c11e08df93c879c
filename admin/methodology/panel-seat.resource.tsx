import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import { panelSeatList, panelSeatOne } from "./documents.ts";

/** The rounds in which an expert is seated. The work is done in the methodology itself: a seat's page leads there. */
export default resourceOf({
  type: "PanelSeat",
  list: panelSeatList,
  one: panelSeatOne,
  title: ({ methodology }) => (methodology ? either(methodology.titleZh, methodology.titleEn) : t("PanelSeat.one")),
  number: ({ methodology }) => methodology?.code,
  sort: { field: "id", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    {
      source: "methodology",
      narrow: "title",
      text: ({ methodology }) => (methodology ? either(methodology.titleZh, methodology.titleEn) : "—"),
    },
    { source: "round", text: ({ round }) => t("finding.round", { n: round }), sort: true, narrow: "line" },
    { source: "spokenAt", kind: "instant" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("PanelSeat") }],
  parts: async () => ({ Top: (await import("./to-workspace.tsx")).ToWorkspace }),
});
