import { describe, expect, test } from "vitest";
import { assertWithin, boundaryOf, statedBoundary } from "../../server/event/boundary.rules.ts";
import { cellsOf, type Cell } from "../../shared/event/boundary.ts";
import type { SourceCategory, Stage } from "../../shared/event/event.ts";
import { refusalOf } from "../support/refusal.ts";

const cell = (stage: Stage, category: SourceCategory): Cell => ({ stage, category });
const [travel, waste, food] = [
  cell("event", "TRANSPORT"),
  cell("event", "WASTE"),
  cell("preparation", "LODGING_CATERING"),
];
const clause = "公告2019年第19号";
const invalid = { code: "INVALID_INPUT", clause };
const broken = { code: "RULE_BROKEN", clause };

describe("what a phase includes", () => {
  const plan = { phase: "planned", cells: [travel] } as const;
  const account = { phase: "actual", cells: [waste] } as const;
  test("is its own boundary, or the plan's for the account, or all sources of the stages", () => {
    expect(boundaryOf("actual", ["event"], [plan, account])).toEqual([waste]);
    expect(boundaryOf("planned", ["event"], [account, plan])).toEqual([travel]);
    expect(boundaryOf("actual", ["event"], [plan])).toEqual([travel]);
    expect(boundaryOf("planned", ["event"], [account])).toEqual(cellsOf(["event"]));
    expect(boundaryOf("actual", ["event", "closing"], [])).toHaveLength(16);
  });
});

describe("a boundary that is stated", () => {
  const state = (cells: Cell[], plan?: Cell[], reason: string | null = "why", used: Cell[] = []) =>
    statedBoundary(cells, ["preparation", "event"], plan, reason, used);
  test("is put in order, each source once", () =>
    expect(state([waste, travel, food, waste])).toEqual([food, travel, waste]));
  test("needs no reason where it is the plan's, or all there is", () => {
    expect(state([waste, travel], [travel, waste], null)).toEqual([travel, waste]);
    const all = cellsOf(["preparation", "event"]);
    expect(state([...all], undefined, null)).toEqual(all);
  });
  test("may leave out sources without lines", () =>
    expect(state([food, travel], [food, travel, waste], "x", [travel])).toEqual([food, travel]));
  test.each<[string, () => unknown, object]>([
    ["without the event itself", () => state([food]), { ...invalid, field: "cells", reason: "boundary" }],
    [
      "with a stage that the event excludes",
      () => state([travel, cell("closing", "WASTE")]),
      { ...invalid, field: "cells", reason: "outsideBoundary", stage: "closing", boundary: ["preparation", "event"] },
    ],
    [
      "with more than the plan, and no reason",
      () => state([travel, waste], [travel], null),
      { ...broken, field: "reason", reason: "boundaryDiffers", added: [waste], left: [] },
    ],
    [
      "with less than the plan, and no reason",
      () => state([travel], [travel, waste], ""),
      { ...broken, field: "reason", reason: "boundaryDiffers", added: [], left: [waste] },
    ],
    [
      "with one for another, and no reason",
      () => state([travel], [waste], null),
      { ...broken, field: "reason", reason: "boundaryDiffers", added: [travel], left: [waste] },
    ],
    [
      "around lines that there are",
      () => state([travel], [travel], null, [waste, food, travel]),
      { ...broken, field: "cells", reason: "linesOutside", left: [food, waste] },
    ],
  ])("is refused %s", (_, act, details) => expect(refusalOf(act)).toEqual(details));
});

test("a line lies within its boundary, stage and source", () => {
  expect(refusalOf(() => assertWithin(travel, [waste, travel]))).toBeUndefined();
  expect(refusalOf(() => assertWithin(cell("closing", "TRANSPORT"), [waste, travel]))).toEqual({
    ...invalid,
    field: "category",
    reason: "sourceOutside",
    stage: "closing",
    category: "TRANSPORT",
  });
});
