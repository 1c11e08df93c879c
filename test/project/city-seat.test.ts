import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actors } from "../support/actors.ts";
import { dialects } from "../support/world.ts";
import { library, square, type Library } from "./setting.ts";

describe.each(dialects)("where a boundary lies on %s", (dialect) => {
  let it: Library;
  beforeEach(async () => {
    it = await library(dialect);
  });
  afterEach(() => it.w.close());
  const seatOf = async (but: object) => {
    const { id } = await it.draft(but);
    const query = `{ project(id: "${id}") { citySeat { kilometres nearest nearestKilometres } } }`;
    return (await it.w.ask(actors.forester, query)).project.citySeat;
  };

  // The seats: Weifang 36.7093 N 119.1071 E, Qingdao 36.0830 N 120.3552 E.
  test.each([
    // A tenth of a degree of latitude is 11.1 km.
    [
      "near the seat of its city",
      square(119.0971, 36.5993),
      { kilometres: 11, nearest: "370700", nearestKilometres: 11 },
    ],
    // 1.2481 degrees of longitude at 36.4 N are 111.7 km, 0.6263 of latitude 69.6 km: 131.6 km.
    ["at the seat of another", square(120.3452, 36.073), { kilometres: 132, nearest: "370200", nearestKilometres: 0 }],
    // A degree of longitude at 36.7 N is 89.1 km: a map service's offset of half a kilometre is not seen.
    [
      "shifted by half a kilometre",
      square(119.1017, 36.6993),
      { kilometres: 0, nearest: "370700", nearestKilometres: 0 },
    ],
  ])("%s", async (_, boundary, expected) => expect(await seatOf({ boundary })).toEqual(expected));
  test("without a boundary nothing is said", async () => expect(await seatOf({ boundary: null })).toBeNull());
});
