import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import type { Respond, Route } from "../http/router.ts";
import type { Figures } from "./figures.ts";
import { inWords, type Health } from "./health.ts";

/** What watches over the platform. */
export interface Watch {
  readonly health: Health;
  readonly draining: () => boolean;
  /** Null where nobody is to fetch them. */
  readonly figures: Figures | null;
  /** What who fetches the figures must bring, if anything. */
  readonly token: string | null;
}

function json(response: ServerResponse, status: number, data: unknown): void {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(data));
}

/** Whether a request brings the operator's token. */
function isOperator({ headers }: IncomingMessage, token: string | null): boolean {
  if (!token) return false;
  const [given, wanted] = [Buffer.from(headers.authorization ?? ""), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Whether a server can be sent requests: 200 or 503. Everybody sees what fails, an operator why. */
async function ready({ health, draining }: Watch, response: ServerResponse, inFull: boolean): Promise<void> {
  const { checks, standing } = await health.report();
  const failing = Object.values(checks).some(({ state }) => state === "failing");
  const isReady = !failing && !draining();
  const shown = inFull ? { checks, standing } : { checks: inWords(checks) };
  json(response, isReady ? 200 : 503, { ready: isReady, draining: draining(), ...shown });
}

async function metrics(figures: Figures, response: ServerResponse): Promise<void> {
  const text = await figures.text();
  response.writeHead(200, { "content-type": figures.contentType, "cache-control": "no-store" });
  response.end(text);
}

/** `GET /health/live`, `/health/ready` and `/metrics` on the public port: what machines ask, again and again. */
export function watchRoutes(watch: Watch): Route[] {
  const { figures, token } = watch;
  const live: Respond = async ({ response }) => json(response, 200, { live: true });
  const readiness: Respond = ({ request, response }) => ready(watch, response, isOperator(request, token));
  const figuresFor: Respond = async ({ request, response }) => {
    if (!figures || !token)
      throw new Refusal("NOT_FOUND", "nothing is here", { reason: "notFound", clause: platformDefault });
    if (!isOperator(request, token))
      throw new Refusal("UNAUTHENTICATED", "bring the operator's token", { reason: "signIn", clause: platformDefault });
    return metrics(figures, response);
  };
  const at = (path: string, respond: Respond): Route[] =>
    (["GET", "HEAD"] as const).map((method) => ({ method, path, unlimited: true, load: async () => respond }));
  return [...at("/health/live", live), ...at("/health/ready", readiness), ...at("/metrics", figuresFor)];
}

/** A port of its own for the same, in full: for a network of operators. */
export function watchServer(watch: Watch): Server {
  const answer = async ({ url }: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (url === "/metrics" && watch.figures) return metrics(watch.figures, response);
    if (url === "/health/ready") return ready(watch, response, true);
    json(response, 404, { error: "nothing is here" });
  };
  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}
