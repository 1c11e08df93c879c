import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { world, type World } from "../support/world.ts";

const clients = 32;
const deedsEach = 24;

let w: World;
beforeEach(async () => {
  w = await world("sqlite");
});
afterEach(() => w.close());

test("a newcomer writes soon, however much those who came before have to write", async () => {
  const server = createServer(async (_, response) => {
    await w.store.transactional((em) => em.execute(`update organization set name = name`));
    response.end();
  }).listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const answered: number[] = [];
  const deed = async (client: number, agent: Agent): Promise<void> => {
    const [response] = await once(request({ port, agent }).end(), "response");
    await once(response.resume(), "end");
    answered.push(client);
  };
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let i = 0; i < deedsEach; i++) await deed(client, agent);
      agent.destroy();
    }),
  );
  server.close();
  // By the time at which all have had one answer, nobody has had half of theirs.
  const allHeard = Math.max(...Array.from({ length: clients }, (_, client) => answered.indexOf(client)));
  const before = Map.groupBy(answered.slice(0, allHeard), (client) => client);
  expect(Math.max(...[...before.values()].map(({ length }) => length))).toBeLessThan(deedsEach / 2);
});
