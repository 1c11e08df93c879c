import { describe, expect, test } from "vitest";
import {
  hoardsIn,
  thresholds,
  washTradesIn,
  type Holding,
  type Sale,
  type Tie,
} from "../../server/case/watch.rules.ts";

const t = 1_000;
const has = (holder: string, tonnes: number, but: Partial<Holding> = {}): Holding => ({
  holder,
  mechanism: "M",
  region: "370000",
  kilograms: tonnes * t,
  makers: ["maker"],
  ...but,
});

describe("who hoards", () => {
  test.each<[string, Holding[], string[]]>([
    ["one who holds more than a fifth of others' credits", [has("maker", 7_000), has("a", 3_000)], ["a"]],
    ["nobody at just a fifth", [has("maker", 8_000), has("a", 2_000)], []],
    ["nobody below the floor, however small the mechanism is", [has("maker", 1), has("a", 999)], []],
    ["at the floor", [has("maker", 1), has("a", 1_000)], ["a"]],
    [
      "nobody with what they made themselves",
      [has("maker", 9_000), has("a", 1_000, { makers: ["a", "dev"] }), has("dev", 8_000, { makers: ["b", "dev"] })],
      [],
    ],
    [
      "whoever buys up beside their own",
      [has("a", 5_000, { makers: ["a"] }), has("a", 3_000), has("maker", 2_000)],
      ["a"],
    ],
    [
      "of each mechanism by itself",
      [
        has("maker", 90_000),
        has("a", 2_000),
        has("a", 2_000, { mechanism: "N" }),
        has("maker", 2_000, { mechanism: "N" }),
      ],
      ["a"],
    ],
    ["over several projects", [has("maker", 7_000), has("a", 1_500), has("a", 1_500, { makers: ["other"] })], ["a"]],
    ["nobody with what nobody here is known to have made", [has("maker", 1_000), has("a", 9_000, { makers: [] })], []],
    ["nobody where nothing is held", [], []],
  ])("%s", (_, holdings, expected) =>
    expect(hoardsIn(holdings, thresholds).map(({ holder }) => holder)).toEqual(expected),
  );
  test("is told with what is held, out of all", () => {
    expect(hoardsIn([has("maker", 7_000), has("a", 3_000)], thresholds)).toEqual([
      {
        holder: "a",
        mechanism: "M",
        region: "370000",
        evidence: { pattern: "share", mechanism: "M", kilograms: 3_000_000, allKilograms: 10_000_000 },
      },
    ]);
  });
});

let count = 0;
const sale = (seller: string, buyer: string, on: string, but: Partial<Sale> = {}): Sale => ({
  id: `s${String(++count).padStart(3, "0")}`,
  seller,
  buyer,
  on,
  mechanism: "M",
  region: "370000",
  vintage: 2024,
  kilograms: 10,
  ...but,
});
const tie = (one: string, other: string, but: Partial<Tie> = {}): Tie => ({
  one,
  other,
  since: "2025-01-01",
  until: null,
  ...but,
});
const many = (n: number, step = 1): Sale[] =>
  Array.from({ length: n }, (_, i) => sale("a", "b", `2026-01-${String(1 + i * step).padStart(2, "0")}`));

describe("which sales look made for show", () => {
  test.each<[string, Sale[], Tie[], string[]]>([
    [
      "what is sold back on the last day of it",
      [sale("a", "b", "2026-01-01"), sale("b", "a", "2026-01-31")],
      [],
      ["soldBack"],
    ],
    ["not what is sold back a day later", [sale("a", "b", "2026-01-01"), sale("b", "a", "2026-02-01")], [], []],
    ["not another vintage", [sale("a", "b", "2026-01-01"), sale("b", "a", "2026-01-02", { vintage: 2023 })], [], []],
    ["not another mechanism", [sale("a", "b", "2026-01-01"), sale("b", "a", "2026-01-02", { mechanism: "N" })], [], []],
    ["not what goes on to a third", [sale("a", "b", "2026-01-01"), sale("b", "c", "2026-01-02")], [], []],
    ["sold back on the same day", [sale("a", "b", "2026-01-01"), sale("b", "a", "2026-01-01")], [], ["soldBack"]],
    ["five sales within thirty days", many(5, 7), [], ["often"]],
    ["not four", many(4), [], []],
    ["not five over more days", [...many(4), sale("a", "b", "2026-03-01")], [], []],
    ["to and fro counts both ways", [...many(4), sale("b", "a", "2026-01-05", { vintage: 2020 })], [], ["often"]],
    ["between those of a declared relation", [sale("a", "b", "2026-01-01")], [tie("b", "a")], ["related"]],
    ["not once the relation has ended", [sale("a", "b", "2026-01-01")], [tie("a", "b", { until: "2025-12-31" })], []],
    ["not before it began", [sale("a", "b", "2026-01-01")], [tie("a", "b", { since: "2026-01-02" })], []],
    ["not a relation with somebody else", [sale("a", "b", "2026-01-01")], [tie("a", "c")], []],
    ["none without sales", [], [tie("a", "b")], []],
  ])("%s", (_, sales, ties, expected) =>
    expect(washTradesIn(sales.toReversed(), ties, thresholds).map(({ evidence }) => evidence.pattern)).toEqual(
      expected,
    ),
  );
  test("are told as a pair, by the sale that completes them", () => {
    const [there, back] = [sale("z", "b", "2026-01-01"), sale("b", "z", "2026-01-09", { kilograms: 7 })];
    expect(washTradesIn([there, back], [], thresholds)).toEqual([
      {
        pair: ["b", "z"],
        region: "370000",
        latest: back.id,
        evidence: { pattern: "soldBack", mechanism: "M", vintage: 2024, kilograms: 17, trades: [there.id, back.id] },
      },
    ]);
  });
});
