import { createPublicKey } from "node:crypto";
import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ownKey, type Config } from "../platform/config.ts";
import { policyFrom, type Policy } from "../platform/log/policy.ts";
import { serveWitness } from "../platform/witness/serve.ts";
import { Witness } from "../platform/witness/witness.ts";

/** A neighbouring platform's witness, as the demonstration has one beside it: with a key and a memory of its own. */
export interface Neighbour {
  readonly name: string;
  /** Its answer to a request to co-sign a head. */
  readonly add: Witness["add"];
  /** By which its word is required of each head, in the form of C2SP tlog-policy. */
  readonly text: string;
  readonly policy: Policy;
  close(): Promise<void>;
}

/** @param folder where it keeps its key and what it saw. @param say hears of what the log must not do. */
export async function neighbourOf(
  { logOrigin, keys }: Config,
  folder: string,
  say: (text: string) => void,
): Promise<Neighbour> {
  mkdirSync(folder, { recursive: true });
  const name = "witness.neighbour.example/w1";
  const witness = new Witness({
    key: { name, key: ownKey(join(folder, "key.pem")) },
    logs: [{ name: logOrigin, key: createPublicKey(keys.log) }],
    file: join(folder, "seen.sqlite"),
    seconds: () => Math.floor(Date.now() / 1000),
    say,
  });
  const server = await serveWitness(witness, 0, "127.0.0.1");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const text = `witness neighbour ${witness.verifierKey} ${url}\nquorum neighbour\n`;
  return {
    name,
    add: (body) => witness.add(body),
    text,
    policy: policyFrom(text),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      witness.close();
    },
  };
}
