import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assertPool,
  codeOf,
  commitmentOf,
  drawFrom,
  opens,
  orderOf,
  poolHashOf,
  prkOf,
  sampleSizeFor,
} from "../../server/draw/rules.ts";
import { refusalOf } from "../support/refusal.ts";

const invalid = { code: "INVALID_INPUT", clause: "platform default" };

const secret = "totally not a bikeshed";
const value = "1.2.3.4.5.6./1.2.3.4.5.6./1.2.3.4.5.6./";
const commitment = "950ea08d8d5fd3ae415b9967aba7a48aba39ca62a4d98f2e7fe25cb1b8f8c488";
const code = "5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456";
const prk = "5fa96a4e4b50cbb87edd374566a03af5dd2372162b6a9ab88ab8e10f1dbb768b";

describe("the published vectors of the draw", () => {
  test("the chain of hashes: what is published, what is revealed, and that one opens the other", () => {
    expect(commitmentOf(secret, 10)).toBe(commitment);
    expect(codeOf(secret, 10)).toBe(code);
    expect(opens(code, commitment)).toBe(true);
    expect(opens(commitment, commitment)).toBe(false);
    expect(opens(codeOf("another", 10), commitment)).toBe(false);
  });
  test("the key", () => expect(prkOf(code, value)).toBe(prk));

  test.each([
    ["lavenderblush", "002ed527ae0a44a86c205d1cdba61826951a2ffb53c13729c3762eea04e21676"],
    ["blue", "03f710be2b61a6f9c3f89aa5ab553b81abb5fc9817865ac29b5b62dcfbaf431f"],
    ["darkgoldenrod", "08bab81380d7f0769cecf9969a8d9c04ad9156dfe03a6d6d0ed777734620d0e5"],
    ["mediumvioletred", "0c26494fa81f3aed8a9f66e77b73a1a9a2881762dee2e7f24858bfa8d78a5c4d"],
  ])("the order of %s", (label, order) => expect(orderOf(prk, label)).toBe(order));
  test("the least order is drawn first, however the pool was listed", () => {
    const drawn = ["lavenderblush", "blue", "darkgoldenrod", "mediumvioletred"];
    expect(drawFrom(prk, drawn.toReversed(), 4).map(({ label }) => label)).toEqual(drawn);
  });

  const key = "fb6404e46bac1eb712eba0125f5b8c390647e0ffb2aef9d8f4056d267a0c895d";
  const weight = [1, 1, 1, 2, 2, 3, 1, 1, 5, 1, 2];
  const pool = weight.map((_, i) => `GD-2026-${String(i + 1).padStart(4, "0")}`);
  const weights = Object.fromEntries(pool.map((label, i) => [label, weight[i]!]));
  const shortly = (label: string) => label.slice(-4);

  test.each([
    ["0001", "7ec89ca1b608ce24"],
    ["0002", "c09a592179e53242"],
    ["0003", "e70ef9cc5775692f"],
    ["0004", "4814ec72b2e6a95a"],
    ["0005", "ddee0782359eb2ba"],
    ["0006", "0414006f8b71b375"],
    ["0007", "893088a587271477"],
    ["0008", "b04166b8b62a0436"],
    ["0009", "d01ff769e3ca3037"],
    ["0010", "68ffe74c88635c19"],
    ["0011", "b6a42d0e7ec20c5b"],
  ])("the uniform order of %s", (end, order) => expect(orderOf(key, `GD-2026-${end}`).slice(0, 16)).toBe(order));
  test("a uniform draw of four", () =>
    expect(drawFrom(key, pool, 4).map(({ label }) => shortly(label))).toEqual(["0006", "0004", "0010", "0001"]));
  test("a weighted draw of four", () =>
    expect(
      drawFrom(key, pool, 4, weights).map(({ label, order }) => `${shortly(label)} ${order.slice(0, 16)}`),
    ).toEqual(["0009 02dafde41142b7fc", "0010 1b52e6d61bc6ff19", "0008 38469f4e07964684", "0005 3eeb60fbe8347236"]));
});

test.each([
  [100, 5, 0.05, 45],
  [200, 10, 0.05, 51],
  [500, 25, 0.05, 56],
  [1000, 10, 0.05, 258],
  [1000, 50, 0.05, 57],
  [1000, 50, 0.01, 86],
  [10000, 100, 0.05, 294],
  [60, 3, 0.1, 32],
  [1, 1, 0.5, 1],
  [10, 10, 0.05, 1],
  [10, 1, 0.05, 10],
  [10, 1, 0.1, 9],
])("of %i with %i bad ones at %f, %i are checked", (all, bad, alpha, n) =>
  expect(sampleSizeFor(all, bad, alpha)).toBe(n),
);
test.each([
  [10, 0, 0.05],
  [10, 11, 0.05],
  [10, 1, 0],
  [10, 1, 0.000_000_9],
  [10, 1, 1],
  [10.5, 1, 0.1],
  [10, 1.5, 0.1],
  [10, 1, Number.NaN],
  [10_001, 1, 0.05],
])("no sample size for %f, %f, %f", (all, bad, alpha) =>
  expect(refusalOf(() => sampleSizeFor(all, bad, alpha))).toEqual({
    ...invalid,
    reason: "sampleFigures",
    all,
    bad,
    alpha,
  }),
);
test("of two with one bad one, both are checked at the least risk that may be asked for", () =>
  expect(sampleSizeFor(2, 1, 0.000_001)).toBe(2));

describe("the chain", () => {
  test("of one link is the hash of the secret: FIPS 180-2, appendix B.1", () =>
    expect(commitmentOf("abc", 1)).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  test("has ten thousand links at most", () => expect(commitmentOf("abc", 10_000)).toMatch(/^[0-9a-f]{64}$/));
  test.each([0, -1, 1.5, Number.NaN, 10_001])("has no %f links", (iterations) =>
    expect(refusalOf(() => commitmentOf("abc", iterations))).toEqual({
      ...invalid,
      field: "iterations",
      reason: "iterations",
      iterations,
    }),
  );
});

describe("the pool", () => {
  const labels = (length: number) => Array.from({ length }, (_, i) => `${i}`);
  const long = "x".repeat(201);

  test("is frozen as the sorted lines that sha256sum would hash", () => {
    // printf 'a\nb\n' | sha256sum
    expect(poolHashOf(["b", "a"])).toBe("911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2");
  });
  test.each<[string, string[], number, Record<string, number>?]>([
    ["one label, drawn", ["a"], 1],
    ["all that it has, drawn", ["a", "b"], 2],
    ["two hundred characters in a label", ["x".repeat(200)], 1],
    ["ten thousand labels", labels(10_000), 1],
    ["the least and the greatest weight", ["a", "b"], 1, { a: 1, b: 1000 }],
  ])("may have %s", (_, pool, k, weights) => expect(refusalOf(() => assertPool(pool, k, weights))).toBeUndefined());
  test.each<[string, string[], number, object]>([
    ["none", [], 1, { field: "pool", reason: "poolSize", size: 0 }],
    ["too many", labels(10_001), 1, { field: "pool", reason: "poolSize", size: 10_001 }],
    ["a sign of weight", ["a", "a#1"], 1, { field: "pool", reason: "label", label: "a#1" }],
    ["a line break", ["a\nb"], 1, { field: "pool", reason: "label", label: "a\nb" }],
    ["nothing", [""], 1, { field: "pool", reason: "label", label: "" }],
    ["a label too long", [long], 1, { field: "pool", reason: "label", label: long }],
    ["one twice", ["a", "a"], 1, { field: "pool", reason: "labelTwice" }],
    ["too few", ["a"], 2, { field: "sampleSize", reason: "sampleSize", sampleSize: 2, size: 1 }],
    ["no sample", ["a"], 0, { field: "sampleSize", reason: "sampleSize", sampleSize: 0, size: 1 }],
    ["half a one", ["a", "b"], 1.5, { field: "sampleSize", reason: "sampleSize", sampleSize: 1.5, size: 2 }],
  ])("refuses %s", (_, pool, k, details) =>
    expect(refusalOf(() => assertPool(pool, k))).toEqual({ ...invalid, ...details }),
  );
  test.each<[Record<string, number>, object]>([
    [{ a: 1 }, { reason: "weight", label: "b" }],
    [
      { a: 1, b: 0 },
      { reason: "weight", label: "b" },
    ],
    [
      { a: 1, b: 1.5 },
      { reason: "weight", label: "b" },
    ],
    [
      { a: 1001, b: 1 },
      { reason: "weight", label: "a" },
    ],
    [{ a: 1, b: 1, c: 1 }, { reason: "weightOfNone" }],
  ])("refuses the weights %o", (weights, details) =>
    expect(refusalOf(() => assertPool(["a", "b"], 1, weights))).toEqual({ ...invalid, field: "weights", ...details }),
  );
  test("whatever it is: the draw is of the pool, of the size asked, and independent of the list; its hash knows every change", () => {
    const label = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !/[#\r\n]/.test(text));
    fc.assert(
      fc.property(fc.uniqueArray(label, { minLength: 2, maxLength: 20 }), fc.nat(18), fc.string(), (pool, n, value) => {
        const k = 1 + (n % pool.length);
        const weights = Object.fromEntries(pool.map((label, i) => [label, 1 + (i % 3)]));
        const key = prkOf(code, value);
        const drawn = drawFrom(key, pool, k, weights);
        expect(new Set(drawn.map(({ label }) => label)).size).toBe(k);
        expect(drawFrom(key, pool.toReversed(), k, weights)).toEqual(drawn);
        expect(poolHashOf(pool.toReversed(), weights)).toBe(poolHashOf(pool, weights));
        expect(poolHashOf(pool.slice(1))).not.toBe(poolHashOf(pool));
        expect(poolHashOf(pool, { ...weights, [pool[0]!]: 7 })).not.toBe(poolHashOf(pool, weights));
      }),
      { numRuns: 50 },
    );
  });
});
