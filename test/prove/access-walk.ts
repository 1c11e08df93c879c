import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  getNullableType,
  type GraphQLInputFieldMap,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import { fields, narrow, pageFields } from "./access-fields.ts";
import { sees, sights, type Looker, type Raw, type Rows } from "./access-sight.ts";

const lower = (name: string): string => name[0]!.toLowerCase() + name.slice(1);
/** The kind of record that a type of the schema shows; undefined where it shows none. */
export const recordOf = (type: string): string | undefined => (lower(type) in sights ? lower(type) : undefined);
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Each list of records: the query, and the type of its records. */
export function listsOf(schema: GraphQLSchema): { query: string; type: GraphQLObjectType }[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap(({ name, type, args }) => {
    const page = getNamedType(type);
    // The journal is read on by its cursor, and nobody counts it: a list of acts, not of records.
    if (!isObjectType(page) || !("total" in page.getFields()) || !args.some((one) => one.name === "after")) return [];
    return [{ query: name, type: getNamedType(page.getFields()["items"]!.type) as GraphQLObjectType }];
  });
}

/** The fields of the schema that the table does not name, what the table names and is not there, and records without a rule. */
export function unwritten(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType()!, schema.getMutationType()!];
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith("__") && !roots.includes(type as never),
  );
  const found = new Set<string>();
  const wrong: string[] = [];
  for (const type of types) {
    const isPage = type.name.endsWith("Page") && "next" in type.getFields();
    const named = words(isPage ? pageFields : (fields[type.name] ?? ""));
    for (const name of Object.keys(type.getFields())) {
      found.add(`${type.name}.${name}`);
      if (!named.includes(name)) wrong.push(`${type.name}.${name} has no row of its own`);
    }
    if (!isPage)
      for (const name of named) if (!type.getFields()[name]) wrong.push(`${type.name}.${name} is not a field any more`);
  }
  for (const name of Object.keys(narrow)) if (!found.has(name)) wrong.push(`${name} is narrowed and not a field`);
  for (const { type } of listsOf(schema)) if (!recordOf(type.name)) wrong.push(`${type.name} has no rule of sight`);
  return wrong;
}

/** The fields by which something could be found or ordered that not everybody reads who sees the record. */
export function revealing(schema: GraphQLSchema): string[] {
  return Object.keys(narrow).flatMap((path) => {
    const [type, field] = path.split(".") as [string, string];
    const filter = schema.getType(`${type}Filter`);
    const sort = schema.getType(`${type}SortKey`);
    return [
      ...(isInputObjectType(filter) && field in filter.getFields() ? [`a list can be filtered by ${path}`] : []),
      ...(isEnumType(sort) && sort.getValue(field) ? [`a list can be sorted by ${path}`] : []),
    ];
  });
}

/** How many names a document may hold: a thousand tokens are allowed. */
const room = 220;
/** What is light may be read of many at once; what is large, or leads to lists, of a few. */
const takes = { light: 100, heavy: 2 } as const;
/** The documents that ask for every field of a list's records, and for what they lead to, each as large as is allowed. */
export function documentsOf({ query, type }: { query: string; type: GraphQLObjectType }): string[] {
  const parts: Record<keyof typeof takes, string[]> = { light: [], heavy: [] };
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    const isHeavy = inner.name === "Json" || (isObjectType(inner) && !isSimple(field.type));
    const names = isObjectType(inner) ? ` { ${below(inner, recordOf(inner.name) ? 0 : 3).join(" ")} }` : "";
    parts[isHeavy ? "heavy" : "light"].push(`${field.name}${names}`);
  }
  return (["light", "heavy"] as const).flatMap((weight) =>
    inRoom(parts[weight]).map(
      (part) =>
        `query ($after: String) { page: ${query}(take: ${takes[weight]}, after: $after) { total next items { id ${part.join(" ")} } } }`,
    ),
  );
}
/** One record of which no list is asked, or none. */
const isSimple = (type: GraphQLOutputType): boolean =>
  !isListType(getNullableType(type)) && !!recordOf(getNamedType(type).name);
function inRoom(parts: readonly string[]): string[][] {
  const rooms: string[][] = [];
  let used = room;
  for (const part of parts) {
    const size = part.split(" ").length;
    if (used + size > room) {
      rooms.push([]);
      used = 0;
    }
    used += size;
    rooms.at(-1)!.push(part);
  }
  return rooms;
}
/** The fields of what a record leads to: of records, what identifies them; of all else, everything, down to `depth`. */
function below(type: GraphQLObjectType, depth: number): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return recordOf(type.name) && inner.name === "Json" ? [] : [field.name];
    if (!isObjectType(inner)) return [];
    if (depth > 0 && !recordOf(inner.name)) return [field.name, "{", ...below(inner, depth - 1), "}"];
    return isSimple(field.type) ? [field.name, "{", "id", "}"] : [];
  });
}

/** Holds what somebody was answered against the tables. @param say takes what should not have been answered. */
export function judge(
  type: GraphQLObjectType,
  value: unknown,
  who: Looker,
  rows: Rows,
  say: (what: string) => void,
): void {
  if (Array.isArray(value)) for (const one of value) judge(type, one, who, rows, say);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const record = recordOf(type.name);
  const row = record ? rows.of(record, (value as Raw)["id"]) : undefined;
  if (record && row && !sees(record, row, who, rows)) say(`${type.name} ${row["id"]} is shown`);
  for (const [name, one] of Object.entries(value)) {
    const field = type.getFields()[name];
    if (!field) continue;
    const reader = narrow[`${type.name}.${name}`];
    if (reader && row && !isBlank(one) && !reader(row, who, rows)) say(`${type.name}.${name} of ${row["id"]} is read`);
    const inner = getNamedType(field.type);
    if (isObjectType(inner)) judge(inner, one, who, rows, say);
  }
}
const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** One way to ask a list for less: what is asked, and the rows for which it holds. */
export interface Probe {
  readonly filter: string;
  readonly holds: (row: Raw) => boolean;
}
/**
 * Filters by values of the rows that somebody does not see, and of one that they do: of each field by which the list may
 * be filtered, as it can be asked. @param isHidden whether they do not see a related record: by it nothing is found.
 */
export function probesOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  { hidden, shown }: { hidden: readonly Raw[]; shown: readonly Raw[] },
  isHidden: (to: string, id: unknown) => boolean,
): Probe[] {
  const filter = schema.getType(`${type.name}Filter`);
  if (!isInputObjectType(filter)) return [];
  return Object.values(filter.getFields()).flatMap(({ name, type: operand }) => {
    const asked = getNamedType(operand);
    if (!isInputObjectType(asked)) return [];
    const to = recordOf(getNamedType(type.getFields()[name]!.type).name);
    const first = (rows: readonly Raw[]) => rows.find((row) => !isBlank(row[name]))?.[name];
    const values = new Set([first(hidden), first(hidden.toReversed()), first(shown)].filter((one) => !isBlank(one)));
    return [...values].flatMap((one) => {
      const probes = asProbes(name, one, asked.getFields());
      return to && isHidden(to, one)
        ? probes.map(({ filter: text }) => ({ filter: text, holds: () => false }))
        : probes;
    });
  });
}
/** What is asked of one value: that it is so, and of a text that it has its beginning. */
function asProbes(name: string, value: unknown, operators: GraphQLInputFieldMap): Probe[] {
  const operand = getNamedType(operators["eq"]!.type).name;
  const text = textOf(value);
  const isFlag = operand === "Boolean";
  const isBare = isEnumType(getNamedType(operators["eq"]!.type));
  const isText = isBare || ["String", "Day", "Instant"].includes(operand);
  const literal = isBare ? text : isFlag ? String(Boolean(value)) : isText ? JSON.stringify(text) : text;
  const equal: Probe = {
    filter: `${name}: { eq: ${literal} }`,
    holds: (row) =>
      !isBlank(row[name]) && (isFlag ? Boolean(row[name]) === Boolean(value) : textOf(row[name]) === text),
  };
  if (!("contains" in operators)) return [equal];
  const part = text.slice(0, 6);
  const has = (row: Raw) => !isBlank(row[name]) && textOf(row[name]).toLowerCase().includes(part.toLowerCase());
  return [equal, { filter: `${name}: { contains: ${JSON.stringify(part)} }`, holds: has }];
}
const textOf = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));

/** By what a list may be sorted. */
export function sortsOf(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  const keys = schema.getType(`${type.name}SortKey`);
  return isEnumType(keys) ? keys.getValues().map(({ name }) => name) : [];
}
