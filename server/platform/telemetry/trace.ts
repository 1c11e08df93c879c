import { AsyncLocalStorage } from "node:async_hooks";
import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What is known of a request while it is answered: for its line in the log, and for the figures. */
export interface Trace {
  /** Given back as `x-request-id`. */
  readonly id: string;
  readonly method: string;
  /** As it came, if it is one: W3C Trace Context. */
  readonly traceparent?: string;
  /** The client, by a name that lasts as long as this process and leads back to no address. */
  readonly client: string;
  /** The pattern of the route, never the address itself: what people write there is theirs. */
  route: string;
  /** An operation of the console, by its name; `other` for documents of others. */
  operation?: string;
  /** What an operation of others asks for, by the fields of the schema. */
  fields?: readonly string[];
  actor?: string;
  /** That of the actor. */
  organization?: string;
  /** Why it was refused, if it was: codes, and reasons in one word. */
  readonly refusals: { readonly code: string; readonly reason?: string }[];
  /** What failed that should not have. */
  readonly defects: unknown[];
}

const secret = randomBytes(32);
const pseudonyms = new Map<string, string>();
/** How many are remembered: whoever asks once asks again soon. */
const rememberedMost = 1_000;
function pseudonym(address: string): string {
  const known = pseudonyms.get(address);
  if (known) return known;
  const name = createHmac("sha256", secret).update(address).digest("hex").slice(0, 12);
  if (pseudonyms.size === rememberedMost) pseudonyms.clear();
  pseudonyms.set(address, name);
  return name;
}

/** Begins the trace of a request that came from `address`. */
export function traceOf({ method = "GET", headers }: IncomingMessage, address: string): Trace {
  const parent = String(headers["traceparent"] ?? "");
  return {
    id: randomUUID(),
    method,
    ...(/^[\da-f]{2}-[\da-f]{32}-[\da-f]{16}-[\da-f]{2}$/.test(parent) && { traceparent: parent }),
    client: pseudonym(address),
    route: "none",
    refusals: [],
    defects: [],
  };
}

const traces = new AsyncLocalStorage<Trace>();
/** Does `work` as part of a request. */
export const traced = <T>(trace: Trace, work: () => T): T => traces.run(trace, work);
/** The request that is being answered here; undefined in jobs and commands. */
export const traceNow = (): Trace | undefined => traces.getStore();
