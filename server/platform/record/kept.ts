import type { CompiledQuery, Compilable } from "kysely";
import type { Actor } from "../context.ts";
import type { Store } from "../store/store.ts";

/** What differs from one execution of a kept query to the next, by the names of its slots. */
export type Values = Readonly<Record<string, unknown>>;

/** How many are kept for a store, and how long a key may be: a filter of 1,000 values comes once. */
const [keptMost, keyMost] = [1_000, 1_000];
const kept = new WeakMap<Store, Map<string, CompiledQuery>>();

/** Stands in a query that is kept for the value called `name`. No value that a client may send holds NUL. */
export const slot = <T = string>(name: string): T => `${mark}${name}` as T;
const mark = "\0";

/**
 * Whoever asks, for a query that is kept: who it is are slots, what they may act as is part of the query. Whatever
 * else depends on the actor must be part of the query's key.
 */
export function anyAs({ id, parties, organization }: Actor): { as: Actor; key: string; values: Values } {
  const is = parties.map(({ kind, region }) => `${kind} ${region}`).join();
  const named = organization === undefined ? {} : { organization: slot("actor.organization") };
  return {
    as: { id: slot("actor.id"), parties, ...named },
    key: `${organization === undefined ? "alone" : "member"} ${is}`,
    values: { "actor.id": id, "actor.organization": organization },
  };
}

/**
 * The rows that a query answers, which is built and compiled once for each `key`: building it costs more than SQLite
 * needs to answer. Values stand in its slots.
 */
export async function keptRows<R>(store: Store, key: string, values: Values, build: () => Compilable<R>): Promise<R[]> {
  const query = keptQuery(store, key, build);
  const parameters = query.parameters.map((one) => (isSlot(one) ? values[one.slice(mark.length)] : one));
  return store.rows({ ...query, parameters });
}

function keptQuery<R>(store: Store, key: string, build: () => Compilable<R>): CompiledQuery<R> {
  if (key.length > keyMost) return compiled(build());
  const own = kept.get(store) ?? new Map<string, CompiledQuery>();
  kept.set(store, own);
  const query = (own.get(key) as CompiledQuery<R> | undefined) ?? compiled(build());
  own.delete(key);
  own.set(key, query);
  if (own.size > keptMost) own.delete(own.keys().next().value!);
  return query;
}

/** It is a defect if a slot became part of something: it would be compared as it stands. */
function compiled<R>(query: Compilable<R>): CompiledQuery<R> {
  const made = query.compile();
  const blurred = made.parameters.some((one) => !isSlot(one) && JSON.stringify(one)?.includes("\\u0000"));
  if (blurred || made.sql.includes(mark)) throw new Error(`a slot became part of a value: ${made.sql}`);
  return made;
}
const isSlot = (one: unknown): one is string => typeof one === "string" && one.startsWith(mark);
