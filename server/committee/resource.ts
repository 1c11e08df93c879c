import type { Expression, SqlBool } from "kysely";
import { seatLifecycle } from "../../shared/methodology/methodology.ts";
import { officials } from "../../shared/identity/role.ts";
import type { Actor } from "../platform/context.ts";
import { overseen, resource, type It } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { CommitteeMember } from "./committee.entity.ts";
import { reviewAct } from "./due.ts";
import { Opinion, PanelSeat, ReviewMinutes } from "./panel.entity.ts";
import { reviewed } from "./reviewed.ts";

/** Officials read the roster; members read their own entry. */
export const committeeMembers = resource({
  entity: CommitteeMember,
  one: "committeeMember",
  many: "committeeMembers",
  rows: (it, actor) => it.or([it("person", "=", actor.id), overseen(it, actor)]),
  needs: ["region", "policyOn"],
  rolesOn: (actor, it) => competencesOf(it, "committee", actor, {}),
  groundOf: groundIn("committee"),
});

/** Who sits on a panel is known only to officials and to that expert. */
export const panelSeats = resource({
  entity: PanelSeat,
  one: "panelSeat",
  many: "panelSeats",
  lifecycle: seatLifecycle,
  rows: (it, actor) => it.or([it("expert", "=", actor.id), overseen(it, actor)]),
  needs: ["region", "policyOn", "expert"],
  rolesOn: (actor, it) =>
    competencesOf(it, reviewAct, actor, {}).filter(
      (one) => one === "acceptor" || (one === "adviser" && it.expert === actor.id),
    ),
  groundOf: groundIn(reviewAct),
});

/**
 * Blind: until the round is closed only its author reads an opinion; afterwards officials, the committee and the
 * applicant do, the last without names.
 */
export const opinions = resource({
  entity: Opinion,
  one: "opinion",
  many: "opinions",
  rows: (it, actor) =>
    it.or([
      it("expert", "=", actor.id),
      it.and([
        isClosed(it),
        it.or([
          overseen(it, actor, [...officials, "expert"]),
          ...(actor.organization ? [reviewed().isOf(it as never, actor.organization)] : []),
        ]),
      ]),
    ]),
  needs: [],
  rolesOn: () => [],
});
/** The round of an opinion was closed with minutes. The opinions of a round that was broken off stay sealed. */
function isClosed(it: It<Opinion>): Expression<SqlBool> {
  return it.exists(
    it
      .selectFrom("reviewMinutes")
      .select("reviewMinutes.id")
      .whereRef("reviewMinutes.methodology", "=", "it.methodology")
      .whereRef("reviewMinutes.round", "=", "it.round"),
  );
}

/** The minutes are read by officials and by the experts who gave an opinion in that round. */
export const reviewMinutes = resource({
  entity: ReviewMinutes,
  one: "reviewMinutes",
  many: "reviewMinutesList",
  rows: (it, actor) => it.or([overseen(it, actor), hasSpoken(it, actor)]),
  needs: [],
  rolesOn: () => [],
});
function hasSpoken(it: It<ReviewMinutes>, actor: Actor): Expression<SqlBool> {
  return it.exists(
    it
      .selectFrom("panelSeat")
      .select("panelSeat.id")
      .whereRef("panelSeat.methodology", "=", "it.methodology")
      .whereRef("panelSeat.round", "=", "it.round")
      .where("panelSeat.expert", "=", actor.id)
      .where("panelSeat.state", "=", "spoken"),
  );
}
