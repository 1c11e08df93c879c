import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Module } from "../module.ts";
import type { Handler } from "./server.ts";

/** A published JSON Schema (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

const worded = ({ instancePath, message = "is wrong", params }: ErrorObject): string => {
  const more = params["additionalProperty"] ?? params["allowedValues"] ?? params["allowedValue"];
  return `${instancePath || "/"} ${message}${more === undefined ? "" : ` (${[more].flat().join(", ")})`}`;
};

/** Validates data against a schema: returns each fault with its path (RFC 6901); empty if valid. */
export function faultsBy(schema: JsonSchema): (data: unknown) => string[] {
  const valid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  return (data) => (valid(data) ? [] : (valid.errors ?? []).map(worded));
}

/** Serves the JSON Schemas that modules publish: `/schemas/<name>.json`. */
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
