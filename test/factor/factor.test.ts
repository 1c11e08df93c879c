import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { factorFor, seedFactors } from "../../server/factor/index.ts";
import { platform, type Actor } from "../../server/platform/context.ts";
import { within } from "../../server/platform/record/transaction.ts";
import { actors } from "../support/actors.ts";
import { dialects, world, type World } from "../support/world.ts";

const withdraw = "mutation ($id: ID!, $reason: String!) { withdrawFactor(id: $id, reason: $reason) { id state } }";
const nation: Actor = {
  id: "p-nation",
  organization: "o-department",
  parties: [{ kind: "administrator", region: "000000" }],
};

describe.each(dialects)("factors on %s", (dialect) => {
  let w: World;
  beforeEach(async () => {
    w = await world(dialect);
    await seedFactors(w.contextOf(platform));
  });
  afterEach(() => w.close());
  const ask = (actor: Actor, id: string, reason = "公告更正") => w.ask(actor, withdraw, { variables: { id, reason } });

  test("are public, found by category, region and year", async () => {
    const { factors } = await w.ask(
      actors.anyone,
      '{ factors(filter: { category: { eq: "electricity_location" }, region: { eq: "CN-37" }, year: { gte: 2023 } }) { total items { id nameZh value unit verified source state } } }',
    );
    expect(factors).toMatchObject({
      total: 1,
      items: [
        {
          id: "elec-cn-37-2023",
          nameZh: "2023年山东电力平均二氧化碳排放因子",
          unit: "kgCO2/kWh",
          verified: true,
          state: "active",
        },
      ],
    });
    expect((await w.ask(actors.anyone, "{ factors { total } }")).factors.total).toBe(321);
    expect(
      (await w.ask(actors.anyone, "{ factors(filter: { verified: { eq: false } }) { total } }")).factors.total,
    ).toBe(20);
  });

  test("are brought in again without harm: corrected, and withdrawn ones stay so", async () => {
    expect(await ask(nation, "trv-hsr")).toEqual({ withdrawFactor: { id: "trv-hsr", state: "withdrawn" } });
    const csv =
      "id,name_zh,name_en,category,region,year,value,unit,source,verified\ntrv-hsr,高铁,High-speed rail,transport,CN,2025,0.0199,kgCO2e/pkm,更正,yes\nnew,新,New,transport,CN,2025,1,kgCO2e/pkm,某处,no";
    expect(await seedFactors(w.contextOf(platform), csv)).toBe(2);
    expect(await seedFactors(w.contextOf(platform), csv)).toBe(2);
    expect((await w.ask(actors.anyone, "{ factors { total } }")).factors.total).toBe(322);
    expect((await w.ask(actors.anyone, '{ factor(id: "trv-hsr") { value state year version } }')).factor).toEqual({
      value: "0.0199",
      state: "withdrawn",
      year: 2025,
      version: 2,
    });
    expect((await w.ask(actors.anyone, '{ factor(id: "new") { version } }')).factor).toEqual({ version: 1 });
  });

  test("are withdrawn by whose they are: a province's by its administrator, all others by the nation's", async () => {
    expect(await ask(actors.administrator, "trv-hsr")).toMatchObject({
      refused: "FORBIDDEN",
      competence: "administrator",
    });
    expect(await ask(actors.hnAdministrator, "elec-cn-37-2023")).toMatchObject({ refused: "FORBIDDEN" });
    expect(await ask(actors.department, "elec-cn-37-2023")).toMatchObject({ refused: "FORBIDDEN" });
    expect(await ask(actors.administrator, "elec-cn-37-2023", " ")).toMatchObject({
      refused: "INVALID_INPUT",
      field: "reason",
    });
    expect(await ask(actors.administrator, "elec-cn-37-2023")).toEqual({
      withdrawFactor: { id: "elec-cn-37-2023", state: "withdrawn" },
    });
    expect(await ask(actors.administrator, "elec-cn-37-2023")).toMatchObject({
      refused: "WRONG_STATE",
      state: "withdrawn",
    });
    expect(await ask(actors.administrator, "none")).toMatchObject({ refused: "NOT_FOUND" });
  });

  test("out of use are not given out", async () => {
    const given = (id: string) =>
      within(w.contextOf(platform), (inside) => factorFor(inside, id, "multipliers.0.factor"));
    expect(await given("trv-hsr")).toMatchObject({ value: "0.0204", verified: true });
    await ask(nation, "trv-hsr");
    await expect(given("trv-hsr")).rejects.toMatchObject({
      code: "RULE_BROKEN",
      details: { reason: "inactiveFactor", factor: "trv-hsr", field: "multipliers.0.factor" },
    });
    await expect(given("none")).rejects.toMatchObject({
      code: "NOT_FOUND",
      details: { field: "multipliers.0.factor" },
    });
  });
});
