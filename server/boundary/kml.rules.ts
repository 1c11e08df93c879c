import { SaxesParser } from "saxes";
import { no, verticesMax } from "./geojson.rules.ts";

type Rings = number[][][];
const depthMost = 100;
const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * The polygons of a KML document as GeoJSON; lines, points, pictures and links are ignored. It is read as a stream,
 * which keeps only positions.
 * @throws Refusal INVALID_INPUT for a file that is not XML, declares a document type, or has no polygon or too many
 * positions.
 */
export function kmlShapes(text: string): { readonly type: "MultiPolygon"; readonly coordinates: readonly Rings[] } {
  const polygons: Rings[] = [];
  const open: string[] = [];
  let [written, hole, vertices] = ["", false, 0];
  let polygon: Rings | undefined;
  const parser = new SaxesParser({ position: true });
  parser.on("error", ({ message }) => {
    throw no("boundaryNotReadable", `the file cannot be read as KML: ${message.slice(0, 200)}`);
  });
  parser.on("doctype", () => {
    throw no("xmlDoctype", "the file declares a document type; save it again as plain KML");
  });
  parser.on("opentag", ({ name }) => {
    const local = localName(name);
    if (open.push(local) > depthMost)
      throw no("boundaryNotReadable", `the file is nested more than ${depthMost} levels deep`);
    if (local === "Polygon") polygon = [];
    else if (local === "outerBoundaryIs" || local === "innerBoundaryIs") hole = local === "innerBoundaryIs";
    else if (local === "coordinates") written = "";
  });
  parser.on("text", (piece) => {
    if (polygon && open.at(-1) === "coordinates") written += piece;
  });
  parser.on("closetag", () => {
    const local = open.pop();
    if (local === "coordinates" && polygon && open.at(-1) === "LinearRing") {
      const ring = positionsOf(written);
      vertices += ring.length;
      if (vertices > verticesMax)
        throw no("tooManyVertices", `more than ${verticesMax} vertices`, { vertices, most: verticesMax });
      // The outline comes first in GeoJSON, wherever it was in the file.
      if (hole) polygon.push(ring);
      else polygon.unshift(ring);
    } else if (local === "Polygon" && polygon) {
      polygons.push(polygon);
      polygon = undefined;
    }
  });
  parser.write(text).close();
  if (polygons.length === 0) throw no("noPolygons", "the file has no polygon");
  return { type: "MultiPolygon", coordinates: polygons };
}
/**
 * `118.9,36.5,12 118.91,36.5,12`: longitude, latitude and height, separated by spaces. Non-numbers are refused later.
 */
const positionsOf = (text: string): number[][] =>
  text
    .trim()
    .split(/\s+/)
    .map((one) => one.split(",", 2).map((part) => (part === "" ? NaN : Number(part))));
