import { describe, expect, test } from "vitest";
import { certificateLifecycle } from "../../shared/confirmation/confirmation.ts";
import {
  neutralityClaimOf,
  neutralityClaims,
  neutralitySentences,
  neutralityWords,
  type NeutralityClaim,
  type Known,
} from "../../shared/confirmation/neutrality.ts";
import { coverageStates } from "../../shared/offset/offset.ts";
import { percents } from "../../shared/event/results.ts";

describe("the claim that an event may make", () => {
  test.each<[NeutralityClaim, Known]>([
    ["notAccounted", { coverage: null, confirmed: false }],
    ["notAccounted", { coverage: undefined, confirmed: true }],
    ["none", { coverage: "none", confirmed: false }],
    ["partial", { coverage: "partial", confirmed: false }],
    ["pendingNewSink", { coverage: "pendingNewSink", confirmed: false }],
    ["covered", { coverage: "covered", confirmed: false }],
    ["neutral", { coverage: "covered", confirmed: true }],
    ["neutral", { coverage: "covered", confirmed: true, certificate: "valid" }],
    // Until it is decided a certificate is in force.
    ["neutral", { coverage: "covered", confirmed: true, certificate: "revocationIntended" }],
    ["revoked", { coverage: "covered", confirmed: true, certificate: "revoked" }],
    // A unit that was annulled since leaves a part, whatever was confirmed and certified.
    ["partial", { coverage: "partial", confirmed: true, certificate: "valid" }],
    ["pendingNewSink", { coverage: "pendingNewSink", confirmed: true }],
    ["revoked", { coverage: "partial", confirmed: true, certificate: "revoked" }],
  ])("is %s of %o", (claim, known) => {
    expect(neutralityClaimOf(known)).toBe(claim);
  });

  test("is neutral for no other than what is covered in full and confirmed, in any state of a certificate", () => {
    for (const coverage of [null, ...coverageStates])
      for (const confirmed of [true, false])
        for (const certificate of [null, ...certificateLifecycle.states]) {
          const neutral = neutralityClaimOf({ coverage, confirmed, certificate }) === "neutral";
          expect(neutral, `${coverage} ${confirmed} ${certificate}`).toBe(
            coverage === "covered" && confirmed && certificate !== "revoked",
          );
        }
  });
  test("has words of its own in both languages, and only one of them says neutral", () => {
    for (const words of [neutralityWords, neutralitySentences]) {
      expect(new Set(neutralityClaims.map((one) => words[one][0])).size).toBe(neutralityClaims.length);
      expect(neutralityClaims.filter((one) => words[one][0].includes("实现碳中和"))).toEqual(["neutral"]);
      expect(neutralityClaims.filter((one) => /(is|^)\s*carbon neutral/i.test(words[one][1]))).toEqual(["neutral"]);
    }
    for (const one of ["partial", "none", "pendingNewSink", "notAccounted", "revoked"] as const)
      expect(neutralitySentences[one][0]).toContain("不得");
    expect([neutralityWords.partial[0], neutralityWords.pendingNewSink[0]]).toEqual(["部分抵消", "新建碳汇待审定"]);
  });
});

test.each([
  [
    "two parts",
    [
      ["measured", "68.25"],
      ["estimated", "31.75"],
    ],
    [
      ["measured", "68.2"],
      ["estimated", "31.8"],
    ],
  ],
  ["one", [["default", "0.000001"]], [["default", "100.0"]]],
  ["nothing", [], []],
  ["parts of nothing", [["measured", "0.000000"]], []],
] as const)("%s in per cent", (_, parts, shares) => {
  expect(percents(parts.map(([of, kilogramsExact]) => ({ of, kilogramsExact })))).toEqual(
    shares.map(([of, percent]) => ({ of, percent })),
  );
});
