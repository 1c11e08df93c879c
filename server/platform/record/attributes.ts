/** What a list may ask of an attribute: `filter.ts` says how. */
export type Operator = "eq" | "in" | "gte" | "lt" | "contains" | "isEmpty";
export type GraphType = object;

/** What is known of an attribute once declared. `name` names the kind; enums have one of their own. */
export interface Attribute {
  readonly kind: string;
  readonly graph: () => GraphType;
  readonly operators: readonly Operator[];
  readonly nullable: boolean;
  readonly listed: boolean /** May one of them take megabytes? */;
  readonly large: boolean;
  /** Turns what SQLite stores into what the entity says; left out where they are the same. */
  readonly decode?: (stored: never) => unknown;
}

const declared = new Map<Function, Map<string, Attribute>>();
/** The attributes of `entity` by name, in the order of their declaration. Column, schema field and filter bear the same name. */
export const attributesOf = (entity: Function): ReadonlyMap<string, Attribute> => declared.get(entity) ?? new Map();
export const declare = (target: object, name: string, it: Attribute): void =>
  void declared.set(target.constructor, new Map(declared.get(target.constructor)).set(name, it));
