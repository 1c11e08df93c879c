import type { Expression, SqlBool } from "kysely";
import { methodologyLifecycle } from "../../shared/methodology/methodology.ts";
import { officials } from "../../shared/identity/role.ts";
import type { Actor } from "../platform/context.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Methodology } from "./methodology.entity.ts";
import { MethodologyRevision } from "./revision.entity.ts";

const nearMethodology = (it: It<Methodology>, actor: Actor) =>
  it.or([
    ...(actor.organization ? [it("applicant", "=", actor.organization)] : []),
    overseen(it, actor),
    it.and([it("state", "in", ["accepted", "underReview", "returned", "advised"]), overseen(it, actor, ["expert"])]),
  ]);

/**
 * The public reads what is under notice and what is or was filed; applicants read their own, experts what is under
 * review in their region, officials everything there.
 */
export const methodologies = resource({
  entity: Methodology,
  one: "methodology",
  many: "methodologies",
  lifecycle: methodologyLifecycle,
  rows: (it, actor) =>
    it.or([it("state", "in", ["publicNotice", "filed", "superseded", "revoked"]), nearMethodology(it, actor)]),
  near: nearMethodology,
  needs: ["region", "policyOn", "applicant", "panel"],
  rolesOn: (actor, it) =>
    competencesOf(it, "methodology", actor, { applicant: it.applicant }).filter(
      (one) => one !== "adviser" || it.panel.includes(actor.id),
    ),
  groundOf: groundIn("methodology"),
});

/** Whether the methodology that a row of the committee belongs to is `applicant`'s. */
export function isApplicants(it: It<{ methodology: string }>, applicant: string): Expression<SqlBool> {
  return it.exists(
    it
      .selectFrom("methodology")
      .select("methodology.id")
      .whereRef("methodology.id", "=", "it.methodology")
      .where("methodology.applicant", "=", applicant),
  );
}

/** A submission is read by its applicant, and by the officials and experts of the region. */
export const methodologyRevisions = resource({
  entity: MethodologyRevision,
  one: "methodologyRevision",
  many: "methodologyRevisions",
  rows: (it, actor) =>
    it.or([
      ...(actor.organization ? [it("applicant", "=", actor.organization)] : []),
      overseen(it, actor, [...officials, "expert"]),
    ]),
  // Whoever sees a revision reads the whole document.
  foundBy: "methodology",
  needs: [],
  rolesOn: () => [],
});
