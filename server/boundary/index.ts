export { held, type Overlap, overlapOf, type Surveyed, unsurveyed } from "./boundary.ts";
export { effort } from "./effort.rules.ts";
export { afterQuarters, around, tilesOf } from "./tiles.rules.ts";
export type { SurveyedFile } from "./worker.ts";
