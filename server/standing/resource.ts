import { bodyLifecycle, contractLifecycle } from "../../shared/standing/standing.ts";
import { officials, type PartyKind } from "../../shared/identity/role.ts";
import { is, provincesOf, type Actor } from "../platform/context.ts";
import { inProvinces, overseen, resource, type It } from "../platform/record/resource.ts";
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
 * A relation is declared and ended by its person; it is visible to the offices of a region in which that person has a
 * seat, which are responsible for the panels. A department records what an expert has not declared.
 */
export const relations = resource({
  entity: Relation,
  one: "relation",
  many: "relations",
  rows: (it, actor) =>
    it.or([
      it("person", "=", actor.id),
      it.exists(
        it
          .selectFrom("membership")
          .select("membership.id")
          .whereRef("membership.person", "=", "it.person")
          // A request that was refused makes nobody's relations that region's affair.
          .where("membership.state", "!=", "refused")
          .where((seat) => inProvinces(seat as never, "membership.region", provincesOf(actor, officials))),
      ),
    ]),
  needs: ["person"],
  rolesOn: (actor, it) => [
    ...(actor.organization && it.person === actor.id ? ["holder" as const] : []),
    ...(is(actor, ["department"]) ? ["checker" as const] : []),
  ],
});

/** The offices that record what a provider has not. */
const recorders: readonly PartyKind[] = ["department", "administrator"];
/**
 * A contract is visible to both parties and to the offices of their regions. It is recorded by the provider, whom it
 * bars from judging, or by an office there: nobody else can bar a body, and the department alone lifts the bar.
 */
export const contracts = resource({
  entity: Contract,
  one: "contract",
  many: "contracts",
  lifecycle: contractLifecycle,
  rows: (it, actor) => {
    const provinces = provincesOf(actor, officials);
    if (provinces.includes("000000")) return it.lit(true);
    return it.or([
      ...provinces.map((province) => it("regions", "like", `%${province}%`)),
      ...(actor.organization ? [it("provider", "=", actor.organization), it("client", "=", actor.organization)] : []),
    ]);
  },
  needs: ["provider", "client", "regions"],
  rolesOn: (actor, it) => {
    const isThere = (kinds: readonly PartyKind[]) => it.regions.split(",").some((region) => is(actor, kinds, region));
    const own = (party: string) => !!actor.organization && actor.organization === party;
    return [
      ...(own(it.provider) || isThere(recorders) ? ["holder" as const] : []),
      ...(own(it.provider) || own(it.client) ? ["applicant" as const] : []),
      ...(isThere(["department"]) ? ["decider" as const] : []),
    ];
  },
});
