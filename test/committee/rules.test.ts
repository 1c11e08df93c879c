import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assertCarried,
  assertConditions,
  assertSeatable,
  carries,
  tallyOf,
  waitsFor,
  type Vote,
} from "../../server/committee/rules.ts";
import { packs } from "../../server/policy/packs.ts";
import type { CommitteeRule } from "../../server/policy/policy.ts";
import { minutesOf, type MinutedFinding, type MinutedVote, type Round } from "../../server/committee/minutes.rules.ts";
import { refusalOf } from "../support/refusal.ts";
import type { SeatState, Verdict } from "../../shared/methodology/methodology.ts";

const rule: CommitteeRule = {
  panelSize: 5,
  quorum: 5,
  termMonths: 36,
  majority: { votes: 2, of: 3 },
  clause: "platform default",
  modality: "must",
  status: "platformDefault",
};
const signs: Record<string, Verdict> = { c: "carry", w: "carryWithConditions", r: "reject", a: "abstain" };
/** `ccX`: two carry; a capital stands for an expert in conflict. */
const votes = (text: string): Vote[] =>
  [...text].map((sign) => ({ verdict: signs[sign.toLowerCase()]!, conflicted: sign !== sign.toLowerCase() }));
const refusedOn = (text: string) => refusalOf(() => assertCarried(tallyOf(votes(text), 7, 0, rule)));
const verdictOn = (text: string): unknown => refusedOn(text)?.["reason"] ?? "carried";

describe("a committee of which five are the quorum and two thirds of the votes cast carry", () => {
  test.each([
    ["ccccc", "carried"],
    ["wwwww", "carried"],
    ["ccwwrr", "carried"],
    ["cccrr", "belowMajority"],
    ["ccccrr", "carried"],
    ["cccrrr", "belowMajority"],
    ["cccc", "belowQuorum"],
    ["", "belowQuorum"],
    ["ccccC", "belowQuorum"],
    ["cccccR", "carried"],
    ["cccca", "carried"],
    ["aaaaa", "belowMajority"],
    ["ccaaar", "carried"],
    ["craaa", "belowMajority"],
    ["CCCCCCrrrrr", "belowMajority"],
    ["rrrrr", "belowMajority"],
  ])("%s: %s", (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
    expect(carries(tallyOf(votes(text), 7, 0, rule))).toBe(verdict === "carried");
  });
  test.each(["cccc", "cccrr"])("%s is refused with all its figures", (text) =>
    expect(refusedOn(text)).toEqual({
      code: "RULE_BROKEN",
      reason: verdictOn(text),
      ...tallyOf(votes(text), 7, 0, rule),
    }),
  );

  test("a vote in conflict never counts, and one more to carry never hurts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."cwraCWRA"), { maxLength: 15 }).map((list) => list.join("")),
        (text) => {
          const own = text.replace(/[A-Z]/g, "");
          expect(verdictOn(text)).toBe(verdictOn(own));
          if (verdictOn(text) === "carried") expect(verdictOn(`${text}c`)).toBe("carried");
        },
      ),
    );
  });
  test("the tally says all that it rests on", () =>
    expect(tallyOf(votes("cwraC"), 7, 2, rule)).toEqual({
      seated: 7,
      recused: 2,
      present: 4,
      cast: 3,
      carry: 1,
      carryWithConditions: 1,
      reject: 1,
      abstain: 1,
      quorum: 5,
      majority: { votes: 2, of: 3 },
      clause: "platform default",
    }));
});

test.each([
  [7, 2, true],
  [5, 0, true],
  [5, 1, false],
  [0, 0, false],
])("of %i members %i in conflict: a panel of five can be drawn: %s", (members, conflicted, ok) => {
  if (ok) assertSeatable(members, conflicted, rule);
  else
    expect(refusalOf(() => assertSeatable(members, conflicted, rule))).toEqual({
      code: "RULE_BROKEN",
      reason: "panelTooSmall",
      members,
      conflicted,
      panelSize: 5,
      clause: "platform default",
    });
});
test.each(packs.map((pack) => [pack.region, pack.committee] as const))(
  "the panel of %s is odd, of five at least, and its quorum within it",
  (_, { panelSize, quorum, status, clause }) => {
    expect([panelSize % 2, panelSize >= 5, quorum <= panelSize, quorum * 2 > panelSize, status, clause]).toEqual([
      1,
      true,
      true,
      true,
      "platformDefault",
      "platform default",
    ]);
  },
);
describe("a round waits", () => {
  const seats = (text: string) => text.split(" ").map((state) => ({ state: state as SeatState }));
  test.each([
    ["seated seated spoken", "2026-01-15", "2026-01-15", 2],
    ["seated seated spoken", "2026-01-15", "2026-01-16", 0],
    ["spoken spoken recused", "2026-01-15", "2026-01-01", 0],
    ["seated recused released", "2026-01-15", "2026-01-01", 1],
    ["seated", null, "2030-01-01", 1],
  ])("%s, due %s, on %s: for %i", (states, dueOn, today, missing) =>
    expect(waitsFor(seats(states), dueOn, today)).toBe(missing),
  );
});
test.each([
  ["carry", undefined, true],
  ["carry", " ", true],
  ["carry", "x", false],
  ["carryWithConditions", "x", true],
  ["carryWithConditions", " ", false],
  ["carryWithConditions", undefined, false],
  ["reject", "x", false],
  ["abstain", undefined, true],
] as const)("%s with conditions %j: %s", (verdict, conditions, ok) => {
  if (ok) assertConditions(verdict, conditions);
  else
    expect(refusalOf(() => assertConditions(verdict, conditions))).toEqual({
      code: "INVALID_INPUT",
      field: "conditions",
      reason: "conditions",
      verdict,
      clause: "platform default",
    });
});

describe("the minutes", () => {
  const finding = (round: number, place: string): MinutedFinding => {
    return { round, place, weight: "mustFix", raisedAs: "adviser", text: "t", answer: null, state: "open" };
  };
  const vote = (verdict: Verdict, conditions: string | null, counted = true): MinutedVote => {
    return { label: "e", verdict, text: "t", conditions, counted };
  };
  const round: Round = {
    code: "M-1",
    titleZh: "红树林",
    titleEn: "Mangroves",
    applicant: "a",
    region: "370000",
    round: 2,
    convenedOn: "2026-01-05",
    closedOn: "2026-01-20",
    documentHash: "00",
    draw: null,
    seats: [],
    votes: [
      vote("carryWithConditions", "cite the source"),
      vote("carry", "stray"),
      vote("carryWithConditions", null),
      vote("carryWithConditions", "of one in conflict", false),
      vote("carryWithConditions", "round down"),
    ],
    findings: [finding(2, "a"), finding(1, "c"), finding(1, "b")],
    tally: tallyOf(votes("wwwww"), 7, 0, rule),
    outcome: "advised",
    reason: null,
  };
  test("are the round, its findings by round and place, and the conditions of the votes that count", () => {
    expect(minutesOf(round, true)).toEqual({
      ...round,
      findings: [finding(1, "b"), finding(1, "c"), finding(2, "a")],
      conditions: ["cite the source", "round down"],
      carried: true,
    });
    expect(minutesOf(round, false).carried).toBe(false);
  });
});
