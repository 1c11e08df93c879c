import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Arguments, Cost, Size } from "./price.ts";

/** How large an operation is: how deep, with how many aliases, and what it costs at most with given variables. */
export interface Extent {
  readonly depth: number;
  readonly aliases: number;
  readonly units: (variables: Arguments) => number;
}

/** Units that are known from the document alone, or only with its variables. */
type Units = number | ((variables: Arguments) => number);
interface Part {
  readonly depth: number;
  readonly aliases: number;
  readonly units: Units;
}
type Known = ReadonlyMap<string, SelectionSetNode>;

const listSize: Size = 25;
/** A transaction with what it writes and records. */
const actPrice = 200;
const nothing: Part = { depth: 0, aliases: 0, units: 0 };

const plus = (a: Units, b: Units): Units =>
  typeof a === "number" && typeof b === "number" ? a + b : (given) => worth(a, given) + worth(b, given);
const times = (a: Units, b: Units): Units =>
  typeof a === "number" && typeof b === "number" ? a * b : (given) => worth(a, given) * worth(b, given);
const worth = (units: Units, given: Arguments): number => (typeof units === "number" ? units : units(given));

/** Measures an operation once; each fragment is looked at once, however often it is spread. */
export function extentOf(operation: OperationDefinitionNode, document: DocumentNode, schema: GraphQLSchema): Extent {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const root = schema.getRootType(operation.operation) ?? undefined;
  const base = operation.operation === OperationTypeNode.MUTATION ? actPrice : 0;
  const { depth, aliases, units } = new Measure(fragments).of(operation.selectionSet, root, listSize);
  return { depth, aliases, units: (given) => base + worth(units, withDefaults(operation, given)) };
}

/** The variables with the defaults that the operation gives to those left out. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Arguments): Arguments {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return defaults.length === 0 ? given : { ...Object.fromEntries(defaults), ...given };
}

class Measure {
  private readonly spread = new Map<string, Part>();
  private readonly fragments: Known;
  constructor(fragments: Known) {
    this.fragments = fragments;
  }

  /** @param size how many entries the lists directly below have: those of a page are asked for by its `take`. */
  of(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined, size: Units): Part {
    return (set?.selections ?? []).map((node) => this.selection(node, type, size)).reduce(together, nothing);
  }

  private selection(node: SelectionNode, type: GraphQLNamedType | undefined, size: Units): Part {
    if (node.kind === Kind.FIELD) return this.field(node, type, size);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.of(node.selectionSet, type, size);
    // With another size of its lists the same fragment costs something else.
    const key = typeof size === "number" ? `${type?.name} ${node.name.value} ${size}` : null;
    const part = (key && this.spread.get(key)) || this.of(this.fragments.get(node.name.value), type, size);
    if (key) this.spread.set(key, part);
    return part;
  }

  private field(node: FieldNode, type: GraphQLNamedType | undefined, size: Units): Part {
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    const cost = (field?.extensions["cost"] ?? {}) as Cost;
    const taken = field?.args.some(({ name }) => name === "take") ? takenBy(node, field) : undefined;
    const inner = node.selectionSet
      ? this.of(node.selectionSet, field && getNamedType(field.type), taken ?? listSize)
      : nothing;
    const entries = field && isListType(getNullableType(field.type)) ? (cost.size ?? taken ?? size) : 1;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      units: plus(priceOf(node, field, cost), times(entries, inner.units)),
    };
  }
}

/** Two parts beside each other. */
const together = (a: Part, b: Part): Part => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  units: plus(a.units, b.units),
});

function priceOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined, { price = 0 }: Cost): Units {
  if (typeof price === "number") return 1 + price;
  return (variables) => 1 + Math.max(0, price(argumentsOf(node, field, variables)));
}

/** How many records a page is asked for; coercion refuses anything else later. */
function takenBy(node: FieldNode, field: GraphQLField<unknown, unknown>): Units {
  const asNumber = (value: unknown): number => (typeof value === "number" && value > 0 ? value : listSize);
  const written = node.arguments?.find(({ name }) => name.value === "take")?.value;
  if (written?.kind !== Kind.VARIABLE) return asNumber(argumentsOf(node, field, {})["take"]);
  return (variables) => asNumber(argumentsOf(node, field, variables)["take"]);
}

function argumentsOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined, variables: Arguments) {
  const defaults = (field?.args ?? []).map(({ name, defaultValue }) => [name, defaultValue] as const);
  const written = (node.arguments ?? []).map(
    ({ name, value }) => [name.value, valueFromASTUntyped(value, variables)] as const,
  );
  return Object.fromEntries([...defaults, ...written.filter(([, value]) => value !== undefined)]);
}
