import { officials } from "../../shared/identity/role.ts";
import { provincesOf } from "../platform/context.ts";
import { resource } from "../platform/record/resource.ts";
import { Claim } from "./claim.entity.ts";

/** The kinds of record that claim something, each in a table of its name with the region that governs it. */
const claimants = ["project", "event", "foreignUnit", "commitment"] as const;
/**
 * Claims are visible to the offices of the region of the claiming record: they identify records that may not be public
 * yet.
 */
export const claims = resource({
  entity: Claim,
  one: "claim",
  many: "claims",
  rows: (it, actor) => {
    const provinces = provincesOf(actor, officials);
    if (provinces.includes("000000")) return it.lit(true);
    if (provinces.length === 0) return it.lit(false);
    return it.or(
      claimants.map((of) =>
        it.and([
          it("claimantType", "=", of),
          it.exists(
            it
              .selectFrom(of as "project")
              .select("id")
              .whereRef(`${of}.id` as "project.id", "=", "it.claimantId")
              .where(`${of}.region` as "project.region", "in", [...provinces]),
          ),
        ]),
      ),
    );
  },
  needs: [],
  rolesOn: () => [],
});
