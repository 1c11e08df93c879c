import { invalidInput } from "../../shared/platform/refusal.ts";

/** A refusal of a boundary, naming what is wrong with it. */
export const no = (reason: string, message: string, details: object = {}) =>
  invalidInput("boundary", reason, `boundary: ${message}`, details);

/** A boundary of 7 MB has some 200,000 positions. */
export const verticesMax = 300_000;
export const polygonsMax = 5_000;
export const tooManyVertices = (vertices: number) =>
  no("tooManyVertices", `${vertices} vertices; at most ${verticesMax}`, { vertices, most: verticesMax });
