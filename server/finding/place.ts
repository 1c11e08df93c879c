import { platformDefault } from "../../shared/platform/competence.ts";
import type { Place } from "../../shared/document/place.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { extensionPoint, type Extension } from "../platform/record/extension.ts";
import type { AnyResource, Resource } from "../platform/record/resource.ts";

const known = extensionPoint<(record: never) => readonly Place[]>();
/** Places that a refusal names, at most. */
const named = 12;

/** Registers how a record type lists its current places; without it, any place is accepted. */
export const placedBy = <T extends { id: string }, N extends keyof T & string, S extends string, A extends string>(
  of: Resource<T, N, S, A>,
  placesOf: (record: T) => readonly Place[],
): Extension => known.extend(of, placesOf);

/**
 * Checks that the record has such a place.
 * @throws Refusal INVALID_INPUT naming it, with the existing places of that part of the record, or the parts, if the
 * part is unknown.
 */
export function assertPlace(of: AnyResource, record: object, place: string): void {
  const places = known
    .answerOf(of)?.(record as never)
    .map((one) => one.place);
  if (!places || places.includes(place)) return;
  const part = `${place.split(".")[0]}.`;
  const near = places.filter((one) => one.startsWith(part));
  const offered = near.length > 0 ? near : [...new Set(places.map((one) => one.split(".")[0]!))];
  const choices = `${offered.slice(0, named).join(", ")}${offered.length > named ? ", …" : ""}`;
  throw new Refusal("INVALID_INPUT", `there is no ${place} here: name one of ${choices}, or "whole"`, {
    field: "place",
    reason: "noSuchPlace",
    place,
    choices,
    clause: platformDefault,
  });
}
