import findMyWay from "find-my-way";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Context } from "../context.ts";

/** A request that a route answers. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  /** Who is asking; looked up when first needed. */
  readonly context: () => Promise<Context>;
}
/** Answers a request in full. @throws Refusal which the server words. */
export type Respond = (visit: Visit) => Promise<void>;

/** An address that a module answers over plain HTTP. */
export interface Route {
  readonly method: "GET" | "HEAD" | "POST";
  /** In the syntax of find-my-way: `/files/:id(^[\w-]+$)`. */
  readonly path: string;
  /** Imports what answers, on the first request. */
  readonly load: () => Promise<Respond>;
  /** What an answer costs at most, in units of work (see `Price`). */
  readonly price?: number;
  /** Asked by machines that watch over the platform: not counted in the limit of requests. */
  readonly unlimited?: true;
}

/** An id as part of a path. */
export const idPart = ":id(^[\\w-]{1,64}$)";
/** An id that an ending follows: `${idBefore}.zip`. */
export const idBefore = ":id(^[\\w-]{1,64})";

/** What finds the route of a request: undefined where no path and method fit. */
export function routerOf(
  routes: readonly Route[],
): (method: string, path: string) => (Route & Pick<Visit, "params">) | undefined {
  const router = findMyWay<findMyWay.HTTPVersion.V1>();
  for (const route of routes) router.on(route.method, route.path, () => {}, route);
  return (method, path) => {
    const found = router.find(method as findMyWay.HTTPMethod, path);
    return found ? { ...(found.store as Route), params: found.params as Record<string, string> } : undefined;
  };
}
