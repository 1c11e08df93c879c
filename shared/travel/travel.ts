/** How people travel to an event. */
export const travelModes = ["air", "highSpeedRail", "rail", "coach", "metro", "bus", "taxi", "car"] as const;
export type TravelMode = (typeof travelModes)[number];

/** How much a route flown or driven exceeds the great circle. */
export const detours = ["none", "icao", "own"] as const;
export type Detour = (typeof detours)[number];

/**
 * A rule for the detour of a flight: what is added to a leg up to a number of kilometres. Not verified in print by the
 * platform, and shown as such.
 */
export const icaoDetour = {
  source: "ICAO Carbon Emissions Calculator Methodology, correction of the great circle distance",
  verified: false,
  steps: [
    { below: 550, adds: 50 },
    { below: 5500, adds: 100 },
    { below: Infinity, adds: 125 },
  ],
} as const;
/**
 * The limit between short and long haul in the United Kingdom's flight factors. Not verified in print by the platform.
 */
export const haul = {
  source: "UK DESNZ/DEFRA conversion factors, methodology paper",
  verified: false,
  shortBelow: 3700,
} as const;
export const bands = ["short", "long"] as const;
export type Band = (typeof bands)[number];

/** The library factors for a mode of travel, likeliest first; for flights with and without radiative forcing. */
export const travelFactors: Readonly<Record<TravelMode, readonly string[]>> = {
  air: [
    "trv-air-dom",
    "trv-air-small",
    "trv-air-medium",
    "trv-air-large",
    "uk25-air-short-eco-rf",
    "uk25-air-short-eco",
    "uk25-air-long-eco-rf",
    "uk25-air-long-eco",
    "uk25-air-intl-eco-rf",
    "uk25-air-intl-eco",
  ],
  highSpeedRail: ["trv-hsr", "trv-hsr-lca"],
  rail: ["trv-rail", "uk25-rail"],
  coach: ["trv-coach", "uk25-coach"],
  metro: ["trv-metro", "trv-metro-alt", "trv-lrt"],
  bus: ["trv-bus-lit", "trv-ebus-lit", "uk25-bus"],
  taxi: ["trv-taxi", "trv-taxi-ice", "trv-taxi-ev"],
  car: ["trv-car-ice", "trv-car-ev", "uk25-car-petrol", "uk25-car-diesel", "uk25-car-bev"],
};
