import { calendarWith } from "../../shared/platform/calendar.ts";
import { undecided } from "../../shared/identity/membership.ts";
import type { SetUpStanding, SetUpTopic } from "../../shared/policy/set-up.ts";
import type { BodyKind } from "../../shared/standing/standing.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { standingOf } from "../platform/log/standing.ts";
import { decoded } from "../platform/record/rows.ts";
import type { Store } from "../platform/store/store.ts";
import type { PolicyPack } from "../policy/index.ts";
import { Body } from "../standing/index.ts";
import { counted, most, packOf, type Line } from "./seats.ts";
import { isFilled } from "./seats.rules.ts";

/** One thing that a province needs. `count` of `least` are there; `on` is the day on or until which it holds. */
export interface Step {
  readonly topic: SetUpTopic;
  readonly standing: SetUpStanding;
  readonly count: number | null;
  readonly least: number | null;
  readonly on: string | null;
}

const step = (topic: SetUpTopic, standing: SetUpStanding, rest: Partial<Step> = {}): Step => ({
  topic,
  standing,
  count: null,
  least: null,
  on: null,
  ...rest,
});
/** One of which there must be at least as many. */
const needed = (topic: SetUpTopic, count: number, least = 1): Step =>
  step(topic, count < least ? "lacking" : "ready", { count, least });

/** What a province needs, in order, with what there is of it. */
export async function stepsOf(region: string, lines: readonly Line[], context: Context): Promise<Step[]> {
  const { store, now } = context;
  const { reading } = store;
  const today = dayOf(now);
  const pack = packOf(region, today);
  const unfilled = lines.filter((line) => isFilled(line) && line.standing !== "held");
  const lacks = unfilled.some(({ seat }) => seat.modality === "must");
  return [
    step("policy", pack ? "ready" : "lacking", { on: pack?.effectiveOn ?? null }),
    step("seats", !pack || lacks ? "lacking" : unfilled.length > 0 ? "advised" : "ready", { count: unfilled.length }),
    await requestsIn(store, region),
    await committeeIn(store, region, today, pack),
    await bodiesIn(store, region),
    await calendarOn(store, today),
    needed("factors", await counted(store, reading.selectFrom("factor").where("state", "=", "active"))),
    ...(await Promise.all(
      (["methodology", "project"] as const).map(async (table) => {
        const filed = reading.selectFrom(table).where("region", "=", region).where("state", "=", "filed");
        return needed(table === "methodology" ? "methodologies" : "projects", await counted(store, filed));
      }),
    )),
    step("mail", context.channels?.size ? "ready" : "advised"),
    step("secondFactor", context.secondFactor?.has("staff") ? "ready" : "advised"),
    await keysOf(store),
    step("backups", "unknown"),
  ];
}

/** Requests for a role in the province that nobody has decided. */
async function requestsIn(store: Store, region: string): Promise<Step> {
  const waiting = store.reading
    .selectFrom("membership")
    .where("state", "in", [...undecided])
    .where("region", "like", `${region.slice(0, 2)}%`);
  const count = await counted(store, waiting);
  return step("requests", count > 0 ? "advised" : "ready", { count });
}

/** Experts whose term runs, against the panel that is drawn from them. SD-P 三(二)6. */
async function committeeIn(store: Store, region: string, today: string, pack?: PolicyPack): Promise<Step> {
  const serving = store.reading
    .selectFrom("committeeMember")
    .where("region", "=", region)
    .where("since", "<=", today)
    .where("until", ">=", today);
  return needed("committee", await counted(store, serving), pack?.committee.panelSize ?? 1);
}

/** Certified bodies: without one for each of these activities no project is filed, and no credit issued. */
const bodiesLeast: readonly BodyKind[] = ["validation", "verification"];
async function bodiesIn({ reading, dialect }: Store, region: string): Promise<Step> {
  const rows = await reading
    .selectFrom("body")
    .select(["kinds"])
    .where("region", "=", region)
    .where("state", "=", "certified")
    .limit(most)
    .execute();
  const kinds = new Set(decoded(Body, rows, dialect).flatMap((one) => one.kinds));
  const isEnough = bodiesLeast.every((kind) => kinds.has(kind));
  return step("bodies", isEnough ? "ready" : "lacking", { count: rows.length, least: bodiesLeast.length });
}

/** The State Council's notice for this year, and from December for the next one: it comes in November. */
async function calendarOn({ reading }: Store, today: string): Promise<Step> {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const entered = await reading.selectFrom("holidayNotice").select("year").where("state", "=", "inForce").execute();
  const known = new Set([...calendarWith([]).keys(), ...entered.map((one) => one.year)]);
  const last = Math.max(...known);
  const standing = !known.has(year) ? "lacking" : month === 12 && !known.has(year + 1) ? "advised" : "ready";
  return step("calendar", standing, { on: `${last}-12-31` });
}

/** The newest signed head: it shows that the keys sign. */
async function keysOf({ reading }: Store): Promise<Step> {
  const { headAt, waiting } = await standingOf(reading);
  return step("keys", headAt ? "ready" : "advised", { count: waiting, on: headAt ? dayOf(headAt) : null });
}
