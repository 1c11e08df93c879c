import { parseJson } from "../../shared/platform/json.ts";
import type { BoundaryAnswers, BoundaryRemark } from "../../shared/boundary/remark.ts";
import { Refusal } from "../../shared/platform/refusal.ts";
import { textIn } from "../platform/sheet/text.ts";
import { unzipped } from "../platform/sheet/unzip.ts";
import { effort, type Effort } from "./effort.rules.ts";
import { drawnIn } from "./features.rules.ts";
import { geojsonFeatures } from "./geojson.rules.ts";
import { kmlFeatures } from "./kml.rules.ts";
import { no } from "./no.rules.ts";
import { hasAreas, shapes } from "./shapefile.rules.ts";
import { serviceIn, systemNamed, systemOf } from "./system.rules.ts";
import { turned, type Said, type Turned } from "./turned.rules.ts";

/** A shapefile with as many positions as a boundary may have takes 5 MB. */
const unzippedMost = 40 * 2 ** 20;
const layer = /\.(shp|kml|geojson|json)$/i;

/**
 * Reads a boundary from a file: GeoJSON, KML, KMZ, or a zipped shapefile.
 * @param answers what only the owner can say of it.
 * @throws Refusal INVALID_INPUT naming what is wrong with it, or what only the owner can say.
 */
export function readBoundary(content: Buffer, answers: BoundaryAnswers = {}, on: Effort = effort()): Turned {
  if (content.subarray(0, 2).toString("latin1") === "PK") return readZip(content, answers, on);
  return readText(wordsOf(content), answers, on);
}
/** A boundary that a client wrote, as GeoJSON. @throws Refusal as `readBoundary` does. */
export function readGeojson(value: unknown, words: string, answers: BoundaryAnswers, on: Effort): Turned {
  const { features, system } = geojsonFeatures(value);
  const isService = !!system && !!serviceIn(system);
  const named = system === null || isService ? null : systemNamed(system);
  return read(drawnIn(features, answers, on), { named, otherwise: null, words: `${system ?? ""} ${words}` }, answers);
}
function read(
  { polygons, remarks }: { polygons: Turned["polygons"]; remarks: readonly BoundaryRemark[] },
  said: Said,
  answers: BoundaryAnswers,
): Turned {
  const found = turned(polygons, said, answers);
  return { ...found, remarks: [...found.remarks, ...remarks] };
}

/** The text of a file: in the encodings that sheets may have, else as UTF-8, since only its numbers matter. */
function wordsOf(content: Uint8Array): string {
  try {
    return textIn(content);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Buffer.from(content).toString();
  }
}
function readText(written: string, answers: BoundaryAnswers, on: Effort): Turned {
  const text = written.replace(/^\uFEFF/, "");
  if (/^\s*</.test(text)) {
    const { features, closed } = kmlFeatures(text);
    const drawn = drawnIn(features, answers, on);
    const remarks: BoundaryRemark[] = closed > 0 ? [{ remark: "ringsClosed", n: closed }] : [];
    const said: Said = { named: null, otherwise: null, words: text };
    return read({ ...drawn, remarks: [...remarks, ...drawn.remarks] }, said, answers);
  }
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw no("boundaryNotReadable", "the file is not GeoJSON, KML or a zipped shapefile");
  }
  return readGeojson(value, text, answers, on);
}

type Parts = Readonly<Record<string, Uint8Array>>;
function readZip(content: Buffer, answers: BoundaryAnswers, on: Effort): Turned {
  const wanted = (name: string) => (layer.test(name) || /\.prj$/i.test(name)) && !/(^|\/)(__MACOSX\/|\.)/.test(name);
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
  const all = Object.keys(parts).filter((name) => layer.test(name));
  const name = chosen(all, parts, answers);
  const found = /\.shp$/i.test(name)
    ? readShapes(name, parts, answers, on)
    : readText(wordsOf(parts[name]!), answers, on);
  const left = all.filter((one) => one !== name);
  const remark: BoundaryRemark = { remark: "layersLeft", layer: name, left: left.slice(0, 20) };
  return left.length === 0 ? found : { ...found, remarks: [...found.remarks, remark] };
}
/** The layer that is the boundary: the only one with areas, the main document of a KMZ, or the owner's choice. */
function chosen(all: readonly string[], parts: Parts, { layer: wanted }: BoundaryAnswers): string {
  const there = all.filter((name) => !/\.shp$/i.test(name) || hasAreas(parts[name]!));
  // A single layer without areas says itself what it has.
  const layers = there.length === 0 ? all : there;
  const [first] = layers;
  const main = layers.find((name) => /^doc\.kml$/i.test(name)) ?? first;
  if (layers.length === 1 || (main && layers.every((name) => /\.kml$/i.test(name)) && /^doc\.kml$/i.test(main)))
    return main!;
  const named = layers.find((name) => name === wanted);
  if (named) return named;
  throw no("severalLayers", `the archive has ${layers.length} layers with areas: say which is the boundary`, {
    there: layers.slice(0, 20),
  });
}
function readShapes(name: string, parts: Parts, answers: BoundaryAnswers, on: Effort): Turned {
  const { polygons, closed, sameWay } = shapes(parts[name]!, on);
  const prj =
    parts[Object.keys(parts).find((one) => one.toLowerCase() === name.toLowerCase().replace(/shp$/, "prj")) ?? ""];
  const text = prj ? wordsOf(prj) : "";
  const remarks: BoundaryRemark[] = [
    ...(closed > 0 ? [{ remark: "ringsClosed", n: closed } as const] : []),
    ...(sameWay > 0 ? [{ remark: "holesTaken", n: sameWay } as const] : []),
  ];
  const isNamed = text !== "" && !serviceIn(text);
  const said: Said = { named: isNamed ? systemOf(text) : null, otherwise: "unnamed", words: `${name} ${text}` };
  return read({ polygons, remarks }, said, answers);
}
