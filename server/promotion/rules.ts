import { platformDefault } from "../../shared/platform/competence.ts";
import type { Speciality } from "../../shared/methodology/methodology.ts";
import { invalidInput, Refusal } from "../../shared/platform/refusal.ts";
import { isCity, provinceOf } from "../../shared/region/region.ts";
import { regionOf } from "../../shared/region/divisions.ts";
import { addMonths } from "../../shared/platform/calendar.ts";

/** The target group of a promotion, and its days. */
export interface Aim {
  readonly region: string;
  readonly cities: readonly string[];
  readonly specialities: readonly Speciality[];
  readonly validFrom: string;
  readonly validUntil: string;
  readonly everyMonths: number;
  readonly link: string | null;
}
const monthsMost = 24;

/**
 * @throws Refusal INVALID_INPUT for days in the wrong order, an interval beyond 24 months, cities outside the province,
 * and an invalid link.
 */
export function assertAim({ region, cities, validFrom, validUntil, everyMonths, link }: Aim): void {
  regionOf(region);
  if (isCity(region))
    throw invalidInput("region", "notAProvince", `${region} is a city: give its province, and the city separately`);
  for (const city of cities) {
    regionOf(city);
    if (!isCity(city) || provinceOf(city) !== region)
      throw invalidInput("cities", "cityElsewhere", `${city} is not a city of ${region}`, { city });
  }
  if (validUntil < validFrom)
    throw invalidInput("validUntil", "periodBackwards", `it ends on ${validUntil}, before it begins on ${validFrom}`);
  if (everyMonths > monthsMost)
    throw invalidInput("everyMonths", "intervalTooLong", `at most ${monthsMost} months`, { most: monthsMost });
  if (link !== null && !(URL.canParse(link) && /^https?:$/.test(new URL(link).protocol)))
    throw invalidInput("link", "notALink", "a link must begin with https:// or http://");
}

/** @throws Refusal RULE_BROKEN once the last day for an answer has passed: the job that lets it lapse runs hourly. */
export function assertInTime(until: string | null, today: string): void {
  if (until !== null && until < today)
    throw new Refusal("RULE_BROKEN", `it was open until ${until}`, {
      reason: "tooLate",
      by: until,
      clause: platformDefault,
    });
}

/** When it is sent after `day`: null if not again, or only after it is over. */
export function nextPush(
  { everyMonths, validUntil }: Pick<Aim, "everyMonths" | "validUntil">,
  day: string,
): string | null {
  const next = everyMonths === 0 ? null : addMonths(day, everyMonths);
  return next !== null && next <= validUntil ? next : null;
}
