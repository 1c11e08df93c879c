import type { SourceCategory } from "../../shared/event/event.ts";
import { gridOf } from "../../shared/region/grid.ts";
import { provinces } from "../../shared/region/region.ts";
import { localeNow, t, word } from "../platform/text.ts";

export interface FactorRow {
  readonly category: string;
  readonly region: string;
  readonly unit: string;
  readonly verified: boolean;
  readonly year?: number | null;
}
/** The factors that suit a category of source, the likeliest first. */
export const serving: Readonly<Record<SourceCategory, readonly string[]>> = {
  FUEL_STATIONARY: ["fuel", "fuel_param", "conversion"],
  FUEL_MOBILE: ["fuel", "transport", "fuel_param", "freight"],
  ENERGY_PURCHASED: [
    "electricity_location",
    "heat",
    "electricity_footprint",
    "electricity_residual",
    "electricity_fossil",
    "electricity_market",
  ],
  EV_SERVICE: ["electricity_location", "transport"],
  TRANSPORT: ["transport", "freight"],
  LODGING_CATERING: ["accommodation", "meal", "water"],
  EMBODIED_SUPPLIES: ["supplies", "water", "freight"],
  WASTE: ["waste"],
};
const nearness = (factor: string, region: string): number => {
  const near = [`CN-${region.slice(0, 2)}`, gridOf(region), "CN", "GLOBAL"].indexOf(factor);
  return near < 0 ? (factor.startsWith("CN") || factor.startsWith("GRID") ? 6 : 5) : near;
};
/** How far a factor is from what is asked: its category, then its region, then its age. The least is the nearest. */
export function rankOf(
  { category, region: at, year }: FactorRow,
  source: SourceCategory | undefined,
  region: string,
): number {
  const kind = source ? serving[source].indexOf(category) : 0;
  return (kind < 0 ? 20 : kind) * 100_000 + nearness(at, region) * 10_000 + (2100 - (year ?? 1900));
}
/** The activity unit of a factor: `night` of `kgCO2e/night`. */
export const denominatorOf = (unit: string): string => unit.split("/").slice(1).join("/").trim();

/** The region of a factor, for display. */
export function factorRegion(code: string): string {
  const province = /^CN-(\d\d)$/.exec(code)?.[1];
  const found = province && provinces.get(`${province}0000`);
  if (found) return localeNow() === "en" ? found.nameEn : found.nameZh;
  return (
    word(`factorRegion.${code}`) ??
    (/^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(localeNow(), { type: "region" }).of(code) : undefined) ??
    code
  );
}
/** The unit of a factor for display: subscripts where they belong, and in Chinese the names of what is counted. */
export const factorUnit = (unit: string): string =>
  unit
    .replace(/[A-Za-z][A-Za-z-]*[A-Za-z]/g, (symbol) => word(`factorUnit.${symbol}`) ?? symbol)
    .replace(/CO2/g, "CO₂")
    .replace(/N2O/g, "N₂O")
    .replace(/CH4/g, "CH₄")
    .replace(/m3/g, "m³")
    .replace(/10\^4/g, "10⁴") || "1";
/** The details shown beside a factor in a choice. */
export const asideOf = ({ region, verified }: FactorRow): string =>
  [factorRegion(region), !verified && t("any.unverified")].filter(Boolean).join("·");
