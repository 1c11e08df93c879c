import { ApolloServer, HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import helmet from "helmet";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { Refusal, type RefusalCode } from "../../../shared/platform/refusal.ts";
import type { Context } from "../context.ts";
import { documentsOf, type Manifest } from "./documents.ts";
import { announceRefusal, formatError, refusalOf } from "./errors.ts";
import { routerOf, type Route } from "./router.ts";

const bodyBytesMax = 1024 * 1024;

/** That an answer says "not now, but then" can be seen by whoever does not read it: 503 and Retry-After. */
const unavailable: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { http, body } }) {
      const errors = (body.kind === "single" && body.singleResult.errors) || [];
      const seconds = errors.map(({ extensions }) => extensions?.["seconds"]).find((one) => one !== undefined);
      if (seconds === undefined) return;
      http.status = 503;
      http.headers.set("retry-after", String(seconds));
    },
  }),
};

/** The public entry point: the schema, the trusted documents, and what a client may learn of an error. */
export const apolloOf = (
  schema: GraphQLSchema,
  manifest: Manifest,
  { introspection = false } = {},
): ApolloServer<Context> => {
  const { plugins = [], ...documents } = documentsOf(manifest);
  return new ApolloServer<Context>({
    schema,
    formatError,
    ...documents,
    plugins: [...plugins, ApolloServerPluginCacheControlDisabled(), unavailable] as never,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    introspection,
    includeStacktraceInErrorResponses: false,
  });
};

/** What answers where no route does: true when it has. */
export type Fallback = (request: IncomingMessage, response: ServerResponse, path: string) => boolean;

/** How a request is met: who is asking, what answers beside GraphQL, and whether the connection is encrypted. */
export interface Door {
  readonly contextOf: (request: IncomingMessage, response: ServerResponse) => Promise<Context>;
  readonly routes?: readonly Route[];
  readonly fallback?: Fallback;
  readonly origin?: string;
  /**
   * Requests per minute from one address, and the number of proxies adding to X-Forwarded-For; unlimited if left out.
   */
  readonly perMinute?: number;
  readonly proxies?: number;
}

/** The headers by which a browser guards its user. */
const shieldOf = (secure: boolean) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: false,
  });

/** Limits per process; counters that must survive a restart, such as sign-in attempts, are in the database. */
function limiterOf(perMinute: number, proxies: number) {
  const allowance = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async function assertUnhurried(request: IncomingMessage): Promise<void> {
    const spent = await allowance.consume(addressOf(request, proxies)).catch((limit: RateLimiterRes) => limit);
    if (spent.remainingPoints > 0 || spent.consumedPoints <= perMinute) return;
    const seconds = Math.ceil(spent.msBeforeNext / 1000);
    throw new Refusal("LIMITED", `more than ${perMinute} requests per minute: try again in ${seconds} s`, {
      reason: "tooManyRequests",
      most: perMinute,
      seconds,
      clause: "platform default",
    });
  };
}

/** Serves GraphQL, the routes, and what is left to the fallback, over plain node:http. */
export async function serve(
  apollo: ApolloServer<Context>,
  { contextOf, routes = [], fallback, origin = "", perMinute = Number.MAX_SAFE_INTEGER, proxies = 0 }: Door,
): Promise<Server> {
  await apollo.start();
  const shield = shieldOf(origin.startsWith("https:"));
  const assertUnhurried = limiterOf(perMinute, proxies);
  const routeOf = routerOf(routes);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await new Promise<void>((done, fail) =>
      shield(request, response, (error) => (error ? fail(error as Error) : done())),
    );
    await assertUnhurried(request);
    assertSameOrigin(request, origin);
    const [path = "/", search] = (request.url ?? "/").split("?");
    const context = () => contextOf(request, response);
    if (path === "/graphql") return graphql(apollo, request, response, context);
    const route = routeOf(request.method ?? "GET", path);
    if (route) {
      const respond = await route.load();
      return respond({ request, response, params: route.params, search: new URLSearchParams(search), context });
    }
    if (fallback?.(request, response, path)) return;
    refuse(response, 404, "NOT_FOUND", "nothing is here");
  }

  return createServer((request, response) =>
    answer(request, response).catch((error: unknown) => refuseFor(error, response)),
  );
}

/** Answers a failed request: what was refused with its reasons, anything unexpected without. */
function refuseFor(error: unknown, response: ServerResponse): void {
  const refusal = refusalOf(error);
  if (refusal) {
    announceRefusal(refusal);
    refuse(response, statusFor(refusal), refusal.code, refusal.message, refusal.details);
  } else if (error instanceof SyntaxError) {
    refuse(response, 400, "INVALID_INPUT", "the request is not valid JSON");
  } else {
    console.error(error);
    refuse(response, 500, "INTERNAL", "the platform failed");
  }
}

async function graphql(
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  context: () => Promise<Context>,
): Promise<void> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const text = request.method === "POST" ? (await bodyOf(request, bodyBytesMax)).toString() : "";
  const body = request.method === "POST" ? parsed(text) : undefined;
  let unknown: unknown;
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? "GET", headers, search: request.url?.split("?")[1] ?? "", body },
    context: () =>
      context().catch((error: unknown) => {
        unknown = error;
        throw error;
      }),
  });
  // Who is asking could not be found out: refused like any request, with its status.
  if (unknown) throw unknown;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.writeHead(answer.status ?? 200, { "cache-control": "no-store" });
  response.end(answer.body.kind === "complete" ? answer.body.string : "");
}

/** The client's address, skipping our own proxies, whose X-Forwarded-For entries are trusted. */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const hops = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((hop) => hop.trim());
  return (proxies > 0 && hops.at(-proxies)) || (socket.remoteAddress ?? "unknown");
}

/**
 * PostgreSQL cannot store NUL in text, neither as escaped in JSON nor in a GraphQL document; half a surrogate pair has no
 * canonical text, so that the log could not state it.
 */
function parsed(text: string): unknown {
  const body = JSON.parse(text, (name: string, value: unknown) => {
    if (typeof value === "string" && (value.includes("\0") || (name === "query" && /\\u(0000|\{0+\})/.test(value))))
      throw new SyntaxError("the text contains a NUL character");
    if (!name.isWellFormed() || (typeof value === "string" && !value.isWellFormed()))
      throw new SyntaxError("the text contains half a surrogate pair");
    return value;
  }) as unknown;
  return body;
}

/** Browsers name the origin of a writing request; requests from another site are refused. */
function assertSameOrigin({ method, headers }: IncomingMessage, origin: string): void {
  if (method === "GET" || method === "HEAD" || !headers.origin) return;
  if (headers.origin === origin || headers.origin.replace(/^https?:\/\//, "") === headers.host) return;
  throw new Refusal("FORBIDDEN", "this request comes from another site", {
    reason: "crossSite",
    clause: "platform default",
  });
}

/** The HTTP status for each refusal code. */
export const statusOf: Readonly<Record<RefusalCode, number>> = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  LIMITED: 413,
  NOT_FOUND: 404,
  WRONG_STATE: 409,
  FORBIDDEN: 403,
  RULE_BROKEN: 422,
  CONFLICT: 409,
};

function statusFor({ code, details: { reason, seconds } }: Refusal): number {
  if (reason === "tooManyRequests") return 429;
  return seconds === undefined ? statusOf[code] : 503;
}

/** Refuses in the form in which GraphQL would. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    connection: "close",
    ...(details["seconds"] !== undefined && { "retry-after": String(details["seconds"]) }),
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] }));
}

/** @throws Refusal LIMITED beyond `most` bytes. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const limited = () =>
    new Refusal("LIMITED", `the request is larger than ${most} bytes`, {
      field: "body",
      reason: "tooLarge",
      most,
      clause: "platform default",
    });
  if (Number(request.headers["content-length"] ?? 0) > most) throw limited();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw limited();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
