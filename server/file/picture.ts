import { pixelsMost, tooManyPixels, unreadable } from "./no.ts";

/** The kinds of picture that are accepted, as they are detected. */
export type Picture = "png" | "jpg" | "heic" | "tif";

/** @throws Refusal INVALID_INPUT for a picture of more than 50 megapixels, and where its size cannot be read. */
export function assertPicture(kind: Picture, content: Buffer): void {
  const pixels = readable(() => pixelsOf[kind](content));
  if (!(pixels > 0)) throw unreadable();
  if (pixels > pixelsMost) throw tooManyPixels();
}
function readable(read: () => number): number {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw unreadable();
    throw error;
  }
}

/** How many pixels the largest of its pictures has; 0 where it states none. A RangeError where it is cut off. */
const pixelsOf: Readonly<Record<Picture, (content: Buffer) => number>> = {
  png: (content) => content.readUInt32BE(16) * content.readUInt32BE(20),
  jpg: pixelsOfJpeg,
  heic: pixelsOfHeic,
  tif: pixelsOfTiff,
};

/** The frame's header (SOF) is a marker C0 to CF, but for C4, C8 and CC. ITU-T T.81. */
function pixelsOfJpeg(content: Buffer): number {
  for (let at = 2; ; ) {
    while (content.readUInt8(at) !== 0xff) at++;
    while (content.readUInt8(at) === 0xff) at++;
    const marker = content.readUInt8(at);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return content.readUInt16BE(at + 4) * content.readUInt16BE(at + 6);
    if (marker === 0xda || marker === 0xd9) return 0;
    const bare = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    at += bare ? 1 : 1 + content.readUInt16BE(at + 1);
  }
}

/** Each item states its extent in a box `ispe`: version, width, height. ISO/IEC 23008-12. */
function pixelsOfHeic(content: Buffer): number {
  let most = 0;
  for (let at = content.indexOf("ispe"); at >= 0; at = content.indexOf("ispe", at + 4))
    if (at + 16 <= content.length) most = Math.max(most, content.readUInt32BE(at + 8) * content.readUInt32BE(at + 12));
  return most;
}

/** Each directory states width (256) and height (257). TIFF 6.0; a chain of more than 1,000 is none. */
function pixelsOfTiff(content: Buffer): number {
  const little = content.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (little ? content.readUInt16LE(at) : content.readUInt16BE(at));
  const long = (at: number) => (little ? content.readUInt32LE(at) : content.readUInt32BE(at));
  if (short(2) !== 42) return 0;
  let most = 0;
  let at = long(4);
  for (let pages = 0; at > 0; pages++) {
    if (pages > 1_000) return 0;
    const entries = short(at);
    const sides: number[] = [];
    for (let i = 0; i < entries; i++) {
      const entry = at + 2 + i * 12;
      if ([256, 257].includes(short(entry))) sides.push(short(entry + 2) === 3 ? short(entry + 8) : long(entry + 8));
    }
    most = Math.max(most, (sides[0] ?? 0) * (sides[1] ?? 0));
    at = long(at + 2 + entries * 12);
  }
  return most;
}
