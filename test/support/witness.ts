import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NamedKey } from "../../server/platform/log/note.ts";
import { serveWitness } from "../../server/platform/witness/serve.ts";
import { Witness } from "../../server/platform/witness/witness.ts";

/** 2026-01-15T04:00:00Z. */
export const witnessSeconds = 1_768_449_600;

/** A witness of these logs, over HTTP, with a folder of its own. */
export async function witnessOf(name: string, logs: readonly NamedKey[]) {
  const folder = mkdtempSync(join(tmpdir(), "tanhui-witness-"));
  const key: KeyObject = generateKeyPairSync("ed25519").privateKey;
  const heard: string[] = [];
  const office = {
    key: { name, key },
    logs,
    file: join(folder, "seen.sqlite"),
    seconds: () => witnessSeconds,
    say: (text: string) => void heard.push(text),
  };
  const begin = async () => {
    const witness = new Witness(office);
    return { witness, server: await serveWitness(witness, 0, "127.0.0.1") };
  };
  let now = await begin();
  const end = async () => {
    now.server.closeAllConnections();
    await new Promise((done) => now.server.close(done));
    now.witness.close();
  };
  const url = () => `http://127.0.0.1:${(now.server.address() as AddressInfo).port}`;
  return {
    key,
    name,
    heard,
    verifierKey: now.witness.verifierKey,
    url,
    /** What it answers to a request. */
    async add(body: string) {
      const response = await fetch(`${url()}/add-checkpoint`, { method: "POST", body });
      return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
    },
    /** Ends it and begins it again, over the same folder. */
    async restart() {
      await end();
      now = await begin();
    },
    end,
    async close() {
      await end();
      rmSync(folder, { recursive: true });
    },
  };
}
export type WitnessServed = Awaited<ReturnType<typeof witnessOf>>;
