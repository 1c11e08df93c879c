import { platformDefault } from "../../shared/platform/competence.ts";
import type { OfferKind, OfferState } from "../../shared/market/market.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import type { Trading } from "../policy/policy.ts";

/** Refuses an offer that is none. @throws Refusal INVALID_INPUT for nothing, a gift with a price or a listing without. */
export function assertOffer({
  kilograms,
  kind,
  priceFen,
}: {
  readonly kilograms: number;
  readonly kind: OfferKind;
  readonly priceFen?: number;
}): void {
  const no = (field: string, reason: string, message: string) =>
    new Refusal("INVALID_INPUT", message, { field, reason, clause: platformDefault });
  if (kilograms === 0) throw no("kilograms", "nothing", "an offer is of a kilogram or more");
  if (kind === "donation" && priceFen !== undefined && priceFen !== null)
    throw no("priceFen", "giftWithPrice", "a gift has no price");
  if (kind === "listing" && (priceFen === undefined || priceFen === null))
    throw no("priceFen", "noPrice", "a listing names its price");
}

/** What of an offer decides whether it may be bought. */
interface Listed {
  readonly state: OfferState;
  readonly kind: OfferKind;
  readonly event: string | null;
}

/** @throws Refusal RULE_BROKEN where the region opens no trade on the platform, naming the exchange where there is one. 国发〔2011〕38号. */
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
      "this region has opened no trade between holders: Guofa [2011] No. 38 of the State Council restricts its venues",
      { reason: "tradingClosed", clause },
    );
}

/** May it be bought by another holder, under such a policy? */
export const isForSale = ({ state, kind, event }: Listed, trading: Trading | undefined): boolean =>
  trading?.mode === "bilateral" && state === "open" && kind === "listing" && !event;

/** That an offer has less left than is asked of it. */
export const lacking = (there: number, kilograms: number, clause: string): Refusal =>
  new Refusal("RULE_BROKEN", `${there} kg are left of this offer, not ${kilograms}`, {
    field: "kilograms",
    reason: "lacking",
    there,
    kilograms,
    clause,
  });

/** @throws Refusal INVALID_INPUT for an order of nothing; WRONG_STATE for an offer that is not open. */
export function assertOrder({ state }: Listed, kilograms: number, clause: string): void {
  if (kilograms < 1)
    throw new Refusal("INVALID_INPUT", "an order is of a kilogram or more", {
      field: "kilograms",
      reason: "nothing",
      clause: platformDefault,
    });
  if (state !== "open")
    throw new Refusal("WRONG_STATE", `the offer is ${state}`, { reason: "wrongState", state, action: "order", clause });
}

/** Refuses to sell what is not for sale to one who may buy. @throws Refusal FORBIDDEN to buy of oneself; RULE_BROKEN for a gift, for what is meant for one event, and beyond what is left. */
export function assertForSale(
  { kind, event, seller, remaining }: Listed & { readonly seller: string; readonly remaining: number },
  kilograms: number,
  buyer: string,
  clause: string,
): void {
  if (seller === buyer)
    throw new Refusal("FORBIDDEN", "nobody buys of themselves", {
      reason: "ownOffer",
      competence: "applicant",
      clause,
    });
  if (kind !== "listing")
    throw new Refusal("RULE_BROKEN", "a gift to the queue is not for sale", { reason: "notForSale", clause });
  if (event)
    throw new Refusal("RULE_BROKEN", "it is meant for one event alone", { reason: "meantForAnother", event, clause });
  if (remaining < kilograms) throw lacking(remaining, kilograms, clause);
}
