import type { Competence } from "../../shared/platform/competence.ts";
import { Refusal, ruleBroken } from "../../shared/platform/refusal.ts";
import type { BodyKind } from "../../shared/standing/standing.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { rowsAt, type Inside } from "../platform/record/transaction.ts";
import {
  conflictsIn,
  dependencesIn,
  noTies,
  type Case,
  type Conflict,
  type Dependence,
  type Interest,
  type Ties,
} from "./rules.ts";

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
 * Why the organization `body` may not judge a case; nothing if it may. Determined afresh on each call: at assignment, at
 * the act, and at the decision that rests on it. Service providers may not evaluate: JL 四章.
 */
export async function independenceOf(at: Context | Inside, body: string, about: Case): Promise<Dependence[]> {
  return dependencesIn(body, await tiesOf(at, body, about.interested), about);
}

async function tiesOf(at: Context | Inside, body: string, interested: readonly Interest[]): Promise<Ties> {
  const rows = rowsAt(at);
  const others = [...new Set(interested.map(({ organization }) => organization))].filter((one) => one !== body);
  const contracts = await rows
    .selectFrom("contract")
    .select(["client", "kind", "subjectType", "subjectId", "state"])
    .where("provider", "=", body)
    .where("state", "!=", "annulled")
    .execute();
  if (others.length === 0) return { ...noTies, contracts };
  const parties = await rows
    .selectFrom("organization")
    .select(["id", "uscc"])
    .where("id", "in", [body, ...others])
    .execute();
  const codeOf = (one: { readonly uscc: string }) => one.uscc.toUpperCase();
  const own = parties.find(({ id }) => id === body);
  const acting = await actingFor(at, [body, ...others]);
  const people = new Set(acting.filter(({ organization }) => organization === body).map(({ person }) => person));
  return {
    contracts,
    sameUscc: parties.filter((one) => own && one !== own && codeOf(one) === codeOf(own)).map(({ id }) => id),
    samePeople: acting
      .filter(({ organization, person }) => organization !== body && people.has(person))
      .map(({ organization }) => organization),
    shareholding: await shareholdersOf(at, body, acting),
  };
}

/** Who belongs to one of these organizations, or holds a seat for it. */
interface Acting {
  readonly organization: string;
  readonly person: string;
}
async function actingFor(at: Context | Inside, organizations: readonly string[]): Promise<Acting[]> {
  return rowsAt(at)
    .selectFrom("membership")
    .select(["organization", "person"])
    .where("organization", "in", organizations)
    .where("state", "=", "active")
    .union((rows) =>
      rows.selectFrom("person").select(["organization", "id as person"]).where("organization", "in", organizations),
    )
    .execute();
}
/** Those interested for which somebody acts who holds shares in the body today, as declared. */
async function shareholdersOf(at: Context | Inside, body: string, acting: readonly Acting[]): Promise<string[]> {
  const day = dayOf(at.now);
  const holders = await rowsAt(at)
    .selectFrom("relation")
    .select("person")
    .where("kind", "=", "shareholding")
    .where("organization", "=", body)
    .where("since", "<=", day)
    .where((it) => it.or([it("until", "is", null), it("until", ">=", day)]))
    .execute();
  const people = new Set(holders.map(({ person }) => person));
  return acting
    .filter(({ organization, person }) => organization !== body && people.has(person))
    .map(({ organization }) => organization);
}

/** @throws Refusal RULE_BROKEN where `body`, named in `field`, is not independent of somebody interested in a case. */
export async function assertIndependent(
  inside: Inside,
  field: "validator" | "verifier",
  body: string,
  cases: readonly Case[],
): Promise<void> {
  for (const about of cases) {
    const [dependence] = await independenceOf(inside, body, about);
    if (!dependence) continue;
    const { reason, clause, organization } = dependence;
    throw ruleBroken(field, reason, `the ${field} is not independent: ${reason}`, clause, { organization });
  }
}

/**
 * @throws Refusal FORBIDDEN where whoever acts has a personal tie to somebody interested in the case, whatever ties their
 * body has.
 */
export async function assertNoTie(inside: Inside, competence: Competence, { interested }: Case): Promise<void> {
  const { id, organization } = inside.actor;
  const [conflict] = await conflictsOf(
    inside,
    id,
    organization!,
    interested.map((one) => one.organization),
  );
  if (!conflict) return;
  const message = `you have a tie to an interested party: ${conflict.kind}; a colleague without one must do this`;
  const { kind, clause } = conflict;
  throw new Refusal("FORBIDDEN", message, { reason: "conflictOfInterest", conflict: kind, competence, clause });
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
