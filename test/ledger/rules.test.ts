import { describe, expect, test } from "vitest";
import { placeIn } from "../../server/ledger/ranges.rules.ts";
import { accountOf, assertMovable, type Moving } from "../../server/ledger/rules.ts";
import type { Account } from "../../shared/ledger/ledger.ts";
import { refusalOf } from "../support/refusal.ts";

test.each<[Account, string]>([
  ["held", "held:o1"],
  ["offered", "offered:o1"],
  ["buffer", "buffer:p1"],
  ["pool", "pool:370000"],
  ["earmarked", "earmarked:e1"],
  ["reserved", "reserved:e1"],
  ["reservedForParticipants", "reservedForParticipants:e1"],
  ["retired", "retired:t1"],
  ["cancelled", "cancelled:t1"],
])("a block that is %s stands in the account %s", (account, name) =>
  expect(accountOf({ account, holder: "o1", project: "p1", region: "370000", batch: "t1", event: "e1" })).toBe(name),
);

describe("what moves from a block", () => {
  const move = (kind: Moving, account: Account, kilograms: number, to: Account, clause?: string) =>
    refusalOf(() => assertMovable(kind, { id: "b", account, kilograms: 10 }, kilograms, to, clause));

  test.each<[Moving, Account, number, Account]>([
    ["reserve", "held", 1, "reserved"],
    ["reserve", "pool", 10, "reservedForParticipants"],
    ["retire", "reserved", 10, "retired"],
  ])("%s from %s of %i kg to %s", (kind, account, kilograms, to) =>
    expect(move(kind, account, kilograms, to)).toBeUndefined(),
  );
  test.each([0, -1, 1.5, Number.NaN, 2 ** 53])("is never %f kg", (kilograms) =>
    expect(move("reserve", "held", kilograms, "reserved", "c")).toEqual({
      code: "INVALID_INPUT",
      field: "kilograms",
      reason: "nothing",
      kilograms,
      clause: "platform default",
    }),
  );
  test.each<[Moving, Account, Account]>([
    ["retire", "retired", "retired"],
    ["cancel", "reserved", "cancelled"],
    ["retire", "held", "cancelled"],
    ["reserve", "held", "held"],
  ])("is not to %s from %s to %s", (action, state, to) =>
    expect(move(action, state, 1, to, "c")).toEqual({
      code: "WRONG_STATE",
      reason: "wrongState",
      state,
      action,
      clause: "c",
    }),
  );
  test("is no more than there is, by the platform's own rule where no other is named", () => {
    const lacking = { code: "RULE_BROKEN", field: "kilograms", reason: "lacking", there: 10, kilograms: 11 };
    expect(move("retire", "held", 11, "retired", "c")).toEqual({ ...lacking, clause: "c" });
    expect(move("retire", "held", 11, "retired")).toEqual({ ...lacking, clause: "platform default" });
  });
});

test.each<[number[], number, number]>([
  [[], 5, 0],
  [[10], 9, 0],
  [[10], 10, 1],
  [[10, 20, 30], 5, 0],
  [[10, 20, 30], 19, 1],
  [[10, 20, 30], 20, 2],
  [[10, 20, 30], 30, 3],
  [[10, 20, 20, 30], 20, 3],
])("in %o, the first that is greater than %i stands at %i", (keys, serial, at) =>
  expect(placeIn(keys, (key) => key, serial)).toBe(at),
);
