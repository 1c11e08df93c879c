import { isDay } from "../../shared/platform/calendar.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { keepSignedIn } from "../identity/index.ts";
import { dayOf, type StoryClock } from "../platform/clock.ts";
import { bodyOf, parsed } from "../platform/http/body.ts";
import type { Route } from "../platform/http/router.ts";
import type { Store } from "../platform/store/store.ts";

const bodyBytesMost = 1024;
/** A slip of the finger must not take it years ahead: the clock never goes back. */
const daysMost = 400;

/** What the presenter of a demonstration may do, and nobody elsewhere: let its clock go on to a later day. */
export interface Stage {
  readonly clock: StoryClock;
  readonly store: Store;
  /** Does what is due by then. */
  readonly hurry: () => void;
}

/** @throws Refusal INVALID_INPUT unless it is a day after today, and not more than 400 days. */
function dayIn(body: unknown, today: string): string {
  const { day } = Object(body) as { day?: unknown };
  if (!isDay(day)) throw invalidInput("day", "notADay", "a day is written as 2026-01-31");
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  if (days < 1 || days > daysMost)
    throw invalidInput("day", "clockGoesOn", `choose a day after ${today}, of the next ${daysMost}`, {
      from: today,
      most: daysMost,
    });
  return day;
}

/** `POST /demonstration {"day": "2026-03-15"}`: it is nine in the morning of that day, and what is due is done. */
export const presenterRoute = (stageOf: () => Stage): Route => ({
  method: "POST",
  path: "/demonstration",
  load:
    async () =>
    async ({ request, response }) => {
      const stage = stageOf();
      const day = dayIn(parsed((await bodyOf(request, bodyBytesMost)).toString()), dayOf(stage.clock.now()));
      stage.clock.goTo(day);
      await keepSignedIn(stage.store, stage.clock.now());
      stage.hurry();
      response.setHeader("tanhui-demonstration", "yes");
      response.setHeader("date", new Date(stage.clock.now()).toUTCString());
      response.writeHead(200, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
      response.end(JSON.stringify({ day }));
    },
});
