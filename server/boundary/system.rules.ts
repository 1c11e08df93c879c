import type { BoundaryNote } from "../../shared/project/project.ts";
import { no } from "./no.rules.ts";

/** A transverse Mercator projection, Gauss-Krüger or UTM: degrees, metres; on CGCS2000 or WGS 84. */
export interface Plane {
  readonly name: string;
  readonly meridian: number;
  readonly falseEasting: number;
  readonly scale: number;
  readonly ellipsoid: "GRS80" | "WGS84";
}
/** What the coordinates of a file are: degrees, with what is to be noted of them, or metres in a plane. */
export type System =
  | { readonly degrees: true; readonly note: BoundaryNote | null }
  | { readonly degrees: false; readonly plane: Plane };

const wgs84: System = { degrees: true, note: null };
const cgcs2000: System = { degrees: true, note: "cgcs2000" };

/** Systems of before 2000, by words in their names, and by the ranges of their EPSG codes. */
const older: readonly {
  readonly datum: string;
  readonly words: RegExp;
  readonly codes: readonly [number, number][];
}[] = [
  {
    datum: "Beijing 1954",
    words: /Beijing[_ ]?(19)?54|New[_ ]Beijing|Krass?o[vw]sk|北京\s*(19)?54/i,
    codes: [
      [2401, 2442],
      [4214, 4214],
      [4555, 4555],
      [21413, 21463],
    ],
  },
  {
    datum: "Xi'an 1980",
    words: /Xi'?an[_ ]?(19)?80|IAG[_ ]?(19)?75|西安\s*(19)?80/i,
    codes: [
      [2327, 2390],
      [4610, 4610],
    ],
  },
];
const otherCrs = (name: string) =>
  no("otherCrs", `its reference system is ${name || "unnamed"}: give WGS 84 or CGCS2000, in degrees or Gauss-Krüger`, {
    crs: name || "?",
  });
const oldDatum = (datum: string, name: string) =>
  no(
    "oldDatum",
    `its reference system is ${name}, on ${datum}: it lies some 100 m off CGCS2000, and the parameters of its ` +
      "transformation are not public; have the surveying office transform it into CGCS2000",
    { crs: name, datum },
  );

/**
 * The Gauss-Krüger plane of CGCS2000 by its EPSG code: 6° zones and 3° zones, each with the zone's number before the
 * easting and without it. Source: EPSG Geodetic Parameter Dataset, 4491 to 4554.
 */
export function planeOf(code: number): Plane | undefined {
  const begins = [4491, 4502, 4513, 4534, 4555];
  const kind = begins.findIndex((begin, i) => code >= begin && code < (begins[i + 1] ?? 0));
  if (kind < 0) return undefined;
  const at = code - begins[kind]!;
  const [width, isNumbered] = [kind < 2 ? 6 : 3, kind % 2 === 0];
  const zone = at + (width === 6 ? 13 : 25);
  const meridian = 75 + at * width;
  const called = `${width === 3 ? "3-degree " : ""}Gauss-Kruger ${isNumbered ? `zone ${zone}` : `CM ${meridian}E`}`;
  return {
    name: `CGCS2000 / ${called} (EPSG:${code})`,
    meridian,
    falseEasting: (isNumbered ? zone * 1e6 : 0) + 500_000,
    scale: 1,
    ellipsoid: "GRS80",
  };
}

/**
 * A reference system by the name that GeoJSON or an owner gives it: `urn:ogc:def:crs:EPSG::4528`, `EPSG:4490`, `CRS84`.
 * @throws Refusal INVALID_INPUT for any other, naming it.
 */
export function systemNamed(name: string): System {
  if (/CRS84|^WGS ?84$/i.test(name)) return wgs84;
  const code = Number(/EPSG\W{1,12}(?:[\d.]{1,8}:)?(\d{4,6})$/i.exec(name)?.[1]);
  if (code === 4326) return wgs84;
  if (code === 4490 || /^CGCS ?2000$/i.test(name)) return cgcs2000;
  const plane = planeOf(code);
  if (plane) return { degrees: false, plane };
  const old = older.find(
    ({ words, codes }) => words.test(name) || codes.some(([from, to]) => code >= from && code <= to),
  );
  throw old ? oldDatum(old.datum, name) : otherCrs(name);
}

/** The longest `.prj` that is read; those in use have some hundred characters. */
const prjMost = 10_000;
const parameter = (prj: string, names: string): number | undefined => {
  const found = new RegExp(`PARAMETER\\s*\\[\\s*"(?:${names})"\\s*,\\s*([-+.\\deE]{1,30})`, "i").exec(prj);
  return found ? Number(found[1]) : undefined;
};

/**
 * The reference system of a shapefile by its `.prj`, as WKT of either version. CGCS2000 in degrees is read as WGS 84,
 * from which it differs by centimetres.
 * @throws Refusal INVALID_INPUT for any other than WGS 84 and CGCS2000, in degrees or transverse Mercator, naming it.
 */
export function systemOf(prj: string): System {
  const text = prj.slice(0, prjMost);
  const [, kind = "", quoted = ""] = /^\uFEFF?\s*(\w{1,20})\s*\[\s*"([^"]{0,100})"/.exec(text) ?? [];
  const name = quoted.trim();
  const old = older.find(({ words }) => words.test(text));
  if (old) throw oldDatum(old.datum, name || old.datum);
  const isCgcs = /CGCS[_ ]?2000|China[_ ]2000|China[_ ]Geodetic[_ ]Coordinate[_ ]System[_ ]2000/i.test(text);
  if (/^GEO(GCS|GCRS|DCRS|DETICCRS|GRAPHICCRS)$/i.test(kind) && /UNIT\s*\[\s*"degree/i.test(text)) {
    if (/^(GCS_)?WGS[_ ]?(19)?84$/i.test(name)) return wgs84;
    if (/^(GCS_)?(CGCS[_ ]?2000|China[_ ]Geodetic[_ ]Coordinate[_ ]System[_ ]2000)$/i.test(name)) return cgcs2000;
  }
  const plane = isCgcs || /WGS[_ ]?(19)?84/i.test(text) ? projectionOf(kind, name, text, isCgcs) : undefined;
  if (plane) return { degrees: false, plane };
  throw otherCrs(name || kind);
}
function projectionOf(kind: string, name: string, text: string, isCgcs: boolean): Plane | undefined {
  const isTransverse = /(PROJECTION|METHOD)\s*\[\s*"(Gauss[_ -]Kr(ue|ü|u)ger|Transverse[_ ]Mercator)"/i.test(text);
  if (!/^PROJ(CS|CRS|ECTEDCRS)$/i.test(kind) || !isTransverse) return undefined;
  const units = [...text.matchAll(/UNIT\s*\[\s*"([^"]{0,40})"/gi)].map(([, unit]) => unit!.toLowerCase());
  if (!units.some((unit) => /^met(er|re)s?$/.test(unit)) || units.some((unit) => /foot|feet|yard|kilo/.test(unit)))
    return undefined;
  const meridian = parameter(text, "central_meridian|longitude of natural origin|longitude_of_origin");
  const falseEasting = parameter(text, "false_easting|false easting");
  const origins = [
    parameter(text, "latitude_of_origin|latitude of natural origin|latitude_of_center"),
    parameter(text, "false_northing|false northing"),
  ];
  const scale = parameter(text, "scale_factor|scale factor at natural origin") ?? 1;
  if (meridian === undefined || falseEasting === undefined || origins.some((one) => (one ?? 0) !== 0)) return undefined;
  if (![meridian, falseEasting, scale].every(Number.isFinite) || (scale !== 1 && scale !== 0.9996)) return undefined;
  return { name, meridian, falseEasting, scale, ellipsoid: isCgcs ? "GRS80" : "WGS84" };
}

/** The map services whose coordinates are shifted, by what people and programs call them. */
const services = [
  { system: "BD-09", words: /BD-?0?9|百度|baidu/i },
  { system: "GCJ-02", words: /GCJ-?0?2|火星坐标|高德|腾讯地图|amap|autonavi|gaode/i },
] as const;
export type MapService = (typeof services)[number]["system"];
/** The map service that a text names, if any. */
export const serviceIn = (text: string): MapService | undefined =>
  services.find(({ words }) => words.test(text))?.system;
