import { Trash2 } from "lucide-react";
import { addDays, dayText } from "../platform/day.ts";
import { nameOf } from "../platform/name.ts";
import { clauseText } from "../platform/refusal.tsx";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import { archiveList, archiveOne, deleteArchive } from "./documents.ts";

interface Kept {
  readonly retention: { readonly until: string; readonly standing: readonly string[] };
}
/** The last day of the retention period, or the words for it while a certificate stands. */
const until = ({ retention }: Kept): string =>
  retention.standing.length > 0 ? t("archive.stands") : dayText(retention.until, true);

export default resourceOf({
  type: "Archive",
  list: archiveList,
  one: archiveOne,
  byTwo: true,
  title: ({ event, id }) => (event ? nameOf(event) : id),
  number: ({ event }) => event?.number,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "event", kind: "name", narrow: "title" },
    { source: "organiser", kind: "name", narrow: "line" },
    { source: "region", kind: "region", sort: true },
    { source: "keptSince", kind: "day", sort: true },
    { source: "retention.until", show: until, text: until, narrow: "line" },
  ],
  filters: [{ source: "state", values: statesOf("Archive") }],
  views: [{ name: "kept", filter: { state: ["kept"] } }],
  facts: [
    {
      name: "archive",
      facts: [
        { source: "event", kind: "record", of: "Event" },
        { source: "organiser", kind: "record", of: "Organization" },
        { source: "region", kind: "region" },
        { source: "city", kind: "region" },
        { source: "keptSince", kind: "day" },
        { source: "deletedOn", kind: "day" },
        { source: "policyOn", kind: "day" },
      ],
    },
    {
      name: "retention",
      facts: [
        { source: "retention", text: ({ retention }) => t("archive.years", { n: retention.years }) },
        { source: "retention.clause", text: ({ retention }) => clauseText(retention.clause) },
        { source: "retention.since", kind: "day" },
        { source: "retention.until", kind: "day" },
        { source: "retention.standing", text: ({ retention }) => retention.standing.join(t("any.listComma")) || "—" },
      ],
    },
  ],
  parts: async () => ({ Top: (await import("./pack.tsx")).Pack }),
  track: ["kept"],
  verbs: {
    delete: {
      document: deleteArchive,
      fields: [{ name: "reason", kind: "long" }],
      grave: true,
      Icon: Trash2,
      from: ({ retention }) => {
        const day = addDays(retention.until, 1);
        return {
          day,
          say:
            retention.standing.length > 0 ? t("archive.stands") : t("archive.notBefore", { day: dayText(day, true) }),
        };
      },
    },
  },
});
