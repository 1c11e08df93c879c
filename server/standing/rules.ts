import { platformDefault } from "../../shared/platform/competence.ts";
import {
  bodyKinds,
  type BodyKind,
  type ConflictKind,
  type ContractKind,
  type ContractState,
  type DependenceKind,
  type InterestKind,
  type RelationKind,
} from "../../shared/standing/standing.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";

/** Service and evaluation must be separate. */
export const separation = "JL 四章";

/** An organization, as far as independence needs it. */
export interface Party {
  readonly id: string;
  readonly uscc: string;
}
/** A person's tie to an organization, from `since` to `until` (ISO days); open-ended if `until` is null. */
export interface Tie {
  readonly organization: string;
  readonly kind: RelationKind;
  readonly since: string;
  readonly until?: string | null | undefined;
}
/** Why somebody may not judge, with the clause and the facts. */
export interface Conflict {
  readonly kind: ConflictKind;
  readonly clause: string;
  readonly detail: string;
}

/**
 * Why a person may not judge the affairs of `subjects`. Platform default: no document names the grounds.
 * @param own the organizations for which the person acts.
 * @param ties the person's declared relations.
 * @param day the ISO day in question.
 * @param served the organizations that one's own have served on contract.
 */
export function conflictsIn(
  own: readonly Party[],
  subjects: readonly Party[],
  ties: readonly Tie[],
  day: string,
  served: readonly string[] = [],
): Conflict[] {
  const conflict = (kind: ConflictKind, detail: string): Conflict => ({ kind, clause: platformDefault, detail });
  const ids = new Set(subjects.map(({ id }) => id));
  const codes = new Set(subjects.map(({ uscc }) => uscc.toUpperCase()));
  return [
    ...own.filter(({ id }) => ids.has(id)).map(({ id }) => conflict("sameOrganization", id)),
    ...own
      .filter(({ id, uscc }) => !ids.has(id) && codes.has(uscc.toUpperCase()))
      .map(({ uscc }) => conflict("sameUscc", uscc)),
    ...ties
      .filter(({ organization, since, until }) => ids.has(organization) && since <= day && (!until || day <= until))
      .map(({ organization, kind }) => conflict("declaredRelation", `${kind} ${organization}`)),
    ...served.filter((client) => ids.has(client)).map((client) => conflict("servedApplicant", client)),
  ];
}

/** A contract, as far as independence needs it. */
export interface Service {
  readonly client: string;
  readonly kind: ContractKind;
  readonly subjectType?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly state?: ContractState;
}
/** An organization that gains by what is judged, and as what. */
export interface Interest {
  readonly organization: string;
  readonly as: InterestKind;
}
/** A case for a body to judge: who is interested in it, and its record. */
export interface Case {
  readonly interested: readonly Interest[];
  readonly subjectType: string;
  readonly subjectId: string;
}
/** Why a body may not judge a case, with the clause; `organization` is the interested one, null for the record itself. */
export interface Dependence {
  readonly reason: DependenceKind;
  readonly clause: string;
  readonly organization: string | null;
}
/** What is known of a body's ties to those interested in a case. */
export interface Ties {
  /** Those interested that have the body's credit code. */
  readonly sameUscc: readonly string[];
  /** Those for which a person of the body acts too. */
  readonly samePeople: readonly string[];
  /** Those for which somebody acts who holds shares in the body, as declared. */
  readonly shareholding: readonly string[];
  /** Contracts in which the body is the provider. */
  readonly contracts: readonly Service[];
}
export const noTies: Ties = { sameUscc: [], samePeople: [], shareholding: [], contracts: [] };

/**
 * Why `body` may not judge a case: it gains by it, is tied to somebody who does, or has served one of them. A provider
 * of the organiser may not evaluate the event: JL 四章.
 * A contract that was released bars only from the record it names.
 */
export function dependencesIn(body: string, ties: Ties, { interested, subjectType, subjectId }: Case): Dependence[] {
  const served = ties.contracts.filter(({ kind }) => kind === "service");
  const same = served.filter((one) => one.subjectType === subjectType && one.subjectId === subjectId);
  const clients = served.filter((one) => !same.includes(one) && one.state !== "released").map(({ client }) => client);
  const tied = (reason: DependenceKind, clause: string, organizations: readonly string[]) =>
    [...new Set(interested.map(({ organization }) => organization))]
      .filter((one) => organizations.includes(one))
      .map((organization) => ({ reason, clause, organization }));
  return [
    ...tied("ownAffair", platformDefault, [body]),
    ...tied("sameUscc", platformDefault, ties.sameUscc),
    ...tied("samePeople", platformDefault, ties.samePeople),
    ...tied("shareholding", platformDefault, ties.shareholding),
    ...same.map(() => ({ reason: "servedCase", clause: separation, organization: null }) as const),
    ...tied("servedClient", separation, clients),
  ];
}

/** @throws Refusal INVALID_INPUT unless some of the kinds of bodies are named, none twice. */
export function assertBodyKinds(kinds: readonly BodyKind[]): void {
  if (kinds.length === 0 || new Set(kinds).size !== kinds.length || kinds.some((kind) => !bodyKinds.includes(kind)))
    throw invalidInput("kinds", "bodyKinds", `kinds must be among ${bodyKinds.join(", ")}, each at most once`);
}

/** @throws Refusal INVALID_INPUT where a relation ends before it begins. ISO days. */
export function assertEndsAfter(since: string, until: string): void {
  if (until < since) throw invalidInput("until", "order", "the relation cannot end before it begins");
}

/** @throws Refusal INVALID_INPUT for a contract with oneself, and for half of a subject. */
export function assertContract(contract: {
  readonly provider: string;
  readonly client: string;
  readonly subjectType: string | undefined;
  readonly subjectId: string | undefined;
}): void {
  const { provider, client, subjectType, subjectId } = contract;
  if (provider === client) throw invalidInput("client", "sameOrganization", "an organization cannot be its own client");
  if (!subjectType !== !subjectId) throw invalidInput("subjectId", "subject", "a subject needs both a type and an id");
}
