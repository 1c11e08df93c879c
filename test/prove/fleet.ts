import { createHash, randomBytes, randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Agent } from "node:http";
import { exportLines, verifyExport } from "../../server/ledger/index.ts";
import { holdings } from "../../server/modules.ts";
import { open } from "../../server/platform/store/store.ts";
import { keys } from "../support/platform.ts";
import { Balancer, send, type Sending, type Sent } from "./balancer.ts";
import { leasesHeld } from "./drain.ts";
import { add, draft, event, line } from "./organiser.ts";
import { Roots } from "./roots.ts";
import { email, password, pemOf, prepare, signIn, terminate } from "./served.ts";
import { build, end, freePort, startServer, type Served } from "./server.ts";

const size = 3;
/** How soon the fleet must serve again by itself, in milliseconds; and after what the trial gives it up. */
const [backWithin, backAtLast] = [10_000, 60_000];
const kinds = { reader: 2, writer: 3, uploader: 2 } as const;
const read = "{ me { id } events(take: 5) { total items { id } } }";
/** Files of several chunks, and of one. */
const [bytesLeast, bytesMost] = [1_000, 700_000];
/** An event takes 100 lines of a phase. */
const linesOfOne = 90;

interface Kept {
  readonly id: string;
  readonly sha256: string;
}

/** What the clients of a fleet sent, and what became of it. */
class Clients {
  readonly violations: string[] = [];
  readonly acknowledged = new Set<string>();
  readonly files: Kept[] = [];
  answers = 0;
  refused = 0;
  /** When a write was last acknowledged, on the monotonic clock. */
  last = 0;
  #cookie = "";
  constructor(
    readonly balancer: Balancer,
    readonly origin: string,
  ) {}

  /** One request, repeated for as long as the answer is "not now". @returns undefined where nothing came of it. */
  async #insist(what: string, sending: Sending, not?: string): Promise<Sent | undefined> {
    const headers = { origin: this.origin, cookie: this.#cookie, ...sending.headers };
    for (;;) {
      const outcome = await this.balancer.send({ ...sending, headers }, not);
      this.answers++;
      if (typeof outcome === "string") {
        this.violations.push(`${what}: ${outcome}`);
        return undefined;
      }
      if (outcome.status !== 503) return outcome;
      this.refused++;
      await pause(200);
    }
  }
  async #ask(what: string, query: string, variables: object, key: string = randomUUID()) {
    const body = JSON.stringify({ query, variables });
    const headers = { "content-type": "application/json", "idempotency-key": key };
    const sent = await this.#insist(what, { path: "/graphql", headers, body });
    if (!sent) return undefined;
    const { data, errors } = JSON.parse(sent.body.toString());
    if (errors) this.violations.push(`${what}: ${sent.status} ${JSON.stringify(errors)}`);
    return errors ? undefined : { ...sent, data };
  }
  async signIn(): Promise<void> {
    const entered = await this.#ask("a sign-in", signIn, { email, password });
    this.#cookie = entered?.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  }
  async #drafted(): Promise<string> {
    const found = await this.#ask("a draft", draft, { input: event });
    return found?.data.draftEvent.id;
  }

  async reader(): Promise<void> {
    while (!this.balancer.stopped) {
      const found = await this.#ask("a read", read, {});
      if (found && !found.data.me) this.violations.push("a reader is taken for nobody");
    }
  }
  async writer(): Promise<void> {
    let of = await this.#drafted();
    for (let count = 1; !this.balancer.stopped; count++) {
      const source = randomUUID();
      const input = { ...line, factor: "elec", source };
      if (await this.#ask("a write", add, { event: of, input }, source)) {
        this.acknowledged.add(source);
        this.last = performance.now();
      }
      if (count % linesOfOne === 0) of = await this.#drafted();
    }
  }
  /** Uploads files, and downloads each from another server. */
  async uploader(): Promise<void> {
    const of = await this.#drafted();
    while (!this.balancer.stopped) {
      const length = bytesLeast + Math.floor(Math.random() * (bytesMost - bytesLeast));
      const body = JSON.stringify({ proof: randomBytes(length >> 1).toString("hex") });
      const path = `/files?type=event&id=${of}&kind=proof&name=proof.json`;
      const headers = { "content-type": "application/octet-stream", "idempotency-key": randomUUID() };
      const sent = await this.#insist("an upload", { path, headers, body });
      if (!sent) continue;
      if (sent.status !== 201) {
        this.violations.push(`an upload: ${sent.status} ${sent.body}`);
        continue;
      }
      const kept = { id: JSON.parse(sent.body.toString()).id, sha256: sha256Of(body) };
      this.files.push(kept);
      const got = await this.#insist("a download", { method: "GET", path: `/files/${kept.id}` }, sent.base);
      if (got) this.#compare(kept, got, got.base);
    }
  }
  #compare({ sha256 }: Kept, { status, body }: Pick<Sent, "status" | "body">, base: string): void {
    if (status !== 200) this.violations.push(`a file is not served from ${base}: ${status} ${body}`);
    else if (sha256Of(body) !== sha256) this.violations.push(`a file comes otherwise from ${base}`);
  }
  /** Each file is served from each server. */
  async checkFiles(bases: readonly string[]): Promise<void> {
    const agent = new Agent({ keepAlive: true });
    const headers = { cookie: this.#cookie };
    const look = async (file: Kept, base: string) => {
      const got = await send(base, agent, { method: "GET", path: `/files/${file.id}`, headers });
      if (typeof got === "string") this.violations.push(`a download: ${got}`);
      else this.#compare(file, got, base);
    };
    for (const file of this.files) await Promise.all(bases.map((base) => look(file, base)));
    agent.destroy();
  }
}
const sha256Of = (content: string | Buffer): string => createHash("sha256").update(content).digest("hex");

/** Three servers as in production on one database, each with a folder of its own, as on machines of their own. */
class Fleet {
  readonly servers: Served[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), "tanhui-fleet-"));
  readonly violations: string[] = [];
  private constructor(
    private readonly url: string,
    private readonly ports: readonly number[],
  ) {}

  static async at(url: string): Promise<Fleet> {
    const ports = await Promise.all(Array.from({ length: size }, freePort));
    const fleet = new Fleet(url, ports);
    try {
      for (const i of ports.keys()) fleet.servers.push(await fleet.#start(i));
    } catch (error) {
      await fleet.drop();
      throw error;
    }
    return fleet;
  }
  get origin(): string {
    return `http://localhost:${this.ports[0]}`;
  }
  get bases(): string[] {
    return this.servers.map(({ base }) => base);
  }
  #dataOf = (i: number): string => join(this.#folder, `server-${i}`);
  #start(i: number): Promise<Served> {
    const environment = {
      NODE_ENV: "production",
      DATABASE_URL: this.url,
      TANHUI_FILES: "database",
      TANHUI_DATA: this.#dataOf(i),
      TANHUI_ORIGIN: this.origin,
      TANHUI_LOG_KEY: pemOf("log"),
      TANHUI_CERTIFICATE_KEY: pemOf("certificate"),
      TANHUI_REQUESTS_PER_MINUTE: "1000000",
      TANHUI_BUDGET_PERCENT: "100000",
      TANHUI_DRAIN_SECONDS: "3",
    };
    return startServer(environment, this.ports[i]!);
  }

  async #stop(server: Served): Promise<void> {
    const { exitCode, signalCode } = server.child;
    if (exitCode !== null || signalCode !== null)
      this.violations.push(`a server ended by itself: ${exitCode ?? signalCode} ${server.said().slice(-500)}`);
    const code = await server.stop();
    if (code !== 0) this.violations.push(`a server that was asked to stop ended with ${code}`);
  }
  /** Restarts one server after the other, each once the one before it is ready. */
  async roll(): Promise<void> {
    for (const i of this.servers.keys()) {
      await this.#stop(this.servers[i]!);
      this.servers[i] = await this.#start(i);
      await pause(300);
    }
  }
  async stop(): Promise<void> {
    for (const server of this.servers) await this.#stop(server);
  }
  /** Servers that sign in turn show everybody one history. */
  checkHeads(): number {
    const roots = new Roots();
    for (const i of this.servers.keys()) {
      const heads = join(this.#dataOf(i), "heads.jsonl");
      if (existsSync(heads)) roots.take(readFileSync(heads, "utf8"));
    }
    this.violations.push(...roots.violations);
    return roots.seen;
  }
  async drop(): Promise<void> {
    for (const server of this.servers) await end(server);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The database ends every connection. @returns seconds until a write was acknowledged again. */
async function endConnections(url: string, clients: Clients, timed: boolean): Promise<number> {
  await terminate(url);
  const ended = performance.now();
  while (clients.last <= ended && performance.now() - ended < backAtLast) await pause(20);
  const milliseconds = performance.now() - ended;
  if (clients.last <= ended) clients.violations.push(`nothing is written ${backAtLast} ms after connections ended`);
  else if (timed && milliseconds > backWithin) clients.violations.push(`back only after ${milliseconds} ms`);
  return Math.round(milliseconds / 100) / 10;
}

/** Each acknowledged write is there once, no other one twice, and the log was sequenced by one at a time. */
async function check(url: string, { acknowledged, violations }: Clients): Promise<void> {
  const store = await open(url, holdings);
  const rows = await store.reading.selectFrom("inventoryLine").select("source").execute();
  const times = Map.groupBy(rows, ({ source }) => source);
  for (const source of acknowledged)
    if (!times.has(source)) violations.push(`an acknowledged write is lost: ${source}`);
  for (const [source, { length }] of times)
    if (length > 1) violations.push(`a write was done ${length} times: ${source}`);
  await verifyExport(exportLines(store, keys), { key: undefined, earlier: [] }).catch((error: unknown) =>
    violations.push(`the log does not verify: ${String(error)}`),
  );
  await store.close();
}

export interface FleetFigures {
  readonly url: string;
  /** How often all three are restarted in turn, with all connections ended twice in the course of it. */
  readonly rounds: number;
  /** How many clients of each kind there are, for each of the three kinds. */
  readonly clients: number;
  /** Whether a return later than 10 s counts. */
  readonly timed?: boolean;
}

/**
 * Three servers on one PostgreSQL, behind a balancer, under readers, writers, and people who upload files and download
 * them from another server; all restarted in turn, and all connections ended. Nothing acknowledged is lost, and no
 * request is cut or left without an answer.
 */
export async function runFleet({ url, rounds, clients: many, timed = true }: FleetFigures) {
  build();
  await prepare(url);
  const fleet = await Fleet.at(url);
  const balancer = new Balancer(fleet.bases);
  const clients = new Clients(balancer, fleet.origin);
  const { violations } = clients;
  const back: number[] = [];
  let heads = 0;
  try {
    const watching = balancer.watch();
    await clients.signIn();
    const asking = Object.entries(kinds).flatMap(([kind, share]) =>
      Array.from({ length: share * many }, () => clients[kind as keyof typeof kinds]()),
    );
    for (let round = 0; round < rounds; round++) {
      await pause(1_000);
      back.push(await endConnections(url, clients, timed));
      const rolling = fleet.roll();
      await pause(3_000);
      back.push(await endConnections(url, clients, timed));
      await rolling;
    }
    await pause(1_000);
    balancer.stop();
    await Promise.all([watching, ...asking]);
    await clients.checkFiles(fleet.bases);
    await pause(1_500);
    await fleet.stop();
    heads = fleet.checkHeads();
    violations.push(...fleet.violations, ...(await leasesHeld(url)));
    await check(url, clients);
  } catch (error) {
    violations.push(`the trial broke off: ${String(error)}`);
  } finally {
    balancer.stop();
    balancer.close();
    await fleet.drop();
  }
  const { answers, refused, acknowledged, files } = clients;
  return {
    violations,
    answers,
    refusedForNow: refused,
    acknowledged: acknowledged.size,
    files: files.length,
    heads,
    restarts: rounds * size,
    secondsUntilBack: back,
  };
}
