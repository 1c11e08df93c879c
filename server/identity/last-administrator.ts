import type { Inside } from "../platform/record/transaction.ts";
import { assertNotLast } from "./account.rules.ts";
import type { Membership } from "./membership.entity.ts";

/**
 * @throws Refusal RULE_BROKEN where somebody gives up the last administrator's seat of a region. Of two who do so at
 * once, one waits for the other.
 */
export async function assertAnotherRemains({ id, kind, state, region }: Membership, inside: Inside): Promise<void> {
  if (kind !== "administrator" || state !== "active") return;
  const query = inside.trx
    .selectFrom("membership")
    .select("id")
    .where("kind", "=", "administrator")
    .where("state", "=", "active")
    .where("region", "=", region)
    .orderBy("id");
  const seats = await (inside.dialect === "postgresql" ? query.forUpdate() : query).execute();
  assertNotLast(seats.filter((seat) => seat.id !== id).length, region);
}
