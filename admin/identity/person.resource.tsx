import { resourceOf } from "../platform/resource.ts";
import { personList, personOne } from "./documents.ts";

export default resourceOf({
  type: "Person",
  list: personList,
  one: personOne,
  title: ({ name }) => name,
  columns: [
    { source: "name", narrow: "title", sort: true },
    { source: "organization", kind: "record", of: "Organization", narrow: "line" },
    { source: "joinedAt", kind: "instant", sort: true },
  ],
  search: "name",
  parts: async () => {
    const { PasswordLink } = await import("./link-button.tsx");
    return { Top: PasswordLink };
  },
  facts: [
    {
      name: "person",
      facts: [
        { source: "name" },
        { source: "email" },
        { source: "organization", kind: "record", of: "Organization" },
        { source: "joinedAt", kind: "instant" },
      ],
    },
  ],
});
