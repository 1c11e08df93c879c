/** The proof that the log contains an entry, calculated by the reader's own browser: RFC 6962, RFC 9162 2.1.3.2. */
const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const sha256 = async (data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", data));
const hex = (data: Uint8Array): string => [...data].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * The root to which `proof` leads from the entry `content` at `index` of a log of `size`; undefined if the proof is not
 * valid.
 */
export async function rootOf(
  content: string,
  index: number,
  size: number,
  proof: readonly string[],
): Promise<string | undefined> {
  let hash = await sha256(joined(Uint8Array.of(0), new TextEncoder().encode(content)));
  let [at, last] = [index, size - 1];
  for (const step of proof) {
    if (last === 0) return undefined;
    const beside = bytes(step);
    if (at % 2 === 1 || at === last) {
      hash = await sha256(joined(Uint8Array.of(1), beside, hash));
      while (at % 2 === 0 && at !== 0) {
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
      }
    } else hash = await sha256(joined(Uint8Array.of(1), hash, beside));
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? hex(hash) : undefined;
}
