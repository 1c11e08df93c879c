import type { Competence } from "../../shared/platform/competence.ts";
import { addWorkingDays } from "../../shared/platform/calendar.ts";
import { is, type Actor } from "../platform/context.ts";
import type { Module } from "../platform/module.ts";
import type { Ground } from "../platform/record/resource.ts";
import { policyFor } from "./packs.ts";
import type { Figure, Seat } from "./policy.ts";
import { PolicyResolver } from "./resolver.ts";
import schema from "./policy-pack.schema.json" with { type: "json" };

export type { Accepts, CommitteeRule, Figure, PolicyPack, Route, Seat, Source, Tier, Trading } from "./policy.ts";
export { assertNoticed, noticeEnd } from "./notice.rules.ts";
export { changesIn, decide } from "./decide.rules.ts";
export { installPacks } from "./installed.ts";
export { addPack, packs, policyFor, regionsIn } from "./packs.ts";
export {
  addDays,
  addMonths,
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
} from "../../shared/platform/calendar.ts";

export const policyModule: Module = {
  name: "policy",
  entities: [],
  resolvers: [PolicyResolver],
  schemas: { "policy-pack": schema },
};

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

/**
 * The day by which whoever holds `next` in `act` must act: as many working days after `from` as the region's pack gives.
 * A term of 0 ends on `from` itself; null where the pack sets no term, so that there is no deadline.
 * @param from ISO day.
 */
export function dueFor({ region, policyOn }: Governed, act: string, next: Competence, from: string): string | null {
  const term = policyFor(region, policyOn).seats[act]?.[next]?.workingDays;
  return term ? addWorkingDays(from, term.value).on : null;
}

/** The working days of public notice in the region for `act`. It is a defect if its pack names none. */
export function noticeOf({ region, policyOn }: Governed, act: string): Figure {
  const figure = policyFor(region, policyOn).notice[act];
  if (!figure) throw new Error(`the pack of ${region} sets no public notice for ${act}`);
  return figure;
}
