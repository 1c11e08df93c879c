import { Eye, FileCheck2, Gavel, Megaphone, MessageSquareReply, Scale } from "lucide-react";
import { Link } from "react-router";
import { decisions } from "../../shared/oversight/oversight.ts";
import { nameOf } from "../platform/name.ts";
import { resourceOf } from "../platform/resource.ts";
import { StateChip, statesOf } from "../platform/state.tsx";
import { t } from "../platform/text.ts";
import {
  assignSpotCheck,
  decideSpotCheck,
  hearSpotCheck,
  inspectSpotCheck,
  notifySpotCheck,
  publishSpotCheck,
  spotCheckList,
  spotCheckOne,
} from "./documents.ts";

const Conforms = ({ of }: { of: boolean | null | undefined }) =>
  of === null || of === undefined ? (
    <span className="none">—</span>
  ) : (
    <b style={{ color: of ? "var(--forest-ink)" : "var(--brick-ink)" }}>{t(of ? "any.yes" : "any.no")}</b>
  );

export default resourceOf({
  type: "SpotCheck",
  list: spotCheckList,
  one: spotCheckOne,
  byTwo: true,
  title: ({ event, id }) => (event ? nameOf(event) : id),
  number: ({ certificate }) => certificate?.number,
  files: true,
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "event", kind: "name", narrow: "title" },
    { source: "certificate.number", kind: "serial", narrow: "line" },
    { source: "organiser", kind: "name" },
    { source: "body", kind: "name", narrow: "line" },
    {
      source: "conforms",
      show: ({ conforms }) => <Conforms of={conforms} />,
      text: ({ conforms }) => (conforms === null || conforms === undefined ? "" : t(conforms ? "any.yes" : "any.no")),
    },
    { source: "decision", kind: "choice", of: "decision" },
    { source: "dueOn", kind: "due", narrow: "head" },
  ],
  filters: [{ source: "state", values: statesOf("SpotCheck") }],
  views: [
    { name: "open", filter: { state: ["drawn", "assigned", "inspected", "noticed", "heard", "decided"] } },
    { name: "published", filter: { state: ["published"] } },
  ],
  facts: [
    {
      name: "check",
      facts: [
        { source: "event", kind: "record", of: "Event" },
        { source: "certificate", kind: "record", of: "Certificate" },
        {
          source: "certificate.state",
          show: ({ certificate }) => (certificate ? <StateChip type="Certificate" state={certificate.state} /> : "—"),
        },
        { source: "organiser", kind: "record", of: "Organization" },
        { source: "body", kind: "record", of: "Organization" },
        { source: "plan", show: ({ plan }) => (plan ? <Link to={`/CheckPlan/${plan.id}`}>{plan.purpose}</Link> : "—") },
        { source: "draw", show: ({ draw }) => (draw ? <Link to={`/Draw/${draw.id}`}>{draw.purpose}</Link> : "—") },
        { source: "region", kind: "region" },
        { source: "hearingUntil", kind: "day" },
        { source: "publishedOn", kind: "day" },
      ],
    },
    {
      name: "result",
      when: ({ report }) => !!report,
      facts: [
        { source: "conforms", show: ({ conforms }) => <Conforms of={conforms} /> },
        { source: "decision", kind: "choice", of: "decision" },
        { source: "report", kind: "long" },
        { source: "notice", kind: "long" },
        { source: "hearing", kind: "long" },
        { source: "reasons", kind: "long" },
      ],
    },
  ],
  track: ["drawn", "assigned", "inspected", "noticed", "heard", "decided", "published"],
  verbs: {
    assign: { document: assignSpotCheck, Icon: Eye },
    inspect: {
      document: inspectSpotCheck,
      Icon: FileCheck2,
      fields: [
        { name: "conforms", kind: "flag" },
        { name: "report", kind: "long" },
      ],
    },
    notify: { document: notifySpotCheck, Icon: Megaphone, fields: [{ name: "ground", kind: "long" }] },
    hear: { document: hearSpotCheck, Icon: MessageSquareReply, fields: [{ name: "statement", kind: "long" }] },
    decide: {
      document: decideSpotCheck,
      Icon: Gavel,
      fields: [
        { name: "decision", kind: "choice", choices: decisions },
        { name: "reasons", kind: "long" },
      ],
    },
    publish: { document: publishSpotCheck, Icon: Scale },
  },
});
