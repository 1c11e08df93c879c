import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decide, installPacks, policyFor } from "../../server/policy/index.ts";
import jilin from "../../server/policy/packs/220000.json" with { type: "json" };

const forum = {
  kind: "forum",
  hostKind: "association",
  level: "provincial",
  promised: false,
  accountedElsewhere: false,
  participants: 420,
  personTimes: null,
  areaSquareMetres: null,
  beginsOn: "2027-05-01",
  endsOn: "2027-05-02",
} as const;
/** Jilin's pack with a figure where its documents name none, from a day on. */
const withFigure = (effectiveOn: string, figure: unknown) =>
  JSON.parse(
    JSON.stringify(jilin)
      .replaceAll('"gte":null', `"gte":${JSON.stringify(figure)}`)
      .replaceAll("2025-01-01", effectiveOn),
  ) as unknown;

describe("the packs of an installation", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tanhui-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("set what the documents of a province leave open, from their day on", () => {
    expect(decide(policyFor("220000", "2026-01-01"), forum).standing).toBe("toBeConfirmed");
    writeFileSync(join(folder, "jilin.json"), JSON.stringify(withFigure("2027-01-01", 300)));
    writeFileSync(join(folder, "notes.txt"), "no pack");
    installPacks(folder);
    expect(decide(policyFor("220000", "2027-04-01"), forum).standing).toBe("inScope");
    expect(decide(policyFor("220000", "2026-12-31"), forum).standing).toBe("toBeConfirmed");
  });

  test.each([
    ["what is not JSON", "{", /broken\.json/],
    [
      "a pack of the wrong form",
      JSON.stringify([{ region: "220000", effectiveOn: "2028-01-01", scope: "all" }]),
      /broken\.json.*scope/,
    ],
    [
      "other rules of a day that has some",
      JSON.stringify(jilin),
      /broken\.json.*220000 already has rules from 2025-01-01/,
    ],
  ])("refuse %s, by the name of the file", (_, text, words) => {
    writeFileSync(join(folder, "broken.json"), text);
    expect(() => installPacks(folder)).toThrow(words);
  });
});
