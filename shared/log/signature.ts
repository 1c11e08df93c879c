/** Ed25519 and SHA-256 as the reader's own browser has them. */
const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
/** The bytes between the lines of a PEM. */
const derOf = (pem: string): Uint8Array<ArrayBuffer> => bytesOf(pem.replace(/-----[^-]+-----|\s/g, ""));

export async function sha256(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A key's id in certificates: the first 16 hex digits of SHA-256 over its SPKI. */
export const shortIdOf = async (pem: string): Promise<string> => (await sha256(derOf(pem))).slice(0, 16);

/**
 * Whether `signature` (base64) is that of `text` under the Ed25519 key in `pem`, behind `skip` bytes. Undefined if the
 * browser does not support Ed25519.
 */
export async function signatureHolds(
  text: string,
  signature: string,
  pem: string,
  skip = 0,
): Promise<boolean | undefined> {
  try {
    const key = await crypto.subtle.importKey("spki", derOf(pem), { name: "Ed25519" }, false, ["verify"]);
    const bytes = bytesOf(signature).slice(skip);
    return await crypto.subtle.verify({ name: "Ed25519" }, key, bytes, new TextEncoder().encode(text));
  } catch {
    return undefined;
  }
}
