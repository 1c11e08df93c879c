/**
 * Whether `signature` (base64) is that of `text` under the Ed25519 key in `pem`. Undefined if the browser does not
 * support Ed25519.
 */
export async function signatureHolds(text: string, signature: string, pem: string): Promise<boolean | undefined> {
  const bytes = (base64: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  try {
    const key = await crypto.subtle.importKey(
      "spki",
      bytes(pem.replace(/-----[^-]+-----|\s/g, "")),
      { name: "Ed25519" },
      false,
      ["verify"],
    );
    return await crypto.subtle.verify({ name: "Ed25519" }, key, bytes(signature), new TextEncoder().encode(text));
  } catch {
    return undefined;
  }
}
