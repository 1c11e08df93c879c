import { IconButton, Menu, MenuItem, Tooltip } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { FastForward } from "lucide-react";
import { useNotify } from "ra-core";
import { useState } from "react";
import { addDays, dayText, isPresented, isWorkingDay, today, weekdayText } from "./day.ts";
import type { UseTasks } from "./navigation.tsx";
import { refusalText } from "./refusal.tsx";
import { post } from "./request.ts";
import { t } from "./text.ts";
import style from "./layout.module.css";

/** The platform's day; in a demonstration its presenter lets the clock leap to a later one. */
export function Today({ useTasks }: { useTasks: UseTasks }) {
  const { data: tasks = [] } = useTasks();
  const now = today();
  const day = (
    <p className={style.today}>
      {dayText(now)} {weekdayText(now)}
      {!isWorkingDay(now) && t("nav.dayOff")}
    </p>
  );
  if (!isPresented()) return day;
  const [due] = tasks.flatMap(({ dueOn }) => (dueOn && dueOn > now ? [dueOn] : [])).toSorted();
  return (
    <>
      {day}
      <Leap steps={[["clock.aDay", addDays(now, 1)], ...(due ? [["clock.nextDue", due] as const] : [])]} />
    </>
  );
}

type Step = readonly [name: "clock.aDay" | "clock.nextDue", day: string];

/** What is due by then is done, and all that is shown is asked again. */
function Leap({ steps }: { steps: readonly Step[] }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const queries = useQueryClient();
  const notify = useNotify();
  const leap = async (day: string) => {
    setAnchor(null);
    try {
      await post("/demonstration", JSON.stringify({ day }), { "content-type": "application/json" });
      await queries.invalidateQueries();
    } catch (error) {
      const { why, what } = refusalText(error);
      notify(why ?? what, { type: "error" });
    }
  };
  return (
    <>
      <Tooltip title={t("clock.leap")}>
        <IconButton
          aria-label={t("clock.leap")}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => setAnchor(currentTarget)}
        >
          <FastForward size={18} />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        {steps.map(([name, day]) => (
          <MenuItem key={name} onClick={() => void leap(day)}>
            {t(name, { day: dayText(day) })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
