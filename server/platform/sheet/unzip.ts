import { unzipSync } from "fflate";

/** Limits of an archive: total entries, and unpacked bytes of the wanted ones. */
export interface ZipLimits {
  readonly entries: number;
  readonly bytes: number;
}
/** Thrown for an archive beyond its limits, and for one that cannot be read. */
export interface ZipRefusals {
  readonly tooLarge: (what: keyof ZipLimits) => Error;
  readonly damaged: () => Error;
}

/** The `wanted` entries of an archive, by name. Stated sizes are enforced: nothing is unpacked beyond them. */
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
