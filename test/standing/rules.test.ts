import { describe, expect, test } from "vitest";
import { conflictsIn, dependencesIn, noTies, type Case, type Tie } from "../../server/standing/rules.ts";

const academy = { id: "academy", uscc: "91370000MA0000001X" };
const firm = { id: "firm", uscc: "91370000MA00000028" };
const day = "2026-01-15";
const tie = (since: string, until?: string): Tie => ({ organization: "firm", kind: "kinship", since, until });

describe("why an expert may not judge a firm", () => {
  test.each([
    ["stands free", [academy], [], []],
    ["belongs to it", [firm], [], ["sameOrganization"]],
    ["belongs to it and to another", [academy, firm], [], ["sameOrganization"]],
    ["belongs to another of its credit code", [{ id: "branch", uscc: firm.uscc.toLowerCase() }], [], ["sameUscc"]],
    ["has a relation", [academy], [tie("2025-01-01")], ["declaredRelation"]],
    ["has one that begins today", [academy], [tie(day)], ["declaredRelation"]],
    ["has one that begins tomorrow", [academy], [tie("2026-01-16")], []],
    ["has one that ends today", [academy], [tie("2025-01-01", day)], ["declaredRelation"]],
    ["has one that ended", [academy], [tie("2025-01-01", "2026-01-14")], []],
    ["has one with a third", [academy], [{ ...tie("2025-01-01"), organization: "third" }], []],
    ["has both", [firm], [tie("2025-01-01")], ["sameOrganization", "declaredRelation"]],
  ])("who %s", (_, own, ties, kinds) => {
    const conflicts = conflictsIn(own, [firm], ties, day);
    expect(conflicts.map(({ kind }) => kind)).toEqual(kinds);
    expect(conflicts.every(({ clause }) => clause === "platform default")).toBe(true);
  });
});

describe("why a body may not evaluate an organiser's event", () => {
  const about: Case = {
    interested: [
      { organization: "organiser", as: "organiser" },
      { organization: "co-organiser", as: "shareholder" },
    ],
    subjectType: "event",
    subjectId: "e1",
  };
  test.each([
    ["that is nothing to it", "body", [], []],
    ["that is its own", "organiser", [], ["ownAffair platform default"]],
    ["whose organiser it served", "body", [{ client: "organiser", kind: "service" }], ["servedClient JL 四章"]],
    [
      "whose other organiser it served",
      "body",
      [{ client: "co-organiser", kind: "service" }],
      ["servedClient JL 四章"],
    ],
    [
      "that it served for a third",
      "body",
      [{ client: "agency", kind: "service", subjectType: "event", subjectId: "e1" }],
      ["servedCase JL 四章"],
    ],
    ["whose organiser it evaluated before", "body", [{ client: "organiser", kind: "evaluation" }], []],
    [
      "when it served others",
      "body",
      [{ client: "agency", kind: "service", subjectType: "event", subjectId: "e2" }],
      [],
    ],
    [
      "of the organiser whom it served in just this",
      "body",
      [{ client: "organiser", kind: "service", subjectType: "event", subjectId: "e1" }],
      ["servedCase JL 四章"],
    ],
  ] as const)("%s", (_, body, contracts, reasons) =>
    expect(
      dependencesIn(body, { ...noTies, contracts }, about).map(({ reason, clause }) => `${reason} ${clause}`),
    ).toEqual(reasons),
  );

  test.each([
    ["has the body's credit code", { sameUscc: ["co-organiser"] }, "sameUscc"],
    ["has a person who acts for both", { samePeople: ["co-organiser"] }, "samePeople"],
    ["is held in part by a person of the body", { shareholding: ["co-organiser"] }, "shareholding"],
  ])("of which one %s", (_, ties, reason) => {
    expect(dependencesIn("body", { ...noTies, ...ties }, about)).toEqual([
      { reason, clause: "platform default", organization: "co-organiser" },
    ]);
    expect(dependencesIn("body", { ...noTies, ...ties }, { ...about, interested: [] })).toEqual([]);
  });
});
