import type { BoundaryNote } from "../../shared/project/project.ts";
import { answering } from "../platform/worker/answer.ts";
import { overlapsOf, survey as surveyOf, type Surveyed } from "./boundary.ts";
import { readBoundary } from "./file.ts";

/** A boundary as a client wrote it, checked. */
export const survey = answering(surveyOf as (value: unknown) => Surveyed);

/** A boundary that was read from a file and checked, and how its degrees were understood. */
export interface SurveyedFile extends Surveyed {
  readonly note: BoundaryNote | null;
}
/** The boundary in a file, checked. */
export const surveyFile = answering((content: Uint8Array): SurveyedFile => {
  const { geojson, note } = readBoundary(Buffer.from(content));
  return { ...surveyOf(geojson), note };
});

/** The overlap of a boundary with each of those around it. */
export const overlaps = answering(overlapsOf);
