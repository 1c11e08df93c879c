import type { EntityClass } from "@mikro-orm/core";
import type { Job } from "./job/jobs.ts";
import type { JsonSchema } from "./http/published.ts";

/** What a capability contributes: its tables, its part of the schema, and its own background work. */
export interface Module {
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  readonly resolvers: readonly Function[];
  readonly jobs?: readonly Job[];
  /** The JSON Schemas of its documents, published as `/schemas/<name>.json`. */
  readonly schemas?: Readonly<Record<string, JsonSchema>>;
}
