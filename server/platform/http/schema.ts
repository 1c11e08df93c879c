import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { resolveDirectly } from "./direct.ts";
import type { Module } from "../module.ts";

/** The executable schema of these modules only, whatever else was declared in the process. */
export const schemaOf = async (modules: readonly Module[]): Promise<GraphQLSchema> =>
  resolveDirectly(
    await buildSchema({
      resolvers: modules.flatMap(({ resolvers }) => resolvers) as unknown as NonEmptyArray<Function>,
      orphanedTypes: [],
      validate: false,
    }),
  );
