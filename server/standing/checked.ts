import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Competence } from "../../shared/platform/competence.ts";
import {
  dependenceKinds,
  interestKinds,
  type DependenceKind,
  type InterestKind,
} from "../../shared/standing/standing.ts";
import type { Context } from "../platform/context.ts";
import type { AnyResource } from "../platform/record/resource.ts";
import { independenceOf } from "./independence.ts";
import type { Case } from "./rules.ts";

const byName = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value, value]));
const interestEnum = byName(interestKinds);
const dependenceEnum = byName(dependenceKinds);
registerEnumType(interestEnum, { name: "InterestKind" });
registerEnumType(dependenceEnum, { name: "DependenceKind" });

@ObjectType({
  description: "Somebody who gains by what a third party judges, and whether that party is independent of them now.",
})
export class CheckedParty {
  @Field(() => String, { nullable: true, description: "Its name; null for the record itself." }) name!: string | null;
  @Field(() => String, { nullable: true }) nameEn!: string | null;
  @Field(() => interestEnum, { nullable: true, description: "As what it gains; null for the record itself." })
  as!: InterestKind | null;
  @Field(() => dependenceEnum, { nullable: true, description: "Why it is not independent; null where it is." })
  reason!: DependenceKind | null;
  @Field(() => String, { nullable: true }) clause!: string | null;
}

/** Those who must judge whether a third party is independent see what it was held against. */
const judging: readonly Competence[] = [
  "acceptor",
  "checker",
  "validator",
  "verifier",
  "evaluator",
  "decider",
  "confirmer",
  "publisher",
];
/** What `body` is held against in these cases, for those who judge the record `it`; null for everybody else. */
export async function checkedFor<T extends { id: string }>(
  { rolesOn }: Pick<AnyResource, "rolesOn">,
  it: T,
  body: string | null,
  casesOf: () => Promise<readonly Case[]>,
  context: Context,
): Promise<CheckedParty[] | null> {
  if (!body || !rolesOn(context.actor, it as never).some((one) => judging.includes(one))) return null;
  const checked: CheckedParty[] = [];
  for (const about of await casesOf()) checked.push(...(await checkedIn(about, body, context)));
  return checked;
}

async function checkedIn(about: Case, body: string, context: Context): Promise<CheckedParty[]> {
  const found = await independenceOf(context, body, about);
  const names = await context.store.reading
    .selectFrom("organization")
    .select(["id", "name", "nameEn"])
    .where(
      "id",
      "in",
      about.interested.map(({ organization }) => organization),
    )
    .execute();
  const parties = about.interested.map(({ organization, as }) => {
    const { name = null, nameEn = null } = names.find(({ id }) => id === organization) ?? {};
    const { reason = null, clause = null } = found.find((one) => one.organization === organization) ?? {};
    return { name, nameEn, as, reason, clause };
  });
  const ofCase = found.find(({ organization }) => organization === null);
  return ofCase
    ? [...parties, { name: null, nameEn: null, as: null, reason: ofCase.reason, clause: ofCase.clause }]
    : parties;
}
