export { held, type Overlap, overlapOf, survey, type Surveyed, unsurveyed } from "./boundary.ts";
export { effort } from "./effort.rules.ts";
export { readBoundary } from "./file.ts";
export { afterQuarters, around, tilesOf } from "./tiles.rules.ts";
