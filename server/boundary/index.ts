export { type Neighbours, type Overlap, overlapsOf, type Surveyed, unsurveyed } from "./boundary.ts";
export { afterQuarters, around, tilesOf } from "./tiles.rules.ts";
export type { SurveyedFile } from "./worker.ts";
