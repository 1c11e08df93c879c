import crypto, { createHash, createPrivateKey, createPublicKey, type UUID } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { configureGlobal } from "fast-check";
import { expect, inject } from "vitest";

/**
 * Ids, keys, salts and properties of a test file come from the run's seed and the file's name, so that a red run can be
 * repeated: the seed is printed first, and `TANHUI_TEST_SEED` gives it again.
 */
const name = expect.getState().testPath?.split("/test/").at(-1) ?? "";
const digest = (text: string): Buffer => createHash("sha512").update(text).digest();
let drawn = 0;

function seededBytes(length: number): Buffer {
  const blocks: Buffer[] = [];
  for (let have = 0; have < length; have += 64) blocks.push(digest(`${inject("seed")} ${name} ${drawn++}`));
  return Buffer.concat(blocks).subarray(0, length);
}

function seededUUID(): UUID {
  const bytes = seededBytes(16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") as UUID;
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const pkcs8 = Buffer.from("302e020100300506032b657004220420", "hex");

interface Encodings {
  readonly privateKeyEncoding?: crypto.KeyExportOptions<"pem">;
  readonly publicKeyEncoding?: crypto.KeyExportOptions<"pem">;
}
function seededKeyPair(type: "ed25519", { privateKeyEncoding, publicKeyEncoding }: Encodings = {}) {
  if (type !== "ed25519") throw new RangeError(`no seeded key pair of type ${type}`);
  const key = Buffer.concat([pkcs8, seededBytes(32)]);
  const privateKey = createPrivateKey({ key, format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(privateKey);
  return {
    privateKey: privateKeyEncoding ? privateKey.export(privateKeyEncoding) : privateKey,
    publicKey: publicKeyEncoding ? publicKey.export(publicKeyEncoding) : publicKey,
  };
}

Object.assign(crypto, {
  randomBytes: seededBytes,
  randomUUID: seededUUID,
  generateKeyPairSync: seededKeyPair,
});
syncBuiltinESMExports();
Math.random = () => seededBytes(6).readUIntBE(0, 6) / 2 ** 48;
configureGlobal({ seed: digest(`${inject("seed")} ${name}`).readInt32BE() });
