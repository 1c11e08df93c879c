import { platformDefault, type Competence } from "../../shared/platform/competence.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { partyKinds } from "../../shared/identity/role.ts";
import { Organization } from "../identity/index.ts";
import { attributesOf } from "../platform/record/attribute.ts";
import type { Actor } from "../platform/context.ts";
import { findVisible } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { resourceNamed, type AnyResource } from "../platform/record/resource.ts";

/** A record under review, as far as findings need it. */
export interface Subject {
  readonly id: string;
  readonly region: string;
  readonly policyOn: string;
  readonly state: string;
  readonly round?: number;
  readonly titleZh?: string;
  readonly titleEn?: string | null;
}

/**
 * The record that a finding is about, as the actor sees it, with its resource.
 * @throws Refusal INVALID_INPUT for a record type that is not reviewed; NOT_FOUND, also when hidden.
 */
export async function subjectOf(
  inside: Inside,
  type: string,
  id: string,
): Promise<{ resource: AnyResource; subject: Subject }> {
  const resource = resourceNamed(type);
  if (!resource?.lifecycle || ["finding", "comment"].includes(type) || !attributesOf(resource.entity).has("policyOn")) {
    throw new Refusal("INVALID_INPUT", `${type} records are not reviewed by findings`, {
      field: "subjectType",
      reason: "notReviewed",
      value: type,
      clause: platformDefault,
    });
  }
  return { resource, subject: (await findVisible(resource, id, inside)) as Subject };
}

/** The organization that owns a record: among those it names, the one whose members would be its applicant. */
export function applicantOf({ entity, rolesOn }: AnyResource, subject: Subject): string | null {
  const record = subject as unknown as Readonly<Record<string, string | null>>;
  const named = [...attributesOf(entity)]
    .filter(([, { kind, graph }]) => kind === "Id" && graph() === Organization)
    .map(([name]) => record[name]);
  const parties = partyKinds.map((kind) => ({ kind, region: "000000" }));
  const member = (organization: string): Actor => ({ id: "member", organization, parties });
  return (
    named.find((organization) => organization && rolesOn(member(organization), subject).includes("applicant")) ?? null
  );
}

/** Whether the actor holds one of `competences` on the record. */
export async function holdsOn(
  inside: Inside,
  type: string,
  id: string,
  competences: readonly Competence[],
): Promise<boolean> {
  const { resource, subject } = await subjectOf(inside, type, id);
  return resource.rolesOn(inside.actor, subject).some((one) => competences.includes(one));
}
