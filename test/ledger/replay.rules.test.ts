import { describe, expect, test } from "vitest";
import { Fault, Replay, type Deed, type Stood } from "../../server/ledger/replay.rules.ts";

const issued: Deed = {
  id: "l1",
  type: "block",
  action: "issue",
  record: "b1",
  mechanism: "M",
  first: 0,
  kilograms: 100,
  from: "issued:t1",
  to: "held:o1",
};
const reserved: Deed = {
  id: "l2",
  type: "block",
  action: "reserve",
  record: "b2",
  of: "b1",
  mechanism: "M",
  first: 0,
  kilograms: 40,
  from: "held:o1",
  to: "reserved:e1",
  event: "e1",
};
const aside: Deed = {
  ...issued,
  id: "l3",
  action: "setAside",
  record: "b3",
  first: 100,
  to: "buffer:p1",
  holder: "o1",
};
const later: Deed = { ...issued, id: "x", record: "b9", first: 500 };
/** The rule that is broken, or "taken". */
const ruleOf = (act: () => void): string => {
  try {
    act();
    return "taken";
  } catch (error) {
    if (error instanceof Fault) return error.rule;
    throw error;
  }
};
const replayed = (...deeds: readonly Deed[]): Replay => {
  const replay = new Replay();
  for (const one of deeds) replay.take(one);
  return replay;
};
const after = (deed: Partial<Deed>): string => {
  const replay = replayed(issued, reserved, aside);
  return ruleOf(() => replay.take({ ...reserved, id: "x", record: "b9", of: "b1", first: 40, kilograms: 10, ...deed }));
};

describe("what the log tells must have been possible", () => {
  test.each<[string, Partial<Deed>, string]>([
    ["a reservation for another event", { to: "reserved:e2", event: "e2" }, "taken"],
    ["a retirement into its own batch", { action: "retire", to: "retired:t1" }, "taken"],
    ["an account of an event that is not the deed's", { to: "reserved:e2", event: "e1" }, "account"],
    ["a retirement into another batch", { action: "retire", to: "retired:t2" }, "account"],
    ["a retirement that leads back to a holder", { action: "retire", to: "held:o2" }, "account"],
    [
      "a release to somebody else",
      { action: "release", of: "b2", first: 0, from: "reserved:e1", to: "held:o2" },
      "account",
    ],
    ["a release to its giver", { action: "release", of: "b2", first: 0, from: "reserved:e1", to: "held:o1" }, "taken"],
    [
      "a buffer drawn into somebody's hands",
      { action: "draw", of: "b3", first: 100, from: "buffer:p1", to: "held:o2" },
      "account",
    ],
    [
      "a buffer drawn and cancelled",
      { action: "draw", of: "b3", first: 100, from: "buffer:p1", to: "cancelled:t1" },
      "taken",
    ],
    ["an offer to another's account", { action: "offer", to: "offered:o2" }, "account"],
    ["a transfer that nobody offered", { action: "transfer", to: "held:o2" }, "account"],
    ["an unknown deed", { action: "conjure", to: "held:o1" }, "account"],
    ["an unknown account", { action: "reserve", to: "nonsense:p" }, "account"],
    ["an issue into an end", { ...issued, id: "x", record: "b9", first: 500, to: "retired:t1" }, "account"],
    ["an issue out of a holder's account", { ...later, from: "held:o1" }, "account"],
    ["an issue of a block that there is", { ...later, record: "b1" }, "identity"],
    ["an issue right behind another", { ...later, first: 200 }, "taken"],
    ["an issue over the end of another", { ...later, first: 199 }, "disjointness"],
    ["an issue of serials within another", { ...later, first: 10, kilograms: 1 }, "disjointness"],
    ["an issue of the same serials in another mechanism", { ...later, first: 0, mechanism: "N" }, "taken"],
    ["an issue before serial 0", { ...later, first: -1 }, "quantity"],
    ["an issue of nothing", { ...later, kilograms: 0 }, "quantity"],
    ["an issue of half a kilogram", { ...later, kilograms: 1.5 }, "quantity"],
    ["an issue from no whole serial", { ...later, first: 500.5 }, "quantity"],
    ["an issue of one kilogram", { ...later, kilograms: 1 }, "taken"],
    ["a move out of no block", { of: "b7" }, "identity"],
    ["a move out of a block that is not named", { of: undefined as never }, "identity"],
    ["a move out of an account in which the block is not", { from: "held:o2" }, "account"],
    ["a move in another mechanism", { mechanism: "N" }, "quantity"],
    ["a move out of the middle", { first: 41 }, "quantity"],
    ["a move of more than there is", { kilograms: 61 }, "quantity"],
    ["a move of all into another block", { kilograms: 60 }, "identity"],
    ["a move of all in its own block", { kilograms: 60, record: "b1" }, "taken"],
    ["a move of a part into a block that there is", { record: "b2" }, "identity"],
    ["a move of a part in its own block", { record: "b1" }, "identity"],
    [
      "a cancellation of what is reserved",
      { action: "cancel", of: "b2", first: 0, from: "reserved:e1", to: "cancelled:t1" },
      "account",
    ],
  ])("%s: %#", (_, deed, found) => expect(after(deed)).toBe(found));
});

test("nothing leaves an end", () => {
  const replay = replayed(issued, { ...reserved, action: "retire", to: "retired:t1" });
  const cancel: Deed = { ...reserved, id: "x", action: "cancel", record: "b2", of: "b2", to: "cancelled:t1" };
  expect(ruleOf(() => replay.take({ ...cancel, from: "retired:t1" }))).toBe("finality");
});
test("an issue between two others must fit", () => {
  const between = (first: number, kilograms: number) =>
    ruleOf(() => replayed(issued, { ...issued, record: "b2", first: 150 }).take({ ...later, first, kilograms }));
  expect(between(100, 50)).toBe("taken");
  expect(between(100, 51)).toBe("disjointness");
  expect(between(99, 10)).toBe("disjointness");
});
test("what was taken into the middle is known: the next may not lie over it", () => {
  const replay = replayed(issued, { ...issued, record: "b2", first: 300 }, { ...issued, record: "b3", first: 150 });
  expect(ruleOf(() => replay.take({ ...later, first: 249, kilograms: 1 }))).toBe("disjointness");
  expect(ruleOf(() => replay.take({ ...later, first: 250, kilograms: 50 }))).toBe("taken");
});
test("a fault names the rule, the entry and what is wrong", () => {
  expect(() => replayed({ ...issued, kilograms: 0 })).toThrow(
    expect.objectContaining({ rule: "quantity", entry: "l1", message: "quantity: l1: 0 kg from serial 0" }),
  );
});

describe("the tables must be what the log tells", () => {
  const held: Stood = {
    mechanism: "M",
    first: 40,
    kilograms: 60,
    batch: "t1",
    account: "held:o1",
    holder: "o1",
    event: null,
  };
  const forEvent: Stood = { ...held, first: 0, kilograms: 40, account: "reserved:e1", event: "e1" };
  const buffer: Stood = { ...held, first: 100, kilograms: 100, account: "buffer:p1" };
  const sold: Stood = { ...held, first: 40, kilograms: 10, account: "held:o2", holder: "o2" };
  const all = () => {
    const offer: Deed = { ...reserved, action: "offer", record: "b4", first: 40, kilograms: 10, to: "offered:o1" };
    const { event: _, ...offered } = offer;
    const sale = { ...offered, action: "transfer", of: "b4", from: "offered:o1", to: "held:o2" };
    return replayed(issued, reserved, aside, offered, sale);
  };
  const rest: Stood = { ...held, first: 50, kilograms: 50 };
  const rows: [string, Stood][] = [
    ["b1", rest],
    ["b2", forEvent],
    ["b3", buffer],
    ["b4", sold],
  ];
  const balances: [string, number][] = [
    ["issued:t1", -200],
    ["held:o1", 50],
    ["reserved:e1", 40],
    ["buffer:p1", 100],
    ["offered:o1", 0],
    ["held:o2", 10],
  ];
  test("each block and each balance once, and no other", () => {
    const replay = all();
    for (const [id, row] of rows) replay.compareBlock({ id, ...row });
    for (const [account, kilograms] of balances) replay.compareBalance({ account, kilograms });
    expect(ruleOf(() => replay.end())).toBe("taken");
    expect(ruleOf(() => replay.compareBlock({ id: "b1", ...rest }))).toBe("projection");
    expect(ruleOf(() => replay.compareBalance({ account: "held:o1", kilograms: 50 }))).toBe("projection");
  });
  test.each<Partial<Stood>>([
    { mechanism: "N" },
    { first: 51 },
    { kilograms: 49 },
    { batch: "t2" },
    { account: "held:o2" },
    { holder: "o2" },
    { event: "e1" },
  ])("no block has another %o", (but) => {
    const replay = all();
    expect(() => replay.compareBlock({ id: "b1", ...rest, ...but })).toThrow(
      expect.objectContaining({ rule: "projection", entry: "b1" }),
    );
  });
  test("no balance has another sum", () => {
    const replay = all();
    expect(() => replay.compareBalance({ account: "held:o1", kilograms: 51 })).toThrow(
      expect.objectContaining({ rule: "projection", entry: "held:o1" }),
    );
    expect(ruleOf(() => replay.compareBalance({ account: "held:o9", kilograms: 0 }))).toBe("projection");
  });
  test("none is missing", () => {
    const replay = all();
    for (const [id, row] of rows.slice(1)) replay.compareBlock({ id, ...row });
    expect(() => replay.end()).toThrow(expect.objectContaining({ rule: "projection", entry: "b1" }));
    replay.compareBlock({ id: "b1", ...rest });
    for (const [account, kilograms] of balances.slice(1)) replay.compareBalance({ account, kilograms });
    expect(() => replay.end()).toThrow(expect.objectContaining({ rule: "projection", entry: "issued:t1" }));
  });
  test("what is retired for an event keeps it, and what is released forgets it", () => {
    const back: Deed = {
      ...reserved,
      id: "l4",
      record: "b4",
      of: "b2",
      kilograms: 15,
      from: "reserved:e1",
      to: "held:o1",
    };
    const end: Deed = { ...back, action: "retire", record: "b5", first: 15, kilograms: 25, to: "retired:t1" };
    const { event: _, ...retired } = { ...end, record: "b2" };
    const replay = replayed(issued, reserved, { ...back, action: "release" }, retired);
    replay.compareBlock({ id: "b4", ...held, first: 0, kilograms: 15 });
    replay.compareBlock({ id: "b2", ...forEvent, first: 15, kilograms: 25, account: "retired:t1" });
    replay.compareBlock({ id: "b1", ...held });
  });
});
