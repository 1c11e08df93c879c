import type { EntityClass } from "@mikro-orm/core";
import type { Invariant } from "./doctor/invariant.ts";
import type { Route } from "./http/router.ts";
import type { Job } from "./job/jobs.ts";
import type { JsonSchema } from "./json-schema.ts";
import type { Template } from "./paper/template.ts";
import type { DeedByTwo } from "./record/by-two.ts";
import type { Watch } from "./record/changed.ts";
import type { Extension } from "./record/extension.ts";
import type { Reaction } from "./record/follow.ts";
import type { AnyResource } from "./record/resource.ts";
import type { Keeping } from "./record/transaction.ts";

/**
 * All that a capability brings to the house. Nothing registers itself when it is loaded: `server/modules.ts` installs
 * what stands here. Jobs and the bodies of routes are imported when first used.
 */
export interface Module {
  readonly name: string;
  /** The tables that it owns. */
  readonly entities: readonly EntityClass<object>[];
  /** Those of them that begin empty after a restore: what they say holds for the running installation alone. */
  readonly passing?: readonly EntityClass<object>[];
  /** The kinds of record that it owns: those of its tables that are shown and moved by the platform's own rules. */
  readonly resources?: readonly AnyResource[];
  /** The part of the GraphQL schema that it answers. */
  readonly resolvers: readonly Function[];
  /** What it answers over plain HTTP. */
  readonly routes?: readonly Route[];
  /** What it does by itself, again and again. */
  readonly jobs?: readonly (() => Promise<Job>)[];
  /** What holds of its data at every moment: `tanhui doctor` checks it. */
  readonly invariants?: () => Promise<readonly Invariant[]>;
  /** What follows here from moves of records further down. */
  readonly reactions?: readonly Reaction[];
  /** What takes two people. */
  readonly byTwo?: readonly DeedByTwo[];
  /** What follows here from any change of any record. */
  readonly watches?: Watch;
  /** What it says of its own kinds of record to modules further down, such as when the public may comment on them. */
  readonly extensions?: readonly Extension[];
  /** What it keeps in memory of its tables: looked after at the beginning of each transaction. */
  readonly keeps?: Keeping;
  /** The templates of the papers that it issues. */
  readonly papers?: readonly Template[];
  /** The schemas of its documents, by the name under which everybody can fetch them: `/schemas/<name>.json`. */
  readonly schemas?: Readonly<Record<string, JsonSchema>>;
}
