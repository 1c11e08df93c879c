import packed from "gcoord";
import proj4 from "proj4";
import type { BoundaryAnswers, BoundaryRemark } from "../../shared/boundary/remark.ts";
import type { BoundaryNote, Ring } from "../../shared/project/project.ts";
import { no } from "./no.rules.ts";
import { serviceIn, systemNamed, type MapService, type Plane, type System } from "./system.rules.ts";

/** The package is CommonJS, and its types are those of a module. */
const gcoord = packed as unknown as typeof packed.default;

type Polygons = readonly (readonly Ring[])[];
/** Polygons in degrees, how these were understood, and what was done to them. */
export interface Turned {
  readonly polygons: Polygons;
  readonly note: BoundaryNote | null;
  readonly remarks: readonly BoundaryRemark[];
}
/** No longitude is as large; metres in a plane are. */
const degreesMost = 360;
const each = (polygons: Polygons, turn: (at: readonly [number, number]) => readonly [number, number]): Polygons =>
  polygons.map((rings) => rings.map((ring) => ring.map(turn)));

/** What a file says of its coordinates. */
export interface Said {
  /** The system that it names; null where it names none. */
  readonly named: System | null;
  /** What degrees are taken for where it names none. */
  readonly otherwise: BoundaryNote | null;
  /** A text in which it may name a map service, whose coordinates are shifted by some 500 m. */
  readonly words: string;
}

/**
 * Polygons of a file in degrees of WGS 84.
 * @throws Refusal INVALID_INPUT where only the owner can say what they are, and has not said it.
 */
export function turned(
  polygons: Polygons,
  { named, otherwise, words }: Said,
  { system: answer }: BoundaryAnswers,
): Turned {
  const service = answer ? serviceIn(answer) : undefined;
  const said = answer && !service ? systemNamed(answer) : null;
  const system = named ?? systemIn(polygons, said) ?? { degrees: true, note: otherwise };
  if (!system.degrees) {
    const { plane } = system;
    const remark: BoundaryRemark = { remark: "projected", system: plane.name };
    return {
      polygons: degreesIn(polygons, plane),
      note: plane.ellipsoid === "GRS80" ? "cgcs2000" : null,
      remarks: [remark],
    };
  }
  return { note: system.note, ...ofService(polygons, serviceIn(words), service, !!said) };
}

/** Where a file names no system: what the owner says; undefined for degrees of which nobody says anything. */
function systemIn(polygons: Polygons, said: System | null): System | undefined {
  const [x = 0, y = 0] = polygons[0]?.[0]?.[0] ?? [];
  const areMetres = Math.abs(x) > degreesMost || Math.abs(y) > degreesMost;
  if (said && said.degrees !== areMetres) return said;
  if (!areMetres) return undefined;
  const zone = Math.floor(x / 1e6);
  const code = zone >= 25 && zone <= 45 ? 4488 + zone : zone >= 13 && zone <= 23 ? 4478 + zone : undefined;
  throw no(
    "metresUnnamed",
    "its coordinates are metres, but it names no reference system: add the .prj, or say which it is" +
      (code ? `; by their zone ${zone} it may be EPSG:${code}` : ""),
    code ? { zone, system: `EPSG:${code}` } : {},
  );
}

/** Degrees that a map service shifted: by the owner's word alone, and asked for where the file names one. */
function ofService(
  polygons: Polygons,
  suspected: MapService | undefined,
  service: MapService | undefined,
  isDenied: boolean,
): Pick<Turned, "polygons" | "remarks"> {
  if (service) {
    const from = service === "GCJ-02" ? gcoord.GCJ02 : gcoord.BD09;
    return {
      polygons: each(polygons, ([x, y]) => gcoord.transform([x, y], from, gcoord.WGS84) as [number, number]),
      remarks: [{ remark: "shifted", system: service }],
    };
  }
  if (!suspected) return { polygons, remarks: [] };
  if (isDenied) return { polygons, remarks: [{ remark: "notShifted", system: suspected }] };
  throw no("serviceAsked", `the file names ${suspected}: say whether its coordinates are shifted by the map service`, {
    system: suspected,
  });
}

/** Metres in a plane as degrees; the zone's number may stand before the easting, or be left out. */
function degreesIn(polygons: Polygons, { meridian, falseEasting, scale, ellipsoid, name }: Plane): Polygons {
  const zone = zoneIn(polygons, falseEasting);
  const isZone = [meridian / 3, (meridian + 3) / 6].includes(zone);
  if (zone !== 0 && !isZone)
    throw no(
      "zoneDiffers",
      `its eastings begin with ${zone}, which is not the zone of ${name}, or northing stands before easting`,
      { zone, crs: name },
    );
  const plane = proj4(
    `+proj=etmerc +lat_0=0 +lon_0=${meridian} +k=${scale} +x_0=${(falseEasting % 1e6) + zone * 1e6} +y_0=0 ` +
      `+ellps=${ellipsoid} +units=m +no_defs`,
    `+proj=longlat +ellps=${ellipsoid} +no_defs`,
  );
  return each(polygons, (at) => {
    const [x, y] = plane.forward([at[0], at[1]]) as [number, number];
    if (Number.isFinite(x) && Number.isFinite(y)) return [x, y];
    throw no("outsideChina", `it lies outside the plane of ${name}`);
  });
}
/** The zone that stands before the eastings; 0 where none does. */
function zoneIn(polygons: Polygons, falseEasting: number): number {
  const [x = falseEasting] = polygons[0]?.[0]?.[0] ?? [];
  return Math.floor(x / 1e6);
}
