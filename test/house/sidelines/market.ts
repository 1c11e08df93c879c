import { openTrading } from "../../support/trading.ts";
import type { Acts } from "./acts.ts";

/** An offer taken back; orders confirmed, declined, withdrawn and open. */
export async function marketSidelines(acts: Acts, block: string) {
  const { does, act, because, cast } = acts;
  const { forester, mariner } = cast;
  const { id: offer } = await does(mariner, "mutation ($input: OfferInput!) { it: offerBlock(input: $input) { id } }", {
    input: { block, kilograms: 1_000, kind: "donation" },
  });
  await act(mariner, "withdrawOffer", offer);
  // No pack that comes with the platform opens trade: here one does, from this day on.
  openTrading("370000", "2025-10-20");
  const { id: listing } = await does(
    mariner,
    "mutation ($input: OfferInput!) { it: offerBlock(input: $input) { id } }",
    { input: { block, kilograms: 1_000, kind: "listing", priceFen: 7_000 } },
  );
  const order = async (): Promise<string> =>
    (
      await does(forester, "mutation ($offer: ID!) { it: orderTrade(offer: $offer, kilograms: 100) { id } }", {
        offer: listing,
      })
    ).id;
  await act(mariner, "confirmTrade", await order());
  await because(mariner, "declineTrade", await order());
  await act(forester, "withdrawTrade", await order());
  const trade = await order();
  return { offer: offer as string, trade };
}
