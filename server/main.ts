import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { actorOf } from "./identity/index.ts";
import { holdings, modules } from "./modules.ts";
import type { Clock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import type { Context } from "./platform/context.ts";
import { Allowances } from "./platform/cost/allowance.ts";
import { cookieOf } from "./platform/http/cookie.ts";
import { manifestOf } from "./platform/http/documents.ts";
import { withAlias } from "./platform/log/alias-secret.ts";
import { assertInForce } from "./platform/log/keys.ts";
import { startJobs, type Works } from "./platform/job/jobs.ts";
import { witnessJobs } from "./platform/job/witnesses.ts";
import { Leases } from "./platform/job/lease.ts";
import { installPacks } from "./policy/index.ts";
import { schemaOf } from "./platform/http/schema.ts";
import { publishedApi, routesOf } from "./platform/http/published.ts";
import { addressOf, apolloOf, serve } from "./platform/http/server.ts";
import { staticsOf } from "./platform/http/statics.ts";
import { open, type Store } from "./platform/store/store.ts";

/** Paths that need no sign-in: their pages are in the small public bundle. */
const isPublic = (path: string): boolean => /^\/(verify|public)(\/|$)/.test(path);

/** Opens the configured store, at the newest migration, with the installation's policy packs. */
export async function openStore({ databaseUrl, packs }: Config): Promise<Store> {
  if (packs) installPacks(packs);
  if (databaseUrl.startsWith("file:")) mkdirSync(dirname(databaseUrl.slice(5)), { recursive: true });
  const store = await open(databaseUrl, holdings);
  await store.orm.migrator.up();
  return store;
}

/** A running platform: its server, and a function that stops it. */
export interface Running {
  readonly server: Server;
  readonly port: number;
  /** How its jobs, the sequencer among them, run. */
  readonly works: Works;
  close(): Promise<void>;
}

/** The build folder, found from sources and from the build itself alike. */
const built = new URL(import.meta.url.endsWith(".ts") ? "../dist/" : "../", import.meta.url).pathname;

/**
 * Serves API, files, console and public pages of an open store, and runs its jobs. `build` is the folder of built pages
 * and the manifest of their documents.
 */
export async function start(config: Config, store: Store, clock: Clock, build = built): Promise<Running> {
  const keys = await withAlias(store, config.keys);
  await assertInForce(store.reading, keys);
  const allowances = new Allowances(config.budgetPercent);
  const contextOf = async (request: IncomingMessage, response: ServerResponse): Promise<Context> => {
    const cookie = cookieOf(request, response, config.origin.startsWith("https:"));
    const now = clock.now();
    // The console counts working days by the platform's clock, not by the user's.
    response.setHeader("date", new Date(now).toUTCString());
    const key = request.headers["idempotency-key"];
    const actor = await actorOf(store, cookie.token, now);
    const address = addressOf(request, config.proxies);
    return {
      store,
      now,
      keys,
      production: config.production,
      origin: config.origin,
      files: config.files,
      policy: config.policy,
      cookie,
      actor,
      address,
      work: allowances.workOf(actor, address),
      ...(typeof key === "string" && key.length <= 200 && { key }),
    };
  };
  const manifest = join(build, "admin/persisted-documents.json");
  const documents = existsSync(manifest)
    ? manifestOf(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, string>)
    : {};
  const api = await schemaOf(modules);
  const apollo = apolloOf(api, documents);
  const server = await serve(apollo, {
    contextOf,
    origin: config.origin,
    perMinute: config.requestsPerMinute,
    proxies: config.proxies,
    routes: [...routesOf(modules), publishedApi(api)],
    fallback: staticsOf(join(build, "admin"), isPublic),
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(config.port, done);
  });
  const jobs = await Promise.all(modules.flatMap(({ jobs = [] }) => jobs).map((load) => load()));
  const { files, heads, logOrigin, watched, policy } = config;
  const leases = new Leases(randomUUID());
  const works: Works = { store, clock, keys, files, heads, logOrigin, watched, policy, leases };
  const stopJobs = startJobs([...jobs, ...witnessJobs(policy)], works);
  return {
    server,
    works,
    port: (server.address() as { port: number }).port,
    async close() {
      await stopJobs();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      await apollo.stop();
      await store.close();
    },
  };
}
