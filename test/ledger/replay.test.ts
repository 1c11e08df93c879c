import { describe, expect, test } from "vitest";
import { type Fault, Replay, type Deed } from "../../server/ledger/replay.rules.ts";

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
const after = (deed: Partial<Deed>): string => {
  const replay = new Replay();
  for (const one of [issued, reserved, aside]) replay.take(one);
  try {
    replay.take({ ...reserved, id: "x", record: "b9", of: "b1", first: 40, kilograms: 10, ...deed });
    return "taken";
  } catch (error) {
    return (error as Fault).rule;
  }
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
    ["an action that does not exist", { action: "conjure", to: "held:o1" }, "account"],
    ["an account that does not exist", { action: "reserve", to: "nonsense:p" }, "account"],
    ["an issue into an end", { ...issued, id: "x", record: "b9", first: 500, to: "retired:t1" }, "account"],
  ])("%s: %#", (_, deed, found) => expect(after(deed)).toBe(found));
});
