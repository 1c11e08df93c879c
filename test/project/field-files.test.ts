import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Attachment } from "../../server/file/index.ts";
import { mediaTypeOf } from "../../server/file/content.ts";
import { inFolder } from "../../server/platform/content/folder.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { prj, shapefile, shp } from "./drawn.ts";
import { file, library, square, type Library } from "./setting.ts";
import { keptContent } from "../support/contents.ts";

type Position = readonly [number, number];
/** A square of 0.01 degrees. Areas are those of GeographicLib's Planimeter, with 200 positions on each side. */
const ring = square(118.9, 36.5, 0.01).coordinates[0] as unknown as Position[];
const clockwise = ring.toReversed();
const hole: Position[] = [
  [118.902, 36.502],
  [118.906, 36.502],
  [118.904, 36.506],
  [118.902, 36.502],
];
const [whole, holed] = [994_114, 994_114 - 79_531];
const text = (content: string) => Buffer.from(content);
const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files));
const written = (of: readonly Position[], comma = ",", blank = " ") =>
  of.map(([x, y]) => [x, y, 0].join(comma)).join(blank);
const polygon = (coordinates: string, inner = "") =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${coordinates}</coordinates></LinearRing></outerBoundaryIs>${inner}</Polygon>`;
const innerRing = (coordinates: string) =>
  `<innerBoundaryIs><LinearRing><coordinates>${coordinates}</coordinates></LinearRing></innerBoundaryIs>`;
const kmlOf = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const placemark = (inside: string) => kmlOf(`<Placemark>${inside}</Placemark>`);
const plain = placemark(polygon(written(ring)));
const marked = (encoding: "utf16le" | "utf16be", content: string): Buffer => {
  const bytes = Buffer.from(`\uFEFF${content}`, "utf16le");
  return encoding === "utf16le" ? bytes : bytes.swap16();
};
const area = { type: "Polygon", coordinates: [ring] };
const feature = (geometry: unknown) => ({ type: "Feature", properties: {}, geometry });
const collection = (...features: unknown[]) => text(JSON.stringify({ type: "FeatureCollection", features }));
const point = { type: "Point", coordinates: [118.9, 36.5] };
const line = (positions: readonly Position[]) => ({ type: "LineString", coordinates: positions });

/** The square in planes, as PROJ's cs2cs has it: eastings with the zone's number before them, and northings. */
const inZone40: Position[] = [
  [40401448.0026, 4041587.2532],
  [40402343.9619, 4041577.0668],
  [40402356.5227, 4042686.8099],
  [40401460.6787, 4042696.9974],
  [40401448.0026, 4041587.2532],
];
const inZone20: Position[] = [
  [20670232.2969, 4042703.7701],
  [20671128.354, 4042721.498],
  [20671106.3358, 4043831.3637],
  [20670210.3941, 4043813.6339],
  [20670232.2969, 4042703.7701],
];
const without = (of: readonly Position[]): Position[] => of.map(([x, y]) => [x % 1e6, y]);
const wkt1 = (name: string, meridian: number, falseEasting: number, datum = "China_2000", spheroid = "CGCS2000") =>
  `PROJCS["${name}",GEOGCS["GCS_${datum}",DATUM["D_${datum}",SPHEROID["${spheroid}",6378137.0,298.257222101]],` +
  `PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],` +
  `PARAMETER["False_Easting",${falseEasting}.0],PARAMETER["False_Northing",0.0],` +
  `PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],` +
  `UNIT["Meter",1.0]]`;
const wkt2 =
  'PROJCRS["CGCS2000 / 3-degree Gauss-Kruger zone 40",BASEGEOGCRS["China Geodetic Coordinate System 2000",' +
  'DATUM["China 2000",ELLIPSOID["CGCS2000",6378137,298.257222101,LENGTHUNIT["metre",1]]]],' +
  'CONVERSION["3-degree Gauss-Kruger zone 40",METHOD["Transverse Mercator",ID["EPSG",9807]],' +
  'PARAMETER["Latitude of natural origin",0,ANGLEUNIT["degree",0.0174532925199433]],' +
  'PARAMETER["Longitude of natural origin",120,ANGLEUNIT["degree",0.0174532925199433]],' +
  'PARAMETER["Scale factor at natural origin",1,SCALEUNIT["unity",1]],' +
  'PARAMETER["False easting",40500000,LENGTHUNIT["metre",1]],PARAMETER["False northing",0,LENGTHUNIT["metre",1]]],' +
  'CS[Cartesian,2],AXIS["northing (X)",north],AXIS["easting (Y)",east],ID["EPSG",4528]]';
const plane = (of: readonly Position[], system: string | null) => shapefile(shp([[of.toReversed()]]), system);
const named = (code: number, of: readonly Position[]) =>
  text(
    JSON.stringify({
      type: "Polygon",
      coordinates: [of],
      crs: { type: "name", properties: { name: `urn:ogc:def:crs:EPSG::${code}` } },
    }),
  );
const projected = (system: string) => [{ remark: "projected", system }];
const touching: Position[] = [
  [118.9, 36.5],
  [118.9, 36.51],
  [118.91, 36.51],
  [118.91, 36.5],
  [118.904, 36.5],
  [118.906, 36.504],
  [118.902, 36.504],
  [118.904, 36.5],
  [118.9, 36.5],
];
const pinched: Position[] = [
  [118.9, 36.5],
  [118.9, 36.51],
  [118.905, 36.5],
  [118.91, 36.51],
  [118.91, 36.5],
  [118.9, 36.5],
];

type Kind = readonly [name: string, content: Buffer, squareMetres: number, remarks: unknown, answers?: object];
const taken: readonly Kind[] = [
  ["GeoJSON with a byte order mark", text(`\uFEFF${JSON.stringify(area)}`), whole, null],
  ["GeoJSON in UTF-16", marked("utf16le", JSON.stringify(area)), whole, null],
  ["features without geometry", collection(feature(null), feature(area)), whole, [{ remark: "emptyLeft", n: 1 }]],
  [
    "points and lines beside an area",
    collection(feature(point), feature(line(ring.slice(0, 2))), feature(area)),
    whole,
    [
      { remark: "linesLeft", n: 1 },
      { remark: "pointsLeft", n: 1 },
    ],
  ],
  ["a closed GeoJSON line", collection(feature(line(ring))), whole, [{ remark: "linesTaken", n: 1 }]],
  ["KML with blanks after commas", text(placemark(polygon(written(ring, ", ")))), whole, null],
  ["KML with commas alone", text(placemark(polygon(written(ring, ",", ",")))), whole, null],
  ["KML with a comma after each position", text(placemark(polygon(written(ring, ",", ",\n")))), whole, null],
  ["KML with blanks alone", text(placemark(polygon(written(ring, " ")))), whole, null],
  ["KML with commas in full width", text(placemark(polygon(written(ring, "，")))), whole, null],
  ["KML with CDATA", text(placemark(polygon(`<![CDATA[${written(ring)}]]>`))), whole, null],
  [
    "KML with an entity of HTML",
    text(plain.replace("<Placemark>", "<description>a&nbsp;b &copy;</description><Placemark>")),
    whole,
    null,
  ],
  [
    "a closed KML line",
    text(placemark(`<LineString><coordinates>${written(ring)}</coordinates></LineString>`)),
    whole,
    [{ remark: "linesTaken", n: 1 }],
  ],
  [
    "a closed track",
    text(placemark(`<gx:Track>${ring.map(([x, y]) => `<gx:coord>${x} ${y} 12</gx:coord>`).join("")}</gx:Track>`)),
    whole,
    [{ remark: "linesTaken", n: 1 }],
  ],
  [
    "closed lines within each other",
    text(
      placemark(
        [ring, hole].map((of) => `<LineString><coordinates>${written(of)}</coordinates></LineString>`).join(""),
      ),
    ),
    holed,
    [
      { remark: "linesTaken", n: 2 },
      { remark: "holesTaken", n: 1 },
    ],
  ],
  [
    "an unclosed KML ring",
    text(placemark(polygon(written(ring.slice(0, 4))))),
    whole,
    [{ remark: "ringsClosed", n: 1 }],
  ],
  ["KML in UTF-16", marked("utf16be", plain), whole, null],
  [
    "KML in folders",
    text(kmlOf(`<Folder><Folder><Placemark>${polygon(written(ring))}</Placemark></Folder></Folder>`)),
    whole,
    null,
  ],
  [
    "hidden placemarks that count",
    text(placemark(`<visibility>0</visibility>${polygon(written(ring))}`)),
    whole,
    [{ remark: "hiddenTaken", n: 1 }],
    { hidden: "take" },
  ],
  [
    "a hidden folder that does not count",
    text(
      kmlOf(
        `<Placemark>${polygon(written(ring))}</Placemark><Folder><visibility>0</visibility><Placemark>` +
          `${polygon(written(ring.map(([x, y]): Position => [x + 0.1, y])))}</Placemark></Folder>`,
      ),
    ),
    whole,
    [{ remark: "hiddenLeft", n: 1 }],
    { hidden: "leave" },
  ],
  ["KML with an inner ring", text(placemark(polygon(written(ring), innerRing(written(hole))))), holed, null],
  [
    "KMZ with pictures",
    zip({ "doc.kml": text(plain), "files/icon.gif": new Uint8Array(6), "files/a.webp": new Uint8Array(6) }),
    whole,
    null,
  ],
  [
    "a shapefile with lock, index and readme",
    zip({
      "小班.shp": shp([[clockwise]]),
      "小班.shx": new Uint8Array(8),
      "小班.prj": text(prj.wgs84),
      "小班.sbn": new Uint8Array(8),
      "小班.shp.PC1.1234.sr.lock": new Uint8Array(0),
      "readme.txt": text("林场"),
      README: text("林场"),
    }),
    whole,
    null,
  ],
  [
    "a shapefile beside points",
    zip({ "小班.shp": shp([[clockwise]]), "小班.prj": text(prj.wgs84), "界桩点.shp": shp([[clockwise]], 1) }),
    whole,
    [{ remark: "layersLeft", layer: "小班.shp", left: ["界桩点.shp"] }],
  ],
  [
    "one of two layers",
    zip({ "a.shp": shp([[clockwise]]), "b.shp": shp([[hole.toReversed()]]), "a.prj": text(prj.wgs84) }),
    whole,
    [{ remark: "layersLeft", layer: "a.shp", left: ["b.shp"] }],
    { layer: "a.shp" },
  ],
  ["rings that turn the way of GeoJSON", shapefile(shp([[ring, hole.toReversed()]])), holed, null],
  [
    "rings that turn one way",
    shapefile(shp([[clockwise, hole.toReversed()]])),
    holed,
    [{ remark: "holesTaken", n: 1 }],
  ],
  ["an unclosed shapefile ring", shapefile(shp([[clockwise.slice(0, 4)]])), whole, [{ remark: "ringsClosed", n: 1 }]],
  ["a ring that touches itself", shapefile(shp([[touching]])), whole - 79_531, [{ remark: "ringsDivided", n: 1 }]],
  [
    "a ring whose corner touches its side",
    text(JSON.stringify({ type: "Polygon", coordinates: [pinched] })),
    2 * 248_533.8,
    [{ remark: "ringsDivided", n: 1 }],
  ],
  [
    "3° with the zone's number",
    plane(inZone40, wkt1("CGCS2000_3_Degree_GK_Zone_40", 120, 40_500_000)),
    whole,
    projected("CGCS2000_3_Degree_GK_Zone_40"),
  ],
  [
    "3° without it",
    plane(without(inZone40), wkt1("CGCS2000_3_Degree_GK_CM_120E", 120, 500_000)),
    whole,
    projected("CGCS2000_3_Degree_GK_CM_120E"),
  ],
  [
    "a number that its system does not have",
    plane(inZone40, wkt1("CGCS2000_3_Degree_GK_CM_120E", 120, 500_000)),
    whole,
    projected("CGCS2000_3_Degree_GK_CM_120E"),
  ],
  [
    "6° with the zone's number",
    plane(inZone20, wkt1("CGCS2000_GK_Zone_20", 117, 20_500_000)),
    whole,
    projected("CGCS2000_GK_Zone_20"),
  ],
  ["WKT of the second version", plane(inZone40, wkt2), whole, projected("CGCS2000 / 3-degree Gauss-Kruger zone 40")],
  ["EPSG:4528", named(4528, inZone40), whole, projected("CGCS2000 / 3-degree Gauss-Kruger zone 40 (EPSG:4528)")],
  [
    "EPSG:4549",
    named(4549, without(inZone40)),
    whole,
    projected("CGCS2000 / 3-degree Gauss-Kruger CM 120E (EPSG:4549)"),
  ],
  ["EPSG:4498", named(4498, inZone20), whole, projected("CGCS2000 / Gauss-Kruger zone 20 (EPSG:4498)")],
  ["EPSG:4509", named(4509, without(inZone20)), whole, projected("CGCS2000 / Gauss-Kruger CM 117E (EPSG:4509)")],
  [
    "metres of a system that the owner names",
    plane(inZone40, null),
    whole,
    projected("CGCS2000 / 3-degree Gauss-Kruger zone 40 (EPSG:4528)"),
    { system: "EPSG:4528" },
  ],
  [
    "coordinates of a map that are not shifted",
    text(plain.replace("<Placemark>", "<name>高德地图导出</name><Placemark>")),
    whole,
    [{ remark: "notShifted", system: "GCJ-02" }],
    { system: "WGS 84" },
  ],
];

const refused: readonly (readonly [name: string, content: Buffer, why: object, answers?: object])[] = [
  ["nothing but commas", text(placemark(polygon(",".repeat(1_000_000)))), { reason: "tooManyVertices" }],
  [
    "rings within rings without end",
    shapefile(
      shp([
        Array.from({ length: 5_000 }, (_, i): Position[] => {
          const [low, high] = [i * 1e-5, 1 - i * 1e-5];
          const around: Position[] = [
            [118 + low, 36 + low],
            [118 + low, 36 + high],
            [118 + high, 36 + high],
            [118 + low, 36 + low],
          ];
          return i % 2 ? around.toReversed() : around;
        }),
      ]),
    ),
    { reason: "boundaryTooIntricate" },
  ],
  [
    "hidden placemarks",
    text(placemark(`<visibility>0</visibility>${polygon(written(ring))}`)),
    { reason: "hiddenAreas", n: 1, all: 1 },
  ],
  [
    "an open line",
    text(placemark(`<LineString><coordinates>${written(ring.slice(0, 4))}</coordinates></LineString>`)),
    { reason: "lineOpen", metres: 1110 },
  ],
  [
    "numbers that may be anything",
    text(placemark(polygon("118.9,36.5,118.91,36.5,118.91,36.51,1"))),
    { reason: "positionsUnclear" },
  ],
  [
    "two layers with areas",
    zip({ "a.shp": shp([[clockwise]]), "b.shp": shp([[hole]]) }),
    { reason: "severalLayers", there: ["a.shp", "b.shp"] },
  ],
  [
    "outlines that turn both ways",
    shapefile(shp([[clockwise, ring.map(([x, y]): Position => [x + 0.1, y])]])),
    { reason: "holeOutside" },
  ],
  [
    "Xi'an 1980",
    plane(inZone40, wkt1("Xian_1980_3_Degree_GK_Zone_40", 120, 40_500_000, "Xian_1980", "Xian_1980")),
    { reason: "oldDatum", datum: "Xi'an 1980" },
  ],
  ["Beijing 1954 by its code", named(2421, inZone40), { reason: "oldDatum", datum: "Beijing 1954" }],
  ["metres of no system", plane(inZone40, null), { reason: "metresUnnamed", zone: 40, system: "EPSG:4528" }],
  [
    "a zone that is another's",
    plane(inZone40, wkt1("CGCS2000_3_Degree_GK_Zone_39", 117, 39_500_000)),
    { reason: "zoneDiffers", zone: 40 },
  ],
  [
    "northing before easting",
    named(
      4549,
      without(inZone40).map(([x, y]): Position => [y, x]),
    ),
    { reason: "zoneDiffers", zone: 4 },
  ],
  [
    "coordinates of a map",
    text(plain.replace("<Placemark>", "<name>百度地图导出</name><Placemark>")),
    { reason: "serviceAsked", system: "BD-09" },
  ],
  ["a system of another country", named(2056, inZone40), { reason: "otherCrs" }],
  [
    "a word without end for a system",
    text(JSON.stringify(area)),
    { reason: "length", field: "boundaryAnswers.system" },
    { system: "x".repeat(61) },
  ],
];

describe.each(dialects)("files of field apps and survey offices on %s", (dialect) => {
  let it: Library, folder: string;
  let made = 0;
  beforeAll(async () => {
    it = await library(dialect);
    folder = mkdtempSync(join(tmpdir(), "tanhui-files-"));
    it.w.files = inFolder(folder);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await it.w.close();
  });
  const taking = async (content: Buffer, answers?: object) => {
    const { id, revision } = await it.draft({ boundary: null });
    const boundaryFile = `file ${++made}`;
    await it.w.given(Attachment, {
      ...file(boundaryFile, id, "boundary"),
      sha256: await keptContent(it.w.files!, it.w.store.em().getKysely(), content),
      bytes: content.length,
    });
    return it.edit(id, revision, { boundaryFile, ...(answers && { boundaryAnswers: answers }) });
  };
  const cases = taken.map(([name, content, squareMetres, remarks, answers]) => ({
    name,
    content,
    squareMetres,
    remarks,
    answers,
  }));
  test.each(cases)("$name: read as it is shown, and nothing without a word", async (one) => {
    expect(await mediaTypeOf(one.content)).toMatch(/^application\//);
    const { id, areaSquareMetres, ...refusal } = await taking(one.content, one.answers);
    expect(refusal).not.toHaveProperty("refused");
    expect(Math.abs(areaSquareMetres - one.squareMetres)).toBeLessThanOrEqual(5);
    const { project } = await it.w.ask(actors.forester, `{ project(id: "${id}") { boundaryRemarks } }`);
    expect(project.boundaryRemarks).toEqual(one.remarks);
  });
  test.each(refused.map(([name, content, why, answers]) => ({ name, content, why, answers })))(
    "$name: refused or asked",
    async ({ content, why, answers }) =>
      expect(await taking(content, answers)).toMatchObject({ refused: "INVALID_INPUT", ...why }),
  );
  test("coordinates of a map are turned into WGS 84 by the owner's word", async () => {
    // GCJ-02 of 118.9, 36.5 lies some 500 m to the east-south-east of it.
    const { id } = await taking(text(JSON.stringify(area)), { system: "GCJ-02" });
    const { project } = await it.w.ask(actors.forester, `{ project(id: "${id}") { west south boundaryRemarks } }`);
    expect(project.boundaryRemarks).toEqual([{ remark: "shifted", system: "GCJ-02" }]);
    expect(Math.abs(project.west - 118_900_000)).toBeGreaterThan(3_000);
    expect(Math.abs(project.west - 118_900_000)).toBeLessThan(9_000);
  });
});
