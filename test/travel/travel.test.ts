import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { greatCircle, legsOf, type Point } from "../../server/travel/distance.rules.ts";
import { actors } from "../support/actors.ts";
import { world, type World } from "../support/world.ts";

const beijing = { latitude: 40.0801, longitude: 116.5846 };
const sydney = { latitude: -33.9461, longitude: 151.1772 };

describe("the great circle", () => {
  const point = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  test.each<[string, Point, Point, number]>([
    ["a quarter of the equator", { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 }, 10_007.557],
    ["over the pole", { latitude: 60, longitude: 10 }, { latitude: 60, longitude: -170 }, 6671.705],
    ["across the date line", { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.195],
    ["to the antipode", { latitude: 12, longitude: 34 }, { latitude: -12, longitude: -146 }, 20_015.115],
  ])("%s", (_, a, b, kilometres) => expect(greatCircle(a, b)).toBeCloseTo(kilometres, 2));
  test("is the same there and back, and shorter than any way round", () =>
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        // Near the antipodes the haversine keeps half the digits of a double: a metre is left for that.
        expect(greatCircle(a, b)).toBeCloseTo(greatCircle(b, a), 2);
        expect(greatCircle(a, b)).toBeLessThanOrEqual(greatCircle(a, c) + greatCircle(c, b) + 1e-3);
      }),
    ));
  test("gets longer by its detour, and parts short from long haul", () => {
    const near = { latitude: 36.361953, longitude: 120.088171 };
    expect(legsOf([beijing, near], "icao", 0)[0]!.kilometres - greatCircle(beijing, near)).toBeCloseTo(50, 9);
    const [first, second] = legsOf([near, beijing, sydney], "icao", 0);
    expect([first!.band, second!.band]).toEqual(["short", "long"]);
    expect(second!.kilometres - second!.greatCircleKilometres).toBeCloseTo(125, 9);
    expect(legsOf([beijing, near], "own", 9)[0]!.kilometres).toBeCloseTo(greatCircle(beijing, near) * 1.09, 9);
  });
});

describe("places", () => {
  let w: World;
  beforeAll(async () => {
    w = await world("sqlite");
  });
  afterAll(() => w.close());
  const find = async (
    search: string,
  ): Promise<{ id: string; kind: string; nameEn: string; nameZh: string | null; country: string }[]> =>
    (
      await w.ask(
        actors.anyone,
        "query ($search: String!) { places(search: $search) { id kind nameEn nameZh country } }",
        { variables: { search } },
      )
    ).places;
  const route = (stops: string[], more = "") =>
    w.ask(
      actors.anyone,
      `query ($stops: [ID!]!) { route(stops: $stops ${more}) { kilometres legs { from { id } to { id } greatCircleKilometres kilometres band } } }`,
      { variables: { stops } },
    );

  test("are found by code, by name and in Chinese, the likeliest first", async () => {
    expect((await find("tao"))[0]).toMatchObject({ id: "airport:TAO", country: "CN" });
    expect((await find("Urumqi")).map(({ nameEn }) => nameEn)).toEqual(expect.arrayContaining(["Ürümqi"]));
    expect((await find("北京"))[0]).toMatchObject({ kind: "city", nameEn: "Beijing", nameZh: "北京市" });
    expect((await find("北京")).map(({ id }) => id)).toEqual(expect.arrayContaining(["airport:PEK"]));
    expect(await find("zzzzzz")).toEqual([]);
    expect(await find(" ")).toEqual([]);
    expect((await find("a")).length).toBeLessThanOrEqual(12);
  });
  test.each([
    ["琼海", "division:469002"],
    ["文昌市", "division:469005"],
    ["广东省广州市", "division:440100"],
    ["乌鲁木齐", "division:650100"],
    ["香港特别行政区", "division:810000"],
    ["澳门", "division:820000"],
    ["台湾省", "division:710001"],
    ["台北", "division:710001"],
    ["浦东机场", "airport:PVG"],
    ["白云国际机场", "airport:CAN"],
    ["天府机场", "airport:TFU"],
    ["双流", "airport:CTU"],
    ["ctu", "airport:CTU"],
  ])("%s is %s", async (written, id) => expect((await find(written))[0]).toMatchObject({ id }));
  test("a province stands for the cities in it", async () => {
    for (const written of ["广东", "广东省"]) {
      const ids = (await find(written)).map(({ id }) => id);
      expect(ids).toHaveLength(12);
      for (const id of ids) expect(id, written).toMatch(/^division:44/);
    }
  });
  test("a flight from a city with several airports asks which; other ways do not", async () => {
    expect(await route(["division:310000", "airport:TAO"], ", detour: icao")).toMatchObject({ reason: "unknownPlace" });
    expect(await route(["airport:TAO", "division:310100"], ", detour: icao")).toMatchObject({
      refused: "INVALID_INPUT",
      field: "stops.1",
      reason: "whichAirport",
      city: "上海市",
      airports: [{ id: "airport:PVG" }, { id: "airport:SHA" }],
    });
    for (const [stops, more] of [
      [["airport:TAO", "division:310100"], ""],
      [["division:370200", "airport:PVG"], ", detour: icao"],
    ] as const)
      expect((await route([...stops], more)).route.legs).toHaveLength(1);
  });
  test("make a way over layovers, as far as its legs together", async () => {
    const {
      route: { kilometres, legs },
    } = await route(["airport:TAO", "airport:PEK", "airport:SYD"], ", detour: icao");
    expect(legs.map(({ from, to, band }: any) => [from.id, to.id, band])).toEqual([
      ["airport:TAO", "airport:PEK", "short"],
      ["airport:PEK", "airport:SYD", "long"],
    ]);
    expect(Number(kilometres)).toBeCloseTo(
      legs.reduce((sum: number, leg: any) => sum + Number(leg.kilometres), 0),
      0,
    );
    expect(Number(legs[1].greatCircleKilometres)).toBeGreaterThan(8900);
    expect(Number(legs[1].greatCircleKilometres)).toBeLessThan(9000);
  });
  test.each<[string, string[], string, object]>([
    ["one stop", ["airport:TAO"], "", { field: "stops", reason: "stops" }],
    ["nine stops", Array.from({ length: 9 }, () => "airport:TAO"), "", { reason: "stops" }],
    ["a place that does not exist", ["airport:TAO", "airport:???"], "", { field: "stops.1", reason: "unknownPlace" }],
    [
      "a detour without end",
      ["airport:TAO", "airport:PEK"],
      ", detour: own, detourPercent: 1e9",
      { reason: "percent" },
    ],
    [
      "a detour that shortens",
      ["airport:TAO", "airport:PEK"],
      ", detour: own, detourPercent: -1",
      { reason: "percent" },
    ],
  ])("are refused: %s", async (_, stops, more, expected) =>
    expect(await route(stops, more)).toMatchObject({ refused: "INVALID_INPUT", ...expected }),
  );
  test("are refused when what is looked for has no end", async () =>
    expect(await w.ask(actors.anyone, `{ places(search: "${"x".repeat(61)}") { id } }`)).toMatchObject({
      refused: "INVALID_INPUT",
      reason: "length",
    }));
});
