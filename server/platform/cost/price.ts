import { Extensions } from "type-graphql";

/** The values of a field's arguments by name, as the client wrote them: nothing was checked yet. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * What a field costs at most beside the fields of its answer, in units: one unit is the work of answering one field
 * of one record, about five microseconds of the serving thread.
 */
export type Price = number | ((given: Arguments) => number);

/** How many entries a list has at most, where they are not asked for by `take`. */
export type Size = number;

/** What the schema says of a field's cost. */
export interface Cost {
  readonly price?: Price;
  readonly size?: Size;
}

/** Declares what a field costs. Undeclared fields cost one unit, undeclared lists have 25 entries. */
export const Costs = (cost: Cost): MethodDecorator & PropertyDecorator => Extensions({ cost });

/** A price by the size of an argument, in units for each thousand characters that it has as JSON. */
export const bySize =
  (argument: string, units: number, least = 0): Price =>
  (given) =>
    least + Math.ceil(((JSON.stringify(given[argument]) ?? "").length / 1_000) * units);

/**
 * The price of bytes that are sent or taken, beside that of their route, set by us: less than the CPU that they take, so
 * that a pack of 1 GiB fits what a person may spend in a minute.
 */
export const priceOfBytes = (bytes: number): number => (bytes / 2 ** 20) * 150;

/** The price of rows in a sheet that is made, beside that of its route. */
export const priceOfRows = (rows: number): number => rows * 5;
