/** What a list may do with an attribute; see `filter.ts`. */
export type Operator = "eq" | "in" | "gte" | "lt" | "contains" | "isEmpty";
export type GraphType = object;

/** A declared attribute. `name` names the kind; enums have a kind of their own. */
export interface Attribute {
  readonly kind: string;
  readonly graph: () => GraphType;
  readonly operators: readonly Operator[];
  readonly nullable: boolean;
  readonly listed: boolean;
  /** Whether a value may take megabytes. */
  readonly large: boolean;
  /** Whether only some competences may read it. */
  readonly restricted?: boolean;
  /** Whether it is a day that was counted in working days, and is counted again when a year's notice comes. */
  readonly counted?: boolean;
  /** Converts what SQLite stores into the entity's value; left out where they are the same. */
  readonly decode?: (stored: never) => unknown;
}

const declared = new Map<Function, Map<string, Attribute>>();
/** The attributes of `entity` by name, in declaration order. Column, schema field and filter share the name. */
export const attributesOf = (entity: Function): ReadonlyMap<string, Attribute> => declared.get(entity) ?? new Map();
export const declare = (target: object, name: string, it: Attribute): void =>
  void declared.set(target.constructor, new Map(declared.get(target.constructor)).set(name, it));
