import type { EntityClass } from '@mikro-orm/core';
import type { Job } from './jobs.ts';

/** What a capability brings to the house: the tables that it owns, the part of the schema that it answers, and what it does by itself. */
export interface Module {
  readonly name: string;
  readonly entities: readonly EntityClass<object>[];
  readonly resolvers: readonly Function[];
  readonly jobs?: readonly Job[];
}
