import type { Kilograms } from "../../shared/quantity/quantity.ts";
import { blockOf, encumber, type Block } from "../ledger/index.ts";
import { beginWithin, moveWithin } from "../platform/record/move.ts";
import type { Inside } from "../platform/record/transaction.ts";
import { extensionPoint } from "../platform/record/extension.ts";
import { Offer } from "./offer.entity.ts";
import { offers } from "./resource.ts";

/** What must hold of an event for which credits of a province are meant: the modules of events and offsets know. */
export const meantFor =
  extensionPoint<(inside: Inside, event: string, region: string, clause: string) => Promise<void>>();

/**
 * Takes `kilograms` from an open offer, which is exhausted when nothing remains. The guard is in the UPDATE itself:
 * concurrent takers wait, and find what remains. The caller moves the credits, by `shift` with `offOffer`.
 * @returns the block in which they are; undefined when the offer has less.
 */
export async function takeOff(inside: Inside, id: string, kilograms: Kilograms): Promise<Block | undefined> {
  const left = await inside.trx
    .updateTable("offer")
    .set((it) => ({ remaining: it("remaining", "-", kilograms) }))
    .where("id", "=", id)
    .where("state", "=", "open")
    .where("remaining", ">=", kilograms)
    .returning(["remaining", "block"])
    .executeTakeFirst();
  if (!left) return undefined;
  if (left.remaining === 0) await moveWithin(inside, offers, id, "exhaust", { as: "acceptor" });
  return blockOf(inside, left.block);
}

/**
 * Returns `block`, taken from the offer `id` and back with its owner, to that offer's terms; it stays free where the
 * owner has withdrawn the offer since.
 */
export async function offerAgain(inside: Inside, id: string, block: Block): Promise<void> {
  const { state, mechanism, speciality, vintage, seller, region, policyOn, kind, priceFen, event } =
    await inside.em.findOneOrFail(Offer, { id });
  if (state === "withdrawn") return;
  const { kilograms } = block;
  await encumber(inside, block, kilograms);
  await beginWithin(
    inside,
    offers,
    {
      block: block.id,
      mechanism,
      speciality,
      vintage,
      seller,
      region,
      policyOn,
      kind,
      priceFen,
      event,
      kilograms,
      remaining: kilograms,
      at: inside.now,
    },
    { by: null },
  );
}
