import { resourceOf } from "../platform/resource.ts";
import { either } from "../platform/text.ts";
import { subProjectList } from "./documents.ts";

/** The sub-projects, for fields that refer to one. */
export default resourceOf({
  type: "SubProject",
  list: subProjectList,
  title: ({ titleZh, titleEn }) => either(titleZh, titleEn),
  search: "titleZh",
  columns: [
    { source: "titleZh", narrow: "title", sort: true, text: ({ titleZh, titleEn }) => either(titleZh, titleEn) },
    { source: "project", kind: "name", narrow: "line" },
    { source: "methodology", kind: "name", narrow: "line" },
  ],
});
