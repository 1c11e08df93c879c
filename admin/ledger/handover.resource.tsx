import { ArrowRightLeft, Ban, Undo2 } from "lucide-react";
import { Link } from "react-router";
import { nameOf, type Linked } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { acceptHandover, handoverList, handoverOne, refuseHandover, withdrawHandover } from "./documents.ts";

const parties = ({ giver, taker }: { giver?: Linked | null; taker?: Linked | null }): string =>
  `${giver ? nameOf(giver) : ""} → ${taker ? nameOf(taker) : ""}`;

export default resourceOf({
  type: "Handover",
  list: handoverList,
  one: handoverOne,
  title: parties,
  sort: { field: "at", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { name: "parties", narrow: "title", text: parties },
    { source: "kilograms", kind: "kilograms", sort: true, narrow: "line" },
    { source: "serials", kind: "serial" },
    { source: "at", kind: "instant", sort: true },
    { source: "dueOn", kind: "due", sort: true, narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("Handover") }],
  views: [{ name: "offered", filter: { state: ["offered"] } }],
  facts: [
    {
      name: "handover",
      facts: [
        { source: "serials", kind: "serial", wide: true },
        { source: "kilograms", kind: "kilograms" },
        { source: "giver", kind: "record", of: "Organization" },
        { source: "taker", kind: "record", of: "Organization" },
        { source: "at", kind: "instant" },
        { source: "dueOn", kind: "day" },
        { source: "note", wide: true },
        { source: "corrects", kind: "ref", of: "Transfer" },
        {
          source: "block",
          show: ({ block }) => (block ? <Link to={`/Block/${block.id}`}>{t("Block.one")}</Link> : "—"),
        },
        { source: "region", kind: "region" },
      ],
    },
  ],
  verbs: {
    accept: { document: acceptHandover, Icon: ArrowRightLeft },
    refuse: { document: refuseHandover, Icon: Ban, grave: true, fields: [{ name: "reason", kind: "long" }] },
    withdraw: { document: withdrawHandover, Icon: Undo2, grave: true },
  },
});
