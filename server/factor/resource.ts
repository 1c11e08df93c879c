import { factorLifecycle } from "../../shared/factor/factor.ts";
import { is } from "../platform/context.ts";
import { resource } from "../platform/record/resource.ts";
import { Factor } from "./factor.entity.ts";

/**
 * The region (GB/T 2260) whose administrator is responsible for a factor: `CN-37` is Shandong's; anything wider is the
 * whole country's.
 */
const answersFor = (region: string): string => (/^CN-\d\d$/.test(region) ? `${region.slice(3)}0000` : "000000");

/** Factors are public. */
export const factors = resource({
  entity: Factor,
  one: "factor",
  many: "factors",
  lifecycle: factorLifecycle,
  rows: (it) => it.lit(true),
  needs: ["region"],
  rolesOn: (actor, it) => (is(actor, "administrator", answersFor(it.region)) ? ["administrator"] : []),
});
