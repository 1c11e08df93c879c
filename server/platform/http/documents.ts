import type { ApolloServerOptions, ApolloServerPlugin } from "@apollo/server";
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { invalidInput, Refusal } from "../../../shared/platform/refusal.ts";
import type { Context } from "../context.ts";
import { extentOf, type Extent } from "../cost/extent.ts";
import type { Arguments } from "../cost/price.ts";
import { traceNow } from "../telemetry/trace.ts";
import { beyondScope, lapsed } from "./lapsed.ts";

/** The console's own documents, by the SHA-256 of their text. */
export type Manifest = Readonly<Record<string, string>>;

/** Codegen's `persisted-documents.json` names the algorithm in each key. */
export const manifestOf = (persisted: Readonly<Record<string, string>>): Manifest =>
  Object.fromEntries(Object.entries(persisted).map(([key, text]) => [key.replace(/^sha256:/, ""), text]));

/** Limits for documents that are not ours: what they cost is limited by the budget of who asks. */
const limits = { depth: 12, aliases: 30 } as const;

/**
 * @throws Refusal LIMITED for a document beyond the limits, or with several mutations: each has its own transaction, so
 * the first could succeed and the second fail.
 */
function assertWithin(extent: Extent, { operation, selectionSet }: OperationDefinitionNode): void {
  for (const [what, most] of Object.entries(limits) as [keyof typeof limits, number][]) {
    if (extent[what] > most)
      throw new Refusal("LIMITED", `at most ${most} ${what} per document`, { [what]: extent[what] });
  }
  const [only, ...more] = selectionSet.selections;
  if (operation === OperationTypeNode.MUTATION && (more.length > 0 || only?.kind !== Kind.FIELD))
    throw new Refusal("LIMITED", "one mutation per document, not inside a fragment");
}

/** @throws Refusal INVALID_INPUT for a kind of operation that the schema does not have: a subscription is valid GraphQL. */
function assertServed({ operation }: OperationDefinitionNode, schema: GraphQLSchema): void {
  if (!schema.getRootType(operation)) throw invalidInput("query", "notA", "ask by a query or a mutation");
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

/**
 * What only an open session is answered; what is open to everybody is answered as to the public, and the cookie of a
 * dead session goes.
 * @throws Refusal UNAUTHENTICATED
 */
function assertAlive({ selectionSet }: OperationDefinitionNode, { lapse, cookie }: Context): void {
  if (!lapse) return;
  const isOpen = selectionSet.selections.every((one) => one.kind === Kind.FIELD && lapse.open.has(one.name.value));
  if (!isOpen) throw lapsed(lapse);
  if (lapse.reason === "sessionEnded") cookie?.clear();
}

/** @throws Refusal FORBIDDEN for a mutation that a machine's token does not hold. */
function assertInScope({ operation, selectionSet }: OperationDefinitionNode, { scope }: Context): void {
  if (!scope || operation !== OperationTypeNode.MUTATION) return;
  const names = selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : "a fragment"));
  const beyond = names.find((name) => !scope.mutations.includes(name));
  if (beyond) throw beyondScope(beyond);
}

/** Apollo answers 500 to whatever a plugin throws, unless told otherwise. */
const refusedByPlugin = (refusal: Refusal): GraphQLError =>
  new GraphQLError(refusal.code, {
    originalError: refusal,
    extensions: { http: { status: refusal.code === "UNAUTHENTICATED" ? 401 : 400 } },
  });

/** An operation that is about to run, for whom, and whether its document is ours. */
interface Running {
  readonly operation: OperationDefinitionNode;
  readonly document: DocumentNode;
  readonly schema: GraphQLSchema;
  readonly variables: Arguments;
  readonly trusted: boolean;
  readonly context: Context;
}
/**
 * What measures operations and charges what they cost, before they run; an operation whose cost is the same with any
 * variables is measured once.
 * @throws GraphQLError of a refusal for what is not served, beyond the limits, or too dear.
 */
export function chargedFor(): (running: Running) => Promise<void> {
  const measured = new WeakMap<OperationDefinitionNode, Extent>();
  return async ({ operation, document, schema, variables, trusted, context }) => {
    noteOperation(operation, trusted);
    try {
      assertServed(operation, schema);
      assertAlive(operation, context);
      assertInScope(operation, context);
      const extent = measured.get(operation) ?? extentOf(operation, document, schema, variables);
      if (extent.fixed) measured.set(operation, extent);
      if (!trusted) assertWithin(extent, operation);
      await context.work?.charge(extent.units);
    } catch (error) {
      throw error instanceof Refusal ? refusedByPlugin(error) : error;
    }
  };
}

/**
 * What Apollo Server does with documents: ours are known by hash and trusted to be one act; all are measured with
 * their variables, and what they cost is charged before they run.
 */
export function documentsOf(
  manifest: Manifest,
): Pick<ApolloServerOptions<Context>, "persistedQueries" | "parseOptions" | "plugins"> {
  const charge = chargedFor();
  const measure: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      async didResolveOperation({ request, queryHash, document, operation, schema, contextValue: context }) {
        if (!operation) return;
        const trusted = Object.hasOwn(manifest, queryHash);
        await charge({ operation, document, schema, variables: request.variables ?? {}, trusted, context });
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
    plugins: [measure],
  };
}
