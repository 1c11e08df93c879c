import { GraphQLObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { getMetadataStorage, type MiddlewareFn } from "type-graphql";
import type { Context } from "../context.ts";

type Storage = ReturnType<typeof getMetadataStorage>;
/** What type-graphql noted of a query, or of a field that a resolver class adds to a type. */
type Noted = Storage["queries"][number] | Storage["fieldResolvers"][number];
type Named = { readonly schemaName: string };
type Field = NonNullable<Storage["objectTypes"][number]["fields"]>[number];
type Param = NonNullable<Noted["params"]>[number];
type Resolve = GraphQLFieldResolver<unknown, Context>;
type Given = (...asked: Parameters<Resolve>) => unknown;

/** Where a parameter comes from, as it is; undefined for a part of something, and for what is made of it. */
function givenTo(param: Param): Given | undefined {
  if (param.kind === "arg") return (_, args) => args[param.name];
  if ("propertyName" in param && param.propertyName) return undefined;
  if (param.kind === "root") return (root) => root;
  if (param.kind === "context") return (_, __, context) => context;
  return param.kind === "info" ? (_, __, ___, info) => info : undefined;
}

/**
 * A resolver's method, called with what it names and nothing between; undefined where something stands between. Rows
 * stand for entities, and plain objects for inputs: our resolvers read their attributes, and nothing else.
 */
function direct({ target, methodName, params = [], middlewares = [] }: Noted): Resolve | undefined {
  const given = params.toSorted((a, b) => a.index - b.index).map(givenTo);
  const resolver = new (target as new () => Record<string, unknown>)();
  const method = resolver[methodName];
  if (middlewares.length > 0 || typeof method !== "function" || !given.every((one) => one !== undefined))
    return undefined;
  return (...asked) =>
    method.apply(
      resolver,
      given.map((one) => one(...asked)),
    );
}

/** An attribute with one middleware, such as another record for its id, with nothing between. */
function alone({ name, middlewares = [] }: Field): Resolve | undefined {
  const [middleware, another] = middlewares as MiddlewareFn<Context>[];
  if (!middleware || another) return undefined;
  return (root, args, context, info) =>
    middleware({ root, args, context, info }, async () => (root as Record<string, unknown>)[name]);
}

/**
 * Resolves reads without the layers that type-graphql puts around a method: of 25 records with two levels of relations
 * they cost as much as the rows themselves.
 */
export function resolveDirectly(schema: GraphQLSchema): GraphQLSchema {
  const { queries, fieldResolvers, objectTypes } = getMetadataStorage();
  const nameOf = (type: unknown) => objectTypes.find(({ target }) => target === type)?.name ?? "";
  const isResolved = (target: unknown, name: string) =>
    fieldResolvers.some((one) => one.methodName === name && one.getObjectType?.() === target);
  const among = <T extends Named>(noted: T, name: string, resolverOf: (noted: T) => Resolve | undefined) => {
    const type = schema.getType(name);
    const field = type instanceof GraphQLObjectType ? type.getFields()[noted.schemaName] : undefined;
    const resolve = field && resolverOf(noted);
    if (resolve) field.resolve = resolve;
  };
  for (const { name, target, fields = [] } of objectTypes)
    for (const field of fields.filter(({ name: own }) => !isResolved(target, own))) among(field, name, alone);
  for (const one of queries) among(one, "Query", direct);
  for (const one of fieldResolvers) if (one.kind === "external") among(one, nameOf(one.getObjectType?.()), direct);
  return schema;
}
