import { zipSync } from "fflate";

type Position = readonly [number, number];
/** A wavy round ring of a number of positions, closed, counter-clockwise, around a point; no two of its positions are one to seven decimals. */
export const round = (positions: number, longitude = 118.9, latitude = 36.5, reach = 0.1): Position[] => {
  const points = Array.from({ length: positions }, (_, i): Position => {
    const [turn, far] = [(i / positions) * 2 * Math.PI, reach * (1 + 0.001 * Math.sin(i / 5))];
    return [longitude + Math.cos(turn) * far, latitude + Math.sin(turn) * far];
  });
  return [...points, points[0]!];
};
/** A comb whose teeth all lie aslant: the extent of each is nearly that of all. */
export const comb = (teeth: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [118, 36],
      ...Array.from({ length: teeth }, (_, i): [number, number][] => [
        [119 + i / teeth, 36],
        [119 + (i + 0.4) / teeth, 36],
        [118 + (i + 0.5) / teeth, 37],
        [118 + (i + 0.9) / teeth, 37],
      ]).flat(),
      [120, 36],
      [120, 38],
      [118, 38],
      [118, 36],
    ],
  ],
});
const coordinates = (ring: readonly Position[]): string => ring.map(([x, y]) => `${x},${y},12.5`).join("\n   ");
const linear = (kind: string, ring: readonly Position[]): string =>
  `<${kind}><LinearRing><coordinates>${coordinates(ring)}</coordinates></LinearRing></${kind}>`;
/** A KML document of one polygon, with whatever stands before it. */
export const kml = (
  rings: readonly (readonly Position[])[],
  before = "",
): string => `<?xml version="1.0" encoding="UTF-8"?>${before}
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>林场 &amp; 小班</name><Placemark><Point><coordinates>118,36</coordinates></Point></Placemark>
<Placemark><name>1</name><Polygon>${rings.map((ring, i) => linear(i === 0 ? "outerBoundaryIs" : "innerBoundaryIs", ring)).join("")}</Polygon></Placemark></Document></kml>`;

/** A `.shp` of records, each a list of rings; outlines run clockwise, holes against it. */
export function shp(records: readonly (readonly (readonly Position[])[])[], kind = 5): Uint8Array {
  const contents = records.map((rings) => {
    const points = rings.flat();
    const view = new DataView(new ArrayBuffer(44 + rings.length * 4 + points.length * 16));
    view.setInt32(0, kind, true);
    view.setInt32(36, rings.length, true);
    view.setInt32(40, points.length, true);
    let begin = 0;
    for (const [i, ring] of rings.entries()) {
      view.setInt32(44 + i * 4, begin, true);
      begin += ring.length;
    }
    for (const [i, [x, y]] of points.entries()) {
      view.setFloat64(44 + rings.length * 4 + i * 16, x, true);
      view.setFloat64(52 + rings.length * 4 + i * 16, y, true);
    }
    return new Uint8Array(view.buffer);
  });
  const all = new Uint8Array(100 + contents.reduce((sum, content) => sum + 8 + content.length, 0));
  const view = new DataView(all.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, all.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, kind, true);
  let at = 100;
  for (const [i, content] of contents.entries()) {
    view.setInt32(at, i + 1);
    view.setInt32(at + 4, content.length / 2);
    all.set(content, at + 8);
    at += 8 + content.length;
  }
  return all;
}
export const prj = {
  wgs84:
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  cgcs2000:
    'GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  beijing1954:
    'GEOGCS["GCS_Beijing_1954",DATUM["D_Beijing_1954",SPHEROID["Krasovsky_1940",6378245.0,298.3]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]',
  projected:
    'PROJCS["CGCS2000_3_Degree_GK_CM_117E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],UNIT["Meter",1.0]]',
} as const;
/** A zipped shapefile. */
export const shapefile = (content: Uint8Array, system: string | null = prj.wgs84, name = "林场"): Buffer =>
  Buffer.from(
    zipSync({
      [`${name}.shp`]: content,
      [`${name}.shx`]: new Uint8Array(100),
      [`${name}.dbf`]: new Uint8Array(33),
      ...(system !== null && { [`${name}.prj`]: Buffer.from(system) }),
    }),
  );
