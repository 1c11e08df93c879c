import type { SourceCategory } from "../../shared/event/event.ts";
import type { FactorPurpose } from "../../shared/factor/factor.ts";

/**
 * Questions for an organiser who knows meters, nights, meals and waste but no factors. The factor is looked up, or
 * chosen among those named.
 */
export interface Question {
  readonly key:
    | "electricity"
    | "residual"
    | "heat"
    | "diesel"
    | "gas"
    | "fleet"
    | "nights"
    | "meals"
    | "water"
    | "waste";
  readonly category: SourceCategory;
  readonly unit: string;
  readonly purpose?: FactorPurpose;
  readonly factors?: readonly string[];
}
export const questions: readonly Question[] = [
  { key: "electricity", category: "ENERGY_PURCHASED", unit: "kWh", purpose: "electricity" },
  { key: "residual", category: "ENERGY_PURCHASED", unit: "kWh", purpose: "residual" },
  { key: "heat", category: "ENERGY_PURCHASED", unit: "GJ", purpose: "heat" },
  { key: "gas", category: "FUEL_STATIONARY", unit: "", factors: ["ng-ef-cpcd", "ng-ef"] },
  { key: "diesel", category: "FUEL_STATIONARY", unit: "t", factors: ["diesel-ef-v2"] },
  { key: "fleet", category: "FUEL_MOBILE", unit: "t", factors: ["gasoline-ef-derived", "diesel-ef-v2"] },
  { key: "nights", category: "LODGING_CATERING", unit: "", factors: ["acc-hotel-night", "uk25-hotel-cn"] },
  { key: "meals", category: "LODGING_CATERING", unit: "", factors: ["meal-box-lit"] },
  { key: "water", category: "EMBODIED_SUPPLIES", unit: "", factors: ["water-supply-cn", "uk25-water-supply"] },
  { key: "waste", category: "WASTE", unit: "t", factors: ["waste-msw-avg", "waste-landfill", "waste-incin"] },
];
