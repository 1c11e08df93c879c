import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkCertificate, type ServedKey } from "../../shared/confirmation/certificate-check.ts";
import { canonical } from "../../server/platform/log/canonical.ts";

const read = (name: string) => JSON.parse(readFileSync(`docs/verify/samples/${name}`, "utf8"));
const certificateAt = (name: string) => {
  const { payload, signature, keyId } = read(`certificate/${name}.json`);
  return { payload: canonical(payload), signature, keyId };
};
const keys: readonly ServedKey[] = read("keys/good.json").keys;
const good = certificateAt("good");
const proof = read("inclusion/good.json");
const headAt = "2026-01-15T04:00:00.000Z";
const all = { signature: true, seal: true, head: true, headAt, quantities: true };

describe("what a browser finds of a certificate, out of what is served", () => {
  test("a good one holds in all that can be found without the whole log", async () => {
    expect(await checkCertificate(good, keys, proof)).toEqual(all);
  });

  test("a changed text is not what was signed, nor what was sealed", async () => {
    const found = await checkCertificate(certificateAt("broken-quantity"), keys, proof);
    expect(found).toEqual({ ...all, signature: false, seal: false, quantities: false });
  });

  test("a stranger's key counts for nothing, under whichever id", async () => {
    for (const name of ["broken-key", "broken-key-id"])
      expect(await checkCertificate(certificateAt(name), keys, proof), name).toMatchObject({ signature: false });
  });

  test("a key counts on the days on which it was in force, and keys that do not follow one another not at all", async () => {
    const [certificate, ...others] = keys as [ServedKey, ...ServedKey[]];
    const later = { ...certificate, from: "2026-01-10T00:00:00.000Z" };
    const until = (instant: string) => [
      { ...certificate, until: instant },
      { ...later, from: instant, pem: others[0]!.pem },
    ];
    // Issued on 2026-01-12; in China the day began at 16:00 UTC.
    const signatureWith = async (some: readonly ServedKey[]) =>
      (await checkCertificate(good, [...some, ...others], proof)).signature;
    expect(await signatureWith(until("2026-01-11T16:00:00.000Z"))).toBe(true);
    expect(await signatureWith(until("2026-01-11T15:59:59.000Z"))).toBe(false);
    expect(await signatureWith([certificate, later]), "two in force").toBe(false);
  });

  test.each(["content", "index", "hash", "short", "long", "order", "leaf"])(
    "a proof with another %s shows no seal",
    async (name) => {
      const found = await checkCertificate(good, keys, read(`inclusion/broken-${name}.json`));
      expect(found).toMatchObject({ signature: true, seal: false });
    },
  );

  test("a head that a stranger signed is none, and one over another size shows nothing", async () => {
    expect(await checkCertificate(good, keys, read("inclusion/broken-key.json"))).toMatchObject({ head: false });
    expect(await checkCertificate(good, keys, read("inclusion/broken-head.json"))).toMatchObject({ seal: false });
  });

  test("what is not served is not said to hold", async () => {
    expect(await checkCertificate(good, undefined, undefined)).toEqual({ quantities: true });
    expect(await checkCertificate(good, keys, { ...proof, note: null })).toMatchObject({
      signature: true,
      seal: undefined,
      head: undefined,
    });
  });
});
