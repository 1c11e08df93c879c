import { membershipLifecycle } from "../../shared/identity/membership.ts";
import { officials } from "../../shared/identity/role.ts";
import { is, provincesOf, type Actor } from "../platform/context.ts";
import { resource } from "../platform/record/resource.ts";
import { Membership } from "./membership.entity.ts";
import { Organization } from "./organization.entity.ts";
import { Person } from "./person.entity.ts";

/** Organizations are public: whoever deals with one may know it. */
export const organizations = resource({
  entity: Organization,
  one: "organization",
  many: "organizations",
  rows: (it) => it.lit(true),
  needs: [],
  rolesOn: (actor) => (is(actor, "administrator") ? ["administrator"] : []),
});

/**
 * People are visible to themselves, to their colleagues and to officials. Experts are never named to those whose work
 * they review.
 */
export const people = resource({
  entity: Person,
  one: "person",
  many: "people",
  rows: (it, actor) =>
    is(actor, officials)
      ? it.lit(true)
      : it.or([it("id", "=", actor.id), ...(actor.organization ? [it("organization", "=", actor.organization)] : [])]),
  needs: ["id"],
  rolesOn: (actor, it) => [
    ...(it.id === actor.id ? ["holder" as const] : []),
    ...(is(actor, "administrator") ? ["administrator" as const] : []),
  ],
});

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
          ...administers(actor).map((province) => it("region", "like", `${province.slice(0, 2)}%`)),
        ]),
  needs: ["region"],
  rolesOn: (actor, it) => (is(actor, "administrator", it.region) ? ["administrator"] : []),
});
