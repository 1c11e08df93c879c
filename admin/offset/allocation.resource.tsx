import { Ban, Check, Link2, LockKeyhole } from "lucide-react";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { Ref } from "../platform/ref.tsx";
import { Why } from "./why.tsx";
import {
  acceptAllocation,
  allocationList,
  allocationOne,
  confirmAllocation,
  declineAllocation,
  retireAllocation,
} from "./documents.ts";

export default resourceOf({
  type: "Allocation",
  list: allocationList,
  one: allocationOne,
  title: ({ event, product }) => `${event ? nameOf(event) : "—"}·${product}`,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "event", narrow: "title", text: ({ event }) => (event ? nameOf(event) : "—") },
    { source: "product", narrow: "line" },
    { source: "kilograms", kind: "kilograms", sort: true, narrow: "line" },
    { source: "seller", kind: "name" },
    { source: "tier", kind: "whole", sort: true },
    { source: "clause" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Allocation") }],
  views: [
    { name: "open", filter: { state: ["proposed", "accepted", "confirmed"] } },
    { name: "retired", filter: { state: ["retired"] } },
  ],
  facts: [
    {
      name: "allocation",
      facts: [
        { source: "event", kind: "record", of: "Event" },
        { source: "kilograms", kind: "kilograms" },
        { source: "product" },
        { source: "organiser", kind: "record", of: "Organization" },
        { source: "seller", kind: "record", of: "Organization" },
        {
          source: "supply",
          show: ({ source, supply }) => <Ref type={source === "block" ? "Block" : "ForeignUnit"} id={supply} />,
        },
        { source: "tier", kind: "whole" },
        { source: "clause" },
        { source: "share", kind: "choice", of: "bearer" },
        { source: "deviation", kind: "long" },
        { source: "retiredOn", kind: "day" },
        { source: "run.at", kind: "instant" },
        { source: "serials", kind: "serial", wide: true },
        { source: "why", wide: true, show: (it) => <Why of={it} /> },
      ],
    },
  ],
  track: ["proposed", "accepted", "confirmed", "retired"],
  verbs: {
    accept: { document: acceptAllocation, Icon: Check },
    confirm: { document: confirmAllocation, Icon: Link2 },
    retire: { document: retireAllocation, Icon: LockKeyhole },
    decline: { document: declineAllocation, fields: [{ name: "reason", kind: "long" }], grave: true, Icon: Ban },
  },
});
