import type { BoundaryAnswers } from "../../shared/boundary/remark.ts";
import type { Boundary } from "../../shared/project/project.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { optionalText } from "../../shared/platform/text.ts";
import { noteTiles, unsurveyed, type Prepared, type Surveyed, type SurveyedFile } from "../boundary/index.ts";
import { contentOf } from "../file/index.ts";
import type { Context } from "../platform/context.ts";
import { noteText } from "../platform/log/canonical.ts";
import { fileOf, offThread } from "../platform/worker/pool.ts";
import type { BoundaryAnswersInput, ProjectInput } from "./input.ts";
import type { Project } from "./project.entity.ts";

const worker = fileOf(import.meta.url, "../boundary/worker");

/** The work of surveying a thousand bytes of a file, in units (see `Price`). */
const unitsPerKilobyte = 10;

/** Keeps what a worker has prepared for whoever stores the boundary: it would hold up everybody here. */
function taken<T extends Surveyed>({ tiles, texts, ...surveyed }: T & Prepared): Omit<T, keyof Prepared> {
  noteTiles(surveyed.boundary, tiles);
  noteText(surveyed.boundary, texts[0]);
  noteText(surveyed.outline, texts[1]);
  return surveyed;
}

/** Checks a boundary off the main thread. @throws Refusal INVALID_INPUT naming what is wrong, and where. */
export const survey = async (boundary: unknown, answers: BoundaryAnswers = {}): Promise<Surveyed> =>
  taken<Surveyed>(await offThread(worker, "survey", { written: boundary, answers }));

/** The ground of a project as it was surveyed, and from which file. */
export type Ground = (Surveyed | typeof unsurveyed) & Pick<Project, "boundaryFile" | "boundaryNote">;

/**
 * The boundary as the developer gives it, directly or by one of the project's files; undefined where none was given.
 * It is surveyed before the transaction that stores it: that may take seconds.
 * @param project undefined while there is none yet, and so no file of it.
 */
export async function groundFrom(
  { boundary, boundaryFile, boundaryAnswers }: ProjectInput,
  project: string | undefined,
  context: Context,
): Promise<Ground | undefined> {
  const answers = answersOf(boundaryAnswers);
  if (boundaryFile) {
    if (boundary)
      throw invalidInput("boundary", "boundaryTwice", "give either the boundary itself or the file that contains it");
    const content = await contentOf(context, "project", project ?? "", boundaryFile);
    await context.work?.charge((content.length / 1_000) * unitsPerKilobyte);
    const { note, ...surveyed } = taken<SurveyedFile>(
      await offThread(worker, "surveyFile", { written: content, answers }),
    );
    return { ...surveyed, boundaryFile, boundaryNote: note };
  }
  if (boundary === undefined) return undefined;
  const surveyed = boundary === null ? unsurveyed : await survey(boundary as Boundary, answers);
  return { ...surveyed, boundaryFile: null, boundaryNote: null };
}
const answersOf = (given: BoundaryAnswersInput | null | undefined): BoundaryAnswers => ({
  ...given,
  layer: optionalText("boundaryAnswers.layer", given?.layer, 300),
  system: optionalText("boundaryAnswers.system", given?.system, 60),
});
