import { inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  PDFParser,
  PDFRawStream,
  PDFStream,
  PDFString,
  PDFHexString,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { active, pixelsMost, tooManyPixels, unreadable } from "./no.ts";

/** Names of actions (`/S`) that do something beyond showing a page of this file or a page of the web. */
const actions = new Set([
  "JavaScript",
  "Launch",
  "SubmitForm",
  "ImportData",
  "ResetForm",
  "Rendition",
  "Movie",
  "Sound",
  "GoTo3DView",
  "GoToR",
  "GoToE",
  "RichMediaExecute",
]);
/** Kinds of annotation and of object that carry a program, a film or a file. */
const kinds = new Set(["RichMedia", "Screen", "Movie", "Sound", "3D", "FileAttachment", "EmbeddedFile"]);
/** Keys under which they hang. */
const keys = new Set(["JS", "JavaScript", "EF", "EmbeddedFiles", "XFA", "RichMediaContent", "RichMediaSettings"]);
/** How many bytes the streams that hold other objects may come to. */
const unpackedMost = 64 * 2 ** 20;

/**
 * Reads every object of a PDF, also those in compressed streams and those that a later version replaces.
 * @throws Refusal INVALID_INPUT where one of them does something by itself or carries a file, where a picture has more
 * than 50 megapixels, where it is encrypted, and where an object cannot be read or lies where readers might find it and
 * this one does not: in a comment, or inside another.
 */
export async function assertCalmPdf(content: Buffer): Promise<void> {
  const text = content.toString("latin1");
  if (!text.slice(-1024).includes("%%EOF")) throw unreadable();
  const parser = PDFParser.forBytesWithOptions(content, Number.POSITIVE_INFINITY, true) as unknown as Parsing;
  let refused: Error | undefined;
  // The parser takes an error for a fault of the file: what was found is kept, and said in the end.
  const guarded = <A extends readonly unknown[]>(look: (...given: A) => void, ...given: A): void => {
    try {
      look(...given);
    } catch (error) {
      refused ??= error as Error;
      throw error;
    }
  };
  const { context } = parser;
  let [objects, unpacked] = [0, 0];
  const assign = context.assign.bind(context);
  context.assign = (ref, object) => {
    guarded(assertCalm, object);
    assign(ref, object);
  };
  const parseObject = parser.parseObject.bind(parser);
  parser.parseObject = (ref) => {
    const object = parseObject(ref);
    guarded(() => (unpacked += unpackedOf(object, unpackedMost - unpacked)));
    return object;
  };
  const parseIndirectObject = parser.parseIndirectObject.bind(parser);
  parser.parseIndirectObject = async () => {
    const ref = await parseIndirectObject();
    objects++;
    return ref;
  };
  try {
    await parser.parseDocument();
  } catch {
    throw refused ?? unreadable();
  }
  if (refused || context.trailerInfo.Encrypt) throw refused ?? unreadable();
  if (objects === 0 || headersIn(text) !== objects) throw unreadable();
}

/** What is used of the parser: its objects can be seen while it reads them, not only those that remain. */
interface Parsing {
  readonly context: {
    assign: (ref: unknown, object: PDFObject) => void;
    readonly trailerInfo: { readonly Encrypt?: unknown };
  };
  parseObject: (ref: unknown) => PDFObject;
  parseIndirectObject: () => Promise<unknown>;
  parseDocument: () => Promise<unknown>;
}

/** How often an object begins anywhere in the file, whatever it stands in. */
const headersIn = (text: string): number => {
  const gap = "(?:[\\0\\t\\n\\f\\r ]|%[^\\r\\n]*[\\r\\n])";
  return text.match(new RegExp(`(?<!\\d)\\d{1,10}${gap}+\\d{1,5}${gap}*obj`, "g"))?.length ?? 0;
};

const nameIn = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
};
const numberIn = (dict: PDFDict, key: string): number => {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : 0;
};

/** The bytes of a stream that holds other objects; 0 for any other. @throws Refusal beyond `most`. */
function unpackedOf(object: PDFObject, most: number): number {
  if (!(object instanceof PDFRawStream)) return 0;
  const { dict, contents } = object;
  const type = nameIn(dict, "Type");
  if (type !== "ObjStm" && type !== "XRef") {
    // Readers take any stream that has both for one with objects in it.
    if (dict.has(PDFName.of("First")) && dict.has(PDFName.of("N"))) throw unreadable();
    return 0;
  }
  const filter = dict.get(PDFName.of("Filter"));
  if (!filter) return contents.length;
  if (nameIn(dict, "Filter") !== "FlateDecode") throw unreadable();
  try {
    return inflateSync(contents, { maxOutputLength: Math.max(1, most) }).length;
  } catch {
    throw unreadable();
  }
}

/** @throws Refusal INVALID_INPUT where an object, or one inside it, does something by itself or carries a file. */
function assertCalm(object: PDFObject): void {
  if (object instanceof PDFInvalidObject) throw unreadable();
  if (object instanceof PDFArray) for (const one of object.asArray()) assertCalm(one);
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return;
  if (actions.has(nameIn(dict, "S") ?? "") || kinds.has(nameIn(dict, "Subtype") ?? "")) throw active();
  if (kinds.has(nameIn(dict, "Type") ?? "") || leadsAstray(dict)) throw active();
  if (nameIn(dict, "Subtype") === "Image" && numberIn(dict, "Width") * numberIn(dict, "Height") > pixelsMost)
    throw tooManyPixels();
  for (const [key, value] of dict.entries()) {
    if (keys.has(key.decodeText())) throw active();
    assertCalm(value);
  }
}
/** A link that leads elsewhere than to a web page, an email address or a telephone. */
function leadsAstray(dict: PDFDict): boolean {
  const to = dict.get(PDFName.of("URI"));
  if (!(to instanceof PDFString || to instanceof PDFHexString)) return false;
  return /^\s*[a-z][a-z0-9+.-]*:/i.test(to.decodeText()) && !/^\s*(https?|mailto|tel):/i.test(to.decodeText());
}
