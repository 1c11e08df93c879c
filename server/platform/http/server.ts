import { ApolloServer, HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import helmet from "helmet";
import { setTimeout as pause } from "node:timers/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Refusal, type RefusalCode } from "../../../shared/platform/refusal.ts";
import type { Context } from "../context.ts";
import { networkOf } from "../cost/allowance.ts";
import { Purse, type Tally } from "../cost/purse.ts";
import { documentsOf, type Manifest } from "./documents.ts";
import { logRequest, plainLog, type Ending } from "../telemetry/logger.ts";
import { traced, traceOf, type Trace } from "../telemetry/trace.ts";
import { assertAddress, assertSearch, bodyOf, parsed } from "./body.ts";
import { announceDefect, announceRefusal, formatError, refusalOf } from "./errors.ts";
import { routerOf, type Route } from "./router.ts";
import { KnownDocuments, type KnownAnswer } from "./known.ts";
import { assertAlive, orLapsed } from "./lapsed.ts";
import { isGone } from "./send.ts";

const bodyBytesMax = 1024 * 1024;
/** How long a request may take to arrive: its headers, and all of it where it brings a file. */
const [headersMilliseconds, requestMilliseconds] = [30_000, 200_000];
/**
 * How long a connection may be idle: longer than proxies keep theirs (nginx: 60 s), so that it is they who close it. Who
 * sends over a connection at the moment at which the server closes it gets no answer.
 */
const idleMilliseconds = 65_000;
/** How many may be connected at once; beyond that, new connections are closed. */
const connectionsMost = 2_000;
/** How long what runs may still take once the server stops. */
export const drainMilliseconds = 30_000;

/** Whether an answer says "not now, but then", and how HTTP says it. */
function lateness(errors: readonly GraphQLFormattedError[]): { status: number; seconds: string } | undefined {
  const late = errors.find(({ extensions }) => extensions?.["seconds"] !== undefined);
  if (!late) return undefined;
  const { reason, seconds } = late.extensions!;
  return { status: statusByReason.get(reason) ?? 503, seconds: String(seconds) };
}
/** That an answer says "not now, but then" can be seen by whoever does not read it: 503 and Retry-After. */
const unavailable: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { http, body } }) {
      const late = lateness((body.kind === "single" && body.singleResult.errors) || []);
      if (!late) return;
      http.status = late.status;
      http.headers.set("retry-after", late.seconds);
    },
  }),
};

/** What answers GraphQL: the console's own documents directly, whatever else is asked by Apollo Server. */
export interface Api {
  readonly apollo: ApolloServer<Context>;
  readonly known: KnownDocuments;
}
/** The public entry point: the schema, the trusted documents, and what a client may learn of an error. */
export const apiOf = (schema: GraphQLSchema, manifest: Manifest, { introspection = false } = {}): Api => {
  const { plugins = [], ...documents } = documentsOf(manifest);
  const apollo = new ApolloServer<Context>({
    schema,
    formatError,
    ...documents,
    plugins: [...plugins, ApolloServerPluginCacheControlDisabled(), unavailable],
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    introspection,
    includeStacktraceInErrorResponses: false,
    // Apollo would raise the signal again and cut what runs: apollographql/apollo-server#5074.
    stopOnTerminationSignals: false,
  });
  return { apollo, known: new KnownDocuments(schema, manifest) };
};

/** What answers where no route does: true when it has. */
export type Fallback = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<boolean>;

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
  /** What adds up requests, where several servers count together. */
  readonly tally?: Tally | undefined;
  readonly proxies?: number;
  /** Whether the server is about to stop: each answer ends its connection then. */
  readonly draining?: () => boolean;
  /** Hears of each request when it has ended; what failed goes to standard error if left out. */
  readonly concluded?: (trace: Trace, ending: Ending) => void;
}

/** The headers by which a browser guards its user: the same for every answer, and so made once. */
function shieldOf(secure: boolean): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  const noted = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: (name: string) => headers.delete(name),
  };
  const shield = helmet({
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
  shield({} as IncomingMessage, noted as unknown as ServerResponse, (error) => {
    if (error) throw error as Error;
  });
  return headers;
}

/** Requests of an address; counters that must be exact, such as sign-in attempts, are in the database. */
function limiterOf(perMinute: number, proxies: number, tally?: Tally) {
  const purse = new Purse(perMinute, 1, tally);
  return function assertUnhurried(request: IncomingMessage): void {
    const milliseconds = purse.spend(`requests ${addressOf(request, proxies)}`, 1);
    if (milliseconds === 0) return;
    const seconds = Math.ceil(milliseconds / 1000);
    throw new Refusal("LIMITED", `more than ${perMinute} requests per minute: try again in ${seconds} s`, {
      reason: "tooManyRequests",
      most: perMinute,
      seconds,
      clause: "platform default",
    });
  };
}

const toStandardError = (trace: Trace, ending: Ending): void => logRequest(plainLog(), trace, ending);

/**
 * Serves GraphQL, the routes, and what is left to the fallback, over plain node:http. `apollo.stop()` closes it: nothing
 * is accepted then, and what runs has half a minute.
 */
export async function serve(api: Api, door: Door): Promise<Server> {
  const { proxies = 0, concluded = toStandardError, draining } = door;
  const answer = answering(api, door);
  const server = createServer((request, response) => {
    const trace = traceOf(request, addressOf(request, proxies));
    const begun = performance.now();
    response.setHeader("x-request-id", trace.id);
    if (draining?.()) response.setHeader("connection", "close");
    response.once("close", () => {
      const milliseconds = Math.round(performance.now() - begun);
      concluded(trace, { status: response.statusCode, milliseconds, aborted: !response.writableFinished });
    });
    void traced(trace, () =>
      answer(request, response, trace).catch(async (error: unknown) => {
        await heardOut(request);
        refuseFor(error, request, response);
      }),
    );
  });
  server.headersTimeout = headersMilliseconds;
  server.requestTimeout = requestMilliseconds;
  server.keepAliveTimeout = idleMilliseconds;
  server.maxConnections = connectionsMost;
  const { apollo } = api;
  apollo.addPlugin(ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: drainMilliseconds }));
  await apollo.start();
  return server;
}

/** What answers a request, once its trace has begun. */
function answering(api: Api, door: Door) {
  const { contextOf, routes = [], fallback, origin = "", proxies = 0, tally } = door;
  const { perMinute = Number.MAX_SAFE_INTEGER } = door;
  const shield = shieldOf(origin.startsWith("https:"));
  const assertUnhurried = limiterOf(perMinute, proxies, tally);
  const routeOf = routerOf(routes);

  return async function answer(request: IncomingMessage, response: ServerResponse, trace: Trace): Promise<void> {
    for (const [name, value] of shield) response.setHeader(name, value);
    const url = request.url ?? "/";
    const [path = "/", search] = url.split("?");
    const route = routeOf(request.method ?? "GET", path);
    if (!route?.unlimited) assertUnhurried(request);
    assertSameOrigin(request, origin);
    assertAddress(url);
    let asking: Promise<Context> | undefined;
    const context = () =>
      (asking ??= contextOf(request, response).then((found) => {
        const { id, organization } = found.actor;
        Object.assign(trace, { actor: id, ...(organization !== undefined && { organization }) });
        return found;
      }));
    if (path === "/graphql") {
      trace.route = path;
      return graphql(api, request, response, context);
    }
    if (route) {
      trace.route = route.path;
      if (route.price) await (await context()).work?.charge(route.price);
      const respond = await route.load();
      const asker = async () => {
        const found = await context();
        assertAlive(request, found);
        return found;
      };
      try {
        return await respond({
          request,
          response,
          params: route.params,
          search: new URLSearchParams(search),
          context: asker,
        });
      } catch (error) {
        throw orLapsed(error, await asking);
      }
    }
    trace.route = "pages";
    if (await fallback?.(request, response, path)) return;
    trace.route = "none";
    refuse(response, 404, "NOT_FOUND", "nothing is here");
  };
}

/** For how long whoever is refused unheard may go on sending. */
const patienceMilliseconds = 5_000;
/** Whoever is still sending when the connection ends never sees the answer: what is on its way comes in first. */
async function heardOut(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed || request.readableDidRead) return;
  request.resume();
  const ended = new Promise((done) => request.once("close", done).once("end", done));
  await Promise.race([ended, pause(patienceMilliseconds, undefined, { ref: false })]);
}

/** Answers a failed request: what was refused with its reasons, anything unexpected without. */
function refuseFor(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  const refusal = refusalOf(error);
  if (refusal) {
    announceRefusal(refusal);
    refuse(response, statusFor(refusal), refusal.code, refusal.message, refusal.details);
  } else if (isGone(error) && request.socket.destroyed) {
    response.destroy();
  } else if (error instanceof SyntaxError) {
    refuse(response, 400, "INVALID_INPUT", "the request is not valid JSON");
  } else {
    const { code, ...details } = announceDefect(error);
    refuse(response, 500, code, "the platform failed", details);
  }
}

async function graphql(
  { apollo, known }: Api,
  request: IncomingMessage,
  response: ServerResponse,
  context: () => Promise<Context>,
): Promise<void> {
  const isPost = request.method === "POST";
  const body = isPost ? parsed((await bodyOf(request, bodyBytesMax)).toString()) : undefined;
  const asked = known.askedBy(request, body);
  if (asked) return sendAnswer(await known.answer(asked, await context()), response);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const search = request.url?.split("?")[1] ?? "";
  assertSearch(new URLSearchParams(search));
  let unknown: unknown;
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? "GET", headers, search, body },
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

function sendAnswer({ status, errors, body }: KnownAnswer, response: ServerResponse): void {
  const late = lateness(errors);
  response.writeHead(late?.status ?? status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    ...(late && { "retry-after": late.seconds }),
  });
  response.end(body);
}

/**
 * The client's address, of IPv6 its network: whoever has one address there has all of them. Our own proxies, whose
 * X-Forwarded-For entries are trusted, are skipped.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const hops = String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((hop) => hop.trim());
  return networkOf((proxies > 0 && hops.at(-proxies)) || (socket.remoteAddress ?? "unknown"));
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

/** The statuses of refusals that HTTP itself has a word for, by their reasons. */
const statusByReason: ReadonlyMap<unknown, number> = new Map([
  ["tooManyRequests", 429],
  ["budgetSpent", 429],
  ["tooManyFailures", 429],
  ["tooSlow", 408],
]);
const statusFor = ({ code, details: { reason, seconds } }: Refusal): number =>
  statusByReason.get(reason) ?? (seconds === undefined ? statusOf[code] : 503);

/** Refuses in the form in which GraphQL would; what is half answered already is cut, not ended. */
export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
    connection: "close",
    ...(details["seconds"] !== undefined && { "retry-after": String(details["seconds"]) }),
  });
  response.end(JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] }));
}
