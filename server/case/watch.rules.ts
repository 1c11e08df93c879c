import { addDays } from "../../shared/platform/calendar.ts";
import type { Pattern } from "../../shared/case/case.ts";

/**
 * From where on the watch takes notice: no speculation and no hype (杜绝投机和炒作行为), SC 四(一). No document states a figure: every one of these is a platform default.
 * A finding is no verdict: it opens a case, in which the parties are heard.
 */
export const thresholds = {
  /** Percent of all credits of a mechanism that are held, of others' making, in one hand. */
  hoardingPercent: 20,
  /** Below this many kilograms nobody hoards, however small the mechanism is. */
  hoardingFloorKilograms: 1_000_000,
  /** Days within which what was sold is sold back. */
  backWithinDays: 30,
  /** Sales between the same two, and the days within which they are many. */
  oftenTimes: 5,
  oftenWithinDays: 30,
  /** How many days of sales are looked at. */
  lookBackDays: 90,
} as const;
export type Thresholds = { readonly [K in keyof typeof thresholds]: number };

/** What one organization has in its account of one project's credits, in kilograms; `makers` own or develop the project, none where it is not in the library. */
export interface Holding {
  readonly holder: string;
  readonly mechanism: string;
  readonly region: string;
  readonly kilograms: number;
  readonly makers: readonly string[];
}
/** A confirmed sale. `on` is the ISO day of its confirmation. */
export interface Sale {
  readonly id: string;
  readonly seller: string;
  readonly buyer: string;
  readonly mechanism: string;
  readonly region: string;
  readonly vintage: number;
  readonly kilograms: number;
  readonly on: string;
}
/** That a member of one organization has declared a relation with the other, from `since` until with `until` (ISO days). */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly since: string;
  readonly until?: string | null;
}

/** On what a finding rests. Kilograms of a share are those held, out of all; of sales, those sold. */
export interface Evidence {
  readonly pattern: Pattern;
  readonly mechanism?: string;
  readonly vintage?: number;
  readonly kilograms: number;
  readonly allKilograms?: number;
  readonly trades?: readonly string[];
}
export interface Hoard {
  readonly holder: string;
  readonly mechanism: string;
  readonly region: string;
  readonly evidence: Evidence;
}
/** A pair of organizations whose sales to each other look made for show. `latest` is the sale that completes it. */
export interface WashTrade {
  readonly pair: readonly [string, string];
  readonly region: string;
  readonly latest: string;
  readonly evidence: Evidence;
}

const sum = (of: readonly { readonly kilograms: number }[]): number =>
  of.reduce((all, { kilograms }) => all + kilograms, 0);

/** Who holds so much of a mechanism's credits, of others' making, that it is a hoard: more than the percentage of all that is held, and no less than the floor. Of what nobody here is known to have made, nobody is said to hoard. SC 四(一). */
export function hoardsIn(
  holdings: readonly Holding[],
  { hoardingPercent, hoardingFloorKilograms }: Thresholds,
): Hoard[] {
  return [...Map.groupBy(holdings, ({ mechanism }) => mechanism)].flatMap(([mechanism, all]) => {
    const allKilograms = sum(all);
    return [
      ...Map.groupBy(
        all.filter(({ holder, makers }) => makers.length > 0 && !makers.includes(holder)),
        ({ holder }) => holder,
      ),
    ].flatMap(([holder, own]): Hoard[] => {
      const kilograms = sum(own);
      if (kilograms < hoardingFloorKilograms || kilograms * 100 <= hoardingPercent * allKilograms) return [];
      return [
        {
          holder,
          mechanism,
          region: own[0]!.region,
          evidence: { pattern: "share", mechanism, kilograms, allKilograms },
        },
      ];
    });
  });
}

const pairOf = ({ seller, buyer }: Sale): [string, string] => (seller < buyer ? [seller, buyer] : [buyer, seller]);
const inTime = (a: Sale, b: Sale): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1);

/** The newest sale by which credits of one mechanism and vintage went back to who had sold such to the same buyer in time, with that earlier sale. */
function soldBack(sales: readonly Sale[], withinDays: number): readonly Sale[] | undefined {
  for (const back of sales.toReversed()) {
    const earlier = sales.findLast(
      (sale) =>
        sale.seller === back.buyer &&
        sale !== back &&
        inTime(sale, back) < 0 &&
        back.on <= addDays(sale.on, withinDays),
    );
    if (earlier) return [earlier, back];
  }
  return undefined;
}
/** The newest run of `times` sales or more within so many days. */
function often(sales: readonly Sale[], times: number, withinDays: number): readonly Sale[] | undefined {
  for (let end = sales.length; end >= times; end--) {
    const run = sales.slice(0, end).filter(({ on }) => addDays(on, withinDays) >= sales[end - 1]!.on);
    if (run.length >= times) return run;
  }
  return undefined;
}

/** Sales between two organizations that look made for show: sold back, too many, or between those that have declared a relation. SC 四(一). */
export function washTradesIn(
  sales: readonly Sale[],
  ties: readonly Tie[],
  { backWithinDays, oftenTimes, oftenWithinDays }: Thresholds,
): WashTrade[] {
  const tied = ({ seller, buyer, on }: Sale): boolean =>
    ties.some(
      ({ one, other, since, until }) =>
        ((one === seller && other === buyer) || (one === buyer && other === seller)) &&
        since <= on &&
        (!until || on <= until),
    );
  return [
    ...Map.groupBy(sales.toSorted(inTime), (sale) => `${sale.region} ${pairOf(sale).join(" ")}`).values(),
  ].flatMap((ofPair): WashTrade[] => {
    const found = (
      pattern: Pattern,
      those: readonly Sale[] | undefined,
      of: Pick<Evidence, "mechanism" | "vintage"> = {},
    ): WashTrade[] =>
      those?.length
        ? [
            {
              pair: pairOf(those[0]!),
              region: those[0]!.region,
              latest: those.at(-1)!.id,
              evidence: { pattern, ...of, kilograms: sum(those), trades: those.map(({ id }) => id) },
            },
          ]
        : [];
    const alike = [...Map.groupBy(ofPair, ({ mechanism, vintage }) => `${mechanism} ${vintage}`).values()];
    return [
      ...alike.flatMap((some) =>
        found("soldBack", soldBack(some, backWithinDays), { mechanism: some[0]!.mechanism, vintage: some[0]!.vintage }),
      ),
      ...found("often", often(ofPair, oftenTimes, oftenWithinDays)),
      ...found("related", ofPair.filter(tied)),
    ];
  });
}
