import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lacksAll } from "./file/index.ts";
import { admit } from "./identity/index.ts";
import { holdings, modules } from "./modules.ts";
import type { Clock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import type { Contents } from "./platform/content/contents.ts";
import { assertHome, homeOf } from "./platform/content/home.ts";
import type { Context } from "./platform/context.ts";
import { Allowances } from "./platform/cost/allowance.ts";
import { tallyOn } from "./platform/cost/tally.ts";
import type { Tally } from "./platform/cost/purse.ts";
import { cookieOf } from "./platform/http/cookie.ts";
import { manifestOf, type Manifest } from "./platform/http/documents.ts";
import { withAlias } from "./platform/log/alias-secret.ts";
import { lastPublished } from "./platform/log/guard.ts";
import { assertInForce } from "./platform/log/keys.ts";
import { startJobs, type Faring, type Running as Jobs, type Works } from "./platform/job/jobs.ts";
import { statisticsJob } from "./platform/job/statistics.ts";
import { witnessJobs } from "./platform/job/witnesses.ts";
import { Leases } from "./platform/job/lease.ts";
import { installPacks } from "./policy/index.ts";
import { channelsOf } from "./platform/message/channels.ts";
import { jobOf as deliveryOf } from "./platform/message/deliver.ts";
import { schemaOf } from "./platform/http/schema.ts";
import type { Route } from "./platform/http/router.ts";
import { publishedApi, routesOf } from "./platform/http/published.ts";
import { addressOf, apiOf, drainMilliseconds, serve } from "./platform/http/server.ts";
import { staticsOf } from "./platform/http/statics.ts";
import { closeWorkers, sizeWorkers } from "./platform/worker/pool.ts";
import { closeToOthers, folderMode, ownFile } from "./platform/private.ts";
import { unhurried, type Limits } from "./platform/store/limits.ts";
import {
  assertCurrent,
  beginning,
  migrate,
  migrationStatus,
  type MigrationStatus,
} from "./platform/store/migrations.ts";
import { open, type Store } from "./platform/store/store.ts";
import { faultOf } from "./platform/telemetry/fault.ts";
import { Figures } from "./platform/telemetry/figures.ts";
import { Health, inWords } from "./platform/telemetry/health.ts";
import { logRequest, plainLog, type Log } from "./platform/telemetry/logger.ts";
import { watchRoutes, watchServer, type Watch } from "./platform/telemetry/routes.ts";

/** Paths that need no sign-in: their pages are in the small public bundle. */
const isPublic = (path: string): boolean => /^\/(verify|public)(\/|$)/.test(path);

/** The path of a SQLite file; of PostgreSQL its host and database, without a password. */
const placeOf = (url: string): string =>
  url.startsWith("file:") ? url.slice("file:".length) : `${new URL(url).host}${new URL(url).pathname}`;

const isMissing = ({ databaseUrl }: Config): boolean =>
  databaseUrl.startsWith("file:") && !existsSync(placeOf(databaseUrl));

function assertThere(config: Config): void {
  if (isMissing(config)) throw new Error(`there is no database ${placeOf(config.databaseUrl)}: ${beginning}`);
}

/** Does `work` on the configured store, and closes that where it fails. @throws Error that names the database. */
async function on<T>({ databaseUrl, files }: Config, limits: Partial<Limits>, work: (store: Store) => Promise<T>) {
  const path = placeOf(databaseUrl);
  let store: Store | undefined;
  try {
    closeToOthers(dirname(files));
    if (databaseUrl.startsWith("file:")) {
      mkdirSync(dirname(path), { recursive: true, mode: folderMode });
      ownFile(path);
      for (const beside of ["-wal", "-shm"]) closeToOthers(path + beside);
    }
    store = await open(databaseUrl, holdings, limits);
    return await work(store);
  } catch (error) {
    await store?.close();
    throw new Error(`the database ${path} cannot be used: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Opens the configured store, with the installation's policy packs. It makes no table, and changes none.
 * @throws Error that names the file or the database, and what its schema lacks, or has beyond this release.
 */
export async function openStore(config: Config): Promise<Store> {
  if (config.packs) installPacks(config.packs);
  assertThere(config);
  return on(config, {}, async (store) => {
    assertCurrent(await migrationStatus(store));
    return store;
  });
}

/**
 * The same; where no table stands, a new installation begins, and `say` hears of it.
 * @throws Error also when heads were published: then data are missing, and a new installation would hide it.
 */
export async function openOrBegin(config: Config, say: (text: string) => void): Promise<Store> {
  if (await isEmpty(config)) {
    await assertNothingPublished(config);
    say(`a new installation begins in ${placeOf(config.databaseUrl)}`);
    await on(config, unhurried, async (store) => {
      await migrate(store, { onlyEmpty: true });
      await store.close();
    });
  }
  return openStore(config);
}

/** Applies the migrations that the configured database lacks. @throws Error as `openOrBegin` does. */
export async function migrateAt(config: Config): Promise<readonly string[]> {
  if (await isEmpty(config)) await assertNothingPublished(config);
  return on(config, unhurried, async (store) => {
    const applied = await migrate(store);
    await store.close();
    return applied;
  });
}

/** How the configured database stands to this release. */
export async function migrationStatusAt(config: Config): Promise<MigrationStatus> {
  assertThere(config);
  return on(config, {}, async (store) => {
    const status = await migrationStatus(store);
    await store.close();
    return status;
  });
}

const isEmpty = async (config: Config): Promise<boolean> =>
  isMissing(config) || (await migrationStatusAt(config)).empty;

async function assertNothingPublished({ databaseUrl, heads }: Config): Promise<void> {
  const published = await lastPublished(heads);
  if (!published) return;
  throw new Error(
    `${placeOf(databaseUrl)} is missing or empty, but ${heads} tells of ${published.size} entries: set DATABASE_URL or ` +
      "TANHUI_DATA to where the data are, or restore them; to begin again, put that file of heads away",
  );
}

/** A running platform: its server, and what stops it. */
export interface Running {
  readonly server: Server;
  readonly port: number;
  /** Where `/metrics` has a port of its own. */
  readonly metricsPort?: number;
  /** How its jobs, the sequencer among them, run. */
  readonly works: Works;
  /** Does each job at once. */
  hurry(): void;
  /** Says from now on that it is not ready, and ends each connection with its next answer. */
  drain(): void;
  /** Accepts nothing more, lets what runs end within half a minute, and gives everything back. */
  close(): Promise<void>;
}

/** The build folder, found from sources and from the build itself alike. */
const built = new URL(import.meta.url.endsWith(".ts") ? "../dist/" : "../", import.meta.url).pathname;

const agentMost = 300;

/** How a request becomes a context: who asks, by their cookie, at an instant of the clock. */
function contextsOf(
  config: Config,
  { store, clock, keys }: Works,
  files: Contents,
  { tally, isStage, health }: { readonly tally: Tally | undefined; readonly isStage: boolean; readonly health: Health },
) {
  const channels = channelsOf(config.messaging);
  const fares = async () => inWords((await health.report()).checks);
  const allowances = new Allowances(config.budgetPercent, tally);
  return async (request: IncomingMessage, response: ServerResponse): Promise<Context> => {
    const cookie = cookieOf(request, response, config.origin.startsWith("https:"));
    const now = clock.now();
    // The console counts working days by the platform's clock, not by the user's.
    response.setHeader("date", new Date(now).toUTCString());
    if (isStage) response.setHeader("tanhui-demonstration", "yes");
    const key = request.headers["idempotency-key"];
    const address = addressOf(request, config.proxies);
    const admitted = await admit(store, request, cookie, { now, address }, config.secondFactor);
    const agent = request.headers["user-agent"]?.slice(0, agentMost);
    return {
      store,
      now,
      keys,
      production: config.production,
      origin: config.origin,
      files,
      quota: config.quota,
      policy: config.policy,
      channels,
      fares,
      secondFactor: config.secondFactor,
      cookie,
      ...admitted,
      address,
      ...(agent && { agent }),
      work: allowances.workOf(admitted.actor, address),
      ...(typeof key === "string" && key.length <= 200 && { key }),
    };
  };
}

/** The console's own documents, where it was built. */
function documentsIn(build: string): Manifest {
  const manifest = join(build, "persisted-documents.json");
  if (!existsSync(manifest)) return {};
  return manifestOf(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, string>);
}

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, () => done((server.address() as { port: number }).port));
  });

/** Where a platform that is started takes its pages from, and tells what it does. */
export interface Surroundings {
  /** The folder of built pages and the manifest of their documents. */
  readonly build?: string;
  readonly log?: Log;
  /** Where it is a demonstration: what its presenter asks, and how often each of its jobs is done at least. */
  readonly stage?: { readonly routes: readonly Route[]; readonly everySecondsMost: number };
}

/** Serves API, files, console and public pages of an open store, and runs its jobs. */
export async function start(
  config: Config,
  store: Store,
  clock: Clock,
  { build = built, log = plainLog(), stage }: Surroundings = {},
): Promise<Running> {
  sizeWorkers(config.workerMebibytes);
  const keys = await withAlias(store, config.keys);
  await assertInForce(store.reading, keys);
  const files = homeOf(config);
  await assertHome(store, files, lacksAll);
  const { heads, logOrigin, watched, policy } = config;
  const tally = store.dialect === "postgresql" ? tallyOn(store) : undefined;
  const works: Works = {
    store,
    clock,
    keys,
    files,
    heads,
    logOrigin,
    watched,
    policy,
    leases: new Leases(randomUUID()),
  };
  let jobs: Jobs | undefined;
  let draining = false;
  const watch = watchOver(config, works, { faring: () => jobs?.faring() ?? [], draining: () => draining });
  const schema = await schemaOf(modules);
  const api = apiOf(schema, documentsIn(build));
  const server = await serve(api, {
    contextOf: contextsOf(config, works, files, { tally, isStage: !!stage, health: watch.health }),
    origin: config.origin,
    perMinute: config.requestsPerMinute,
    tally,
    proxies: config.proxies,
    routes: [...routesOf(modules), publishedApi(schema), ...watchRoutes(watch), ...(stage?.routes ?? [])],
    fallback: staticsOf(join(build, "admin"), isPublic),
    draining: watch.draining,
    concluded(trace, ending) {
      logRequest(log, trace, ending);
      watch.figures?.concluded(trace, ending);
    },
  });
  const port = await listening(server, config.port);
  const aside = config.metricsPort === null ? undefined : watchServer(watch);
  const metricsPort = aside && (await listening(aside, config.metricsPort!));
  const loaded = await Promise.all(modules.flatMap(({ jobs: own = [] }) => own).map((load) => load()));
  const most = stage?.everySecondsMost ?? Number.MAX_SAFE_INTEGER;
  const all = [...loaded, statisticsJob, ...witnessJobs(config.policy), await deliveryOf(config.messaging)];
  jobs = startJobs(
    all.map((job) => ({ ...job, everySeconds: Math.min(job.everySeconds, most) })),
    works,
    (job, error) => log.error({ job, ...faultOf(error) }, "job failed"),
  );
  const { stop: stopJobs, hurry } = jobs;
  return {
    server,
    works,
    port,
    hurry,
    ...(metricsPort !== undefined && { metricsPort }),
    drain() {
      draining = true;
    },
    async close() {
      draining = true;
      const ended = stopJobs().then(() => true);
      await api.apollo.stop();
      const inTime = await Promise.race([ended, pause(drainMilliseconds, false, { ref: false })]);
      if (!inTime) log.error({}, "a job did not end in time");
      await new Promise((done) => (aside ? aside.close(done) : done(undefined)));
      await closeWorkers();
      await store.close();
    },
  };
}

/** What watches over a platform: its health, and its figures where somebody fetches them. */
function watchOver(
  { files, metricsPort, metricsToken }: Config,
  works: Works,
  { faring, draining }: { readonly faring: () => readonly Faring[]; readonly draining: () => boolean },
): Watch {
  const { store } = works;
  const health = new Health({ works, folder: dirname(files), faring });
  const isFetched = metricsPort !== null || metricsToken !== null;
  const figures = isFetched ? new Figures({ store, health, faring }) : null;
  return { health, draining, figures, token: metricsToken };
}
