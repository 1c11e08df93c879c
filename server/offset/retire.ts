import { serialOf, statements } from "../../shared/ledger/ledger.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Event } from "../event/index.ts";
import { blockOf, shift } from "../ledger/index.ts";
import { dayOf } from "../platform/clock.ts";
import type { Inside } from "../platform/record/transaction.ts";
import type { Allocation } from "./allocation.entity.ts";
import { undisputed, unitSerials } from "./supply.ts";

/**
 * Retires what an allocation holds, for its event, by serial.
 * @throws Refusal RULE_BROKEN while its unit is disputed. SD-E 四(三); HN 三(四).
 */
export async function retireFor(inside: Inside, it: Allocation, { id: event, titleZh }: Event): Promise<void> {
  const { kilograms, clause } = it;
  it.retiredOn = dayOf(inside.now);
  it.dueOn = null;
  if (it.source === "block") {
    const block = (await blockOf(inside, it.supply))!;
    it.serials = serialOf(
      await shift(
        inside,
        "retire",
        block,
        kilograms,
        { account: "retired" },
        { event, purpose: "eventNeutrality", beneficiary: titleZh, statement: statements.forThisEvent, clause },
      ),
    );
    return;
  }
  const tonnes = kilograms / 1000;
  const unit = await inside.trx
    .updateTable("foreignUnit")
    .set((row) => ({ usedTonnes: row("usedTonnes", "+", tonnes) }))
    .where("id", "=", it.supply)
    .where(undisputed)
    .returning(["usedTonnes", "serialPrefix", "firstSerial"])
    .executeTakeFirst();
  if (!unit)
    throw new Refusal("RULE_BROKEN", "this unit is disputed: wait for the decision", {
      reason: "disputed",
      clause,
    });
  it.serials = unitSerials(unit, unit.usedTonnes - tonnes, tonnes);
}
