import { Megaphone, PencilLine, Square, Undo2 } from "lucide-react";
import { specialities } from "../../shared/methodology/methodology.ts";
import { promotionKinds } from "../../shared/promotion/promotion.ts";
import { provinceOf } from "../../shared/region/region.ts";
import { choiceText, regionText } from "../platform/name.ts";
import { resourceOf, type Field } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import {
  draftPromotion,
  editPromotion,
  endPromotion,
  promotionList,
  promotionOne,
  publishPromotion,
  withdrawPromotion,
} from "./documents.ts";
import { Published } from "./published.tsx";

const offer: readonly Field[] = [
  { name: "kind", kind: "choice", of: "promotionKind", choices: promotionKinds },
  { name: "titleZh" },
  { name: "titleEn", optional: true },
  { name: "text", kind: "long" },
  { name: "source", optional: true },
  { name: "link", optional: true },
  { name: "contact" },
];
const aim: readonly Field[] = [
  { name: "cities", kind: "cities", optional: true },
  { name: "specialities", kind: "choices", of: "speciality", choices: specialities, optional: true },
  { name: "validFrom", kind: "day" },
  { name: "validUntil", kind: "day" },
  {
    name: "everyMonths",
    kind: "whole",
    initial: (it?: { readonly everyMonths?: number }) => String(it?.everyMonths ?? 3),
  },
];
/** The answers, without the cities of a province that was chosen before. */
const inputOf = ({ cities, specialities: fields, region, ...rest }: Readonly<Record<string, unknown>>) => ({
  ...rest,
  region,
  cities: ((cities ?? []) as readonly string[]).filter((one) => provinceOf(one) === region),
  specialities: fields ?? [],
});
const several = (of: unknown, text: (one: string) => string): string =>
  ((of ?? []) as readonly string[]).map(text).join(t("any.listComma"));

export default resourceOf({
  type: "Promotion",
  list: promotionList,
  one: promotionOne,
  title: ({ titleZh, titleEn }) => either(titleZh, titleEn),
  search: "titleZh",
  sort: { field: "validUntil", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    {
      source: "titleZh",
      narrow: "title",
      sort: true,
      show: ({ titleZh, titleEn }) => either(titleZh, titleEn),
      text: ({ titleZh }) => titleZh,
    },
    { source: "kind", kind: "choice", of: "promotionKind", narrow: "line", sort: true },
    { source: "region", kind: "region", sort: true },
    { source: "validFrom", kind: "day", sort: true },
    { source: "validUntil", kind: "day", narrow: "line", sort: true },
    { source: "pushOn", kind: "day" },
  ],
  filters: [
    { source: "state", values: statesOf("Promotion") },
    { source: "kind", of: "promotionKind", values: promotionKinds },
  ],
  views: [{ name: "published", filter: { state: ["published"] } }],
  facts: [
    {
      name: "promotion",
      facts: [
        { source: "kind", kind: "choice", of: "promotionKind" },
        { source: "poster", kind: "record", of: "Organization" },
        { source: "text", kind: "long", wide: true },
        { source: "source", wide: true },
        { source: "link", wide: true, show: ({ link }) => <Published link={link} /> },
        { source: "contact" },
      ],
    },
    {
      name: "aim",
      facts: [
        { source: "region", kind: "region" },
        { source: "cities", show: ({ cities }) => several(cities, regionText) },
        { source: "specialities", show: (it) => several(it.specialities, (one) => choiceText("speciality", one)) },
        { source: "validFrom", kind: "day" },
        { source: "validUntil", kind: "day" },
        { source: "everyMonths", kind: "whole" },
        { source: "pushOn", kind: "day" },
      ],
    },
  ],
  track: ["draft", "published", "ended"],
  parts: async () => ({ Aside: (await import("./received.tsx")).Received }),
  verbs: {
    publish: { document: publishPromotion, Icon: Megaphone },
    edit: {
      document: editPromotion,
      prefill: true,
      Icon: PencilLine,
      fields: [...offer, ...aim],
      open: ({ moves }) => moves.some(({ action }) => action === "publish"),
      variables: ({ id, revision, region }, answers) => ({ id, revision, input: inputOf({ ...answers, region }) }),
    },
    end: { document: endPromotion, grave: true, Icon: Square },
    withdraw: { document: withdrawPromotion, grave: true, Icon: Undo2, fields: [{ name: "reason", kind: "long" }] },
  },
  files: true,
  create: {
    document: draftPromotion,
    verb: "draft",
    by: "publisher",
    parts: [
      { name: "promotion", fields: offer },
      { name: "aim", fields: [{ name: "region", kind: "region" }, ...aim] },
    ],
    variables: (answers) => ({ input: inputOf(answers) }),
  },
});
