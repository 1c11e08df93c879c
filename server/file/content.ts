import { parseJson } from "../../shared/platform/json.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { unzipped } from "../platform/sheet/unzip.ts";

export const fileBytesMax = 20 * 1024 * 1024;
const pixelsMax = 50_000_000;

/**
 * Accepted files, detected by content, never by name. No SVG, no HTML, no archives except office documents and maps.
 */
const binary: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const no = (reason: string, message: string) => invalidInput("file", reason, message);

/**
 * The media type of a file, by its content.
 * @throws Refusal INVALID_INPUT for an empty file, a type not accepted, an active PDF, or a picture of more than 50
 * megapixels.
 */
export async function mediaTypeOf(content: Buffer): Promise<string> {
  if (content.length === 0) throw no("fileEmpty", "the file is empty");
  const { fileTypeFromBuffer } = await import("file-type");
  const found = await fileTypeFromBuffer(content);
  const type = found && binary[found.ext];
  if (type === "application/pdf" && /\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA)\b/.test(namesOf(content)))
    throw no("fileActive", "the PDF contains scripts or embedded files; print it to PDF again");
  if (type === "image/png" && (content.length < 24 || content.readUInt32BE(16) * content.readUInt32BE(20) > pixelsMax))
    throw no("filePixels", "the picture has more than 50 megapixels");
  if (type) return type;
  if (!found && isJson(content)) return "application/json";
  if ((!found || found.ext === "xml" || found.ext === "kml") && isKml(content))
    return "application/vnd.google-earth.kml+xml";
  if ((found?.ext === "zip" || found?.ext === "kmz") && isMap(content)) return "application/zip";
  throw no("fileKind", "only PDF, PNG, JPEG, Word, Excel, GeoJSON, KML and zipped shapefiles are accepted");
}
/** A PDF's text with escaped names decoded: `/Java#53cript` is `/JavaScript`. */
const namesOf = (content: Buffer): string =>
  content.toString("latin1").replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
/** The encoding of a text by its first bytes: UTF-16 with its mark, or with a `<` in two bytes. */
function encodingOf(content: Buffer): string {
  const begin = content.subarray(0, 2).toString("hex");
  if (begin === "fffe" || begin === "3c00") return "utf-16le";
  return begin === "feff" || begin === "003c" ? "utf-16be" : "utf-8";
}
/** Whether KML is its root element. */
const isKml = (content: Buffer): boolean =>
  /^\uFEFF?\s*(<\?xml[^>]{0,200}\?>)?\s*<(\w+:)?kml[\s>]/.test(
    new TextDecoder(encodingOf(content)).decode(content.subarray(0, 8192)).replace(/<!--.*?-->/gs, ""),
  );
/** What lies in an archive of a map beside its layers: indexes, locks, pictures, notes. */
const besideMap =
  /(^|[\\/])readme$|\.(shx|dbf|prj|cpg|qpj|qmd|qix|sbn|sbx|ain|aih|atx|ixs|mxs|fbn|fbx|lock|xml|txt|md|csv|pdf|png|jpe?g|gif|bmp|webp|ini|db)$/i;
const mapLayer = /\.(shp|kml|geojson|json)$/i;
/** Whether an archive holds a map and what usually lies beside one: no program, no page, no other archive. */
function isMap(content: Buffer): boolean {
  const names: string[] = [];
  const none = () => no("fileDamaged", "the archive is damaged or holds more than a map: pack it again");
  unzipped(
    content,
    (name) => {
      names.push(name);
      return false;
    },
    { entries: 200, bytes: 0 },
    { tooLarge: none, damaged: none },
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
