import { Enum, ManyToOne, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { JsonType, type Platform, type PropertyOptions } from "@mikro-orm/core";
import { Field, ID, Int, registerEnumType, UseMiddleware, type ClassType, type MiddlewareFn } from "type-graphql";
import type { Competence } from "../../../shared/platform/competence.ts";
import type { Lifecycle } from "../../../shared/platform/lifecycle.ts";
import type * as quantity from "../../../shared/quantity/quantity.ts";
import { notedText } from "../log/canonical.ts";
import { keepInOrder, keepWhole } from "../store/constraint.ts";
import type { Context } from "../context.ts";
export { attributesOf } from "./attributes.ts";
import { declare, type Attribute, type GraphType, type Operator } from "./attributes.ts";
import { relation } from "./loader.ts";
import { resourceOf } from "./resource.ts";
import {
  DayScalar,
  InstantScalar,
  JsonScalar,
  KilogramsScalar,
  SerialScalar,
  SignedKilogramsScalar,
  WholeScalar,
} from "./scalar.ts";
import { DayType, InstantType, WholeType } from "../store/column.ts";

/**
 * Options of an attribute beside its kind. A restricted one (`readers`) cannot be filtered by: filtering would reveal
 * it bit by bit.
 */
export type About = {
  /** One sentence, with unit and clause where applicable; becomes the schema's description and the console's help. */
  readonly doc: string;
  readonly nullable?: boolean;
  /** A day that was counted in working days. */
  readonly counted?: boolean;
  /** A value may take megabytes: few records are read at once. */
  readonly large?: boolean;
  /** What is read by those who hold none of these competences on the record: the value without the people in it. */
  readonly others?: { readonly than: readonly Competence[]; readonly read: (value: never) => unknown };
} & (
  | { /** May lists be filtered and sorted by it? */ readonly listed?: boolean; readonly readers?: never }
  | {
      readonly listed?: false;
      /** Who may read it, by competence on the record. */
      readonly readers: readonly Competence[];
    }
);

type Decorator = (target: object, name: string) => void;

const ordered: readonly Operator[] = ["eq", "gte", "lt", "isEmpty"];
const named: readonly Operator[] = ["eq", "in", "isEmpty"];

/** One declaration with four uses: the column, the schema field, list operations, and read access. */
function attribute(
  column: Decorator,
  kind: Pick<Attribute, "kind" | "graph" | "operators" | "decode">,
  about: About,
  through?: MiddlewareFn<Context>,
): Decorator {
  return (target, name) => {
    const { doc, nullable = false, listed = false, large = false, counted = false, readers, others } = about;
    column(target, name);
    const resolved = !!readers || !!through || !!others;
    Field(kind.graph as () => StringConstructor, {
      nullable: nullable || !!readers || !!through,
      description: doc,
      simple: !resolved,
    })(target, name);
    if (through) UseMiddleware(through)(target, name);
    if (readers) UseMiddleware(forReaders(target.constructor, readers))(target, name);
    if (others) UseMiddleware(forOthers(target.constructor, others))(target, name);
    if (listed) keepInOrder(target.constructor, name);
    declare(target, name, {
      ...kind,
      nullable,
      listed,
      large,
      restricted: !!readers || !!others,
      ...(counted && { counted }),
    });
  };
}
const isAmong = (entity: Function, readers: readonly Competence[], record: object, { actor }: Context): boolean =>
  resourceOf(entity)
    .rolesOn(actor, record as never)
    .some((role) => readers.includes(role));
const forReaders =
  (entity: Function, readers: readonly Competence[]): MiddlewareFn<Context> =>
  async ({ root, context }, next) =>
    isAmong(entity, readers, root, context) ? next() : null;
const forOthers =
  (entity: Function, { than, read }: NonNullable<About["others"]>): MiddlewareFn<Context> =>
  async ({ root, context }, next) => {
    const value: unknown = await next();
    return isAmong(entity, than, root, context) ? value : read(value as never);
  };

const column = (options: PropertyOptions<object>, { nullable = false }: About): Decorator =>
  Property<object>({ ...options, nullable });

export const Identifier = (): Decorator => (target, name) => {
  PrimaryKey({ type: "text" })(target, name);
  Field(() => ID, { simple: true })(target, name);
  declare(target, name, { kind: "Id", graph: () => ID, operators: named, nullable: false, listed: true, large: false });
};
/** Counts the changes of a record; editing an outdated revision is refused with CONFLICT. */
export const Revision = (): Decorator => (target, name) => {
  Property({ type: "integer", version: true })(target, name);
  Field(() => Int, { simple: true })(target, name);
  declare(target, name, {
    kind: "Revision",
    graph: () => Int,
    operators: [],
    nullable: false,
    listed: false,
    large: false,
  });
};
export const Text = (about: About): Decorator =>
  attribute(
    column({ type: "text" }, about),
    { kind: "Text", graph: () => String, operators: [...named, "contains"] },
    about,
  );
export const Flag = (about: About): Decorator =>
  attribute(
    column({ type: "boolean" }, about),
    { kind: "Flag", graph: () => Boolean, operators: ["eq"], decode: Boolean },
    about,
  );
/** JSON, whose text a worker may have written out already. */
class NotedJsonType extends JsonType {
  override convertToDatabaseValue(value: unknown, platform: Platform): string | null {
    const noted = typeof value === "object" && value !== null ? notedText(value) : undefined;
    return noted ?? super.convertToDatabaseValue(value, platform);
  }
}
export const Json = (about: About): Decorator =>
  attribute(
    column({ type: NotedJsonType }, about),
    { kind: "Json", graph: () => JsonScalar, operators: [], decode: (text: string) => JSON.parse(text) },
    about,
  );
export const Day = (about: About): Decorator =>
  attribute(column({ type: DayType }, about), { kind: "Day", graph: () => DayScalar, operators: ordered }, about);
export const Instant = (about: About): Decorator =>
  attribute(
    column({ type: InstantType }, about),
    { kind: "Instant", graph: () => InstantScalar, operators: ordered },
    about,
  );

/** Whole, non-negative and exact in a double; the database enforces the bounds. */
const whole =
  (kind: string, graph: () => GraphType) =>
  (about: About): Decorator =>
  (target, name) => {
    attribute(column({ type: WholeType }, about), { kind, graph, operators: ordered }, about)(target, name);
    keepWhole(target.constructor, name);
  };
export type Kilograms = quantity.Kilograms;
/** A quantity of the ledger. */
export const Kilograms = whole("Kilograms", () => KilogramsScalar);
/** A number of things, people or days; not a quantity of CO2. */
export const Whole = whole("Whole", () => WholeScalar);
/**
 * A quantity that may be owed (negative), such as a batch's issuance. Whole and exact in a double; the database does
 * not bound it.
 */
export const SignedKilograms = (about: About): Decorator =>
  attribute(
    column({ type: WholeType }, about),
    { kind: "SignedKilograms", graph: () => SignedKilogramsScalar, operators: ordered },
    about,
  );
/** A credit's number within its mechanism. */
export const Serial = whole("Serial", () => SerialScalar);

const enums = new Map<string, object>();
/** The schema's enum called `kind`, for arguments of verbs. It is a defect if no attribute has it. */
export function enumOf(kind: string): object {
  const found = enums.get(kind);
  if (!found) throw new Error(`${kind} is not an enum`);
  return found;
}
/** One of `items`: the enum `kind` in the schema, a CHECK in the database. */
export const Choice = (kind: string, items: readonly string[], about: About): Decorator => {
  if (!enums.has(kind)) {
    enums.set(kind, Object.fromEntries(items.map((item) => [item, item])));
    registerEnumType(enums.get(kind)!, { name: kind });
  }
  const { nullable = false } = about;
  const checked = Enum({ items: () => [...items], type: "string", nullable }) as Decorator;
  return attribute(checked, { kind, graph: () => enums.get(kind)!, operators: named }, about);
};
/** The state of a record in its life cycle. */
export const State = ({ of, states }: Lifecycle, about: Omit<About, "readers">): Decorator =>
  Choice(`${of[0]!.toUpperCase()}${of.slice(1)}State`, states, { listed: true, ...about } as About);
/** A reference to another record: the id in entity and row; the schema resolves it, null where hidden. */
export const Belongs = (to: () => ClassType<{ id: string }>, about: About): Decorator => {
  const { nullable = false, listed = false } = about;
  const id = ManyToOne(to as never, { mapToPk: true, index: !listed, nullable }) as Decorator;
  return attribute(id, { kind: "Id", graph: to, operators: named }, about, relation(to));
};
