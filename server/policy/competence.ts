import type { Competence } from "../../shared/platform/competence.ts";
import { is, type Actor } from "../platform/context.ts";
import type { Ground } from "../platform/record/resource.ts";
import { policyFor } from "./packs.ts";
import type { Seat } from "./policy.ts";

/** The columns that tell which policy a record is under. */
export interface Governed {
  readonly region: string;
  readonly policyOn: string;
  readonly city?: string | null;
}

const seatsOf = ({ region, policyOn }: Governed, act: string): [Competence, Seat][] =>
  Object.entries(policyFor(region, policyOn).seats[act] ?? {}) as [Competence, Seat][];

/**
 * Who holds a seat at `place` (GB/T 2260): where only some cities have such a party, a substitute holds it elsewhere.
 */
const partyOf = ({ party, cities, otherwise }: Seat, place: string): Seat["party"] =>
  cities && otherwise && !cities.includes(place) ? otherwise : party;

/**
 * The competences in `act` that the region's policy of that day gives to `actor` on one record.
 * @param owners the organizations that own this record: only their members hold a competence in their own affairs.
 */
export function competencesOf(
  record: Governed,
  act: string,
  actor: Actor,
  owners: Partial<Record<Competence, string | readonly (string | null | undefined)[] | null>>,
): Competence[] {
  const place = record.city ?? record.region;
  return seatsOf(record, act)
    .filter(
      ([competence, seat]) =>
        is(actor, partyOf(seat, place), place) &&
        (!(competence in owners) || (!!actor.organization && [owners[competence]].flat().includes(actor.organization))),
    )
    .map(([competence]) => competence);
}

/** For a resource's `groundOf`: the clause and modality of the seat that holds a competence in `act`. */
export const groundIn =
  (act: string) =>
  (record: Governed, competence: Competence): Ground | undefined =>
    policyFor(record.region, record.policyOn).seats[act]?.[competence];
