import type { ApolloServerOptions, ApolloServerPlugin } from "@apollo/server";
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { traceNow } from "../telemetry/trace.ts";

/** The console's own documents, by the SHA-256 of their text. */
export type Manifest = Readonly<Record<string, string>>;

/** Codegen's `persisted-documents.json` names the algorithm in each key. */
export const manifestOf = (persisted: Readonly<Record<string, string>>): Manifest =>
  Object.fromEntries(Object.entries(persisted).map(([key, text]) => [key.replace(/^sha256:/, ""), text]));

/** Limits for documents that are not ours. `fields` counts the fields of the answer if every list had 25 entries. */
const limits = { depth: 12, aliases: 30, fields: 20_000 } as const;
type Extent = Record<keyof typeof limits, number>;
const ofAList = 25;

const none: Extent = { depth: 0, aliases: 0, fields: 0 };

/** Depth, aliases and answer size of an operation. Each fragment is measured once, however often it is spread. */
function extentOf(operation: OperationDefinitionNode, document: DocumentNode, schema: GraphQLSchema): Extent {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const known = new Map<string, Extent>();
  const within = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): Extent => {
    const extents = (set?.selections ?? []).map((node): Extent => {
      if (node.kind === Kind.INLINE_FRAGMENT) return within(node.selectionSet, type);
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const key = `${type?.name} ${node.name.value}`;
        const extent = known.get(key) ?? within(fragments.get(node.name.value), type);
        known.set(key, extent);
        return extent;
      }
      const of = isObjectType(type) ? type.getFields()[node.name.value]?.type : undefined;
      const { depth, aliases, fields } = node.selectionSet ? within(node.selectionSet, getNamedType(of)) : none;
      return {
        depth: depth + 1,
        aliases: aliases + (node.alias ? 1 : 0),
        fields: 1 + fields * (isListType(getNullableType(of)) ? ofAList : 1),
      };
    });
    const sum = (what: keyof Extent) => extents.reduce((total, extent) => total + extent[what], 0);
    return { depth: Math.max(0, ...extents.map(({ depth }) => depth)), aliases: sum("aliases"), fields: sum("fields") };
  };
  return within(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
}

/**
 * @throws Refusal LIMITED for a document beyond the limits, or with several mutations: each has its own transaction, so
 * the first could succeed and the second fail.
 */
export function assertWithin(operation: OperationDefinitionNode, document: DocumentNode, schema: GraphQLSchema): void {
  const extent = extentOf(operation, document, schema);
  for (const [what, most] of Object.entries(limits) as [keyof Extent, number][]) {
    if (extent[what] > most)
      throw new Refusal("LIMITED", `at most ${most} ${what} per document`, { [what]: extent[what] });
  }
  const [only, ...more] = operation.selectionSet.selections;
  if (operation.operation === OperationTypeNode.MUTATION && (more.length > 0 || only?.kind !== Kind.FIELD))
    throw new Refusal("LIMITED", "one mutation per document, not inside a fragment");
}

/** Tells the request's trace what is asked: the console's operations by their names, of others the fields. */
function noteOperation({ name, selectionSet: { selections } }: OperationDefinitionNode, trusted: boolean): void {
  const trace = traceNow();
  if (!trace) return;
  trace.operation = (trusted && name?.value) || "other";
  if (trace.operation !== "other") return;
  const fields = selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
  trace.fields = [...new Set(fields)].slice(0, fieldsNoted);
}
const fieldsNoted = 5;

/** What Apollo Server does with documents: ours are known by hash and trusted; others are measured once each. */
export function documentsOf(
  manifest: Manifest,
): Pick<ApolloServerOptions<never>, "persistedQueries" | "parseOptions" | "plugins"> {
  const within = new WeakSet<OperationDefinitionNode>();
  const measure: ApolloServerPlugin = {
    requestDidStart: async () => ({
      async didResolveOperation({ queryHash, document, operation, schema }) {
        if (!operation) return;
        const trusted = Object.hasOwn(manifest, queryHash);
        noteOperation(operation, trusted);
        if (trusted || within.has(operation)) return;
        try {
          assertWithin(operation, document, schema);
        } catch (refusal) {
          // Apollo answers 500 to whatever a plugin throws, unless told otherwise.
          throw new GraphQLError("LIMITED", { originalError: refusal as Error, extensions: { http: { status: 400 } } });
        }
        within.add(operation);
      },
    }),
  };
  return {
    // Persisted queries without a way to register new ones: a hash is ours or unknown.
    persistedQueries: {
      cache: {
        // A hash is whatever somebody sent: `constructor` is none of ours.
        get: async (key: string) => {
          const hash = key.replace(/^apq:/, "");
          return Object.hasOwn(manifest, hash) ? manifest[hash] : undefined;
        },
        set: async () => {},
        delete: async () => false,
      },
    },
    parseOptions: { maxTokens: 1_000 },
    plugins: [measure as ApolloServerPlugin<never>],
  };
}
