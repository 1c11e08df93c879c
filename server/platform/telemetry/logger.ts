import pino, { type DestinationStream, type Logger } from "pino";
import { faultOf } from "./fault.ts";
import type { Trace } from "./trace.ts";

export type Log = Pick<Logger, "info" | "warn" | "error" | "fatal">;

/**
 * Lines of JSON for an operator: `time` in UTC, `level`, `message`, and what belongs to it. A line holds names, figures
 * and ids; never what a person typed.
 * @param to standard output if left out.
 */
export const logTo = (to: DestinationStream = pino.destination(1)): Log =>
  pino(
    {
      base: null,
      messageKey: "message",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    to,
  );

/** For a demonstration or a command: only what failed, in words. */
export const plainLog = (): Log => {
  const say = (about: object, message: string): void =>
    void process.stderr.write(`${message}: ${JSON.stringify(about)}\n`);
  return { info() {}, warn() {}, error: say, fatal: say } as unknown as Log;
};

/** Codes of refusals that an operator watches: failed sign-ins, limits, and rights that somebody lacked. */
const watched: ReadonlySet<string> = new Set(["UNAUTHENTICATED", "LIMITED", "FORBIDDEN"]);

/** How a request ended. */
export interface Ending {
  readonly status: number;
  readonly milliseconds: number;
  /** Whether the client went away before the end. */
  readonly aborted: boolean;
}

/** Writes the one line of a request, and one for each defect that it met. */
export function logRequest(log: Log, trace: Trace, { status, milliseconds, aborted }: Ending): void {
  const { id: request, method, route, operation, fields, actor, traceparent, client, refusals, defects } = trace;
  for (const defect of defects) log.error({ request, ...faultOf(defect) }, "INTERNAL");
  const [first] = refusals;
  const security = refusals.some(({ code }) => watched.has(code));
  const line = {
    request,
    method,
    route,
    operation,
    fields,
    actor,
    status,
    milliseconds,
    code: defects.length > 0 ? "INTERNAL" : first?.code,
    reason: first?.reason,
    traceparent,
    ...(aborted && { aborted }),
    ...(security && { security, client }),
  };
  if (security) log.warn(line, "request");
  else log.info(line, "request");
}
