import type { ReactNode } from "react";
import { addDays, dayText, isProvisional, isWorkingDay, today, weekdayText, workingDaysBetween } from "./day.ts";
import { t } from "./text.ts";
import style from "./clock.module.css";

export type Urgency = "calm" | "sand" | "brick";
export const urgencyOf = (dueOn: string): Urgency =>
  dueOn < today() ? "brick" : workingDaysBetween(today(), dueOn) <= 3 ? "sand" : "calm";

/** At most five weeks of a long term are drawn: those before its end, or those from today. */
const span = 34;
function whenOf(day: string, now: string, dueOn: string): "today" | "late" | "past" | "due" | "left" {
  if (day === now) return "today";
  if (day > dueOn) return "late";
  if (day < now) return "past";
  return day === dueOn ? "due" : "left";
}
/** The ruler of a term: a stroke for each working day, a dot for each day off; what has passed is grey. */
export function Ruler({ beganOn: began, dueOn }: { beganOn: string | undefined; dueOn: string }) {
  const now = today();
  const beganOn = began ?? (dueOn < now ? dueOn : now);
  const [sooner, later] = dueOn < now ? [dueOn, now] : [now, dueOn];
  const to = addDays(sooner, span) < later ? addDays(sooner, span) : later;
  const from = beganOn < addDays(to, -span) ? addDays(to, -span) : beganOn;
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return (
    <svg
      className={style.ruler}
      viewBox={`0 0 ${days.length * 7 + 1} 18`}
      style={{ maxWidth: days.length * 7 + 1 }}
      data-tone={urgencyOf(dueOn)}
      aria-hidden
    >
      {days.map((day, i) => {
        const when = whenOf(day, now, dueOn);
        return isWorkingDay(day) || day === dueOn ? (
          <rect
            key={day}
            data-when={when}
            x={i * 7 + 1}
            y={day === dueOn ? 0 : 4}
            width={day === dueOn ? 3 : 2}
            height={day === dueOn ? 18 : 14}
            rx="1"
          />
        ) : (
          <circle key={day} data-when={when} cx={i * 7 + 2} cy={day === now ? 11 : 15.5} r={day === now ? 3 : 1.1} />
        );
      })}
    </svg>
  );
}

/** The working days left, in large type; the day itself, in small type; the term as a ruler. */
export function Clock({ beganOn, dueOn, children }: { beganOn?: string; dueOn: string; children?: ReactNode }) {
  const [left, late] = [workingDaysBetween(today(), dueOn), dueOn < today()];
  return (
    <div className={style.clock} data-tone={urgencyOf(dueOn)}>
      <p className={style.left}>
        {late && left === 0 ? (
          <span>{t("clock.due")}</span>
        ) : (
          <>
            <span>{late ? t("clock.late") : t("clock.left")}</span>
            <b className="number">{Math.abs(left)}</b>
            <span>{t("clock.days", { n: Math.abs(left) })}</span>
          </>
        )}
        <span className={style.due}>{t("clock.until", { day: dayText(dueOn), weekday: weekdayText(dueOn) })}</span>
      </p>
      <Ruler beganOn={beganOn} dueOn={dueOn} />
      {isProvisional(dueOn) && <p className={style.due}>{t("clock.provisional")}</p>}
      {children && <p className={style.due}>{children}</p>}
    </div>
  );
}
/** The time left, in a row of a list. */
export function Due({ on }: { on: string | null | undefined }) {
  if (!on) return <span className={style.none}>—</span>;
  const [left, late] = [workingDaysBetween(today(), on), on < today()];
  return (
    <span className={style.inline} data-tone={urgencyOf(on)}>
      {late ? (left ? t("clock.lateShort", { n: -left }) : t("clock.due")) : t("clock.leftShort", { n: left })}
      <small title={isProvisional(on) ? t("clock.provisional") : undefined}>
        {dayText(on)}
        {isProvisional(on) && "*"}
      </small>
    </span>
  );
}
