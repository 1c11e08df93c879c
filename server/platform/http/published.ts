import type { Module } from "../module.ts";
import type { Handler } from "./server.ts";

/** Gives everybody the schemas of documents that the modules publish: `/schemas/<name>.json`. */
export function publishedSchemas(modules: readonly Module[]): Handler {
  const texts = new Map(
    modules
      .flatMap(({ schemas = {} }) => Object.entries(schemas))
      .map(([name, schema]) => [`/schemas/${name}.json`, JSON.stringify(schema, null, 1)]),
  );
  return async (request, response, path) => {
    const text = texts.get(path);
    if (!text || (request.method !== "GET" && request.method !== "HEAD")) return false;
    response.writeHead(200, {
      "content-type": "application/schema+json; charset=utf-8",
      "cache-control": "public, max-age=3600",
    });
    response.end(request.method === "HEAD" ? undefined : text);
    return true;
  };
}
