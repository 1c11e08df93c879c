import { sql, type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import { Field, InputType, type ClassType } from "type-graphql";
import { invalidInput } from "../../../shared/platform/refusal.ts";
import type { Attribute, Operator } from "./attributes.ts";
import type { Dialect } from "../store/store.ts";

export type Row = Record<string, unknown>;
type It = ExpressionBuilder<{ it: Row }, "it">;

/**
 * `column` is one of `values`: one prepared statement however many there are; a single value gets a plain comparison,
 * at a tenth of the cost.
 */
export const among = (dialect: Dialect, column: string, values: readonly unknown[]): Expression<SqlBool> =>
  values.length === 1 ? equal(column, values[0]) : oneOfAll(dialect, column, listed(dialect, values));

export const equal = (column: string, value: unknown): Expression<SqlBool> => sql`${sql.ref(column)} = ${value}`;
/** `column` is one of what `values` lists. */
export const oneOfAll = (dialect: Dialect, column: string, values: unknown): Expression<SqlBool> =>
  dialect === "sqlite"
    ? sql`${sql.ref(column)} in (select value from json_each(${values}))`
    : sql`${sql.ref(column)} = any(${values})`;
/** Values as one parameter. */
export const listed = (dialect: Dialect, values: readonly unknown[]): unknown =>
  dialect === "sqlite" ? JSON.stringify(values) : values;

/** The longest text that may be searched for: SQLite takes no pattern of 50,000, and no title has 200. */
const searchedMost = 200;

/** What a list may ask of an attribute. `contains` takes text literally (no wildcards), ignoring ASCII case. */
const operators = {
  // SQLite has no booleans: true is 1.
  eq: (it: It, name: string, value: unknown, dialect: Dialect) =>
    it(`it.${name}`, "=", dialect === "sqlite" && typeof value === "boolean" ? Number(value) : value),
  in: (_: It, name: string, values: unknown, dialect: Dialect) => among(dialect, `it.${name}`, values as unknown[]),
  gte: (it: It, name: string, value: unknown) => it(`it.${name}`, ">=", value),
  lt: (it: It, name: string, value: unknown) => it(`it.${name}`, "<", value),
  contains: (_: It, name: string, value: unknown, dialect: Dialect) => {
    if (String(value).length > searchedMost)
      throw invalidInput(name, "tooLong", `search for at most ${searchedMost} characters`, { most: searchedMost });
    return sql<SqlBool>`${sql.ref(`it.${name}`)} ${sql.raw(dialect === "sqlite" ? "like" : "ilike")} ${`%${String(value).replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
  },
  isEmpty: (it: It, name: string, value: unknown) => it(`it.${name}`, value ? "is" : "is not", null),
} as const satisfies Record<Operator, (it: It, name: string, value: unknown, dialect: Dialect) => Expression<SqlBool>>;

const operands = new Map<string, ClassType>();
/** The input type of one kind of attribute: `{ eq, in, contains, isEmpty }` for a text. */
export function operandOf({ kind, graph, operators }: Attribute): ClassType {
  const known = operands.get(kind);
  if (known) return known;
  const operand = class {};
  InputType(`${kind}Filter`)(operand);
  for (const operator of operators) {
    const one = kind === "Id" ? () => String : graph;
    const many = operator === "in" ? () => [one()] : one;
    const type = operator === "isEmpty" ? () => Boolean : many;
    Field(type as () => StringConstructor, { nullable: true })(operand.prototype, operator);
  }
  operands.set(kind, operand);
  return operand;
}

/** The most values of which `in` may ask for one. */
export const valuesMost = 1_000;
const assertFew = (field: string, values: unknown): void => {
  if (Array.isArray(values) && values.length > valuesMost)
    throw invalidInput(field, "tooManyValues", `at most ${valuesMost} values`, { most: valuesMost });
};
/** What looking for a text in the middle of others costs, in units: no index leads to it. */
const searchUnits = 2_000;
/** The price of a filter as a client wrote it. */
export function priceOfFilter(filter: unknown): number {
  const operands = Object.values(Object(filter) as Record<string, unknown>);
  return operands.reduce((sum: number, operand) => {
    const { contains, in: values } = Object(operand) as Record<string, unknown>;
    return sum + (contains === undefined ? 0 : searchUnits) + (Array.isArray(values) ? values.length : 0);
  }, 0);
}

/**
 * `{ state: { eq: 'draft' }, title: { contains: '50%' } }` as one predicate; true if empty.
 * @throws Refusal INVALID_INPUT for an attribute of which nothing is asked (`{ state: null }`).
 */
export const matching = (it: It, filter: object | null | undefined, dialect: Dialect): Expression<SqlBool> =>
  it.and(
    Object.entries(filter ?? {})
      .filter(([, operand]) => operand !== undefined)
      .flatMap(([name, operand]) => {
        if (operand === null)
          throw invalidInput(`filter.${name}`, "missing", `say what ${name} must be, or leave it out`);
        return Object.entries(operand as object)
          .filter(([, value]) => value !== undefined && value !== null)
          .map(([operator, value]) => {
            assertFew(name, value);
            return operators[operator as Operator](it, name, value, dialect);
          });
      }),
  );
