import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { holdings } from "../../server/modules.ts";
import { open } from "../../server/platform/store/store.ts";
import { Balancer, send, type Outcome } from "./balancer.ts";
import { build, end, freePort, startServer, type Served } from "./server.ts";

const query = JSON.stringify({ query: "{ organizations(take: 5) { total items { name } } }" });
const headers = { "content-type": "application/json" };

const asked = { path: "/graphql", headers, body: query };
/** The status of an answer, or why there is none. */
const toldOf = (outcome: Outcome): number | string => (typeof outcome === "string" ? outcome : outcome.status);

/** Asks without a pause until the balancer is stopped. @returns what came of each request. */
async function client(balancer: Balancer): Promise<(number | string)[]> {
  const outcomes: (number | string)[] = [];
  while (!balancer.stopped) outcomes.push(toldOf(await balancer.send(asked)));
  return outcomes;
}

/** Stops a server while a request is on its way to it, and says what was wrong with that. */
async function stopped(server: Served): Promise<string[]> {
  const agent = new Agent({ keepAlive: true });
  const slow = send(server.base, agent, { ...asked, pause: 500 });
  await pause(100);
  const code = await server.stop();
  const outcome = toldOf(await slow);
  agent.destroy();
  return [
    ...(code === 0 ? [] : [`a server that was asked to stop ended with ${code}`]),
    ...(outcome === 200 ? [] : [`what was on its way was answered with ${outcome}`]),
  ];
}

/** The leases that servers which have stopped still hold. */
export async function leasesHeld(url: string): Promise<string[]> {
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
    const asking = Array.from({ length: clients }, () => client(balancer));
    for (let restart = 0; restart < restarts; restart++) {
      for (const [i, port] of ports.entries()) {
        violations.push(...(await stopped(servers[i]!)));
        servers[i] = await startServer(environment, port);
        await pause(300);
      }
    }
    balancer.stop();
    const [outcomes] = await Promise.all([Promise.all(asking), watching]);
    balancer.close();
    const wrong = outcomes.flat().filter((outcome) => outcome !== 200);
    violations.push(...wrong.map((outcome) => `a request was answered with ${outcome}`));
    for (const server of servers) await server.stop();
    violations.push(...(await leasesHeld(url)));
    return { violations, requests: outcomes.flat().length, stopped: 2 * restarts };
  } finally {
    for (const server of servers) await end(server);
    rmSync(data, { recursive: true, force: true });
  }
}
