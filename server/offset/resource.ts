import {
  admissionLifecycle,
  allocationLifecycle,
  commitmentLifecycle,
  foreignUnitLifecycle,
} from "../../shared/offset/offset.ts";
import type { Actor } from "../platform/context.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Admission } from "./admission.entity.ts";
import { Allocation, Run } from "./allocation.entity.ts";
import { Commitment } from "./commitment.entity.ts";
import { ForeignUnit } from "./foreign-unit.entity.ts";

/** The projects admitted to the queue are public. */
export const admissions = resource({
  entity: Admission,
  one: "admission",
  many: "admissions",
  lifecycle: admissionLifecycle,
  rows: (it) => it.lit(true),
  needs: ["region", "policyOn"],
  rolesOn: (actor, it) => competencesOf(it, "admission", actor, {}),
  groundOf: groundIn("admission"),
});
const nearForeignUnit = (it: It<ForeignUnit>, actor: Actor) =>
  it.or([overseen(it, actor), ...(actor.organization ? [it("holder", "=", actor.organization)] : [])]);
/** Accepted and annulled units are public; declarations are visible to their holder and the region's offices. */
export const foreignUnits = resource({
  entity: ForeignUnit,
  one: "foreignUnit",
  many: "foreignUnits",
  lifecycle: foreignUnitLifecycle,
  rows: (it, actor) => it.or([it("state", "in", ["checked", "annulled"]), nearForeignUnit(it, actor)]),
  near: nearForeignUnit,
  needs: ["region", "policyOn", "holder"],
  rolesOn: (actor, it) => competencesOf(it, "foreignUnit", actor, { holder: it.holder }),
  groundOf: groundIn("foreignUnit"),
});
const nearCommitment = (it: It<Commitment>, actor: Actor) =>
  it.or([
    overseen(it, actor),
    ...(actor.organization ? [it("organiser", "=", actor.organization), it("owner", "=", actor.organization)] : []),
  ]);
/**
 * A sink bound to an event is public, and so is its outcome (SD-E 四(一)); proposed and declined ones are visible to the
 * two parties, the validator and the region's offices.
 */
export const commitments = resource({
  entity: Commitment,
  one: "commitment",
  many: "commitments",
  lifecycle: commitmentLifecycle,
  rows: (it, actor) => it.or([it("state", "in", ["committed", "validated", "lapsed"]), nearCommitment(it, actor)]),
  near: nearCommitment,
  needs: ["region", "policyOn", "organiser", "owner", "validator"],
  rolesOn: (actor, it) =>
    competencesOf(it, "commitment", actor, { applicant: it.organiser, holder: it.owner, validator: it.validator }),
  groundOf: groundIn("commitment"),
});
/** A run is visible to the offices of its region. */
export const runs = resource({
  entity: Run,
  one: "run",
  many: "runs",
  rows: (it, actor) => overseen(it, actor),
  needs: ["region", "policyOn"],
  rolesOn: (actor, it) => competencesOf(it, "run", actor, {}),
  groundOf: groundIn("run"),
});
/**
 * Retirements for an event are public (SD-E 四(三), HN 三(四)); before that, an allocation is visible to organiser, owner
 * and the region's offices.
 */
export const allocations = resource({
  entity: Allocation,
  one: "allocation",
  many: "allocations",
  lifecycle: allocationLifecycle,
  rows: (it, actor) =>
    it.or([
      it("state", "in", ["retired", "annulled"]),
      overseen(it, actor),
      ...(actor.organization ? [it("organiser", "=", actor.organization), it("seller", "=", actor.organization)] : []),
    ]),
  needs: ["region", "policyOn", "organiser", "seller"],
  rolesOn: (actor, it) => competencesOf(it, "allocation", actor, { applicant: it.organiser, seller: it.seller }),
  groundOf: groundIn("allocation"),
});
