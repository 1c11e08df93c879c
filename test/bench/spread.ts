import type { Account } from "../../shared/ledger/ledger.ts";

/** Spreads `i` over 0 … `among` − 1, the same in each run: neighbours fall far apart. */
export const spread = (i: number, among: number): number =>
  Math.floor(((Math.imul(i + 1, 2_654_435_761) >>> 0) / 2 ** 32) * among);

/** How provinces share what is issued: Shandong half of it. */
const regions = ["370000", "370000", "370000", "370000", "370000", "510000", "510000", "510000", "460000", "220000"];
/** How blocks stand: most are held, one in four is retired. */
const accounts: readonly Account[] = [
  ...Array.from({ length: 11 }, () => "held" as const),
  ...Array.from({ length: 5 }, () => "retired" as const),
  ...(["buffer", "pool", "offered", "cancelled"] as const),
];

/** Block n · 50 is held by organization 0 in Shandong, whose member asks: what it retires is found without a search. */
export const isOwn = (i: number): boolean => i % 50 === 0;
export const regionOf = (i: number): string => (isOwn(i) ? "370000" : regions[spread(i, regions.length)]!);
export const accountOf = (i: number): Account => (isOwn(i) ? "held" : accounts[spread(i * 7 + 3, accounts.length)]!);
/** A few hold most: the share of a holder falls with its number. */
export const holderOf = (i: number, holders: number): string =>
  isOwn(i) ? "o0" : `o${Math.floor((spread(i * 11 + 5, 1_000) / 1_000) ** 3 * holders)}`;
export const vintageOf = (i: number): number => 2020 + spread(i * 13 + 7, 6);
/** From a few kilograms to 100 t; own blocks hold enough to be retired by the kilogram. */
export const kilogramsOf = (i: number): number =>
  isOwn(i) ? 100_000 : 1 + Math.floor(10 ** (5 * (spread(i * 17 + 11, 10_000) / 10_000)) - 1);
/** Some instant of the three years before 2026. */
export function instantOf(i: number): string {
  const [first, days] = [Date.UTC(2023, 0, 1), 1_095];
  return new Date(first + spread(i * 19 + 13, days * 86_400) * 1_000).toISOString();
}
