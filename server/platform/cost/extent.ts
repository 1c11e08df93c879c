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

/** How large a part of a document is: how deep, with how many aliases, and what it costs at most. */
interface Part {
  readonly depth: number;
  readonly aliases: number;
  readonly units: number;
}
/** How large an operation is with given variables; `fixed` where it is the same with any. */
export interface Extent extends Part {
  readonly fixed: boolean;
}

const listSize: Size = 25;
/** A transaction with what it writes and records. */
const actPrice = 200;
const nothing: Part = { depth: 0, aliases: 0, units: 0 };
type Field = GraphQLField<unknown, unknown>;

/** Measures an operation; each fragment is looked at once for each size of list, however often it is spread. */
export function extentOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Arguments = {},
): Extent {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const measure = new Measure(fragments, withDefaults(operation, variables));
  const part = measure.of(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, listSize);
  const act = operation.operation === OperationTypeNode.MUTATION ? actPrice : 0;
  return { ...part, units: act + part.units, fixed: measure.fixed };
}

/** The variables with the defaults that the operation gives to those left out. */
function withDefaults({ variableDefinitions = [] }: OperationDefinitionNode, given: Arguments): Arguments {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

class Measure {
  /** Whether nothing so far depends on variables. */
  fixed = true;
  private readonly spread = new Map<string, Part>();
  private readonly fragments: ReadonlyMap<string, SelectionSetNode>;
  private readonly variables: Arguments;
  constructor(fragments: ReadonlyMap<string, SelectionSetNode>, variables: Arguments) {
    this.fragments = fragments;
    this.variables = variables;
  }

  /** @param size how many entries the lists directly below have: those of a page are asked for by its `take`. */
  of(set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined, size: Size): Part {
    return (set?.selections ?? []).map((node) => this.selection(node, type, size)).reduce(together, nothing);
  }

  private selection(node: SelectionNode, type: GraphQLNamedType | undefined, size: Size): Part {
    if (node.kind === Kind.FIELD) return this.field(node, type, size);
    if (node.kind === Kind.INLINE_FRAGMENT) return this.of(node.selectionSet, type, size);
    const key = `${type?.name} ${node.name.value} ${size}`;
    const part = this.spread.get(key) ?? this.of(this.fragments.get(node.name.value), type, size);
    this.spread.set(key, part);
    return part;
  }

  private field(node: FieldNode, type: GraphQLNamedType | undefined, size: Size): Part {
    const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
    const cost = (field?.extensions["cost"] ?? {}) as Cost;
    const taken = field && this.takenBy(node, field);
    const inner = this.of(node.selectionSet, field && getNamedType(field.type), taken ?? listSize);
    const entries = field && isListType(getNullableType(field.type)) ? (cost.size ?? taken ?? size) : 1;
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      units: 1 + this.priceOf(node, field, cost) + entries * inner.units,
    };
  }

  private priceOf(node: FieldNode, field: Field | undefined, { price = 0 }: Cost): number {
    return typeof price === "number" ? price : Math.max(0, price(this.argumentsOf(node, field)));
  }

  /** How many records a page is asked for, where the field is one; coercion refuses anything else later. */
  private takenBy(node: FieldNode, field: Field): Size | undefined {
    if (!field.args.some(({ name }) => name === "take")) return undefined;
    const { take } = this.argumentsOf(node, field);
    return typeof take === "number" && take > 0 ? take : listSize;
  }

  private argumentsOf(node: FieldNode, field: Field | undefined): Arguments {
    const written = node.arguments ?? [];
    if (written.some(({ value }) => value.kind !== Kind.INT)) this.fixed = false;
    const defaults = (field?.args ?? []).map(({ name, defaultValue }) => [name, defaultValue] as const);
    const given = written.map(({ name, value }) => [name.value, valueFromASTUntyped(value, this.variables)] as const);
    return Object.fromEntries([...defaults, ...given.filter(([, value]) => value !== undefined)]);
  }
}

/** Two parts beside each other. */
const together = (a: Part, b: Part): Part => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  units: a.units + b.units,
});
