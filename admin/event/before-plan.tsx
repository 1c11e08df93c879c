import { CircleAlert, CircleCheck } from "lucide-react";
import { numberText } from "../platform/day.ts";
import type { ResultOf } from "../platform/graphql.ts";
import { choiceText } from "../platform/name.ts";
import { t } from "../platform/text.ts";
import type { eventOne } from "./documents.ts";
import style from "./inventory.module.css";

type Event = ResultOf<typeof eventOne>["event"];
/** What a plan consists of, what is missing from it, and that it cannot be changed after submission. */
export function BeforePlan({ record: { boundary, lines, measures, offsetMethod } }: { record: Event }) {
  const n = lines.filter(({ phase }) => phase === "planned").length;
  const parts = [
    [
      t("Event.boundary"),
      (boundary as readonly string[]).map((stage) => choiceText("stage", stage)).join(t("any.listComma")),
    ],
    [t("event.plannedLines"), n > 0 && t("event.lines", { n: numberText(n) })],
    [t("Event.measures"), measures && t("event.written")],
    [t("Event.offsetMethod"), offsetMethod && t("event.written")],
  ] as const;
  return (
    <div className={style.plan}>
      <p>{t("event.planStays")}</p>
      <ul>
        {parts.map(([name, content]) => (
          <li key={name} data-missing={!content}>
            {content ? <CircleCheck size={16} aria-hidden /> : <CircleAlert size={16} aria-hidden />}
            {name}
            {t("any.colon")}
            {content || t("event.missing")}
          </li>
        ))}
      </ul>
    </div>
  );
}
