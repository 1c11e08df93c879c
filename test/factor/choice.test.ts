import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFactors } from "../../server/factor/index.ts";
import { categoryFor, choicesAmong } from "../../server/factor/choice.rules.ts";
import type { FactorPurpose } from "../../shared/factor/factor.ts";

const factors = loadFactors(readFileSync("server/seeds/factors.csv", "utf8"));
const choose = (purpose: FactorPurpose, region: string, year: number) => {
  const { proposed, ground, candidates } = choicesAmong(
    factors.filter(({ category }) => category === categoryFor[purpose]),
    purpose,
    region,
    year,
  );
  return { proposed: proposed?.id, ground, candidates: candidates.map(({ id }) => id) };
};

describe("a factor is proposed", () => {
  test.each<[string, FactorPurpose, string, number, string | undefined, string]>([
    ["for a province and the year", "electricity", "370000", 2022, "elec-cn-37-2022", "ofProvince"],
    [
      "for the last year before, while there is none of it",
      "electricity",
      "370000",
      2026,
      "elec-cn-37-2023",
      "ofProvince",
    ],
    ["not for a province without one", "electricity", "540000", 2023, undefined, "noneForProvince"],
    ["not where the default and the province's differ", "heat", "370000", 2025, undefined, "conflict"],
    ["for the country where none is of provinces", "residual", "370000", 2023, "elec-cn-exmarket-2023", "ofCountry"],
    ["for green power", "green", "460000", 2024, "elec-green-zero", "ofCountry"],
  ])("%s", (_, purpose, region, year, proposed, ground) =>
    expect(choose(purpose, region, year)).toMatchObject({ proposed, ground }),
  );
  test("beside all that might be meant, the nearest first", () => {
    expect(choose("heat", "370000", 2025).candidates).toEqual(["heat-cpcd-cn-37", "heat-default", "heat-natdb"]);
    expect(choose("electricity", "540000", 2023).candidates.slice(0, 2)).toEqual([
      "elec-grid-sw-2023",
      "elec-grid-sw-2022",
    ]);
    expect(choose("electricity", "370000", 2021).candidates.slice(0, 4)).toEqual([
      "elec-cn-37-2021",
      "elec-cn-37-2022",
      "elec-cn-37-2023",
      "elec-grid-n-2021",
    ]);
  });
});
