import { Ban } from "lucide-react";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { either, t } from "../platform/text.ts";
import { factorRegion, factorUnit } from "./pick.ts";
import { factorList, factorOne, withdrawFactor } from "./documents.ts";

const categories = [
  "electricity_location",
  "electricity_footprint",
  "electricity_residual",
  "electricity_fossil",
  "heat",
  "fuel",
  "fuel_param",
  "transport",
  "freight",
  "accommodation",
  "meal",
  "supplies",
  "waste",
  "water",
  "gwp",
  "sink_param",
  "ph_behaviour",
  "conversion",
  "constant",
] as const;
/** Whether it was verified against the source: factors that were not are marked wherever they appear. */
const Verified = ({ of }: { of: boolean }) => (
  <span data-tone={of ? "forest" : "sand"} style={{ color: of ? "var(--forest-ink)" : "var(--sand-ink)" }}>
    {t(of ? "any.yes" : "any.unverified")}
  </span>
);

export default resourceOf({
  type: "Factor",
  list: factorList,
  one: factorOne,
  title: ({ nameZh, nameEn }) => either(nameZh, nameEn),
  number: ({ id }) => id,
  search: "nameZh",
  sort: { field: "id", order: "ASC" },
  columns: [
    { source: "nameZh", narrow: "title", sort: true, text: ({ nameZh, nameEn }) => either(nameZh, nameEn) },
    { source: "value", kind: "decimal", narrow: "line" },
    {
      source: "unit",
      narrow: "line",
      sort: true,
      text: ({ unit }) => factorUnit(unit),
      show: ({ unit }) => factorUnit(unit),
    },
    { source: "category", kind: "choice", of: "factorCategory", sort: true, narrow: "head" },
    {
      source: "region",
      sort: true,
      show: ({ region }) => factorRegion(region),
      text: ({ region }) => factorRegion(region),
    },
    { source: "year" },
    {
      source: "verified",
      sort: true,
      show: ({ verified }) => <Verified of={verified} />,
      text: ({ verified }) => t(verified ? "any.yes" : "any.no"),
    },
  ],
  filters: [
    { source: "category", of: "factorCategory", values: categories },
    { source: "state", values: statesOf("Factor") },
  ],
  views: [
    { name: "electricity", filter: { category: ["electricity_location", "electricity_footprint"] } },
    { name: "transport", filter: { category: ["transport", "freight"] } },
    { name: "lodging", filter: { category: ["accommodation", "meal"] } },
  ],
  facts: [
    {
      name: "factor",
      facts: [
        { source: "nameZh" },
        { source: "nameEn" },
        { source: "category", kind: "choice", of: "factorCategory" },
        { source: "value", kind: "decimal" },
        { source: "unit", show: ({ unit }) => (factorUnit(unit) === unit ? unit : `${factorUnit(unit)}（${unit}）`) },
        { source: "year" },
        { source: "region", show: ({ region }) => factorRegion(region) },
        { source: "verified", show: ({ verified }) => <Verified of={verified} /> },
        { source: "source", kind: "long" },
      ],
    },
  ],
  verbs: { withdraw: { document: withdrawFactor, fields: [{ name: "reason", kind: "long" }], grave: true, Icon: Ban } },
});
