import { readFileSync } from "node:fs";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { execute } from "../../server/document/index.ts";

const { document } = JSON.parse(readFileSync("server/seeds/methodology/mariculture.json", "utf8"));
const { inputs } = document.examples[0];

/** Loads the executing document as it stands, its types stripped by Node, and returns what it calculates. */
const worker = `
  import { parentPort, workerData } from "node:worker_threads";
  const { execute } = await import(workerData.door);
  parentPort.postMessage(execute(workerData.document, workerData.inputs));
`;

test("the executing document runs in a worker, from its sources with nothing but their types stripped", async () => {
  const door = new URL("../../server/document/index.ts", import.meta.url).href;
  const running = new Worker(new URL(`data:text/javascript,${encodeURIComponent(worker)}`), {
    workerData: { door, document, inputs },
    execArgv: [],
  });
  const [outcome] = await once(running, "message");
  await running.terminate();
  expect(outcome).toEqual(execute(document, inputs));
});
