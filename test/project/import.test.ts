import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { inFolder } from "../../server/platform/content/folder.ts";
import { Attachment } from "../../server/file/index.ts";
import { readBoundary } from "../../server/boundary/file.ts";
import { survey, surveyed } from "../../server/boundary/boundary.ts";
import { effort } from "../../server/boundary/effort.rules.ts";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { comb, kml, prj, round, shapefile, shp } from "./drawn.ts";
import { file, library, square, type Library } from "./setting.ts";
import { keptContent } from "../support/contents.ts";

type Position = [number, number];
const outline = square(118.9).coordinates[0] as Position[];
const clockwise = outline.toReversed();
const hole: Position[] = [
  [118.905, 36.505],
  [118.91, 36.505],
  [118.91, 36.51],
  [118.905, 36.505],
];
const text = (content: string) => Buffer.from(content);
const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files));
const read = (content: Buffer) => {
  const found = readBoundary(content);
  return { ...surveyed(found, effort()), note: found.note };
};
const refusal = (content: Buffer): object | undefined => {
  try {
    read(content);
    return undefined;
  } catch (error) {
    return (error as { details?: object }).details;
  }
};
/** A shapefile whose record says that its parts begin now here, now there: read as it says, it would fill the memory. */
const winding = (() => {
  const content = shp([[...Array.from({ length: 1000 }, () => clockwise)]]);
  const view = new DataView(content.buffer);
  for (let i = 0; i < 1000; i++) view.setInt32(152 + i * 4, i % 2 ? 4000 : 0, true);
  return content;
})();
const cut = (content: Uint8Array, bytes: number) => content.slice(0, bytes);
const declares = (at: number, count: number) => {
  const content = shp([[clockwise]]);
  new DataView(content.buffer).setInt32(at, count, true);
  return content;
};

const laughs = '<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
/** Files that are not a boundary, each with why. */
const refusedFiles: readonly [name: string, content: Buffer, why: object][] = [
  [
    "a projected shapefile",
    shapefile(shp([[clockwise]]), prj.projected),
    { reason: "otherCrs", crs: "CGCS2000_3_Degree_GK_CM_117E" },
  ],
  [
    "a shapefile in Beijing 1954",
    shapefile(shp([[clockwise]]), prj.beijing1954),
    { reason: "oldDatum", crs: "GCS_Beijing_1954", datum: "Beijing 1954" },
  ],
  ["a .prj that is none", shapefile(shp([[clockwise]]), "EPSG:4326"), { reason: "otherCrs" }],
  [
    "metres without a system",
    shapefile(shp([[clockwise.map(([x, y]): Position => [x * 1e4, y * 1e5])]]), null),
    { reason: "metresUnnamed" },
  ],
  ["lines", shapefile(shp([[clockwise]], 3)), { reason: "noPolygons" }],
  ["a shapefile that was cut off", shapefile(cut(shp([[clockwise]]), 180)), { reason: "boundaryNotReadable" }],
  ["a head without a body", shapefile(cut(shp([[clockwise]]), 60)), { reason: "boundaryNotReadable" }],
  ["parts beyond its end", shapefile(declares(144, 1_000_000_000)), { reason: "boundaryNotReadable" }],
  ["positions beyond its end", shapefile(declares(148, 1_000_000_000)), { reason: "boundaryNotReadable" }],
  ["less than no parts", shapefile(declares(144, -1)), { reason: "boundaryNotReadable" }],
  ["parts that go back", shapefile(winding), { reason: "boundaryNotReadable" }],
  ["too many positions", shapefile(shp([[round(300_001).toReversed()]])), { reason: "tooManyVertices" }],
  [
    "two layers",
    zip({ "a.shp": shp([[clockwise]]), "b.shp": shp([[clockwise]]) }),
    { reason: "severalLayers", there: ["a.shp", "b.shp"] },
  ],
  ["no layer", zip({ "a.dbf": new Uint8Array(8) }), { reason: "severalLayers" }],
  ["an archive that bursts", zip({ "a.shp": new Uint8Array(60 * 2 ** 20) }), { reason: "archiveTooLarge" }],
  [
    "an archive of very many",
    zip(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, new Uint8Array(1)]))),
    { reason: "archiveTooLarge" },
  ],
  ["an archive that was cut off", shapefile(shp([[clockwise]])).subarray(0, 200), { reason: "boundaryNotReadable" }],
  ["KML that declares entities", text(kml([outline], laughs)), { reason: "xmlDoctype" }],
  ["KML with an entity from nowhere", text(kml([outline]).replace("&amp;", "&b;")), { reason: "boundaryNotReadable" }],
  ["KML that is not closed", text(kml([outline]).slice(0, -8)), { reason: "boundaryNotReadable" }],
  ["KML without end", text(`<kml>${"<Folder>".repeat(200)}`), { reason: "boundaryNotReadable" }],
  [
    "KML of points",
    text("<kml><Placemark><Point><coordinates>118,36</coordinates></Point></Placemark></kml>"),
    { reason: "noPolygons" },
  ],
  [
    "KML whose words are not numbers",
    text(kml([outline]).replace("118.9,36.5,", "here,there,")),
    { reason: "noGeojson" },
  ],
  ["KML of too many positions", text(kml([round(300_001)])), { reason: "tooManyVertices" }],
  ["a line of text", text("118.9 36.5"), { reason: "boundaryNotReadable" }],
];

describe("a boundary in a file", () => {
  const plain = survey({ type: "Polygon", coordinates: [outline, hole] });
  test.each<[string, Buffer, string | null]>([
    [
      "GeoJSON",
      text(
        `\uFEFF${JSON.stringify({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [outline, hole] } })}`,
      ),
      null,
    ],
    ["KML", text(kml([outline, hole])), null],
    [
      "KML with prefixes",
      text(
        kml([outline, hole])
          .replace(/<(\/?)(?=[A-Za-z])/g, "<$1k:")
          .replace("xmlns=", "xmlns:k="),
      ),
      null,
    ],
    ["KMZ", zip({ "doc.kml": text(kml([outline, hole])), "files/icon.png": new Uint8Array(8) }), null],
    ["a shapefile", shapefile(shp([[clockwise, hole]])), null],
    ["a shapefile whose hole comes first", shapefile(shp([[hole, clockwise]])), null],
    ["a shapefile in CGCS2000", shapefile(shp([[clockwise, hole]]), prj.cgcs2000), "cgcs2000"],
    ["a shapefile that names no system", shapefile(shp([[clockwise, hole]]), null), "unnamed"],
  ])("%s is read for what it is", (_, content, note) => {
    const found = read(content);
    expect(found).toMatchObject({
      areaSquareMetres: plain.areaSquareMetres,
      west: plain.west,
      north: plain.north,
      note,
    });
  });
  test("several records with holes of their own are parts of one", () => {
    const east = clockwise.map(([x, y]): Position => [x + 0.05, y]);
    const { boundary, areaSquareMetres } = read(
      shapefile(shp([[clockwise, hole], [east], [clockwise.map(([x, y]): Position => [x, y + 0.05])]], 15)),
    );
    expect([boundary.type, boundary.coordinates.length]).toEqual(["MultiPolygon", 3]);
    expect(areaSquareMetres).toBeGreaterThan(plain.areaSquareMetres * 3);
  });

  test.each(refusedFiles)("%s is refused", (_, content, expected) =>
    expect(refusal(content)).toMatchObject({ field: "boundary", ...expected }),
  );
});

describe.each(dialects)("a boundary uploaded as a file on %s", (dialect) => {
  let it: Library, folder: string;
  beforeEach(async () => {
    it = await library(dialect);
    folder = mkdtempSync(join(tmpdir(), "tanhui-files-"));
    it.w.files = inFolder(folder);
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await it.w.close();
  });
  const handed = async (id: string, project: string, content: Buffer) =>
    it.w.given(Attachment, {
      ...file(id, project, "boundary"),
      sha256: await keptContent(it.w.files!, it.w.store.em().getKysely(), content),
      bytes: content.length,
    });
  const take = (id: string, revision: number, boundaryFile: string, more: object = {}) =>
    it.edit(id, revision, { boundaryFile, ...more });

  test("that is none, or too intricate, tells whoever uploaded it why", async () => {
    const { id, revision } = await it.draft({ boundary: null });
    const intricate = text(JSON.stringify(comb(40_000)));
    const files = [...refusedFiles, ["a comb", intricate, { reason: "boundaryTooIntricate" }] as const];
    for (const [name, content, why] of files) {
      await handed(name, id, content);
      expect(await take(id, revision, name)).toMatchObject({ refused: "INVALID_INPUT", field: "boundary", ...why });
    }
  });

  test("of 7 MB is taken over, checked, drawn with few positions, and kept whole", async () => {
    const { id, revision } = await it.draft({ boundary: null });
    const content = text(JSON.stringify({ type: "Polygon", coordinates: [round(185_000)] }));
    expect(content.length).toBeGreaterThan(7e6);
    await handed("large", id, content);
    const edited = await take(id, revision, "large");
    expect(edited.areaSquareMetres).toBeGreaterThan(250_000_000);
    const { project } = await it.w.ask(
      actors.forester,
      `{ project(id: "${id}") { boundary outline boundaryFile boundaryNote } }`,
    );
    expect(project.boundary.coordinates[0]).toHaveLength(185_001);
    expect(project.outline.coordinates[0].length).toBeLessThanOrEqual(2_000);
    expect([project.boundaryFile, project.boundaryNote]).toEqual(["large", null]);
    const problems = async () =>
      (await it.w.ask(actors.forester, `{ registrationProblems(id: "${id}") { reason } }`)).registrationProblems.map(
        ({ reason }: { reason: string }) => reason,
      );
    expect(await problems()).toEqual(["areaDiffers"]);
    expect(await it.edit(id, edited.revision, { boundary: square(118.9) })).toMatchObject({
      areaSquareMetres: expect.any(Number),
    });
    expect(
      (await it.w.ask(actors.forester, `{ project(id: "${id}") { boundaryFile } }`)).project.boundaryFile,
    ).toBeNull();
    expect(await problems()).toEqual([]);
  });
  test("says that CGCS2000 was taken for WGS 84", async () => {
    const { id, revision } = await it.draft();
    await handed("zipped", id, shapefile(shp([[clockwise]]), prj.cgcs2000));
    await take(id, revision, "zipped");
    expect(
      (await it.w.ask(actors.forester, `{ project(id: "${id}") { boundaryNote areaSquareMetres } }`)).project,
    ).toMatchObject({ boundaryNote: "cgcs2000" });
  });
  test("is one of the project itself, and nothing is kept of one that is refused", async () => {
    const [{ id, revision, areaSquareMetres }, { id: other }] = [
      await it.draft(),
      await it.draft({ boundary: square(119.5) }),
    ];
    await handed("theirs", other, text(JSON.stringify(square(119.5))));
    await handed(
      "crossed",
      id,
      text(
        JSON.stringify({
          type: "Polygon",
          coordinates: [
            [
              [118, 36],
              [119, 37],
              [119, 36],
              [118, 37],
              [118, 36],
            ],
          ],
        }),
      ),
    );
    expect(await take(id, revision, "theirs")).toMatchObject({ refused: "NOT_FOUND" });
    expect(await take(id, revision, "none")).toMatchObject({ refused: "NOT_FOUND" });
    expect(await take(id, revision, "crossed", { boundary: square(118.9) })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "boundaryTwice",
    });
    expect(await take(id, revision, "crossed", { titleZh: "新名" })).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "ringCrosses",
      field: "boundary",
    });
    expect(
      (await it.w.ask(actors.forester, `{ project(id: "${id}") { titleZh areaSquareMetres boundaryFile } }`)).project,
    ).toEqual({ titleZh: "青松岭造林", areaSquareMetres, boundaryFile: null });
  });
});
