import { parse } from "csv-parse/sync";
import { parseJson } from "../../shared/platform/json.ts";
import { unzipped } from "../platform/sheet/unzip.ts";
import { damagedMap, empty, twofold, unknownKind } from "./no.ts";
import { assertCalmOffice } from "./office.ts";
import { assertCalmPdf } from "./pdf.ts";
import { assertPicture, type Picture } from "./picture.ts";

/** Accepted files, detected by content, never by name. No SVG, no HTML, no archives except office documents and maps. */
const office: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odp: "application/vnd.oasis.opendocument.presentation",
};
const pictures: Readonly<Record<Picture, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  heic: "image/heic",
  tif: "image/tiff",
};

/**
 * The media type of a file, by its content.
 * @throws Refusal INVALID_INPUT for an empty file, a type not accepted, one that is active, one that is a web page as
 * well, or a picture of more than 50 megapixels.
 */
export async function mediaTypeOf(content: Buffer): Promise<string> {
  if (content.length === 0) throw empty();
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(content);
  const kind = found?.ext ?? "";
  if (kind === "pdf") {
    assertNoPage(content);
    await assertCalmPdf(content);
    return "application/pdf";
  }
  if (Object.hasOwn(pictures, kind)) {
    assertNoPage(content);
    assertPicture(kind as Picture, content);
    return pictures[kind as Picture];
  }
  if (Object.hasOwn(office, kind)) {
    assertCalmOffice(content);
    return office[kind]!;
  }
  if ((kind === "zip" || kind === "kmz") && isMap(content)) return "application/zip";
  return textTypeOf(content, kind);
}

/** The media type of a text. @throws Refusal INVALID_INPUT for one that is not accepted. */
function textTypeOf(content: Buffer, kind: string): string {
  if (!kind && isJson(content)) return "application/json";
  if (["", "xml", "kml"].includes(kind) && hasRoot(content, "kml")) return "application/vnd.google-earth.kml+xml";
  if (["", "xml", "gpx"].includes(kind) && hasRoot(content, "gpx")) return "application/gpx+xml";
  if (!kind && isCsv(content)) return "text/csv";
  throw unknownKind();
}

/** @throws Refusal INVALID_INPUT for a file in which a browser might find a web page. */
function assertNoPage(content: Buffer): void {
  if (page.test(content.toString("latin1"))) throw twofold();
}
const page = /<script\b|<html\b|<iframe\b|<!doctype\s+html/i;

/** The encoding of a text by its first bytes: UTF-16 with its mark, or with a `<` in two bytes. */
function encodingOf(content: Buffer): string {
  const begin = content.subarray(0, 2).toString("hex");
  if (begin === "fffe" || begin === "3c00") return "utf-16le";
  return begin === "feff" || begin === "003c" ? "utf-16be" : "utf-8";
}
/** Whether it is XML with this root element. */
const hasRoot = (content: Buffer, root: string): boolean =>
  new RegExp(`^\\uFEFF?\\s*(<\\?xml[^>]{0,200}\\?>)?\\s*<(\\w+:)?${root}[\\s>]`).test(
    new TextDecoder(encodingOf(content)).decode(content.subarray(0, 8192)).replace(/<!--.*?-->/gs, ""),
  );
/** Whether it is a table in text: UTF-8 or GB 18030, rows with as many cells each, two at least, and nothing of a page. */
function isCsv(content: Buffer): boolean {
  const text = textOf(content);
  if (text === undefined || /^\s*</.test(text) || page.test(text)) return false;
  try {
    const rows = parse(text, { delimiter: [",", ";", "\t"], skip_empty_lines: true, to: 1_000 });
    return rows.length > 0 && rows[0]!.length > 1;
  } catch {
    return false;
  }
}
/** The text in a file; undefined where its bytes are none, or it has signs that no text has. */
function textOf(content: Buffer): string | undefined {
  for (const encoding of ["utf-8", "gb18030"])
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(content);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      return /[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text) ? undefined : text;
    } catch {
      // The next one.
    }
  return undefined;
}

/** What lies in an archive of a map beside its layers: indexes, locks, pictures, notes. */
const besideMap =
  /(^|[\\/])readme$|\.(shx|dbf|prj|cpg|qpj|qmd|qix|sbn|sbx|ain|aih|atx|ixs|mxs|fbn|fbx|lock|xml|txt|md|csv|pdf|png|jpe?g|gif|bmp|webp|ini|db)$/i;
const mapLayer = /\.(shp|kml|geojson|json)$/i;
/** Whether an archive holds a map and what usually lies beside one: no program, no page, no other archive. */
function isMap(content: Buffer): boolean {
  const names: string[] = [];
  unzipped(
    content,
    (name) => {
      names.push(name);
      return false;
    },
    { entries: 200, bytes: 0 },
    { tooLarge: damagedMap, damaged: damagedMap },
  );
  const files = names.filter((name) => !name.endsWith("/") && !/(^|\/)(__MACOSX\/|\.)/.test(name));
  return (
    files.some((name) => mapLayer.test(name)) && files.every((name) => mapLayer.test(name) || besideMap.test(name))
  );
}
function isJson(content: Buffer): boolean {
  try {
    parseJson(new TextDecoder(encodingOf(content)).decode(content));
    return true;
  } catch {
    return false;
  }
}
