import { describe, expect, test } from "vitest";
import { isLatin, rangeOf, registryOf } from "../../server/offset/foreign-serial.rules.ts";
import type { UnitKind } from "../../shared/offset/offset.ts";

describe("a range as its registry counts it", () => {
  test.each<[string, number, { readonly head: string; readonly first: number }]>([
    ["X-", 11_000, { head: "X", first: 11_000 }],
    ["X-1", 1000, { head: "X", first: 11_000 }],
    ["x 1", 1000, { head: "X", first: 11_000 }],
    ["Ｘ－１", 1000, { head: "X", first: 11_000 }],
    ["A-1-B-07", 3, { head: "A1B", first: 73 }],
    ["", 5, { head: "", first: 5 }],
    ["12", 5, { head: "", first: 125 }],
    ["A", 9_007_199_254_740_991, { head: "A", first: 9_007_199_254_740_991 }],
  ])("%s, then %i", (prefix, first, range) => expect(rangeOf(prefix, first)).toEqual(range));
  test("is none where its number is too long to be exact", () =>
    expect(rangeOf("A-9", 9_007_199_254_740_991)).toBeUndefined());
});

describe("the registry of a unit", () => {
  test.each<[string, UnitKind, string, string | undefined]>([
    ["is the only one of its kind, in its own spelling", "VCU", "verra registry", "Verra Registry"],
    ["is not the one of another kind", "VCU", "CDM Registry", undefined],
    ["is not one that nobody knows, where there is only one", "CEA", "Gold Standard", undefined],
    ["is the one given, where there are many", "other", "Gold Standard", "Gold Standard"],
    ["is not the one that keeps another kind alone", "other", "ＶＥＲＲＡ　registry", undefined],
    ["is known by its other names", "other", "a.c.r.", "American Carbon Registry"],
    ["is not the national one under an English name", "other", "CCER Registry", undefined],
    ["is the one given, where nobody knows it", "other", "碳惠天府登记系统", "碳惠天府登记系统"],
  ])("%s", (_, kind, named, registry) => expect(registryOf(kind, named)?.name).toBe(registry));
});

test.each<[string, boolean]>([
  ["CN-2024_A.1", true],
  ["ＡＢ－１", true],
  ["", true],
  ["!~", true],
  ["АB-1", false], // its first letter is Cyrillic
  ["AB-1号", false],
  ["号AB-1", false],
])("of Latin letters alone: %s, %s", (text, latin) => expect(isLatin(text)).toBe(latin));
