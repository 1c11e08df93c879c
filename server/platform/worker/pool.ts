import { Piscina } from "piscina";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { opened, type Answer } from "./answer.ts";

/** A function that a worker's file exports, as `answering` made it. */
type Run<Given, T> = (given: Given) => Promise<Answer<T>>;

/** Of one task: how long it may take, and how much memory the worker may use. */
const [secondsMost, mebibytesMost] = [20, 160];
/** How many tasks may wait; a worker that has nothing to do ends after this time. */
const [waitingMost, idleMilliseconds] = [32, 30_000];

let pool: Piscina | undefined;
/** One worker, started when there is work. */
const workers = (): Piscina =>
  (pool ??= new Piscina({
    minThreads: 0,
    maxThreads: 1,
    maxQueue: waitingMost,
    idleTimeout: idleMilliseconds,
    resourceLimits: { maxOldGenerationSizeMb: mebibytesMost },
  }));

/**
 * Runs a function of a worker's file off the main thread, where it holds up nobody. Its input and output are plain
 * data. It must not be called inside an open transaction, which would wait for it.
 * @param file that of the worker: `fileOf(import.meta.url, "../boundary/worker")`.
 * @throws Refusal as the function refuses; LIMITED when it takes too long, needs too much memory, or too many wait.
 */
export async function offThread<Given, T>(file: string, name: string, given: Given): Promise<T> {
  if (workers().queueSize >= waitingMost)
    throw limited("workersBusy", "too much is being calculated at the moment: try again shortly", { seconds: 5 });
  try {
    const options = { filename: file, name, signal: AbortSignal.timeout(secondsMost * 1_000) };
    return opened((await workers().run(given, options)) as Awaited<ReturnType<Run<Given, T>>>);
  } catch (error) {
    const { name: kind, code } = error as { name?: string; code?: string };
    if (kind === "AbortError")
      throw limited("workTooLong", `this takes more than ${secondsMost} s to calculate: give less at a time`);
    if (code === "ERR_WORKER_OUT_OF_MEMORY")
      throw limited("workTooLarge", "this needs too much memory to calculate: give less at a time");
    throw error;
  }
}
const limited = (reason: string, message: string, more: object = {}): Refusal =>
  new Refusal("LIMITED", message, { reason, most: secondsMost, clause: platformDefault, ...more });

/** The file of a worker, seen from a module, from sources and from the build alike. */
export const fileOf = (module: string, path: string): string =>
  new URL(`${path}.${module.endsWith(".ts") ? "ts" : "js"}`, module).href;

/** Ends the workers, when the process ends. */
export async function closeWorkers(): Promise<void> {
  await pool?.close();
  pool = undefined;
}
