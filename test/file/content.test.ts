import { describe, expect, test } from "vitest";
import { zipSync } from "fflate";
import { mediaTypeOf } from "../../server/file/content.ts";
import {
  calmOffice,
  calmPdfs,
  docxOf,
  heicOf,
  hostileOffice,
  hostilePdfs,
  jpegOf,
  tiffOf,
} from "../support/hostile-files.ts";

const reasonOf = (content: Buffer): Promise<string> =>
  mediaTypeOf(content).catch((refusal: { details: { reason: string } }) => refusal.details.reason);

describe("a PDF", () => {
  test.each(hostilePdfs)("with %s is refused", async (_, content, reason) =>
    expect(await reasonOf(content)).toBe(reason),
  );
  test.each(calmPdfs)("with %s is accepted", async (_, content) =>
    expect(await reasonOf(content)).toBe("application/pdf"),
  );
});

describe("an office document", () => {
  test.each(hostileOffice)("with %s is refused", async (_, content, reason) =>
    expect(await reasonOf(content)).toBe(reason),
  );
  test("with links and another workbook is accepted", async () => {
    const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    expect([await reasonOf(calmOffice), await reasonOf(docxOf())]).toEqual([word, word]);
  });
  test("of OpenDocument is accepted, but not with macros", async () => {
    const ods = (parts: object) =>
      Buffer.from(
        zipSync({
          mimetype: [new TextEncoder().encode("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
          ...parts,
        }),
      );
    expect(await reasonOf(ods({ "content.xml": new Uint8Array(8) }))).toBe(
      "application/vnd.oasis.opendocument.spreadsheet",
    );
    expect(await reasonOf(ods({ "Basic/Standard/Module1.xml": new Uint8Array(8) }))).toBe("fileActive");
  });
});

describe("a picture", () => {
  test.each([
    ["JPEG", jpegOf, "image/jpeg"],
    ["TIFF", tiffOf, "image/tiff"],
    ["HEIC", heicOf, "image/heic"],
  ])("of %s is accepted up to 50 megapixels", async (_, of, type) => {
    expect([await reasonOf(of(7_000)), await reasonOf(of(7_100)), await reasonOf(of(0))]).toEqual([
      type,
      "filePixels",
      "fileUnreadable",
    ]);
  });
  test("that is cut off is refused", async () => {
    expect(await reasonOf(jpegOf(7_000).subarray(0, 12))).toBe("fileUnreadable");
    expect(await reasonOf(tiffOf(7_000).subarray(0, 34))).toBe("fileUnreadable");
  });
  test("that is a web page as well is refused", async () => {
    expect(await reasonOf(Buffer.concat([jpegOf(10), Buffer.from("<script>alert(1)</script>")]))).toBe("fileTwofold");
  });
});

describe("a text", () => {
  test.each<[string, Buffer, string]>([
    ["a table in UTF-8", Buffer.from("\uFEFF设备,读数\n电表一,120\n"), "text/csv"],
    ["a table in GB 18030", Buffer.from("c9e8b1b82cb6c1cafd0ab5e7b1ed2c3132300a", "hex"), "text/csv"],
    ["a track", Buffer.from('<?xml version="1.0"?><gpx version="1.1"><trk/></gpx>'), "application/gpx+xml"],
    ["a sentence", Buffer.from("只有一列\n没有分隔\n"), "fileKind"],
    ["a table with a web page in it", Buffer.from("a,b\n1,<script>alert(1)</script>\n"), "fileKind"],
    ["bytes that are not a text", Buffer.from("612c620a00ff2c01", "hex"), "fileKind"],
  ])("%s", async (_, content, expected) => expect(await reasonOf(content)).toBe(expected));
});
