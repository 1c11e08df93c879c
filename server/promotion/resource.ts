import { promotionLifecycle, pushLifecycle } from "../../shared/promotion/promotion.ts";
import { overseen, resource } from "../platform/record/resource.ts";
import { competencesOf, groundIn } from "../policy/index.ts";
import { Promotion } from "./promotion.entity.ts";
import { Push } from "./push.entity.ts";

export const promotions = resource({
  entity: Promotion,
  one: "promotion",
  many: "promotions",
  lifecycle: promotionLifecycle,
  // Published offers are public; drafts are visible to the offices.
  rows: (it, actor) => it.or([it("state", "in", ["published", "ended"]), overseen(it, actor)]),
  near: (it, actor) => overseen(it, actor),
  needs: ["region", "policyOn"],
  rolesOn: (actor, it) => competencesOf(it, "promotion", actor, {}).filter((one) => one === "publisher"),
  groundOf: groundIn("promotion"),
});

/** Who received what, and who wants it, is between an owner and the offices of the region. */
export const pushes = resource({
  entity: Push,
  one: "push",
  many: "pushes",
  lifecycle: pushLifecycle,
  discreet: true,
  rows: (it, actor) =>
    it.or([overseen(it, actor), ...(actor.organization ? [it("owner", "=", actor.organization)] : [])]),
  needs: ["region", "policyOn", "owner"],
  rolesOn: (actor, it) => competencesOf(it, "promotion", actor, { applicant: it.owner }),
  groundOf: groundIn("promotion"),
});
