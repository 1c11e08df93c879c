import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { certificateFile, readCertificate } from "../../server/confirmation/certificate-file.rules.ts";
import { keyIdOf } from "../../server/confirmation/rules.ts";
import { seal, type Payload } from "../../server/confirmation/seal.ts";
import { Refusal } from "../../shared/platform/refusal.ts";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const pem = String(publicKey.export({ type: "spki", format: "pem" }));
const said = {
  type: "carbonNeutralityCertificate",
  number: "460000-C-2026-0001",
  emissionsKilograms: 351_478,
  event: { titleZh: "海洋碳汇论坛" },
} as unknown as Payload;
const file = certificateFile(seal(said, privateKey));
const refusalOf = (text: string, key = pem) => {
  try {
    return readCertificate(text, key) && undefined;
  } catch (error) {
    return error instanceof Refusal ? error : Promise.reject(error);
  }
};

describe("the file of a certificate", () => {
  test("says what was signed, also with white space around it", () => {
    expect(readCertificate(file, pem)).toEqual(said);
    expect(readCertificate(`\n ${file}\r\n`, pem)).toEqual(said);
    expect(keyIdOf(pem)).toBe(keyIdOf(privateKey));
  });
  test("is refused whichever byte of it is another", () => {
    const bytes = Buffer.from(file);
    for (let i = 0; i < bytes.length; i++)
      for (const mask of [0x01, 0x20, 0x80, 0xff]) {
        const forged = Buffer.from(bytes);
        forged[i]! ^= mask;
        expect(refusalOf(forged.toString()), `byte ${i} by ${mask}`).toBeInstanceOf(Refusal);
      }
  });
  test.each<[string, string, string]>([
    ["another key signed it", certificateFile(seal(said, generateKeyPairSync("ed25519").privateKey)), "certificateKey"],
    ["it was rewritten with spaces", JSON.stringify(JSON.parse(file), null, 1), "certificateAltered"],
    ["something was added", file.replace('{"format"', '{"extra":1,"format"'), "certificateAltered"],
    ["it is a list", "[]", "certificateForm"],
    ["it is nothing", "", "certificateForm"],
    ["it is null", "null", "certificateForm"],
  ])("is refused when %s", (_, text, reason) => {
    expect(refusalOf(text)).toMatchObject({ details: { reason, field: "file" } });
  });
  test("no text makes it throw anything but a refusal", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(refusalOf(text)).toBeInstanceOf(Refusal);
      }),
    );
  });
});
