import { globSync, readFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import type { JsonSchema } from "../json-schema.ts";
import type { Module } from "../module.ts";
import type { Respond, Route } from "./router.ts";

/** A schema as everybody can fetch it, under `/schemas/`. */
function schemaAt(file: string, text: string): Route[] {
  const respond: Respond = async ({ response }) => {
    response.writeHead(200, {
      "content-type": "application/schema+json; charset=utf-8",
      "cache-control": "public, max-age=3600",
    });
    response.end(text);
  };
  return (["GET", "HEAD"] as const).map((method) => ({ method, path: `/schemas/${file}`, load: async () => respond }));
}

/** `/schemas/<name>.json`: the schemas of documents that the modules publish. */
const publishedSchemas = (modules: readonly Module[]): Route[] =>
  modules
    .flatMap(({ schemas = {} }) => Object.entries(schemas))
    .flatMap(([name, schema]: [string, JsonSchema]) => schemaAt(`${name}.json`, JSON.stringify(schema, null, 1)));

/** What stands in `docs/verify`, from sources and from the build alike. */
const verified = new URL("../../../docs/verify/", import.meta.url).pathname;

/** `/schemas/<name>.schema.json`: those of everything that can be verified from outside. */
const verifiableSchemas = (): Route[] =>
  globSync("*.schema.json", { cwd: `${verified}schemas` }).flatMap((file) =>
    schemaAt(file, readFileSync(`${verified}schemas/${file}`, "utf8")),
  );

/** `GET /verify.mjs`: the program that checks everything from outside, for whoever has no other. */
const verifierFile: Route = {
  method: "GET",
  path: "/verify.mjs",
  load: async () => {
    const text = readFileSync(`${verified}verify.mjs`, "utf8");
    return async ({ response }) => {
      response.writeHead(200, { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" });
      response.end(text);
    };
  },
};

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
  ...verifiableSchemas(),
  verifierFile,
];
