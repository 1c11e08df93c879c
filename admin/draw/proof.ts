/**
 * The draw recalculated by the reader's own browser from public data only. The rule is that of draft-thomson-elegy-vrs.
 */
export type Weights = Readonly<Record<string, number>>;
const utf8 = new TextEncoder();
const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const byUtf8 = (a: string, b: string): number => {
  const [x, y] = [utf8.encode(a), utf8.encode(b)];
  for (let i = 0; i < Math.min(x.length, y.length); i++) if (x[i] !== y[i]) return x[i]! - y[i]!;
  return x.length - y.length;
};

export const sha256 = async (data: Uint8Array<ArrayBuffer>): Promise<string> =>
  hex(await crypto.subtle.digest("SHA-256", data));
async function hmac(key: string, data: Uint8Array<ArrayBuffer>): Promise<string> {
  const held = await crypto.subtle.importKey("raw", bytes(key), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return hex(await crypto.subtle.sign("HMAC", held, data));
}
const ticketsOf = (label: string, weights: Weights | null): string[] =>
  weights ? Array.from({ length: weights[label] ?? 0 }, (_, i) => `${label}#${i + 1}`) : [label];

export const opens = async (code: string, commitment: string): Promise<boolean> =>
  (await sha256(bytes(code))) === commitment;
export const poolHashOf = (pool: readonly string[], weights: Weights | null): Promise<string> =>
  sha256(
    utf8.encode(
      pool
        .flatMap((label) => ticketsOf(label, weights))
        .sort(byUtf8)
        .map((ticket) => `${ticket}\n`)
        .join(""),
    ),
  );
/** Every label with its order value, the first drawn first. */
export async function ordered(
  code: string,
  value: string,
  pool: readonly string[],
  weights: Weights | null,
): Promise<{ label: string; order: string }[]> {
  const prk = await hmac(code, utf8.encode(value));
  const orders = await Promise.all(
    pool.map(async (label) => {
      const all = await Promise.all(
        ticketsOf(label, weights).map((ticket) => hmac(prk, Uint8Array.from([...utf8.encode(ticket), 1]))),
      );
      return { label, order: all.reduce((least, one) => (one < least ? one : least)) };
    }),
  );
  return orders.sort((a, b) => (a.order < b.order ? -1 : 1));
}
