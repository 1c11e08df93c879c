import { parseJson } from "../../shared/platform/json.ts";
import type { BoundaryNote } from "../../shared/project/project.ts";
import { unzipped } from "../platform/sheet/unzip.ts";
import { no } from "./geojson.rules.ts";
import { kmlShapes } from "./kml.rules.ts";
import { shapes, systemOf } from "./shapefile.rules.ts";

/** What was read from a file: GeoJSON that is not checked yet, and how its degrees were understood. */
export interface Imported {
  readonly geojson: unknown;
  readonly note: BoundaryNote | null;
}
/** A shapefile with as many positions as a boundary may have takes 5 MB. */
const unzippedMost = 40 * 2 ** 20;

/**
 * Reads a boundary from a file: GeoJSON, KML, KMZ, or a zipped shapefile.
 * @throws Refusal INVALID_INPUT naming what is wrong with it.
 */
export function readBoundary(content: Buffer): Imported {
  if (content.subarray(0, 2).toString("latin1") === "PK") return readZip(content);
  const text = content.toString().replace(/^\uFEFF/, "");
  if (/^\s*</.test(text)) return { geojson: kmlShapes(text), note: null };
  try {
    return { geojson: parseJson(text), note: null };
  } catch {
    throw no("boundaryNotReadable", "the file is not GeoJSON, KML or a zipped shapefile");
  }
}
function readZip(content: Buffer): Imported {
  const wanted = (name: string) => /\.(shp|prj|kml)$/i.test(name) && !/(^|\/)(__MACOSX\/|\.)/.test(name);
  const parts = unzipped(
    content,
    wanted,
    { entries: 200, bytes: unzippedMost },
    {
      tooLarge: () =>
        no("archiveTooLarge", `the archive unpacks to more than ${unzippedMost} bytes`, { most: unzippedMost }),
      damaged: () => no("boundaryNotReadable", "the archive is damaged: create it again"),
    },
  );
  const named = (kind: RegExp) => Object.entries(parts).filter(([name]) => kind.test(name));
  const [layers, documents] = [named(/\.shp$/i), named(/\.kml$/i)];
  if (layers.length + documents.length !== 1)
    throw no("severalLayers", `the archive has ${layers.length + documents.length} layers: provide exactly one`, {
      there: [...layers, ...documents].map(([name]) => name).slice(0, 5),
    });
  const [kml] = documents;
  if (kml) return { geojson: kmlShapes(Buffer.from(kml[1]).toString()), note: null };
  const [name, shp] = layers[0]!;
  const prj =
    parts[Object.keys(parts).find((one) => one.toLowerCase() === name.toLowerCase().replace(/shp$/, "prj")) ?? ""];
  const note = prj ? systemOf(Buffer.from(prj).toString()) : "unnamed";
  return { geojson: shapes(shp), note };
}
