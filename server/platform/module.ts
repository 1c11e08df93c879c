import type { EntityClass } from "@mikro-orm/core";
import type { Job } from "./job/jobs.ts";
import type { JsonSchema } from "./json-schema.ts";

/** What a capability brings to the house: the tables that it owns, the part of the schema that it answers, and what it does by itself. */
export interface Module {
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  readonly resolvers: readonly Function[];
  readonly jobs?: readonly Job[];
  /** The forms of its documents, by the name under which everybody may have them: `/schemas/<name>.json`. */
  readonly schemas?: Readonly<Record<string, JsonSchema>>;
}
