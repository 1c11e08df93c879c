import { bodyLifecycle } from "../../shared/standing/standing.ts";
import { officials } from "../../shared/identity/role.ts";
import { is, type Actor } from "../platform/context.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Body } from "./body.entity.ts";
import { Contract } from "./contract.entity.ts";
import { Relation } from "./relation.entity.ts";

const nearBody = (it: It<Body>, actor: Actor) =>
  it.or([overseen(it, actor), ...(actor.organization ? [it("organization", "=", actor.organization)] : [])]);

/**
 * The lists of certified bodies are public; an application is visible to its organization and the region's officials.
 */
export const bodies = resource({
  entity: Body,
  one: "body",
  many: "bodies",
  lifecycle: bodyLifecycle,
  rows: (it, actor) => it.or([it("state", "in", ["certified", "suspended"]), nearBody(it, actor)]),
  near: nearBody,
  needs: ["region", "policyOn", "organization"],
  rolesOn: (actor, it) => competencesOf(it, "body", actor, { applicant: it.organization }),
  groundOf: groundIn("body"),
});

/**
 * A relation is declared and ended by its person; it is visible to officials, who are responsible for the panels, and a
 * department records what an expert has not declared.
 */
export const relations = resource({
  entity: Relation,
  one: "relation",
  many: "relations",
  rows: (it, actor) => (is(actor, officials) ? it.lit(true) : it("person", "=", actor.id)),
  needs: ["person"],
  rolesOn: (actor, it) => [
    ...(actor.organization && it.person === actor.id ? ["holder" as const] : []),
    ...(is(actor, ["department"]) ? ["checker" as const] : []),
  ],
});

/**
 * A contract is visible to both parties and to officials. It is recorded by the provider, whom it bars from judging, or
 * by an office: nobody else can bar a body.
 */
export const contracts = resource({
  entity: Contract,
  one: "contract",
  many: "contracts",
  rows: (it, actor) =>
    is(actor, officials)
      ? it.lit(true)
      : actor.organization
        ? it.or([it("provider", "=", actor.organization), it("client", "=", actor.organization)])
        : it.lit(false),
  needs: ["provider"],
  rolesOn: (actor, it) =>
    (!!actor.organization && it.provider === actor.organization) || is(actor, ["department", "administrator"])
      ? ["holder"]
      : [],
});
