import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { holdings } from "../../server/modules.ts";
import { open } from "../../server/platform/store/store.ts";
import { build, freePort, isReady, startServer, type Served } from "./server.ts";

const query = JSON.stringify({ query: "{ organizations(take: 5) { total items { name } } }" });
const headers = { "content-type": "application/json" };

/** What came of a request: its status; `refused` where nobody listened, so that nothing was sent; else why it was cut. */
type Outcome = number | "refused" | `cut: ${string}`;

/** Sends a query over a kept connection; with a `pause`, the second half of its body that much later. */
function ask(base: string, agent: Agent, milliseconds = 0): Promise<Outcome> {
  return new Promise((done) => {
    const asking = request(`${base}/graphql`, { method: "POST", headers, agent }, (response) => {
      response.on("error", ({ message }) => done(`cut: ${message}`));
      response.on("end", () => done(response.statusCode!));
      response.resume();
    });
    asking.on("error", (error: NodeJS.ErrnoException) =>
      done(error.code === "ECONNREFUSED" ? "refused" : `cut: ${error.code ?? error.message}`),
    );
    asking.write(query.slice(0, 10));
    setTimeout(() => asking.end(query.slice(10)), milliseconds);
  });
}

/** A balancer: it sends each request to a server that says it is ready, and elsewhere where nobody listens. */
class Balancer {
  readonly outcomes: Outcome[] = [];
  readonly #agent = new Agent({ keepAlive: true });
  #ready: string[] = [];
  #stopped = false;

  constructor(readonly bases: readonly string[]) {}

  async watch(): Promise<void> {
    while (!this.#stopped) {
      const said = await Promise.all(this.bases.map(async (base) => ((await isReady(base)) ? [base] : [])));
      this.#ready = said.flat();
      await pause(100);
    }
  }
  async client(): Promise<void> {
    for (let turn = 0; !this.#stopped; turn++) {
      const base = this.#ready[turn % this.#ready.length];
      const outcome = base === undefined ? "refused" : await ask(base, this.#agent);
      if (outcome === "refused") await pause(20);
      else this.outcomes.push(outcome);
    }
  }
  stop(): void {
    this.#stopped = true;
    this.#agent.destroy();
  }
}

/** Stops a server while a request is on its way to it, and says what was wrong with that. */
async function stopped(server: Served): Promise<string[]> {
  const agent = new Agent({ keepAlive: true });
  const slow = ask(server.base, agent, 500);
  await pause(100);
  const code = await server.stop();
  const outcome = await slow;
  agent.destroy();
  return [
    ...(code === 0 ? [] : [`a server that was asked to stop ended with ${code}`]),
    ...(outcome === 200 ? [] : [`what was on its way was answered with ${outcome}`]),
  ];
}

/** The leases that servers which have stopped still hold. */
async function leasesHeld(url: string): Promise<string[]> {
  const store = await open(url, holdings);
  const rows = await store.reading.selectFrom("lease").select("name").where("holder", "<>", "").execute();
  await store.close();
  return rows.map(({ name }) => `the lease ${name} was not given back`);
}

/** Restarts two servers in turn, `restarts` times each, while clients ask without a pause: nothing may be cut. */
export async function runDrain({ url, restarts, clients }: { url: string; restarts: number; clients: number }) {
  build();
  const data = mkdtempSync(join(tmpdir(), "tanhui-drain-"));
  const environment = { DATABASE_URL: url, TANHUI_DATA: data };
  const ports = [await freePort(), await freePort()];
  const servers: Served[] = [];
  const violations: string[] = [];
  try {
    for (const port of ports) servers.push(await startServer(environment, port));
    const balancer = new Balancer(servers.map(({ base }) => base));
    const watching = balancer.watch();
    const asking = Array.from({ length: clients }, () => balancer.client());
    for (let restart = 0; restart < restarts; restart++) {
      for (const [i, port] of ports.entries()) {
        violations.push(...(await stopped(servers[i]!)));
        servers[i] = await startServer(environment, port);
        await pause(300);
      }
    }
    balancer.stop();
    await Promise.all([watching, ...asking]);
    const wrong = balancer.outcomes.slice(0, -clients).filter((outcome) => outcome !== 200);
    violations.push(...wrong.map((outcome) => `a request was answered with ${outcome}`));
    for (const server of servers) await server.stop();
    violations.push(...(await leasesHeld(url)));
    return { violations, requests: balancer.outcomes.length, stopped: 2 * restarts };
  } finally {
    for (const { child } of servers) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill("SIGKILL");
      await once(child, "exit");
    }
    rmSync(data, { recursive: true, force: true });
  }
}
