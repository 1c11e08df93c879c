import { Ban, BadgeCheck } from "lucide-react";
import { unitKinds } from "../../shared/offset/offset.ts";
import { numberText } from "../platform/day.ts";
import { choiceText } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { DeclaredBefore } from "./declared-before.tsx";
import {
  checkForeignUnit,
  declareForeignUnit,
  foreignUnitList,
  foreignUnitOne,
  refuseForeignUnit,
} from "./documents.ts";
import { printedFields, registryFields } from "./unit-fields.ts";

/** First and last of its serial numbers, as the registry writes them. */
const serialsOf = ({
  serialPrefix,
  firstSerial,
  tonnes,
}: {
  serialPrefix: string;
  firstSerial: number;
  tonnes: number;
}): string => `${serialPrefix}${firstSerial} … ${serialPrefix}${firstSerial + tonnes - 1}`;

export default resourceOf({
  type: "ForeignUnit",
  list: foreignUnitList,
  one: foreignUnitOne,
  title: (it) => `${choiceText("unitKind", it.kind)} ${serialsOf(it)}`,
  search: "registry",
  files: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "serialPrefix", narrow: "title", text: serialsOf },
    { source: "kind", kind: "choice", of: "unitKind", sort: true, narrow: "line" },
    { source: "registry", sort: true },
    { source: "province", kind: "region", sort: true },
    { source: "tonnes", kind: "whole", unit: "tCO2e", sort: true, narrow: "line" },
    { source: "remaining", kind: "kilograms", sort: true },
    { source: "vintage", sort: true },
    { source: "holder", kind: "name" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [
    { source: "state", values: statesOf("ForeignUnit") },
    { source: "kind", of: "unitKind", values: unitKinds },
  ],
  views: [{ name: "submitted", filter: { state: ["submitted"] } }],
  facts: [
    {
      name: "unit",
      facts: [
        { source: "kind", kind: "choice", of: "unitKind" },
        { source: "registry" },
        { source: "holder", kind: "record", of: "Organization" },
        { source: "tonnes", kind: "whole", unit: "tCO2e" },
        { source: "usedTonnes", kind: "whole", unit: "tCO2e" },
        { source: "remaining", kind: "kilograms" },
        { source: "serialPrefix", show: (it) => <span className="serial">{serialsOf(it)}</span>, wide: true },
        { source: "account", kind: "serial" },
        { source: "vintage" },
        { source: "province", kind: "region" },
        { source: "region", kind: "region" },
        { source: "donated", kind: "flag" },
        {
          source: "disputed",
          show: ({ disputed, tonnes }) =>
            disputed ? t("ForeignUnit.frozen", { tonnes: numberText(tonnes) }) : t("any.no"),
        },
        { source: "cancelledOn", kind: "day" },
        { source: "proof", kind: "serial" },
        { source: "event", kind: "ref", of: "Event" },
      ],
    },
  ],
  track: ["submitted", "checked"],
  verbs: {
    check: {
      document: checkForeignUnit,
      fields: [
        { name: "distinct", kind: "long", optional: true },
        { name: "distinctFrom", kind: "text", optional: true },
      ],
      Icon: BadgeCheck,
    },
    refuse: { document: refuseForeignUnit, fields: [{ name: "reason", kind: "long" }], grave: true, Icon: Ban },
  },
  create: {
    document: declareForeignUnit,
    verb: "declare",
    by: "holder",
    variables: (input) => ({ input }),
    parts: [
      {
        name: "unit",
        fields: [
          ...registryFields,
          { name: "account" },
          ...printedFields,
          { name: "vintage", kind: "whole" },
          { name: "province", kind: "region" },
        ],
      },
      {
        name: "proof",
        Helper: DeclaredBefore,
        fields: [
          { name: "cancelledOn", kind: "day" },
          { name: "proof" },
          { name: "region", kind: "region" },
          { name: "donated", kind: "flag" },
          { name: "event", kind: "record", of: "Event", filter: { state: ["planned", "accounted"] }, optional: true },
        ],
      },
    ],
  },
});
