import type { ExpressionBuilder } from "kysely";
import { addDays } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import type { Bearer } from "../../shared/event/event.ts";
import { serialOf, statements, type Account } from "../../shared/ledger/ledger.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Event } from "../event/index.ts";
import { blockOf, shift } from "../ledger/index.ts";
import { offerAgain, takeOff } from "../market/index.ts";
import { dayOf } from "../platform/clock.ts";
import { beginWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import type { Allocation, Run } from "./allocation.entity.ts";
import { allocations } from "./resource.ts";
import { chosenLine, type Line } from "./rules.ts";
import { demandsOf, offsetOf, stockOf, unitSerials, type OffsetTables, type Origin } from "./supply.ts";

/** Gives an event what its organiser chose out of the order, which is a recommendation (推荐): the reason is public. SD-E 四(一), HN 三(四). */
export async function choose(
  inside: Inside,
  event: Event,
  { supply: id, share, kilograms, reason }: Choice,
): Promise<Allocation> {
  const { supplies, origins } = await stockOf(inside, id);
  const { offset } = policyFor(event.region, dayOf(inside.now));
  const supply = supplies.find((one) => one.id === id);
  const line = chosenLine(supply, { event: event.id, share, kilograms }, offset.tiers, event.region);
  await assertNeeded(inside, event.region, line);
  return propose(inside, { region: event.region, policyOn: dayOf(inside.now) }, line, origins.get(id)!, reason);
}
/**
 * Nobody else gives to the event from here on until the transaction ends.
 * @throws Refusal RULE_BROKEN when this part of it needs less by now: no more is given than a tonne begun, of what is counted in tonnes.
 */
export async function assertNeeded(
  inside: Inside,
  region: string,
  { event, share, kilograms, source, clause }: Line,
): Promise<void> {
  const need = (await demandsOf(inside, region, event)).find((one) => one.share === share)?.kilograms ?? 0;
  const granule = source === "block" ? 1 : 1000;
  if (kilograms <= Math.ceil(need / granule) * granule) return;
  throw new Refusal("RULE_BROKEN", `${need} kg are needed still`, {
    field: "kilograms",
    reason: "notNeeded",
    need,
    kilograms,
    share,
    clause,
  });
}
export interface Choice {
  readonly supply: string;
  readonly share: Bearer;
  readonly kilograms: number;
  readonly reason: string;
}

/**
 * Takes what a line plans, and proposes it to the event, which was planned for or asked in this transaction: it is known to need that much.
 * @param run without an id where the organiser chose. @throws Refusal CONFLICT when it was taken meanwhile.
 */
export async function propose(
  inside: Inside,
  { id, region, policyOn }: Pick<Run, "region" | "policyOn"> & { readonly id?: string },
  line: Line,
  origin: Origin,
  deviation: string | null = null,
): Promise<Allocation> {
  const { event, share, kilograms, tier, clause, why, source } = line;
  const { organiser } = await offsetOf(inside)
    .selectFrom("event")
    .select("organiser")
    .where("id", "=", event)
    .executeTakeFirstOrThrow();
  const taken =
    source === "block" ? await takeCredits(inside, origin, line) : await takeUnit(inside, origin, kilograms);
  const dueOn = addDays(dayOf(inside.now), policyFor(region, policyOn).offset.reservationDays.value);
  return beginWithin(
    inside,
    allocations,
    {
      run: id ?? null,
      event,
      share,
      region,
      policyOn,
      organiser,
      seller: origin.seller,
      source,
      offer: origin.offer,
      from: origin.from ?? null,
      product: origin.product,
      kilograms,
      tier,
      clause,
      why,
      deviation,
      dueOn,
      ...taken,
    },
    { by: null },
  );
}
/** @throws Refusal CONFLICT unless the project of these credits stands in the library, and may feed the queue: it may have been suspended since the plan was made. */
async function assertFeeding(inside: Inside, project: string): Promise<void> {
  const standing = await offsetOf(inside)
    .selectFrom("project as p")
    .innerJoin("admission as a", "a.project", "p.id")
    .select("p.id")
    .where("p.id", "=", project)
    .where("p.state", "=", "filed")
    .where("a.state", "=", "admitted")
    .$if(inside.store.dialect === "postgresql", (query) => query.forShare())
    .executeTakeFirst();
  if (!standing) throw gone("a project");
}
/** Nobody else lays claim to the unit. */
const undisputed = (it: ExpressionBuilder<OffsetTables, "foreignUnit">) => it("disputed", "=", it.lit(false));
export const gone = (what: string) =>
  new Refusal("CONFLICT", `${what} was taken meanwhile: run the queue again`, {
    reason: "takenMeanwhile",
    clause: platformDefault,
  });

async function takeCredits(
  inside: Inside,
  { offer, block }: Origin,
  { event, share, kilograms, clause }: Line,
): Promise<Pick<Allocation, "supply" | "serials">> {
  // A supply may be taken from more than once in a run: its block is the rest of what it was.
  const rest = await (offer ? takeOff(inside, offer, kilograms) : blockOf(inside, block!.id));
  if (!rest) throw gone(offer ? "an offer" : "a block");
  await assertFeeding(inside, rest.project);
  const account: Account = share === "organiser" ? "reserved" : "reservedForParticipants";
  const reserved = await shift(inside, "reserve", rest, kilograms, { account }, { event, clause, offOffer: !!offer });
  return { supply: reserved.id, serials: serialOf(reserved) };
}
async function takeUnit(
  inside: Inside,
  { unit }: Origin,
  kilograms: number,
): Promise<Pick<Allocation, "supply" | "serials">> {
  const left = await offsetOf(inside)
    .updateTable("foreignUnit")
    .set((it) => ({ remaining: it("remaining", "-", kilograms) }))
    .where("id", "=", unit!.id)
    .where("state", "=", "checked")
    .where(undisputed)
    .where("remaining", ">=", kilograms)
    .returning("remaining")
    .executeTakeFirst();
  if (!left) throw gone("a unit");
  return { supply: unit!.id, serials: null };
}

/** Gives back what an allocation held: the block returns to its owner's account and is on offer again, or to the pool that it was given to, the unit's tonnes are free. */
export async function giveBack(inside: Inside, { source, supply, kilograms, offer, from }: Allocation): Promise<void> {
  if (source === "foreignUnit") {
    await offsetOf(inside)
      .updateTable("foreignUnit")
      .set((it) => ({ remaining: it("remaining", "+", kilograms) }))
      .where("id", "=", supply)
      .execute();
    return;
  }
  const block = (await blockOf(inside, supply))!;
  const freed = await shift(inside, "release", block, kilograms, { account: from! });
  if (offer) await offerAgain(inside, offer, freed);
}

/** Retires what an allocation holds, for its event, by serial. @throws Refusal RULE_BROKEN while its unit is disputed. SD-E 四(三); HN 三(四). */
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
  const unit = await offsetOf(inside)
    .updateTable("foreignUnit")
    .set((row) => ({ usedTonnes: row("usedTonnes", "+", tonnes) }))
    .where("id", "=", it.supply)
    .where(undisputed)
    .returning(["usedTonnes", "serialPrefix", "firstSerial"])
    .executeTakeFirst();
  if (!unit)
    throw new Refusal("RULE_BROKEN", "somebody else lays claim to this unit: wait for the decision", {
      reason: "disputed",
      clause,
    });
  it.serials = unitSerials(unit, unit.usedTonnes - tonnes, tonnes);
}
