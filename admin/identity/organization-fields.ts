import { otherIdentifiers } from "../../shared/identity/identifier.ts";
import type { Field } from "../platform/resource.ts";

const withoutCode = ({ uscc }: Readonly<Record<string, unknown>>): boolean => !uscc;
const otherwise = (answers: Readonly<Record<string, unknown>>): boolean =>
  withoutCode(answers) && !!answers["identifierKind"];
/** What is asked of an organization that may be new to the platform. */
export const organizationFields: readonly Field[] = [
  { name: "organizationName", path: "organization.name" },
  { name: "uscc", path: "organization.uscc", optional: true },
  {
    name: "identifierKind",
    kind: "choice",
    choices: otherIdentifiers,
    path: "organization.identifier.kind",
    optional: true,
    when: withoutCode,
  },
  { name: "country", path: "organization.identifier.country", when: otherwise },
  {
    name: "number",
    path: "organization.identifier.number",
    when: (answers) => otherwise(answers) && answers["identifierKind"] !== "naturalPerson",
  },
  { name: "proof", path: "organization.proof", optional: true },
  { name: "homeRegion", kind: "region", path: "organization.region" },
  { name: "city", kind: "city", of: "homeRegion", optional: true },
];

/** The organization as it was entered, for the platform. */
export function organizationOf(given: Readonly<Record<string, string>>) {
  const {
    organizationName: name,
    uscc,
    identifierKind: kind,
    country,
    number,
    proof,
    homeRegion: region,
    city,
  } = given;
  return { name, uscc, identifier: kind ? { kind, country, number } : undefined, proof, region, city };
}
