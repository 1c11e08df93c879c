import { Ban, CircleCheck, Undo2 } from "lucide-react";
import { Link } from "react-router";
import { specialities } from "../../shared/methodology/methodology.ts";
import { choiceText, nameOf, type Linked } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { confirmTrade, declineTrade, tradeList, tradeOne, withdrawTrade } from "./documents.ts";
import { yuan } from "./price.ts";

interface Sold {
  readonly speciality: string;
  readonly vintage: number;
}
const product = ({ speciality, vintage }: Sold): string =>
  t("offer.product", { project: choiceText("speciality", speciality), vintage });
const Side = ({ of }: { of: Linked | null | undefined }) =>
  of ? <Link to={`/Organization/${of.id}`}>{nameOf(of)}</Link> : <span className="none">{t("offer.hidden")}</span>;

export default resourceOf({
  type: "Trade",
  list: tradeList,
  one: tradeOne,
  title: product,
  sort: { field: "at", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "speciality", narrow: "title", text: product },
    { source: "mechanism", kind: "serial" },
    { source: "kilograms", kind: "kilograms", sort: true, narrow: "line" },
    {
      source: "priceFen",
      unit: "yuanPerTonne",
      sort: true,
      narrow: "line",
      show: ({ priceFen }) => <span className="number">{yuan(priceFen)}</span>,
      text: ({ priceFen }) => (priceFen / 100).toFixed(2),
    },
    { source: "confirmedOn", kind: "day", narrow: "line" },
    { source: "at", kind: "instant", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [
    { source: "state", values: statesOf("Trade") },
    { source: "speciality", of: "speciality", values: specialities },
  ],
  views: [
    { name: "ordered", filter: { state: ["ordered"] } },
    { name: "prices", filter: { state: ["confirmed"] } },
  ],
  facts: [
    {
      name: "trade",
      facts: [
        { source: "kilograms", kind: "kilograms" },
        {
          source: "priceFen",
          unit: "yuanPerTonne",
          show: ({ priceFen }) => <span className="number">{yuan(priceFen)}</span>,
        },
        { source: "seller", show: ({ seller }) => <Side of={seller} /> },
        { source: "buyer", show: ({ buyer }) => <Side of={buyer} /> },
        { source: "speciality", kind: "choice", of: "speciality" },
        { source: "vintage" },
        { source: "mechanism", kind: "serial" },
        { source: "serials", kind: "serial", wide: true },
        {
          source: "offer",
          show: ({ offer }) =>
            offer ? <Link to={`/Offer/${offer.id}`}>{t("Offer.one")}</Link> : <span className="none">—</span>,
        },
        { source: "at", kind: "instant" },
        { source: "confirmedOn", kind: "day" },
        { source: "region", kind: "region" },
      ],
    },
  ],
  track: ["ordered", "confirmed"],
  verbs: {
    confirm: { document: confirmTrade, Icon: CircleCheck },
    decline: { document: declineTrade, Icon: Ban, grave: true, fields: [{ name: "reason", kind: "long" }] },
    withdraw: { document: withdrawTrade, Icon: Undo2, grave: true },
  },
});
