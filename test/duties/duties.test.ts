import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isProven } from "./duty.ts";
import { duties } from "./rows.ts";
import { sabotaged } from "./sabotage.ts";
import { openStage, type Stage } from "./stage.ts";

const proven = duties.filter(isProven);

test("there are 59 duties, each once", () => {
  const codes = duties.map(({ code }) => code);
  expect([codes.length, new Set(codes).size]).toEqual([59, 59]);
});
test.each(proven)("the rule that $code hangs on stands in one place of its source", ({ sabotage }) => {
  expect(sabotaged(sabotage)).not.toContain(sabotage.from);
});

describe("a duty is kept:", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.close());
  test.each(proven)("$code $title", ({ api }) => api(stage));
});
