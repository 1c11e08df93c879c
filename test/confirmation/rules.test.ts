import { generateKeyPairSync, sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assertComplete,
  assertNeutral,
  assertRoute,
  missingIn,
  reachedOn,
  verifyCertificate,
  type Statement,
} from "../../server/confirmation/rules.ts";
import { decide, policyFor } from "../../server/policy/index.ts";
import type { Refusal } from "../../shared/platform/refusal.ts";

const refusalOf = (deed: () => unknown): Refusal | undefined => {
  try {
    deed();
  } catch (refusal) {
    return refusal as Refusal;
  }
  return undefined;
};

describe("routes", () => {
  const shandong = decide(policyFor("370000", "2025-06-01"), {
    kind: "forum",
    hostKind: "government",
    level: "provincial",
    promised: false,
    accountedElsewhere: false,
    participants: 500,
    personTimes: null,
    areaSquareMetres: null,
    beginsOn: "2025-06-20",
    endsOn: "2025-06-21",
  }).routes;
  test("a route that no clause opens is refused with what is open, and what decided", () => {
    const refusal = refusalOf(() => assertRoute(shandong, "selfCommitment"));
    expect(refusal).toMatchObject({
      code: "RULE_BROKEN",
      details: {
        reason: "routeClosed",
        open: ["evaluation"],
        clause: "SD-E 三(二)1",
        because: [{ fact: "participants", op: "gte", than: 500, value: 500, holds: true }],
      },
    });
    expect(assertRoute(shandong, "evaluation").clause).toBe("SD-E 三(二)1");
  });
  test("a route that turns on a figure which is not public is not open", () => {
    expect(refusalOf(() => assertRoute([{ ...shandong[0]!, holds: null }], "evaluation"))).toMatchObject({
      code: "RULE_BROKEN",
      details: { reason: "routeClosed", open: [] },
    });
  });
});

const statement: Statement = {
  name: "论坛",
  organisers: ["甲"],
  participants: 300,
  beginsOn: "2025-09-20",
  endsOn: "2025-09-21",
  place: "济南",
  boundary: ["event"],
  emissionsKilograms: 0,
  offsetMethod: "碳汇",
  completedOn: "2025-12-01",
  mode: "selfCommitment",
  pledge: true,
};
test("a statement lacks what is null, empty or not pledged; no emissions are a figure", () => {
  expect(missingIn(statement)).toEqual([]);
  expect(
    missingIn({ ...statement, organisers: [], offsetMethod: null, pledge: false, completedOn: null, name: "" }),
  ).toEqual(["name", "organisers", "offsetMethod", "completedOn", "pledge"]);
  expect(
    refusalOf(() =>
      assertComplete({ ...statement, boundary: [], pledge: false, completedOn: null }, "SD-E 三(二)2", ["completedOn"]),
    ),
  ).toMatchObject({
    code: "RULE_BROKEN",
    details: { missing: ["boundary", "pledge"], field: "boundary", clause: "SD-E 三(二)2" },
  });
});

test("neutral is: as much retired as emitted, to the kilogram", () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31), fc.nat(2 ** 31), (emissions, retired) => {
      expect(refusalOf(() => assertNeutral(emissions, retired, 0, "JL 二章")) === undefined).toBe(
        emissions > 0 && retired >= emissions,
      );
    }),
  );
  expect(refusalOf(() => assertNeutral(0, 0, 0, "JL 二章"))).toMatchObject({ details: { reason: "noEmissions" } });
  expect(refusalOf(() => assertNeutral(351_478, 351_477, 0, "SD-E 四(一)"))).toMatchObject({
    code: "RULE_BROKEN",
    details: {
      reason: "notNeutral",
      emissionsKilograms: 351_478,
      retiredKilograms: 351_477,
      uncoveredKilograms: 1,
      clause: "SD-E 四(一)",
      definition: "JL 二章",
    },
  });
  expect(refusalOf(() => assertNeutral(1000, 400, 700, "SD-E 四(二)"))).toMatchObject({
    details: { reason: "pendingNewSink", pendingKilograms: 700, uncoveredKilograms: 600 },
  });
});

test("neutrality is reached with the retirement that covers, whatever the order in which they are told", () => {
  const lines = [
    { kilograms: 40, on: "2025-11-01" },
    { kilograms: 60, on: "2025-10-01" },
    { kilograms: 5, on: "2025-12-01" },
  ];
  expect([100, 60, 61, 105, 106].map((kilograms) => reachedOn(lines, kilograms))).toEqual([
    "2025-11-01",
    "2025-10-01",
    "2025-11-01",
    "2025-12-01",
    null,
  ]);
});

describe("a certificate that was tampered with", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const payload = Buffer.from('{"emissionsKilograms":351478,"event":"海洋碳汇论坛","number":"460000-C-2025-0001"}');
  const signature = sign(null, payload, privateKey).toString("base64");
  const pem = String(publicKey.export({ type: "spki", format: "pem" }));
  test("is rejected whichever bit of it is flipped", () => {
    expect(verifyCertificate(payload, signature, pem)).toBe(true);
    expect(verifyCertificate(payload.toString(), signature, pem)).toBe(true);
    for (let i = 0; i < payload.length * 8; i++) {
      const forged = Buffer.from(payload);
      forged[i >> 3]! ^= 1 << (i & 7);
      expect(verifyCertificate(forged, signature, pem), `bit ${i}`).toBe(false);
    }
    const bytes = Buffer.from(signature, "base64");
    for (let i = 0; i < bytes.length * 8; i++) {
      const forged = Buffer.from(bytes);
      forged[i >> 3]! ^= 1 << (i & 7);
      expect(verifyCertificate(payload, forged.toString("base64"), pem), `bit ${i} of the signature`).toBe(false);
    }
  });
  test("neither another key nor nonsense passes, and nothing throws", () => {
    const other = generateKeyPairSync("ed25519").publicKey;
    expect(verifyCertificate(payload, signature, String(other.export({ type: "spki", format: "pem" })))).toBe(false);
    expect(verifyCertificate(payload, signature, "no key")).toBe(false);
    expect(verifyCertificate(payload, `${signature}\n`, pem)).toBe(false);
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, mark) => {
        expect(verifyCertificate(text, mark, pem)).toBe(false);
      }),
    );
  });
});
