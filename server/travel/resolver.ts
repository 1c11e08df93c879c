import { Arg, Field, Float, ID, ObjectType, Query, registerEnumType, Resolver } from "type-graphql";
import { Costs } from "../platform/cost/price.ts";
import { invalidInput } from "../../shared/platform/refusal.ts";
import { bands, detours, type Band, type Detour } from "../../shared/travel/travel.ts";
import { legsOf } from "./distance.rules.ts";
import { airportsOf, placesLike, placesOf, type Place } from "./places.ts";

const enumeration = (name: string, items: readonly string[]): object => {
  const it = Object.fromEntries(items.map((item) => [item, item]));
  registerEnumType(it, { name });
  return it;
};
const detourEnum = enumeration("Detour", detours);
const bandEnum = enumeration("Band", bands);
const kindEnum = enumeration("PlaceKind", ["airport", "city"]);

@ObjectType("Place", {
  description:
    "An airport (OurAirports, public domain) or a city (GeoNames, CC BY 4.0; in China by GB/T 2260) from which people travel.",
})
class PlaceType implements Omit<Place, "size"> {
  @Field(() => ID, { simple: true }) id!: string;
  @Field(() => kindEnum, { simple: true }) kind!: "airport" | "city";
  @Field(() => String, { simple: true, nullable: true, description: "IATA code of an airport." }) code!: string | null;
  @Field(() => String, { simple: true, nullable: true }) nameZh!: string | null;
  @Field(() => String, { simple: true }) nameEn!: string;
  @Field(() => String, { simple: true, description: "ISO 3166-1." }) country!: string;
  @Field(() => Float, { simple: true }) latitude!: number;
  @Field(() => Float, { simple: true }) longitude!: number;
}
@ObjectType({ description: "A leg of a route." })
class RouteLeg {
  @Field(() => PlaceType, { simple: true }) from!: Place;
  @Field(() => PlaceType, { simple: true }) to!: Place;
  @Field(() => String, { simple: true, description: "Along the great circle, with one decimal." })
  greatCircleKilometres!: string;
  @Field(() => String, { simple: true, description: "With its detour, with one decimal." }) kilometres!: string;
  @Field(() => bandEnum, { simple: true, description: "The distance class by which flight factors differ." })
  band!: Band;
}
@ObjectType({ description: "A route over its stops." })
class Route {
  @Field(() => [RouteLeg], { simple: true }) legs!: RouteLeg[];
  @Field(() => String, { simple: true, description: "All legs with their detours, with one decimal." })
  kilometres!: string;
}

const stopsMost = 8;
const percentMost = 200;

/** @throws Refusal INVALID_INPUT for a city from which flights leave at several airports, naming these. */
async function assertOneAirport(city: Place, i: number): Promise<void> {
  if (city.kind === "airport") return;
  const airports = await airportsOf(city);
  if (airports.length < 2) return;
  const there = airports.map(({ nameZh, nameEn }) => nameZh ?? nameEn);
  throw invalidInput(`stops.${i}`, "whichAirport", `${city.nameEn} has several airports: say which`, {
    city: city.nameZh ?? city.nameEn,
    there,
    airports: airports.map(({ id, nameZh, nameEn, country }) => ({ id, nameZh, nameEn, country })),
  });
}

@Resolver()
export class TravelResolver {
  @Costs({ price: 1_000, size: 12 })
  @Query(() => [PlaceType], {
    description:
      "Airports and cities that a text may mean: IATA code, English name, in China also the Chinese name, in full or " +
      "short; at most twelve.",
  })
  places(@Arg("search", () => String) search: string): Promise<Place[]> {
    if (search.length > 60) throw invalidInput("search", "length", "at most 60 characters");
    return placesLike(search);
  }

  /**
   * @throws Refusal INVALID_INPUT for fewer than two stops or more than eight, an unknown place, a detour beyond 200 %,
   * or a flight to or from a city with several airports.
   */
  @Query(() => Route, { description: "The distance over these stops: great circles, each with its detour." })
  async route(
    @Arg("stops", () => [ID], { description: "Ids of places: origin, layovers, destination." }) stops: string[],
    @Arg("detour", () => detourEnum, { defaultValue: "none" }) detour: Detour,
    @Arg("detourPercent", () => Float, { defaultValue: 0, description: "What `own` adds to each leg." })
    percent: number,
  ): Promise<Route> {
    if (stops.length < 2 || stops.length > stopsMost)
      throw invalidInput("stops", "stops", `a route has 2 to ${stopsMost} stops`);
    if (!(percent >= 0 && percent <= percentMost))
      throw invalidInput("detourPercent", "percent", `a detour adds 0 to ${percentMost} %`);
    const places = (await placesOf(stops)).map(
      (place, i) =>
        place ??
        (() => {
          throw invalidInput(`stops.${i}`, "unknownPlace", `there is no airport or city ${stops[i]!.slice(0, 40)}`);
        })(),
    );
    if (detour === "icao") for (const [i, place] of places.entries()) await assertOneAirport(place, i);
    const legs = legsOf(places, detour, percent);
    return {
      legs: legs.map(({ greatCircleKilometres, kilometres, band }, i) => ({
        from: places[i]!,
        to: places[i + 1]!,
        greatCircleKilometres: greatCircleKilometres.toFixed(1),
        kilometres: kilometres.toFixed(1),
        band,
      })),
      kilometres: legs.reduce((sum, leg) => sum + leg.kilometres, 0).toFixed(1),
    };
  }
}
