import type { SourceCategory } from "./event.ts";

/** Reduction measures in the platform's guide: those named in documents, and the platform's own. */
export const measureKinds = [
  "existingVenue",
  "greenPower",
  "saveEnergyWater",
  "cleanTransport",
  "electricFleet",
  "fewerDisposables",
  "cleanPlate",
  "simpleDesign",
  "modularBuild",
  "lowCarbonMaterials",
  "wasteTreatment",
  "paperless",
  "remoteAttendance",
  "other",
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** The sources that a measure affects, and the document that names it: a clause, or `platform default`. */
export const measureGuide: Readonly<
  Record<MeasureKind, { readonly categories: readonly SourceCategory[]; readonly clause: string }>
> = {
  existingVenue: { categories: ["EMBODIED_SUPPLIES", "ENERGY_PURCHASED"], clause: "JL" },
  greenPower: { categories: ["ENERGY_PURCHASED", "EV_SERVICE"], clause: "SD-E 三(一), HN 三(二)" },
  saveEnergyWater: { categories: ["ENERGY_PURCHASED", "FUEL_STATIONARY"], clause: "SD-E 三(一), HN 三(二)" },
  cleanTransport: { categories: ["TRANSPORT", "FUEL_MOBILE"], clause: "SD-E 三(一), HN 三(二)" },
  electricFleet: { categories: ["FUEL_MOBILE", "EV_SERVICE"], clause: "JL" },
  fewerDisposables: { categories: ["EMBODIED_SUPPLIES", "WASTE"], clause: "SD-E 三(一), HN 三(二)" },
  cleanPlate: { categories: ["LODGING_CATERING", "WASTE"], clause: "SD-E 三(一), HN 三(二)" },
  simpleDesign: { categories: ["EMBODIED_SUPPLIES"], clause: "HN 三(二)" },
  modularBuild: { categories: ["EMBODIED_SUPPLIES", "WASTE"], clause: "HN 三(二)" },
  lowCarbonMaterials: { categories: ["EMBODIED_SUPPLIES"], clause: "HN 三(二)" },
  wasteTreatment: { categories: ["WASTE"], clause: "HN 三(二)" },
  paperless: { categories: ["EMBODIED_SUPPLIES"], clause: "HN 三(二)" },
  remoteAttendance: { categories: ["TRANSPORT", "LODGING_CATERING"], clause: "platform default" },
  other: { categories: [], clause: "platform default" },
};

/** Whether a measure was carried out. */
export const carriedOut = ["wholly", "partly", "not"] as const;
export type CarriedOut = (typeof carriedOut)[number];
