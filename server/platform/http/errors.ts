import { channel } from "node:diagnostics_channel";
import { unwrapResolverError } from "@apollo/server/errors";
import { OptimisticLockError } from "@mikro-orm/core";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { traceNow } from "../telemetry/trace.ts";
import { refusalOfFault } from "../store/fault.ts";

const refusals = channel("tanhui.refusal");
/** Says that a client is answered with this refusal: in the request's trace, and to who listens to `tanhui.refusal`. */
export function announceRefusal(refusal: Refusal): void {
  const { reason } = refusal.details;
  traceNow()?.refusals.push({ code: refusal.code, ...(typeof reason === "string" && { reason }) });
  refusals.publish(refusal);
}

/** What a client may learn of a defect: that there was one, and under which number it stands in the log. */
export function announceDefect(error: unknown): { readonly code: "INTERNAL"; readonly request?: string } {
  const trace = traceNow();
  trace?.defects.push(error);
  return { ...(trace && { request: trace.id }), code: "INTERNAL" };
}

/** The refusal that a client receives, if the error is one or the database cannot serve for now. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  return error instanceof OptimisticLockError ? stale() : refusalOfFault(error);
}

/** What a client may learn of an error: of a refusal its code and details; of a defect only that there was one. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const refusal = refusalOf(cause);
  const at = formatted.path ? { path: formatted.path } : {};
  if (refusal) {
    announceRefusal(refusal);
    return { ...at, message: refusal.message, extensions: { ...refusal.details, code: refusal.code } };
  }
  // Refused by Apollo itself: a document that does not parse or validate, a malformed request. It hides what fields
  // there are, but proposes values of enums; the schema is a document that everybody may fetch.
  const reason = reasonOfApollo(formatted, cause);
  if (reason !== undefined) {
    traceNow()?.refusals.push({ code: "INVALID_INPUT", reason });
    const message = formatted.message.replace(/\s*Did you mean\b[^?]*\?/g, "");
    return { ...formatted, message, extensions: { code: "INVALID_INPUT", reason } };
  }
  return { ...at, message: "the platform failed", extensions: announceDefect(cause) };
}
/** Apollo names most of what it refuses by a code; of persisted queries some only by an HTTP status. */
function reasonOfApollo({ extensions }: GraphQLFormattedError, error: unknown): string | undefined {
  if (extensions?.["code"] !== "INTERNAL_SERVER_ERROR") return String(extensions?.["code"]);
  const { status } = Object((error as GraphQLError).extensions?.["http"]) as { readonly status?: number };
  return status === 400 ? "BAD_REQUEST" : undefined;
}
const stale = (): Refusal =>
  new Refusal("CONFLICT", "someone else has changed this in the meantime: reload it", {
    field: "revision",
    reason: "staleRevision",
    clause: platformDefault,
  });
/** A scalar's refusal is wrapped twice: as the value's error and as the resolver's. */
function causeOf(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError && cause.originalError ? causeOf(cause.originalError) : cause;
}
