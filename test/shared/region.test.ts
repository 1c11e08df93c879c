import { describe, expect, test } from "vitest";
import { covers, isCity, provinceOf } from "../../shared/region/region.ts";
import { regionOf, regions } from "../../shared/region/divisions.ts";

describe("regions", () => {
  test("are all provinces and all cities", () => {
    const codes = [...regions.keys()];
    expect(codes.filter((code) => !isCity(code))).toHaveLength(34);
    expect(
      ["37", "46", "51", "22"].map(
        (province) =>
          codes.filter((code) => isCity(code) && code.startsWith(province) && !regions.get(code)!.until).length,
      ),
    ).toEqual([16, 20, 21, 9]);
    for (const { code, nameZh, nameEn } of regions.values()) {
      expect(code).toMatch(/^\d{6}$/);
      expect(regions.has(provinceOf(code))).toBe(true);
      expect(nameZh).toMatch(/^\p{Script=Han}+$/u);
      expect(nameEn).toMatch(/^([A-Z][A-Za-z' ]+|\p{Script=Han}+)$/u);
    }
  });
  test("keep the English names of four provinces, and of the counties directly under any", () =>
    expect([...regions.values()].filter(({ nameEn }) => /^[A-Z]/.test(nameEn))).toHaveLength(34 + 52 + 32));
  test("have a code for as long as it is in force", () => {
    expect(regionOf("371200").nameEn).toBe("Laiwu");
    expect(regionOf("371200", "2018-12-31").nameZh).toBe("莱芜市");
    expect(() => regionOf("371200", "2019-01-01", "city")).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        details: expect.objectContaining({ reason: "unknownRegion", field: "city", value: "371200" }),
      }),
    );
  });
  test.each([["330106"], ["999999"], [""], ["37"], ["000000"], ["370000 "], ["constructor"]])('"%s" is none', (code) =>
    expect(() => regionOf(code)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" })),
  );
  test.each([
    ["370000", "370700", true],
    ["370700", "370700", true],
    ["370700", "370000", false],
    ["370000", "460100", false],
    ["000000", "460100", true],
    ["510000", "513400", true],
    ["510100", "513400", false],
  ])("%s covers %s: %s", (region, code, expected) => expect(covers(region, code)).toBe(expected));
});
