import type { Expression, SqlBool } from "kysely";
import { invitationLifecycle } from "../../shared/identity/invitation.ts";
import { membershipLifecycle } from "../../shared/identity/membership.ts";
import { officials } from "../../shared/identity/role.ts";
import { is, provincesOf, type Actor } from "../platform/context.ts";
import { inProvinces, resource, type It } from "../platform/record/resource.ts";
import { Invitation } from "./invitation.entity.ts";
import { Membership } from "./membership.entity.ts";
import { Organization } from "./organization.entity.ts";
import { Person } from "./person.entity.ts";
import { mayOpen } from "./recovery.rules.ts";

/** Organizations are public: whoever deals with one may know it. */
export const organizations = resource({
  entity: Organization,
  one: "organization",
  many: "organizations",
  rows: (it) => it.lit(true),
  needs: ["region"],
  rolesOn: (actor, { region }) => (is(actor, "administrator", region) ? ["administrator"] : []),
});

/** The person holds a seat, or asks for one, where this says. */
const seated = (it: It<Person>, where: (seat: It<Membership>) => Expression<SqlBool>): Expression<SqlBool> =>
  it.exists(
    it
      .selectFrom("membership")
      .select("membership.id")
      .whereRef("membership.person", "=", "it.id")
      .where((seat) => where(seat as never)),
  );
/**
 * People are visible to themselves, to colleagues whose seat was approved, and to the offices of a region in which they
 * have a seat or ask for one. Experts are never named to those whose work they review.
 */
export const people = resource({
  entity: Person,
  one: "person",
  many: "people",
  rows: (it, actor) => {
    const provinces = provincesOf(actor, officials);
    if (provinces.includes("000000")) return it.lit(true);
    const { organization } = actor;
    return it.or([
      it("id", "=", actor.id),
      ...(organization
        ? [seated(it, (seat) => seat.and([seat("organization", "=", organization), seat("state", "=", "active")]))]
        : []),
      ...(provinces.length > 0 ? [seated(it, (seat) => inProvinces(seat, "membership.region", provinces))] : []),
    ]);
  },
  needs: ["id"],
  rolesOn: (actor, it) => [
    ...(it.id === actor.id ? ["holder" as const] : []),
    ...(is(actor, "administrator") ? ["administrator" as const] : []),
  ],
});

/** Whoever acts for the organization knows whether somebody else belongs to it. */
const mayConfirm = (actor: Actor, it: Pick<Membership, "organization" | "person" | "applicant">): boolean =>
  it.applicant !== null && actor.organization === it.organization && actor.id !== it.person;
const administers = (actor: Actor) => provincesOf(actor, officials);
export const memberships = resource({
  entity: Membership,
  one: "membership",
  many: "memberships",
  lifecycle: membershipLifecycle,
  rows: (it, actor) =>
    administers(actor).includes("000000")
      ? it.lit(true)
      : it.or([
          it("person", "=", actor.id),
          ...(actor.organization
            ? [it.and([it("organization", "=", actor.organization), it("applicant", "is not", null)])]
            : []),
          ...administers(actor).map((province) => it("region", "like", `${province.slice(0, 2)}%`)),
        ]),
  needs: ["region", "person", "organization", "applicant"],
  rolesOn: (actor, it) => [
    ...(mayConfirm(actor, it) ? ["confirmer" as const] : []),
    ...(is(actor, "administrator", it.region) ? ["administrator" as const] : []),
    ...(it.person === actor.id ? ["holder" as const] : []),
  ],
});

/** Invitations are for the administrators of the region, and for those who watch them. */
export const invitations = resource({
  entity: Invitation,
  one: "invitation",
  many: "invitations",
  lifecycle: invitationLifecycle,
  rows: (it, actor) => inProvinces(it, "region", provincesOf(actor, ["administrator", "auditor"])),
  needs: ["kind", "region"],
  rolesOn: ({ parties }, it) => (mayOpen(parties, [it]) ? ["administrator"] : []),
});
