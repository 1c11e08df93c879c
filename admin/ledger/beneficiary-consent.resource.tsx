import { Ban, CircleCheck } from "lucide-react";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { beneficiaryConsentList, beneficiaryConsentOne, consentToIt, declineIt } from "./documents.ts";

export default resourceOf({
  type: "BeneficiaryConsent",
  list: beneficiaryConsentList,
  one: beneficiaryConsentOne,
  title: ({ holder, beneficiary }) =>
    t("consent.title", { holder: holder ? nameOf(holder) : "", beneficiary: beneficiary ? nameOf(beneficiary) : "" }),
  sort: { field: "at", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "beneficiary", kind: "name", narrow: "title" },
    { source: "holder", kind: "name", narrow: "line" },
    { source: "kilograms", kind: "kilograms", sort: true, narrow: "line" },
    { source: "purpose", kind: "choice", of: "purpose" },
    { source: "at", kind: "instant", sort: true },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("BeneficiaryConsent") }],
  views: [{ name: "asked", filter: { state: ["asked"] } }],
  facts: [
    {
      name: "retirement",
      facts: [
        { source: "serials", kind: "serial", wide: true },
        { source: "kilograms", kind: "kilograms" },
        { source: "purpose", kind: "choice", of: "purpose" },
        { source: "holder", kind: "record", of: "Organization" },
        { source: "beneficiary", kind: "record", of: "Organization" },
        { source: "at", kind: "instant" },
        { source: "region", kind: "region" },
        { source: "transfer.id", kind: "ref", of: "Transfer" },
        { source: "statement", kind: "long" },
      ],
    },
  ],
  track: ["asked", "consented"],
  verbs: {
    consent: { document: consentToIt, Icon: CircleCheck },
    decline: { document: declineIt, Icon: Ban, grave: true, fields: [{ name: "reason", kind: "long" }] },
  },
});
