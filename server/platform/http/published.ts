import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { Module } from "../module.ts";
import type { Respond, Route } from "./router.ts";

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

/** `/schemas/<name>.json`: the schemas of documents that the modules publish, for everybody. */
function publishedSchemas(modules: readonly Module[]): Route[] {
  const respondWith =
    (schema: JsonSchema): Respond =>
    async ({ response }) => {
      response.writeHead(200, {
        "content-type": "application/schema+json; charset=utf-8",
        "cache-control": "public, max-age=3600",
      });
      response.end(JSON.stringify(schema, null, 1));
    };
  return modules
    .flatMap(({ schemas = {} }) => Object.entries(schemas))
    .flatMap(([name, schema]) =>
      (["GET", "HEAD"] as const).map((method) => ({
        method,
        path: `/schemas/${name}.json`,
        load: async () => respondWith(schema),
      })),
    );
}

/** All that the modules answer over plain HTTP, and the schemas that they publish. */
export const routesOf = (modules: readonly Module[]): Route[] => [
  ...modules.flatMap(({ routes = [] }) => routes),
  ...publishedSchemas(modules),
];
