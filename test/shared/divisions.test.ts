import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isInForce } from "../../shared/region/region.ts";
import { childrenOf, divisions, isWithin, parentOf } from "../../shared/region/divisions.ts";

const changes: Record<"code" | "name" | "from" | "until" | "successors" | "verified" | "source", string>[] = parse(
  readFileSync("shared/region/changes.csv"),
  { columns: true },
);
const all = [...divisions.values()];
const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code);

describe("the divisions of GB/T 2260", () => {
  test("are all of them, each in a division that there is", () => {
    const inForce = all.filter((one) => isInForce(one, "2026-01-01"));
    expect(inForce.filter(({ code }) => code.endsWith("0000"))).toHaveLength(34);
    // 333 cities, prefectures and leagues, and nine codes of groups.
    expect(inForce.filter(({ code }) => /[1-9]\d00$|0[1-9]00$/.test(code))).toHaveLength(342);
    expect(inForce.length).toBeGreaterThan(3_200);
    for (const { code, nameZh, from, until } of all) {
      expect(nameZh).toMatch(/^\p{Script=Han}+$/u);
      if (!code.endsWith("0000")) expect(divisions.has(parentOf(code)!), code).toBe(true);
      if (from && until) expect(from <= until, code).toBe(true);
    }
  });
  test("hold when and as long as the file of changes says, with a source for each", () => {
    for (const { code, from, until, successors, verified, source } of changes) {
      const found = divisions.get(code)!;
      expect([code, found.from?.slice(0, from.length), found.until?.slice(0, until.length)]).toEqual([
        code,
        from || undefined,
        until || undefined,
      ]);
      expect((found.successors ?? []).join(" ")).toBe(successors);
      for (const one of found.successors ?? []) expect(divisions.has(one), one).toBe(true);
      expect(["document", "list", "no"]).toContain(verified);
      expect(source).not.toBe("");
    }
    expect(codesOf(all.filter(({ from, until }) => from || until))).toHaveLength(changes.length);
  });
  test.each([
    ["371200", "2018-12-31", true],
    ["371200", "2019-01-01", false],
    ["370116", "2017-12-31", false],
    ["370116", "2026-01-01", true],
    ["330103", "2020-06-01", true],
    ["330103", "2022-01-01", false],
    ["330113", "2022-01-01", true],
    ["460400", "2014-12-31", false],
  ])("%s on %s: %s", (code, day, expected) => expect(isInForce(divisions.get(code)!, day)).toBe(expected));
  test("lie in one another", () => {
    expect(parentOf("370000")).toBeUndefined();
    expect(parentOf("370100")).toBe("370000");
    expect(parentOf("370116")).toBe("370100");
    expect(parentOf("469001")).toBe("469000");
    expect(codesOf(childrenOf("330000", "2026-01-01"))).toHaveLength(11);
    expect(codesOf(childrenOf("330100", "2026-01-01"))).toEqual(expect.arrayContaining(["330113", "330114"]));
    expect(codesOf(childrenOf("330100", "2026-01-01"))).not.toContain("330103");
    expect(codesOf(childrenOf("330100"))).toContain("330103");
    expect(isWithin("330113", "330100")).toBe(true);
    expect(isWithin("330113", "340000")).toBe(false);
    expect(isWithin("330199", "330100")).toBe(false);
  });
  test("say what came after them", () => {
    expect(divisions.get("341400")!.successors).toEqual(["340100", "340200", "340500"]);
    expect(divisions.get("371203")!.successors).toEqual(["370117"]);
  });
});
