import type { IncomingMessage } from "node:http";
import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLErrorExtensions,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import type { Context } from "../context.ts";
import { chargedFor, type Manifest } from "./documents.ts";
import { formatError } from "./errors.ts";

/** A document of the console's: it is valid, and has one operation. */
interface Known {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The document as a function, of a query: a mutation takes its time in the database. */
  readonly query: CompiledQuery["query"] | undefined;
}
/** What is asked by the hash of a known document. */
export interface KnownRequest extends Known {
  readonly variables: Readonly<Record<string, unknown>>;
}
/** An answer as it is sent: JSON, and how HTTP calls it. */
export interface KnownAnswer {
  readonly status: number;
  readonly errors: readonly GraphQLFormattedError[];
  readonly body: string;
}

/**
 * The console's own documents, parsed, validated and compiled once: what they ask is executed without looking at them
 * again. All that is refused, limited or fails is answered as Apollo Server answers it.
 */
export class KnownDocuments {
  private readonly found = new Map<string, Known | undefined>();
  private readonly schema: GraphQLSchema;
  private readonly manifest: Manifest;
  private readonly charge = chargedFor();
  constructor(schema: GraphQLSchema, manifest: Manifest) {
    this.schema = schema;
    this.manifest = manifest;
  }

  /** What a request asks of a known document; undefined for any other, which Apollo Server looks at. */
  askedBy({ method, headers }: IncomingMessage, body: unknown): KnownRequest | undefined {
    const isPlain = method === "POST" && isJson(headers["content-type"]) && takesJson(headers.accept);
    if (!isPlain || !isRecord(body) || body["query"]) return undefined;
    const { extensions, variables = {}, operationName } = body;
    const { version, sha256Hash } = Object(Object(extensions).persistedQuery) as Record<string, unknown>;
    const known = version === 1 && typeof sha256Hash === "string" ? this.of(sha256Hash) : undefined;
    if (!known || (operationName && operationName !== known.operation.name?.value)) return undefined;
    return variables === null || isRecord(variables) ? { ...known, variables: variables ?? {} } : undefined;
  }

  private of(hash: string): Known | undefined {
    if (!this.found.has(hash) && Object.hasOwn(this.manifest, hash)) this.found.set(hash, this.read(hash));
    return this.found.get(hash);
  }
  private read(hash: string): Known | undefined {
    const document = parse(this.manifest[hash]!);
    const operation = getOperationAST(document);
    if (!operation || validate(this.schema, document).length > 0) return undefined;
    return { document, operation, query: operation.operation === "query" ? this.compiled(document) : undefined };
  }
  private compiled(document: DocumentNode): CompiledQuery["query"] {
    const made = compileQuery(this.schema, document);
    if (!isCompiledQuery(made)) throw new Error("a valid document does not compile", { cause: made.errors });
    return made.query;
  }

  async answer(asked: KnownRequest, contextValue: Context): Promise<KnownAnswer> {
    const { schema } = this;
    const { document, operation, variables } = asked;
    try {
      await this.charge({ document, operation, schema, variables, trusted: true, context: contextValue });
    } catch (error) {
      // Without a status of its own it is a defect.
      return answerOf({ errors: [asGraphQL(error)] }, 500);
    }
    return answerOf(await this.executed(asked, contextValue), 400);
  }

  /**
   * Variables are read by GraphQL.js, and what is wrong with them is said in its words: a compiled query takes a field
   * that has a default for required. To read again what was read changes nothing of our scalars and enums.
   */
  private executed({ document, operation, query, variables }: KnownRequest, contextValue: Context) {
    const { schema } = this;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    return query && coerced
      ? query(undefined, contextValue, coerced)
      : execute({ schema, document, contextValue, variableValues: variables });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isJson = (type = ""): boolean => /^application\/json(;|$)/i.test(type);
const takesJson = (accept = "*/*"): boolean => accept === "*/*" || accept === "application/json";

/** @param otherwise the status of what was not executed at all, where the error has none. */
function answerOf({ errors = [], data }: ExecutionResult, otherwise: number): KnownAnswer {
  const shown = errors.map(shownOf);
  const result = { ...(shown.length > 0 && { errors: shown }), ...(data !== undefined && { data }) };
  const status = data === undefined ? (statusIn(errors) ?? otherwise) : 200;
  return { status, errors: shown, body: `${JSON.stringify(result)}\n` };
}
const statusIn = (errors: readonly GraphQLError[]): number | undefined =>
  errors.map((error) => (extensionsOf(error)["http"] as { status?: number } | undefined)?.status).find(Boolean);
/** An error of a compiled query has none where GraphQL.js has an empty object. */
const extensionsOf = ({ extensions }: GraphQLError): GraphQLErrorExtensions => extensions ?? {};
const asGraphQL = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError("it failed", { originalError: error as Error });
function shownOf(error: GraphQLError): GraphQLFormattedError {
  const known = isOfVariable(error) ? inputError(error) : error;
  const { http: _, ...extensions } = extensionsOf(known);
  const code = extensions["code"] ?? "INTERNAL_SERVER_ERROR";
  return formatError({ ...known.toJSON(), extensions: { ...extensions, code } }, known);
}
/** A value that does not fit the variable which it is given for. */
const isOfVariable = ({ nodes, extensions }: GraphQLError): boolean =>
  nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION && extensions["code"] === undefined;
const inputError = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error.originalError ?? error,
    extensions: { ...error.extensions, code: "BAD_USER_INPUT" },
  });
