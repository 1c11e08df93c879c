import { platformDefault } from "../../shared/platform/competence.ts";
import { periodOf, type RegisterRow } from "../../shared/confirmation/register.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { dayOf } from "../platform/clock.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import { Confirmation } from "./confirmation.entity.ts";
import { dossiersOf } from "./dossier.ts";
import { numbered, registerRows, type Dossier } from "./paper.rules.ts";
import { EventRegister } from "./register.entity.ts";

/** The maximum number of events in a register. */
const most = 500;
export interface Period {
  readonly from: string;
  readonly until: string;
}

/**
 * The events of a province confirmed as neutral in a period, in order of confirmation, which may still be called so.
 * Once a period is over none is added: each is in only one register.
 * @throws Refusal LIMITED beyond 500.
 */
export async function neutralIn(inside: Inside, region: string, { from, until }: Period): Promise<Dossier[]> {
  const found = await inside.em.find(
    Confirmation,
    { region, state: "confirmed", concludedOn: { $gte: from, $lte: until } },
    { orderBy: { concludedOn: "asc", id: "asc" }, limit: most + 1 },
  );
  if (found.length > most)
    throw new Refusal("LIMITED", `more than ${most} events: choose a shorter period`, {
      field: "from",
      reason: "tooManyEvents",
      most,
      clause: platformDefault,
    });
  return (
    await dossiersOf(
      found.map(({ event }) => event),
      inside,
    )
  ).filter(({ claim }) => claim === "neutral");
}

/**
 * The period of the region's register that contains `day`, once it is over.
 * @throws Refusal RULE_BROKEN where the region has no register, or while the period runs.
 */
export function periodDone(region: string, day: string, now: string): Period {
  const { register } = policyFor(region, day);
  if (!register)
    throw new Refusal("RULE_BROKEN", `no document of ${region} requires a register`, {
      field: "region",
      reason: "noRegister",
      region,
      clause: platformDefault,
    });
  const period = periodOf(day, register.everyMonths.value);
  if (dayOf(now) > period.until) return period;
  throw new Refusal("RULE_BROKEN", `this period runs until ${period.until}: compile the register after that`, {
    field: "within",
    reason: "periodRuns",
    ...period,
    clause: register.clause,
  });
}

/**
 * The content of a register: a city's own events; for the province its cities' acknowledged registers, and events in no
 * city. SC 附表2.
 */
export async function summed(
  inside: Inside,
  { region, city, from, until }: Pick<EventRegister, "region" | "city" | "from" | "until">,
): Promise<Pick<EventRegister, "rows" | "events" | "kilograms" | "missing">> {
  const dossiers = await neutralIn(inside, region, { from, until });
  const come = (rows: readonly RegisterRow[], missing: readonly string[]) => ({
    rows,
    missing,
    events: new Set(rows.map(({ event }) => event)).size,
    kilograms: rows.reduce((sum, { kilograms }) => sum + kilograms, 0),
  });
  if (city) return come(registerRows(dossiers.filter(({ event }) => event.city === city)), []);
  const below = await inside.em.find(
    EventRegister,
    { region, from, until, state: "acknowledged", city: { $ne: null } },
    { orderBy: { city: "asc" } },
  );
  const cities = [...new Set(dossiers.flatMap(({ event }) => event.city ?? []))].toSorted();
  return come(
    numbered([...below.flatMap(({ rows }) => rows), ...registerRows(dossiers.filter(({ event }) => !event.city))]),
    cities.filter((code) => !below.some((one) => one.city === code)),
  );
}
