import { either } from "../platform/text.ts";
import { resourceOf } from "../platform/resource.ts";
import { organizationList, organizationOne } from "./documents.ts";

export default resourceOf({
  type: "Organization",
  list: organizationList,
  one: organizationOne,
  title: ({ name, nameEn }) => either(name, nameEn),
  number: ({ uscc }) => uscc,
  columns: [
    { source: "name", narrow: "title", sort: true },
    { source: "uscc", kind: "serial", narrow: "line" },
    { source: "region", kind: "region", narrow: "line", sort: true },
    { source: "city", kind: "region" },
    { source: "joinedAt", kind: "instant", sort: true },
  ],
  search: "name",
  numbers: ["uscc"],
  facts: [
    {
      name: "registration",
      facts: [
        { source: "name" },
        { source: "nameEn" },
        { source: "uscc", kind: "serial" },
        { source: "identifiedBy", kind: "choice", of: "identifierKind" },
        { source: "country" },
        { source: "identifierProof" },
        { source: "region", kind: "region" },
        { source: "city", kind: "region" },
        { source: "joinedAt", kind: "instant" },
      ],
    },
  ],
});
