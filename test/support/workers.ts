import type { IncomingMessage } from "node:http";
import { traced, traceOf } from "../../server/platform/telemetry/trace.ts";
import { fileOf, offThread } from "../../server/platform/worker/pool.ts";

const waiting = fileOf(import.meta.url, "./waiting");

/** Who asks: from where, and who they are, if they are signed in. */
interface Who {
  readonly address: string;
  readonly actor?: string;
  readonly organization?: string;
}

/** Does `work` as somebody who asks over HTTP. */
export function askedBy<T>({ address, ...who }: Who, work: () => Promise<T>): Promise<T> {
  const request = { method: "POST", headers: {} } as IncomingMessage;
  return traced(Object.assign(traceOf(request, address), who), work);
}

/** Does `work` as somebody who has no place left among those that wait for a worker: what needs one is refused. */
export async function withoutWorker(work: () => Promise<void>): Promise<void> {
  await askedBy({ address: "busy" }, async () => {
    const tasks = Array.from({ length: 4 }, () => offThread(waiting, "wait", 1_000));
    await work();
    await Promise.all(tasks);
  });
}
