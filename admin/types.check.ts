// Code that must not compile. `npm run check` reads this file; no bundle contains it.
import { draftEvent, eventList } from "./event/documents.ts";
import { resourceOf, type Field } from "./platform/resource.ts";
import { t } from "./platform/text.ts";

// @ts-expect-error a message that no messages file has
t("no.such.message");

const field: Field[] = [
  { name: "level", kind: "choice", choices: ["provincial"] },
  // @ts-expect-error a day has no choices
  { name: "beginsOn", kind: "day", choices: ["today"] },
  // @ts-expect-error a choice is among some choices
  { name: "level", kind: "choice" },
  // @ts-expect-error only a record is ranked
  { name: "titleZh", rank: () => 1 },
  // @ts-expect-error there is no such kind
  { name: "titleZh", kind: "colour" },
];

resourceOf({
  type: "Event",
  list: eventList,
  title: ({ titleZh }) => titleZh,
  columns: [
    { source: "titleZh" },
    { source: "organiser.name" },
    { name: "years", show: ({ beginsOn }) => beginsOn.slice(0, 4) },
    // @ts-expect-error an event has no such column
    { source: "titelZh" },
    // @ts-expect-error an organization has no such column
    { source: "organiser.nickname" },
    // @ts-expect-error what is worked out says how it is shown
    { name: "years" },
  ],
  create: { document: draftEvent, verb: "draft", parts: [{ name: "what", fields: field }] },
});
