import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Faring } from "../job/jobs.ts";
import type { Store } from "../store/store.ts";
import type { Health } from "./health.ts";
import type { Ending } from "./logger.ts";
import type { Trace } from "./trace.ts";

const seconds = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/** What the figures are drawn from when they are asked for. */
export interface Sources {
  readonly store: Store;
  readonly health: Health;
  readonly faring: () => readonly Faring[];
}

/** The platform's figures for Prometheus. */
export class Figures {
  readonly #registry = new Registry();
  readonly #requests: Histogram<"operation">;
  readonly #refusals: Counter<"code">;

  constructor(sources: Sources) {
    const registers = [this.#registry];
    // Memory, descriptors, processor time, and how long the event loop was held up.
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: "tanhui_request_seconds",
      help: "Time to answer, by the console's operation or the route; other for documents of others.",
      labelNames: ["operation"],
      buckets: seconds,
      registers,
    });
    this.#refusals = new Counter({
      name: "tanhui_refusals_total",
      help: "Requests that were refused, by code: LIMITED for limits and budgets, INTERNAL for defects.",
      labelNames: ["code"],
      registers,
    });
    gaugesOf(sources, registers);
  }

  /** Counts a request that has ended. */
  concluded({ operation, route, refusals, defects }: Trace, { milliseconds }: Ending): void {
    this.#requests.observe({ operation: operation ?? route }, milliseconds / 1000);
    for (const { code } of refusals) this.#refusals.inc({ code });
    if (defects.length > 0) this.#refusals.inc({ code: "INTERNAL" }, defects.length);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }
  text(): Promise<string> {
    return this.#registry.metrics();
  }
}

/** Gauges are read when they are asked for. */
function gaugesOf({ store, health, faring }: Sources, registers: Registry[]): void {
  const gauge = (name: string, help: string, read: () => Promise<number | null | undefined>): void => {
    const it: Gauge = new Gauge({
      name,
      help,
      registers,
      async collect() {
        it.set((await read()) ?? Number.NaN);
      },
    });
  };
  const age = (instant: string | null | undefined): number | null =>
    instant ? (Date.now() - Date.parse(instant)) / 1000 : null;
  const standing = async () => (await health.report()).standing;
  gauge(
    "tanhui_leaves_waiting",
    "Entries that no head covers yet, up to 10,000.",
    async () => (await standing())?.waiting,
  );
  gauge("tanhui_head_age_seconds", "Age of the newest signed head.", async () => age((await standing())?.headAt));
  gauge("tanhui_leaf_waiting_seconds", "For how long the oldest entry has waited for a head.", async () => {
    const since = (await standing())?.waitingSince;
    return since ? age(since) : 0;
  });
  const messages = async () => (await health.report()).messages;
  gauge(
    "tanhui_messages_waiting",
    "Messages that wait to be sent, up to 10,000.",
    async () => (await messages())?.waiting,
  );
  gauge("tanhui_message_waiting_seconds", "For how long the oldest message has waited.", async () => {
    const found = await messages();
    return found && (found.since === null ? 0 : age(found.since));
  });
  gauge(
    "tanhui_messages_undelivered",
    "Messages of a day that were refused, came too late, or of which nobody knows.",
    async () => (await messages())?.undelivered,
  );
  gauge("tanhui_disk_free_bytes", "Free space where the data lie.", async () => (await health.report()).diskFreeBytes);
  gauge("tanhui_pool_used", "Connections to the database in use.", async () => store.pool?.().used);
  gauge(
    "tanhui_pool_waiting",
    "Requests that wait for a connection to the database.",
    async () => store.pool?.().waiting,
  );
  const check: Gauge<"check"> = new Gauge({
    name: "tanhui_check",
    help: "What /health/ready finds: 1 ok, 0.5 degraded, 0 failing.",
    labelNames: ["check"],
    registers,
    async collect() {
      const { checks } = await health.report();
      for (const [name, { state }] of Object.entries(checks)) check.set({ check: name }, worth[state]);
    },
  });
  jobsGauge("tanhui_job_runs", "Runs of a job since the start.", ({ runs }) => runs);
  jobsGauge("tanhui_job_failures", "Failed runs of a job since the start.", ({ failures }) => failures);
  jobsGauge("tanhui_job_failing", "Failures of a job since it last went well.", ({ failing }) => failing);

  function jobsGauge(name: string, help: string, of: (job: Faring) => number): void {
    const it: Gauge<"job"> = new Gauge({
      name,
      help,
      labelNames: ["job"],
      registers,
      collect() {
        for (const job of faring()) it.set({ job: job.name }, of(job));
      },
    });
  }
}
const worth = { ok: 1, degraded: 0.5, failing: 0 } as const;
