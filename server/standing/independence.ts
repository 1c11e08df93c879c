import type { BodyKind } from "../../shared/standing/standing.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { rowsAt, type Inside } from "../platform/record/transaction.ts";
import { conflictsIn, dependencesIn, type Case, type Conflict, type Dependence } from "./rules.ts";

/**
 * Why `person` may not judge the affairs of `subjects` today: their own organization (or one for which they hold a
 * seat), one with the same credit code, a declared relation, a service on contract. Determined afresh on each call.
 * @param organization the person's own.
 * @param subjects organizations by id; null never conflicts.
 */
export async function conflictsOf(
  at: Context | Inside,
  person: string,
  organization: string,
  subjects: readonly string[],
): Promise<Conflict[]> {
  const rows = rowsAt(at);
  const acting = await rows
    .selectFrom("membership")
    .select("organization")
    .where("person", "=", person)
    .where("state", "=", "active")
    .execute();
  const own = [...new Set([organization, ...acting.map((one) => one.organization)])];
  const parties = await rows
    .selectFrom("organization")
    .select(["id", "uscc"])
    .where("id", "in", [...own, ...subjects])
    .execute();
  const ties = await rows
    .selectFrom("relation")
    .select(["organization", "kind", "since", "until"])
    .where("person", "=", person)
    .execute();
  const served = await rows
    .selectFrom("contract")
    .select("client")
    .where("provider", "in", own)
    .where("kind", "=", "service")
    .where("state", "not in", ["released", "annulled"])
    .execute();
  return conflictsIn(
    parties.filter(({ id }) => own.includes(id)),
    parties.filter(({ id }) => subjects.includes(id)),
    ties,
    dayOf(at.now),
    served.map(({ client }) => client),
  );
}

/**
 * Why the organization `body` may not evaluate a case; undefined if it may. Service providers may not evaluate: JL 四章.
 */
export async function independenceOf(at: Context | Inside, body: string, about: Case): Promise<Dependence[]> {
  const contracts = await rowsAt(at)
    .selectFrom("contract")
    .select(["client", "kind", "subjectType", "subjectId", "state"])
    .where("provider", "=", body)
    .where("state", "!=", "annulled")
    .execute();
  return dependencesIn(body, contracts, about);
}

/**
 * Whether the organization is certified for this in the region (GB/T 2260 code of the province) now. A suspended body
 * is not. SD-E 三(二)1.
 */
export async function isCertified(
  at: Context | Inside,
  organization: string,
  kind: BodyKind,
  region: string,
): Promise<boolean> {
  const found = await rowsAt(at)
    .selectFrom("body")
    .select("kinds")
    .where("organization", "=", organization)
    .where("region", "=", region)
    .where("state", "=", "certified")
    .execute();
  return found.some(({ kinds }) =>
    (typeof kinds === "string" ? (JSON.parse(kinds) as BodyKind[]) : kinds).includes(kind),
  );
}
