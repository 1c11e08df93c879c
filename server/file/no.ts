import { invalidInput, type Refusal } from "../../shared/platform/refusal.ts";

/** How many pixels a picture may have. */
export const pixelsMost = 50_000_000;

const no = (reason: string, message: string): Refusal => invalidInput("file", reason, message);
export const empty = () => no("fileEmpty", "the file is empty");
export const active = () =>
  no("fileActive", "the file contains scripts, macros or other files: print it to PDF, and take that");
export const tooManyPixels = () => no("filePixels", "a picture has more than 50 megapixels");
export const unreadable = () =>
  no(
    "fileUnreadable",
    "the file is encrypted, damaged, or not all of it can be read: save it again without a password",
  );
export const twofold = () => no("fileTwofold", "the file can also be read as a web page: save it again");
export const damagedMap = () => no("fileDamaged", "the archive is damaged or holds more than a map: pack it again");
export const unknownKind = () =>
  no(
    "fileKind",
    "only PDF, PNG, JPEG, HEIC, TIFF, Word, Excel, PowerPoint, OpenDocument, CSV, GeoJSON, GPX, KML and zipped shapefiles",
  );
