import { CircleCheck, Undo2 } from "lucide-react";
import { resourceOf } from "../platform/resource.ts";
import { statesOf } from "../platform/state.tsx";
import { daysText, typedDays } from "./days.ts";
import {
  confirmHolidayNotice,
  holidayNoticeList,
  holidayNoticeOne,
  proposeHolidayNotice,
  withdrawHolidayNotice,
} from "./documents.ts";

export default resourceOf({
  type: "HolidayNotice",
  list: holidayNoticeList,
  one: holidayNoticeOne,
  title: ({ year, number }) => `${year} ${number}`,
  search: "number",
  sort: { field: "year", order: "DESC" },
  columns: [
    { source: "state", kind: "state", narrow: "head", sort: true },
    { source: "year", narrow: "title", sort: true, show: ({ year }) => String(year) },
    { source: "number", narrow: "line", sort: true },
    { source: "region", kind: "region", sort: true },
    { source: "moved", kind: "whole" },
  ],
  filters: [{ source: "state", values: statesOf("HolidayNotice") }],
  views: [{ name: "inForce", filter: { state: ["inForce"] } }],
  facts: [
    {
      name: "notice",
      facts: [
        { source: "year", show: ({ year }) => String(year) },
        { source: "number" },
        { source: "region", kind: "region" },
        { source: "off", wide: true, show: ({ off }) => daysText(off as readonly string[]) },
        { source: "worked", wide: true, show: ({ worked }) => daysText(worked as readonly string[]) },
        { source: "reason", kind: "long", wide: true },
        { source: "moved", kind: "whole" },
      ],
    },
  ],
  track: ["proposed", "inForce"],
  verbs: {
    confirm: { document: confirmHolidayNotice, Icon: CircleCheck },
    withdraw: { document: withdrawHolidayNotice, grave: true, Icon: Undo2, fields: [{ name: "reason", kind: "long" }] },
  },
  create: {
    document: proposeHolidayNotice,
    verb: "propose",
    by: "publisher",
    seat: "calendar",
    parts: [
      {
        name: "notice",
        fields: [
          { name: "region", kind: "region" },
          { name: "year", kind: "whole" },
          { name: "number" },
          { name: "off", kind: "long" },
          { name: "worked", kind: "long" },
          { name: "reason", kind: "long", optional: true },
        ],
      },
    ],
    variables: ({ off, worked, ...rest }) => ({ input: { ...rest, off: typedDays(off), worked: typedDays(worked) } }),
  },
});
