import { unzipSync } from "fflate";

/** How much an archive may hold: entries in all, and bytes of those that are wanted once they are unpacked. */
export interface ZipLimits {
  readonly entries: number;
  readonly bytes: number;
}
/** What is thrown for an archive beyond its limits, and for one that cannot be read. */
export interface ZipRefusals {
  readonly tooLarge: (what: keyof ZipLimits) => Error;
  readonly damaged: () => Error;
}

/** The entries of an archive that are `wanted` by their names, of true size: what it says of its sizes holds, for nothing is unpacked beyond it. */
export function unzipped(
  content: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
  { tooLarge, damaged }: ZipRefusals,
): Record<string, Uint8Array> {
  let [bytes, entries] = [0, 0];
  let beyond: Error | undefined;
  const over = (what: keyof ZipLimits): Error => {
    beyond = tooLarge(what);
    return beyond;
  };
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (++entries > limits.entries) throw over("entries");
    if (!wanted(name)) return false;
    bytes += originalSize;
    if (bytes > limits.bytes) throw over("bytes");
    return true;
  };
  try {
    return unzipSync(content, { filter });
  } catch {
    throw beyond ?? damaged();
  }
}
