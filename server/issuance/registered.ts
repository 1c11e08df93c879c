import { attachedTo } from "../file/index.ts";
import { dayOf } from "../platform/clock.ts";
import { carbonRegistrations } from "../../shared/issuance/issuance.ts";
import { identityKey } from "../../shared/project/identity.ts";
import { claimWithin } from "../claim/index.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Project } from "../project/index.ts";
import type { Issuance } from "./issuance.entity.ts";
import { assertIssuedOnlyHere } from "./registered.rules.ts";

/**
 * What the owner showed of the other registries stands when it is submitted, verified and ordered: a copy may have been
 * removed in between.
 * @throws Refusal as `assertIssuedOnlyHere`.
 */
export async function assertShown(it: Issuance, { declarations }: Project, inside: Inside): Promise<void> {
  const files = await attachedTo(inside, "issuance", it.id);
  assertIssuedOnlyHere(
    it,
    declarations,
    files.map(({ kind }) => kind),
    dayOf(inside.now),
  );
}
/**
 * Claims the period under each registration elsewhere, for good: whoever registers the same sink under the same number
 * later is issued nothing for these days.
 * @throws Refusal CONFLICT where another project was issued for some of them.
 */
export async function claimPeriod(
  { firstDay, days }: Pick<Issuance, "firstDay" | "days">,
  { id, declarations }: Project,
  inside: Inside,
): Promise<void> {
  for (const key of new Set(carbonRegistrations(declarations).map(identityKey)))
    await claimWithin(
      inside,
      { kind: "registeredPeriod", key, first: firstDay, length: days },
      { type: "project", id },
    );
}
