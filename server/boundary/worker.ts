import type { BoundaryAnswers } from "../../shared/boundary/remark.ts";
import type { BoundaryNote } from "../../shared/project/project.ts";
import { canonical } from "../platform/log/canonical.ts";
import { answering } from "../platform/worker/answer.ts";
import { overlapsOf, survey as surveyOf, surveyed, type Surveyed } from "./boundary.ts";
import { effort } from "./effort.rules.ts";
import { readBoundary } from "./file.ts";
import { tilesOf } from "./tiles.rules.ts";

/** What else is made of a boundary before it is stored: all that takes long. */
export interface Prepared {
  readonly tiles: readonly string[];
  /** The canonical texts of boundary and outline. */
  readonly texts: readonly [boundary: string, outline: string];
}
const prepared = <T extends Surveyed>(found: T): T & Prepared => {
  const { boundary, outline } = found;
  return { ...found, tiles: tilesOf(boundary), texts: [canonical(boundary), canonical(outline)] };
};

/** What a client gave, and what only the owner can say of it. */
export interface Written<T> {
  readonly written: T;
  readonly answers: BoundaryAnswers;
}
/** A boundary as a client wrote it, checked. */
export const survey = answering(({ written, answers }: Written<unknown>) => prepared(surveyOf(written, answers)));

/** A boundary that was read from a file and checked, and how its degrees were understood. */
export interface SurveyedFile extends Surveyed {
  readonly note: BoundaryNote | null;
}
/** The boundary in a file, checked. */
export const surveyFile = answering(({ written, answers }: Written<Uint8Array>): SurveyedFile & Prepared => {
  const on = effort();
  const read = readBoundary(Buffer.from(written), answers, on);
  return prepared({ ...surveyed(read, on), note: read.note });
});

/** The overlap of a boundary with each of those around it. */
export const overlaps = answering(overlapsOf);
