import { regionNow } from "./regions.ts";
import { either, t, word } from "./text.ts";

export interface Linked {
  readonly id: string;
  readonly titleZh?: string | null;
  readonly titleEn?: string | null;
  readonly name?: string | null;
  readonly nameZh?: string | null;
  readonly value?: string | null;
  readonly unit?: string | null;
  readonly serials?: string | null;
  readonly kilograms?: number | null;
  readonly nameEn?: string | null;
  readonly number?: string | null;
}

/** The name of a region: a city without its province. */
export const regionText = (code: string): string => {
  const region = regionNow(code);
  return code === "000000" ? t("region.country") : region ? either(region.nameZh, region.nameEn) : code;
};
export const choiceText = (of: string, value: string): string => word(`${of}.${value}`) ?? value;
/** The name of a linked record. */
export const nameOf = (it: Linked): string =>
  (either(it.titleZh ?? it.nameZh ?? it.name ?? it.number ?? it.serials ?? "", it.titleEn ?? it.nameEn) ||
    it.id.slice(-8)) + (it.value && it.unit ? ` ${it.value} ${it.unit}` : "");

/** For whom credits were retired, and whether only their holder says so. */
export const beneficiaryOf = (of: {
  readonly beneficiary?: string | null;
  readonly beneficiaryConfirmed?: boolean | null;
}): string | null =>
  of.beneficiary && of.beneficiaryConfirmed === false
    ? t("beneficiary.stated", { name: of.beneficiary })
    : (of.beneficiary ?? null);
