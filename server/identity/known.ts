import { newId } from "../platform/clock.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { Organization } from "./organization.entity.ts";

/** Makes an organization known to the platform; stored by the transaction's next flush. @returns its id. */
export const makeKnown = (
  { em, now }: Inside,
  it: Pick<Organization, "name" | "uscc" | "region"> &
    Partial<Pick<Organization, "city" | "nameEn" | "identifiedBy" | "country" | "identifierProof">>,
): string => em.create(Organization, { ...it, id: newId(now), joinedAt: now }).id;
