import type { ResultOf } from "../platform/graphql.ts";
import type { registration } from "./documents.ts";

type Registered = ResultOf<typeof registration>;
/** A project on its way to be filed. */
export type Draft = NonNullable<Registered["project"]>;
/** What is still missing before a draft can be submitted. */
export type Problem = Registered["registrationProblems"][number];
