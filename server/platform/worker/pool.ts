import { fileURLToPath } from "node:url";
import workerpool, { type Pool } from "workerpool";
import { platformDefault } from "../../../shared/platform/competence.ts";
import { Refusal } from "../../../shared/platform/refusal.ts";
import { anyone } from "../context.ts";
import { isInsideTransaction } from "../store/lending.ts";
import { traceNow } from "../telemetry/trace.ts";
import { opened, type Answer } from "./answer.ts";
import { platformItself, Turns, type Asker } from "./turns.ts";

/** How long one task may take. */
const secondsMost = 20;
/** How many tasks may wait. */
const placesMost = { all: 32, organization: 8, person: 4 };
/** A worker that has nothing to do ends after this time. */
const idleMilliseconds = 30_000;
/** After this time somebody who was turned away may find room. */
const secondsBusy = 5;

let mebibytesMost = 160;
/** Sets how much memory a worker may use, before the first is started. */
export function sizeWorkers(mebibytes: number): void {
  mebibytesMost = mebibytes;
}

let pool: Pool | undefined;
/**
 * One worker, started when there is work: a process of its own, because a thread that needs more memory at once than
 * is left to it ends the whole process. It may read files, for its code, and nothing else.
 */
const worker = (): Pool =>
  (pool ??= workerpool.pool(fileURLToPath(fileOf(import.meta.url, "./process")), {
    workerType: "process",
    minWorkers: 0,
    maxWorkers: 1,
    workerTerminateTimeout: 100,
    emitStdStreams: true,
    forkOpts: {
      execArgv: [
        ...["--permission", "--allow-fs-read=*"],
        // A small nursery: what a task leaves behind is given back sooner, for a tenth of its time.
        ...["--max-semi-space-size=2", `--max-old-space-size=${mebibytesMost}`],
      ],
      env: { TZ: process.env.TZ },
      serialization: "advanced",
    },
  }));

const turns = new Turns(placesMost);
/** Whoever is signed in and their organization, else from where the request came; jobs and commands. */
function askerNow(): Asker {
  const trace = traceNow();
  if (!trace) return platformItself;
  const { actor, organization, client } = trace;
  const person = actor === undefined || actor === anyone.id ? client : actor;
  return { person, organization: organization ?? person };
}

/**
 * Runs a function of a worker's file off the main thread, where it holds up nobody. Its input and output are plain
 * data. Inside a transaction it is a defect, for that would wait: see `Inside.calculated`.
 * @param file that of the worker: `fileOf(import.meta.url, "../boundary/worker")`.
 * @throws Refusal as the function refuses; LIMITED when it takes too long, needs too much memory, or too many wait.
 */
export async function offThread<Given, T>(file: string, name: string, given: Given): Promise<T> {
  if (isInsideTransaction()) throw new Error(`${name} is asked inside a transaction, which would wait for it`);
  // One after the other: the time of a task begins when its turn comes.
  const done = turns.taken(askerNow(), () => ran<Given, T>(file, name, given));
  if (!done) throw busy();
  return done;
}

/** Whether the worker did something before: what it loaded for that takes room. */
let isUsed = false;
let idle: NodeJS.Timeout | undefined;

async function ran<Given, T>(file: string, name: string, given: Given): Promise<T> {
  const wasUsed = isUsed;
  clearTimeout(idle);
  try {
    const answer = await worker()
      .exec("run", [file, name, given])
      .timeout(secondsMost * 1_000);
    isUsed = true;
    return opened(answer as Answer<T>);
  } catch (error) {
    const hasEnded = error instanceof workerpool.TerminateError;
    if (!hasEnded && !(error instanceof workerpool.Promise.TimeoutError)) throw error;
    // The worker was ended: the next task has one of its own, with all its room.
    isUsed = false;
    if (hasEnded && wasUsed) return ran(file, name, given);
    throw tooLarge();
  } finally {
    clearTimeout(idle);
    idle = setTimeout(closeWorkers, idleMilliseconds).unref();
  }
}
const busy = (): Refusal =>
  new Refusal("LIMITED", `too much is being calculated at the moment: try again in ${secondsBusy} s`, {
    reason: "workersBusy",
    seconds: secondsBusy,
    clause: platformDefault,
  });
const tooLarge = (): Refusal =>
  new Refusal("LIMITED", "this takes too much time or memory to calculate: give less at a time", {
    reason: "workTooLarge",
    clause: platformDefault,
  });

/** The file of a worker, seen from a module, from sources and from the build alike. */
export const fileOf = (module: string, path: string): string =>
  new URL(`${path}.${module.endsWith(".ts") ? "ts" : "js"}`, module).href;

/** Ends the worker, when it is idle or the process ends. */
export async function closeWorkers(): Promise<void> {
  clearTimeout(idle);
  const ended = pool;
  pool = undefined;
  isUsed = false;
  await ended?.terminate();
}
