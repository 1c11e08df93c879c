import { regionText } from "../platform/name.ts";
import { t } from "../platform/text.ts";

/** How far the middle of a boundary lies from the seat of its city, and of the nearest, where that is another. */
export function seatText(
  city: string,
  { kilometres, nearest, nearestKilometres }: { kilometres: number; nearest: string; nearestKilometres: number },
): string {
  const own = t("boundary.seat", { city: regionText(city), n: kilometres });
  return nearest === city
    ? own
    : `${own} ${t("boundary.nearerSeat", { city: regionText(nearest), n: nearestKilometres })}`;
}
