import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFactors } from "../../server/factor/index.ts";
import { parseRatio } from "../../shared/quantity/ratio.ts";

const head = "id,name_zh,name_en,category,region,year,value,unit,source,verified";
const row = "elec,电力,Electricity,electricity_location,CN,2021,0.5568,kgCO2/kWh,公告,yes";

describe("the table of factors", () => {
  const factors = loadFactors(readFileSync("server/seeds/factors.csv", "utf8"));
  test("is loaded whole, except rows that state that nothing was found", () => {
    expect(factors).toHaveLength(321);
    expect(factors.filter(({ verified }) => !verified)).toHaveLength(20);
    expect(factors.filter(({ id }) => id.startsWith("acc-hotel-star"))).toEqual([]);
    expect(factors.find(({ id }) => id === "elec-cn-37-2023")).toMatchObject({
      region: "CN-37",
      year: 2023,
      unit: "kgCO2/kWh",
      verified: true,
      category: "electricity_location",
    });
    expect(factors.find(({ id }) => id === "const-c-co2")).toMatchObject({
      value: "44/12",
      unit: "tCO2/tC",
      year: null,
    });
    expect(parseRatio(factors.find(({ id }) => id === "elec-cn-2021")!.value)).toEqual(parseRatio("0.5568"));
  });
  test("keeps its digits and its sources", () => {
    expect(loadFactors(`${head}\nx,甲,"A, b",heat,CN,,0.1110,tCO2/GJ,"somewhere, ""there""",no`)).toEqual([
      {
        id: "x",
        nameZh: "甲",
        nameEn: "A, b",
        category: "heat",
        region: "CN",
        year: null,
        value: "0.1110",
        unit: "tCO2/GJ",
        source: 'somewhere, "there"',
        verified: false,
      },
    ]);
  });
  test.each([
    ["stands twice", `${head}\n${row}\n${row}`, /elec/],
    ["has a value that is not a number", `${head}\n${row.replace("0.5568", "0,5568x")}`, /./],
    ["has an unknown unit", `${head}\n${row.replace("kWh", "kettle")}`, /elec.*kettle/],
    ["has no source", `${head}\n${row.replace("公告", "")}`, /source/],
    ["has a year that is none", `${head}\n${row.replace("2021", "21")}`, /year/],
    ["says neither yes nor no", `${head}\n${row.replace("yes", "maybe")}`, /verified/],
    ["lacks a column", `${head.replace(",verified", "")}\n${row.replace(",yes", "")}`, /incomplete/],
  ])("is refused when a row %s", (_, csv, message) => expect(() => loadFactors(csv)).toThrow(message));
});
