import type { BoundaryNote } from "../../shared/project/project.ts";
import { canonical } from "../platform/log/canonical.ts";
import { answering } from "../platform/worker/answer.ts";
import { overlapsOf, survey as surveyOf, type Surveyed } from "./boundary.ts";
import { readBoundary } from "./file.ts";
import { tilesOf } from "./tiles.rules.ts";

/** What else is made of a boundary before it is stored: all that takes long. */
export interface Prepared {
  readonly tiles: readonly string[];
  /** The canonical texts of boundary and outline. */
  readonly texts: readonly [boundary: string, outline: string];
}
const prepared = <T extends Surveyed>(surveyed: T): T & Prepared => {
  const { boundary, outline } = surveyed;
  return { ...surveyed, tiles: tilesOf(boundary), texts: [canonical(boundary), canonical(outline)] };
};

/** A boundary as a client wrote it, checked. */
export const survey = answering((value: unknown) => prepared(surveyOf(value)));

/** A boundary that was read from a file and checked, and how its degrees were understood. */
export interface SurveyedFile extends Surveyed {
  readonly note: BoundaryNote | null;
}
/** The boundary in a file, checked. */
export const surveyFile = answering((content: Uint8Array): SurveyedFile & Prepared => {
  const { geojson, note } = readBoundary(Buffer.from(content));
  return prepared({ ...surveyOf(geojson), note });
});

/** The overlap of a boundary with each of those around it. */
export const overlaps = answering(overlapsOf);
