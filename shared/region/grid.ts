/** The grid of a province for electricity factors: the first two digits of GB/T 2260. */
export const grids: Readonly<Record<string, readonly string[]>> = {
  "GRID-N": ["11", "12", "13", "14", "37", "15"],
  "GRID-NE": ["21", "22", "23"],
  "GRID-E": ["31", "32", "33", "34", "35"],
  "GRID-C": ["36", "41", "42", "43"],
  "GRID-NW": ["61", "62", "63", "64", "65"],
  "GRID-S": ["44", "45", "46", "52", "53"],
  "GRID-SW": ["50", "51", "54"],
};
/** The grid of a region (GB/T 2260). */
export const gridOf = (region: string): string | undefined =>
  Object.keys(grids).find((grid) => grids[grid]!.includes(region.slice(0, 2)));
