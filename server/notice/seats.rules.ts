import { ownAffairs, type PartyKind } from "../../shared/identity/role.ts";
import type { Competence } from "../../shared/platform/competence.ts";
import type { SeatStanding } from "../../shared/policy/set-up.ts";
import { covers } from "../../shared/region/region.ts";
import type { PolicyPack, Seat } from "../policy/index.ts";

/** A seat of a province's pack at one place: whom the platform asks there. */
export interface PlacedSeat {
  readonly act: string;
  readonly competence: Competence;
  readonly seat: Seat;
  /** The city (GB/T 2260) for which it is, where only some cities have such a party; null for the rest of the province. */
  readonly city: string | null;
  /** The cities that have a seat of their own, for that of the rest. */
  readonly besides: readonly string[];
  readonly parties: readonly PartyKind[];
}

/** Somebody with a role: one person may have several. */
export interface Sitting {
  readonly person: string;
  readonly organization: string;
  readonly kind: PartyKind;
  readonly region: string;
}

/** How a seat is held. `cities` are those in which somebody holds it, where nobody does for the whole province. */
export interface Held {
  readonly standing: SeatStanding;
  readonly people: number;
  readonly organizations: number;
  readonly cities: readonly string[];
}

/** The seats of a pack, in its order: one for each city that has a party of its own, and one for the rest. */
export function placedSeats({ seats }: Pick<PolicyPack, "seats">): PlacedSeat[] {
  return Object.entries(seats).flatMap(([act, own]) =>
    (Object.entries(own) as [Competence, Seat][]).flatMap(([competence, seat]) => {
      const at = { act, competence, seat };
      const parties = [seat.party].flat();
      const { cities, otherwise } = seat;
      if (!cities || !otherwise) return [{ ...at, city: null, besides: [], parties }];
      return [
        ...cities.map((city) => ({ ...at, city, besides: [], parties })),
        { ...at, city: null, besides: cities, parties: [otherwise] },
      ];
    }),
  );
}

/** Whether administrators fill it by invitation: not where parties come by themselves, in their own affairs. */
export const isFilled = ({ parties }: Pick<PlacedSeat, "parties">): boolean =>
  !parties.some((kind) => ownAffairs.includes(kind));

/**
 * How a seat is held in `province`, by the rule by which the platform asks: whoever has one of its parties for the place,
 * or for a region around it; in their own affairs wherever they are.
 */
export function heldBy(placed: PlacedSeat, province: string, sitting: readonly Sitting[]): Held {
  const { city, competence, parties, seat } = placed;
  const fitting = sitting.filter(({ kind }) => parties.includes(kind));
  const all = fitting.filter(({ kind, region }) => ownAffairs.includes(kind) || covers(region, city ?? province));
  const people = new Set(all.map(({ person }) => person)).size;
  const organizations = new Set(all.map(({ organization }) => organization)).size;
  const local = people > 0 || city ? [] : fitting.filter(({ region }) => covers(province, region));
  const cities = [...new Set(local.map(({ region }) => `${region.slice(0, 4)}00`))].toSorted();
  return { standing: standingOf({ people, organizations, cities }, competence, seat), people, organizations, cities };
}

/** Whoever confirms is never the one who proposed; by some packs they are of another organization too. */
function standingOf(
  { people, organizations, cities }: Omit<Held, "standing">,
  competence: Competence,
  { otherOffice }: Seat,
): SeatStanding {
  if (people === 0) return cities.length > 0 ? "someCities" : "empty";
  const confirmers = otherOffice ? organizations : people;
  return competence === "confirmer" && confirmers < 2 ? "second" : "held";
}
