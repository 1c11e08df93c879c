import { ShoppingCart, Undo2 } from "lucide-react";
import { ownAffairs } from "../../shared/identity/role.ts";
import { offerKinds } from "../../shared/market/market.ts";
import { tonnes } from "../platform/day.ts";
import { Link } from "react-router";
import { choiceText, nameOf, type Linked } from "../platform/name.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { offerBlock, offerList, offerOne, orderTrade, withdrawOffer } from "./documents.ts";
import { fenOf, yuan } from "./price.ts";
import { Venue } from "./venue.tsx";

interface Offered {
  readonly speciality: string;
  readonly vintage: number;
  readonly block?: { readonly ofProject?: Linked | null } | null;
}
/** An offer for display: project and vintage; only the type of credits if the project is not public. */
const product = ({ block, speciality, vintage }: Offered): string =>
  t("offer.product", {
    project: block?.ofProject ? nameOf(block.ofProject) : choiceText("speciality", speciality),
    vintage,
  });
/** A block, beside its serial numbers. */
const blockText = ({
  speciality,
  vintage,
  kilograms,
}: {
  speciality: string;
  vintage: number;
  kilograms: number;
}): string => `${choiceText("speciality", speciality)} ${vintage} ${tonnes(kilograms)} ${t("unit.tCO2e")}`;
const Seller = ({ of }: { of: Linked | null | undefined }) =>
  of ? <Link to={`/Organization/${of.id}`}>{nameOf(of)}</Link> : <span className="none">{t("offer.hidden")}</span>;

export default resourceOf({
  type: "Offer",
  list: offerList,
  one: offerOne,
  title: (it) => `${choiceText("offerKind", it.kind)}·${product(it)}`,
  sort: { field: "at", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "block", narrow: "title", text: product },
    { source: "kind", kind: "choice", of: "offerKind", sort: true, narrow: "line" },
    { source: "vintage", sort: true },
    {
      source: "seller",
      show: ({ seller }) => (seller ? nameOf(seller) : <span className="none">{t("offer.hidden")}</span>),
      text: ({ seller }) => (seller ? nameOf(seller) : ""),
    },
    { source: "kilograms", kind: "kilograms", sort: true },
    { source: "remaining", kind: "kilograms", sort: true, narrow: "line" },
    {
      source: "priceFen",
      kind: "decimal",
      unit: "yuanPerTonne",
      show: ({ priceFen }) => <span className="number">{yuan(priceFen)}</span>,
      text: ({ priceFen }) => (priceFen === null || priceFen === undefined ? "" : (priceFen / 100).toFixed(2)),
    },
  ],
  filters: [
    { source: "state", values: statesOf("Offer") },
    { source: "kind", of: "offerKind", values: offerKinds },
  ],
  views: [
    { name: "open", filter: { state: ["open"] } },
    { name: "donation", filter: { kind: ["donation"] } },
  ],
  facts: [
    {
      name: "offer",
      facts: [
        {
          source: "block",
          show: ({ block }) =>
            block ? (
              <Link to={`/Block/${block.id}`} className="serial">
                {block.serials}
              </Link>
            ) : (
              t("offer.hidden")
            ),
          wide: true,
        },
        { source: "kind", kind: "choice", of: "offerKind" },
        { source: "kilograms", kind: "kilograms" },
        { source: "remaining", kind: "kilograms" },
        {
          source: "priceFen",
          unit: "yuanPerTonne",
          show: ({ priceFen }) => <span className="number">{yuan(priceFen)}</span>,
        },
        { source: "seller", show: ({ seller }) => <Seller of={seller} /> },
        {
          name: "block.project",
          show: ({ block }) =>
            block?.ofProject ? (
              <Link to={`/Project/${block.ofProject.id}`}>{nameOf(block.ofProject)}</Link>
            ) : (
              t("offer.hidden")
            ),
        },
        { source: "speciality", kind: "choice", of: "speciality" },
        { source: "vintage" },
        { source: "mechanism", kind: "serial" },
        { source: "event", kind: "ref", of: "Event" },
        { source: "region", kind: "region" },
        { source: "at", kind: "instant" },
        { name: "trading", show: ({ region }) => <Venue region={region} />, wide: true },
      ],
    },
  ],
  verbs: {
    order: {
      document: orderTrade,
      Icon: ShoppingCart,
      open: ({ forSale, seller }, { organization, parties }) =>
        forSale &&
        seller?.id !== organization?.id &&
        parties.some(({ kind }) => (ownAffairs as readonly string[]).includes(kind)),
      fields: [
        {
          name: "kilograms",
          kind: "tonnes",
          unit: "tCO2e",
          initial: ({ remaining }: { remaining: number }) => (remaining / 1000).toFixed(3),
        },
      ],
      variables: ({ id: offer }, answers) => ({ ...answers, offer }),
    },
    withdraw: { document: withdrawOffer, grave: true, Icon: Undo2 },
  },
  create: {
    document: offerBlock,
    verb: "offer",
    by: "seller",
    parts: [
      {
        name: "offer",
        fields: [
          {
            name: "block",
            kind: "record",
            of: "Block",
            filter: { account: ["held"] },
            own: "holder",
            aside: blockText,
          } as Field,
          { name: "kind", kind: "choice", of: "offerKind", choices: offerKinds, initial: () => "listing" },
          { name: "kilograms", kind: "tonnes", unit: "tCO2e" },
          { name: "priceFen", kind: "decimal", unit: "yuanPerTonne", when: ({ kind }) => kind === "listing" },
          { name: "event", kind: "record", of: "Event", filter: { state: ["planned", "accounted"] }, optional: true },
        ],
      },
    ],
    variables: ({ priceFen, ...rest }) => ({ input: { ...rest, priceFen: fenOf(priceFen) } }),
  },
});
