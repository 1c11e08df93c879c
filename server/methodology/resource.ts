import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { methodologyLifecycle, seatLifecycle } from "../../shared/methodology/methodology.ts";
import { officials, type PartyKind } from "../../shared/identity/role.ts";
import { provincesOf, type Actor } from "../platform/context.ts";
import { resource, type It } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { Methodology } from "./methodology.entity.ts";
import { Opinion, PanelSeat, ReviewMinutes } from "./panel.entity.ts";
import { MethodologyRevision } from "./revision.entity.ts";

/** What lies in a region for which the actor holds a party of one of these kinds. */
function inRegionsOf<T extends { region: string }>(
  it: It<T>,
  actor: Actor,
  kinds: readonly PartyKind[],
): Expression<SqlBool> {
  const rows = it as unknown as It<{ region: string }>;
  const provinces = provincesOf(actor, kinds);
  return provinces.includes("000000")
    ? it.lit(true)
    : it.or(provinces.map((province) => rows("region", "=", province)));
}

/** The public sees what is under notice and what is or was filed; an applicant its own, experts what is reviewed in their region, officials all of it. */
export const methodologies = resource({
  entity: Methodology,
  one: "methodology",
  many: "methodologies",
  lifecycle: methodologyLifecycle,
  rows: (it, actor) =>
    it.or([
      it("state", "in", ["publicNotice", "filed", "superseded", "revoked"]),
      ...(actor.organization ? [it("applicant", "=", actor.organization)] : []),
      inRegionsOf(it, actor, officials),
      it.and([
        it("state", "in", ["accepted", "underReview", "returned", "advised"]),
        inRegionsOf(it, actor, ["expert"]),
      ]),
    ]),
  needs: ["region", "policyOn", "applicant", "panel"],
  rolesOn: (actor, it) =>
    competencesOf(it, "methodology", actor, { applicant: it.applicant }).filter(
      (one) => one !== "adviser" || it.panel.includes(actor.id),
    ),
  groundOf: groundIn("methodology"),
});

/** Who sits on a panel is known to officials and to that expert alone. */
export const panelSeats = resource({
  entity: PanelSeat,
  one: "panelSeat",
  many: "panelSeats",
  lifecycle: seatLifecycle,
  rows: (it, actor) => it.or([it("expert", "=", actor.id), inRegionsOf(it, actor, officials)]),
  needs: ["region", "policyOn", "expert"],
  rolesOn: (actor, it) =>
    competencesOf(it, "methodology", actor, {}).filter(
      (one) => one === "acceptor" || (one === "adviser" && it.expert === actor.id),
    ),
  groundOf: groundIn("methodology"),
});

/** Blind: an opinion is its author's until its round is closed; then officials, the committee and the applicant read it, the last without a name. */
export const opinions = resource({
  entity: Opinion,
  one: "opinion",
  many: "opinions",
  rows: (it, actor) =>
    it.or([
      it("expert", "=", actor.id),
      it.and([
        closed(it),
        it.or([
          inRegionsOf(it, actor, [...officials, "expert"]),
          ...(actor.organization ? [closed(it, actor.organization)] : []),
        ]),
      ]),
    ]),
  needs: [],
  rolesOn: () => [],
});
/** The round of an opinion was closed with minutes, and the methodology is `applicant`'s if one is named. What was said in a round that was broken off stays sealed. */
function closed(it: It<Opinion>, applicant?: string): Expression<SqlBool> {
  const both = it as unknown as ExpressionBuilder<
    { it: Opinion; methodology: Methodology; reviewMinutes: ReviewMinutes },
    "it"
  >;
  return both.exists(
    both
      .selectFrom("reviewMinutes")
      .innerJoin("methodology", "methodology.id", "reviewMinutes.methodology")
      .select("reviewMinutes.id")
      .whereRef("reviewMinutes.methodology", "=", "it.methodology")
      .whereRef("reviewMinutes.round", "=", "it.round")
      .$if(!!applicant, (query) => query.where("methodology.applicant", "=", applicant!)),
  );
}

/** What was handed in is known to who handed it in, to the region's officials and to its experts. */
export const methodologyRevisions = resource({
  entity: MethodologyRevision,
  one: "methodologyRevision",
  many: "methodologyRevisions",
  rows: (it, actor) =>
    it.or([
      ...(actor.organization ? [it("applicant", "=", actor.organization)] : []),
      inRegionsOf(it, actor, [...officials, "expert"]),
    ]),
  needs: [],
  rolesOn: () => [],
});

/** Minutes name the experts: they are for officials, and for who sat in that round. */
export const reviewMinutes = resource({
  entity: ReviewMinutes,
  one: "reviewMinutes",
  many: "reviewMinutesList",
  rows: (it, actor) => it.or([inRegionsOf(it, actor, officials), sat(it, actor)]),
  needs: [],
  rolesOn: () => [],
});
function sat(it: It<ReviewMinutes>, actor: Actor): Expression<SqlBool> {
  const both = it as unknown as ExpressionBuilder<{ it: ReviewMinutes; panelSeat: PanelSeat }, "it">;
  return both.exists(
    both
      .selectFrom("panelSeat")
      .select("panelSeat.id")
      .whereRef("panelSeat.methodology", "=", "it.methodology")
      .whereRef("panelSeat.round", "=", "it.round")
      .where("panelSeat.expert", "=", actor.id)
      .where("panelSeat.state", "=", "spoken"),
  );
}

/** The roster is known to officials, and to each member his own entry. */
export const committeeMembers = resource({
  entity: CommitteeMember,
  one: "committeeMember",
  many: "committeeMembers",
  rows: (it, actor) => it.or([it("person", "=", actor.id), inRegionsOf(it, actor, officials)]),
  needs: ["region", "policyOn"],
  rolesOn: (actor, it) => competencesOf(it, "committee", actor, {}),
  groundOf: groundIn("committee"),
});
