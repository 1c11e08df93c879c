export { type Neighbours, type Overlap, overlapsOf, type Surveyed, unsurveyed } from "./boundary.ts";
export { afterQuarters, around, notedTiles, noteTiles, tilesOf } from "./tiles.rules.ts";
export type { Prepared, SurveyedFile } from "./worker.ts";
