import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { actorOf } from "./identity/index.ts";
import { holdings, modules } from "./modules.ts";
import type { Clock } from "./platform/clock.ts";
import type { Config } from "./platform/config.ts";
import type { Context } from "./platform/context.ts";
import { cookieOf } from "./platform/http/cookie.ts";
import { manifestOf } from "./platform/http/documents.ts";
import { withAlias } from "./platform/log/alias-secret.ts";
import { lastPublished } from "./platform/log/guard.ts";
import { assertInForce } from "./platform/log/keys.ts";
import { startJobs, type Works } from "./platform/job/jobs.ts";
import { Leases } from "./platform/job/lease.ts";
import { installPacks } from "./policy/index.ts";
import { schemaOf } from "./platform/http/schema.ts";
import { publishedApi, routesOf } from "./platform/http/published.ts";
import { addressOf, apolloOf, serve } from "./platform/http/server.ts";
import { staticsOf } from "./platform/http/statics.ts";
import { unhurried } from "./platform/store/limits.ts";
import { open, type Store } from "./platform/store/store.ts";

/** Paths that need no sign-in: their pages are in the small public bundle. */
const isPublic = (path: string): boolean => /^\/(verify|public)(\/|$)/.test(path);

/** The path of a SQLite file; of PostgreSQL its host and database, without a password. */
const placeOf = (url: string): string =>
  url.startsWith("file:") ? url.slice("file:".length) : `${new URL(url).host}${new URL(url).pathname}`;

/**
 * What to tell an operator whose SQLite file is missing or empty: that a new one begins, and where.
 * @throws Error when heads were published: then data are missing, and a new installation would hide it.
 */
export async function newAt({ databaseUrl, heads }: Config): Promise<string | undefined> {
  const path = placeOf(databaseUrl);
  if (!databaseUrl.startsWith("file:") || (existsSync(path) && statSync(path).size > 0)) return undefined;
  const published = await lastPublished(heads);
  if (published)
    throw new Error(
      `${path} is missing or empty, but ${heads} tells of ${published.size} entries: set DATABASE_URL or TANHUI_DATA to ` +
        "where the data are, or restore them; to begin again, put that file of heads away",
    );
  return `a new installation begins in ${path}`;
}

/**
 * Opens the configured store, at the newest migration, with the installation's policy packs.
 * @throws Error that names the file or the database.
 */
export async function openStore({ databaseUrl, packs }: Config): Promise<Store> {
  if (packs) installPacks(packs);
  const path = placeOf(databaseUrl);
  try {
    if (databaseUrl.startsWith("file:")) mkdirSync(dirname(path), { recursive: true });
    const migrating = await open(databaseUrl, holdings, unhurried);
    await migrating.orm.migrator.up().finally(() => migrating.close());
    return await open(databaseUrl, holdings);
  } catch (error) {
    throw new Error(`the database ${path} cannot be used: ${(error as Error).message}`, { cause: error });
  }
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
  const contextOf = async (request: IncomingMessage, response: ServerResponse): Promise<Context> => {
    const cookie = cookieOf(request, response, config.origin.startsWith("https:"));
    const now = clock.now();
    // The console counts working days by the platform's clock, not by the user's.
    response.setHeader("date", new Date(now).toUTCString());
    const key = request.headers["idempotency-key"];
    return {
      store,
      now,
      keys,
      production: config.production,
      origin: config.origin,
      files: config.files,
      cookie,
      actor: await actorOf(store, cookie.token, now),
      address: addressOf(request, config.proxies),
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
  const { files, heads, logOrigin, watched } = config;
  const works: Works = { store, clock, keys, files, heads, logOrigin, watched, leases: new Leases(randomUUID()) };
  const stopJobs = startJobs(jobs, works);
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
