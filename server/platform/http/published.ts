import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import type { JsonSchema } from "../json-schema.ts";
import type { Module } from "../module.ts";
import type { Respond, Route } from "./router.ts";

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

/** `GET /schemas/api.graphql`: the whole API with its descriptions, for everybody. */
export const publishedApi = (api: GraphQLSchema): Route => ({
  method: "GET",
  path: "/schemas/api.graphql",
  load: async () => {
    const text = printSchema(lexicographicSortSchema(api));
    return async ({ response }) => {
      response.writeHead(200, { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" });
      response.end(text);
    };
  },
});

/** All that the modules answer over plain HTTP, and the schemas that they publish. */
export const routesOf = (modules: readonly Module[]): Route[] => [
  ...modules.flatMap(({ routes = [] }) => routes),
  ...publishedSchemas(modules),
];
