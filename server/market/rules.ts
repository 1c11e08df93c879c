import { platformDefault } from "../../shared/platform/competence.ts";
import type { OfferKind, OfferState } from "../../shared/market/market.ts";
import { invalidInput, Refusal, ruleBroken } from "../../shared/platform/refusal.ts";
import type { Trading } from "../policy/policy.ts";

/** Validates an offer. @throws Refusal INVALID_INPUT for an empty one, a gift with a price or a listing without. */
export function assertOffer({
  kilograms,
  kind,
  priceFen,
}: {
  readonly kilograms: number;
  readonly kind: OfferKind;
  readonly priceFen?: number;
}): void {
  if (kilograms === 0) throw invalidInput("kilograms", "nothing", "an offer is for at least one kilogram");
  if (kind === "donation" && priceFen !== undefined && priceFen !== null)
    throw invalidInput("priceFen", "giftWithPrice", "a gift has no price");
  if (kind === "listing" && (priceFen === undefined || priceFen === null))
    throw invalidInput("priceFen", "noPrice", "a listing needs a price");
}

/** The properties of an offer that decide whether it may be bought. */
interface Listed {
  readonly state: OfferState;
  readonly kind: OfferKind;
  readonly event: string | null;
}

/**
 * @throws Refusal RULE_BROKEN where the region has not opened trading on the platform, naming the exchange if there is
 * one. 国发〔2011〕38号.
 */
export function assertTradingHere(trading: Trading | undefined): void {
  const clause = trading?.clause ?? platformDefault;
  if (trading?.mode === "exchange")
    throw new Refusal("RULE_BROKEN", `credits of this region are traded on ${trading.venueEn}, not here`, {
      reason: "tradingElsewhere",
      venueZh: trading.venueZh,
      venueEn: trading.venueEn,
      clause,
    });
  if (trading?.mode !== "bilateral")
    throw new Refusal(
      "RULE_BROKEN",
      "this region has not opened trading between holders: Guofa [2011] No. 38 of the State Council restricts " +
        "trading venues",
      { reason: "tradingClosed", clause },
    );
}

/** Whether another holder may buy it under such a policy. */
export const isForSale = ({ state, kind, event }: Listed, trading: Trading | undefined): boolean =>
  trading?.mode === "bilateral" && state === "open" && kind === "listing" && !event;

/** The refusal when an offer has less left than requested. */
export const lacking = (there: number, kilograms: number, clause: string): Refusal =>
  ruleBroken("kilograms", "lacking", `${there} kg remain of this offer, not ${kilograms}`, clause, {
    there,
    kilograms,
  });

/** @throws Refusal INVALID_INPUT for an empty order; WRONG_STATE for an offer that is not open. */
export function assertOrder({ state }: Listed, kilograms: number, clause: string): void {
  if (kilograms < 1) throw invalidInput("kilograms", "nothing", "an order is for at least one kilogram");
  if (state !== "open")
    throw new Refusal("WRONG_STATE", `the offer is ${state}`, { reason: "wrongState", state, action: "order", clause });
}

/**
 * Checks that the offer may be sold to this buyer.
 * @throws Refusal FORBIDDEN to buy from oneself; RULE_BROKEN for a gift, for an offer meant for one event, and beyond
 * what remains.
 */
export function assertForSale(
  { kind, event, seller, remaining }: Listed & { readonly seller: string; readonly remaining: number },
  kilograms: number,
  buyer: string,
  clause: string,
): void {
  if (seller === buyer)
    throw new Refusal("FORBIDDEN", "a holder cannot buy from itself", {
      reason: "ownOffer",
      competence: "applicant",
      clause,
    });
  if (kind !== "listing")
    throw new Refusal("RULE_BROKEN", "a gift to the queue is not for sale", { reason: "notForSale", clause });
  if (event)
    throw new Refusal("RULE_BROKEN", "this offer is meant for one event only", {
      reason: "meantForAnother",
      event,
      clause,
    });
  if (remaining < kilograms) throw lacking(remaining, kilograms, clause);
}
