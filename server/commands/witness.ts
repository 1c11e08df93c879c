import type { Command } from "commander";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { ownKey } from "../platform/config.ts";
import { keyFrom } from "../platform/log/note.ts";
import { closeToOthers, folderMode, ownFile } from "../platform/private.ts";
import { serveWitness } from "../platform/witness/serve.ts";
import { Witness } from "../platform/witness/witness.ts";
import type { Tell } from "./tell.ts";

const nowInSeconds = (): number => Math.floor(Date.now() / 1000);

interface Asked {
  readonly name: string;
  readonly log?: readonly string[];
  readonly port: string;
}

export function witnessCommands(program: Command, { answer, say }: Tell): void {
  program
    .command("witness <folder>")
    .description("co-sign heads of other platforms' logs, each only if it continues the last one seen, until stopped")
    .requiredOption("--name <name>", "the name under which it signs: an address without its scheme")
    .option("--log <key...>", "the verifier key of a log, from its /keys.json; of a log whose key changed each")
    .option("--port <port>", "where it listens", "4100")
    .action(async (folder: string, { name, log = [], port }: Asked) => {
      if (/[+\s]/.test(name)) throw new Error("a name has no white space and no plus sign");
      mkdirSync(folder, { recursive: true, mode: folderMode });
      closeToOthers(folder);
      const key = { name, key: ownKey(join(folder, "key.pem")) };
      const logs = log.map((text) => keyFrom(text));
      const file = join(folder, "seen.sqlite");
      ownFile(file);
      const witness = new Witness({ key, logs, file, seconds: nowInSeconds, say });
      const server = await serveWitness(witness, Number(port));
      answer({ key: witness.verifierKey, port: (server.address() as { port: number }).port, logs: log.length });
      await new Promise<void>((done) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
      });
      server.close();
      server.closeAllConnections();
      witness.close();
    });
}
