import { officials } from "../../shared/identity/role.ts";
import { is } from "../platform/context.ts";
import { resource } from "../platform/record/resource.ts";
import { Claim } from "./claim.entity.ts";

/** Claims are visible to officials only: they identify records that may not be public yet. */
export const claims = resource({
  entity: Claim,
  one: "claim",
  many: "claims",
  rows: (it, actor) => it.lit(is(actor, officials)),
  needs: [],
  rolesOn: () => [],
});
