import { addDays } from "../../shared/platform/calendar.ts";
import { platformDefault } from "../../shared/platform/competence.ts";
import { serialOf, type Account } from "../../shared/ledger/ledger.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { blockOf, shift } from "../ledger/index.ts";
import { takeOff } from "../market/index.ts";
import { dayOf } from "../platform/clock.ts";
import { beginWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { policyFor } from "../policy/index.ts";
import type { Allocation, Run } from "./allocation.entity.ts";
import { allocations } from "./resource.ts";
import type { Line } from "./rules.ts";
import { demandsOf, undisputed, type Origin } from "./supply.ts";

/**
 * Locks the event's demand until the transaction ends.
 * @throws Refusal RULE_BROKEN when this part now needs less: supply in whole tonnes may exceed the need by less than
 * one tonne.
 */
export async function assertNeeded(
  inside: Inside,
  region: string,
  { event, share, kilograms, source, clause }: Line,
): Promise<void> {
  const need = (await demandsOf(inside, region, event)).find((one) => one.share === share)?.kilograms ?? 0;
  const granule = source === "block" ? 1 : 1000;
  if (kilograms <= Math.ceil(need / granule) * granule) return;
  throw new Refusal("RULE_BROKEN", `only ${need} kg are still needed`, {
    field: "kilograms",
    reason: "notNeeded",
    need,
    kilograms,
    share,
    clause,
  });
}

/**
 * Takes what a line plans and proposes it to the event, whose need is established in this transaction.
 * @param run without an id where the organiser chose.
 * @throws Refusal CONFLICT when the supply was taken in the meantime.
 */
export async function propose(
  inside: Inside,
  { id, region, policyOn }: Pick<Run, "region" | "policyOn"> & { readonly id?: string },
  line: Line,
  origin: Origin,
  deviation: string | null = null,
): Promise<Allocation> {
  const { event, share, kilograms, tier, clause, why, source } = line;
  const { organiser } = await inside.trx
    .selectFrom("event")
    .select("organiser")
    .where("id", "=", event)
    .executeTakeFirstOrThrow();
  const taken = source === "block" ? await takeCredits(inside, origin, line) : await takeUnit(inside, line);
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

/**
 * @throws Refusal CONFLICT unless the project of these credits is filed and admitted to the queue: it may have been
 * suspended since the plan was made.
 */
async function assertFeeding(inside: Inside, project: string): Promise<void> {
  const standing = await inside.trx
    .selectFrom("project as p")
    .innerJoin("admission as a", "a.project", "p.id")
    .select("p.id")
    .where("p.id", "=", project)
    .where("p.state", "=", "filed")
    .where("a.state", "=", "admitted")
    .$if(inside.dialect === "postgresql", (query) => query.forShare())
    .executeTakeFirst();
  if (!standing) throw gone("a project");
}

/** The refusal when a supply is no longer there. */
export const gone = (what: string) =>
  new Refusal("CONFLICT", `${what} was taken in the meantime: run the queue again`, {
    reason: "takenMeanwhile",
    clause: platformDefault,
  });

async function takeCredits(
  inside: Inside,
  { offer }: Origin,
  { event, share, kilograms, clause, supply }: Line,
): Promise<Pick<Allocation, "supply" | "serials">> {
  // A run may take from a supply more than once: its block is what remains of it.
  const rest = await (offer ? takeOff(inside, offer, kilograms) : blockOf(inside, supply));
  if (!rest) throw gone(offer ? "an offer" : "a block");
  await assertFeeding(inside, rest.project);
  const account: Account = share === "organiser" ? "reserved" : "reservedForParticipants";
  const reserved = await shift(inside, "reserve", rest, kilograms, { account }, { event, clause, offOffer: !!offer });
  return { supply: reserved.id, serials: serialOf(reserved) };
}
async function takeUnit(inside: Inside, { kilograms, supply }: Line): Promise<Pick<Allocation, "supply" | "serials">> {
  const left = await inside.trx
    .updateTable("foreignUnit")
    .set((it) => ({ remaining: it("remaining", "-", kilograms) }))
    .where("id", "=", supply)
    .where("state", "=", "checked")
    .where(undisputed)
    .where("remaining", ">=", kilograms)
    .returning("remaining")
    .executeTakeFirst();
  if (!left) throw gone("a unit");
  return { supply, serials: null };
}
