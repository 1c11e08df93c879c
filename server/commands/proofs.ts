import type { Command } from "commander";
import { existsSync, readFileSync } from "node:fs";
import { headsFrom, linesOf, verifyExport } from "../ledger/index.ts";
import { openStore } from "../main.ts";
import { configOf } from "../platform/config.ts";
import { writeTiles } from "../platform/log/tile-files.ts";
import { consistencyOf, hashLeaf, inclusionOf, rootOf, type Hash } from "../platform/log/merkle.ts";
import type { Tell } from "./tell.ts";

const hex = (hashes: readonly Hash[]): string[] => hashes.map((hash) => hash.toString("hex"));

/** What an export holds, after all of it was verified. */
interface Exported {
  /** The entries as they were hashed. */
  readonly entries: readonly string[];
  /** The last head as a signed note; null where it is one of the log's first format. */
  readonly note: string | null;
}
/** @throws Fault */
async function read(file: string): Promise<Exported> {
  await verifyExport(linesOf(file));
  const entries: string[] = [];
  let note: string | null = null;
  for await (const line of linesOf(file)) {
    if (!line.startsWith('{"#"')) entries.push(line);
    else if (line.startsWith('{"#":"head"')) note = (JSON.parse(line) as { note?: string }).note ?? null;
  }
  return { entries, note };
}

/** Proofs out of an export, for whoever has no platform at hand. RFC 6962 2.1. */
export function proofCommands(ledger: Command, { answer }: Tell): void {
  ledger
    .command("prove <file> <entry>")
    .description("prove from an export that an entry is in the log, under its last head, as /log/inclusion/ENTRY does")
    .action(async (file: string, entry: string) => {
      const { entries, note } = await read(file);
      const index = entries.findIndex((text) => (JSON.parse(text) as { id: string }).id === entry);
      if (index < 0) throw new Error(`no entry ${entry} in ${file}`);
      const leaves = entries.map((text) => hashLeaf(Buffer.from(text)));
      const proof = hex(inclusionOf(leaves, index));
      answer({ index, size: leaves.length, content: entries[index], proof, note });
    });

  ledger
    .command("tiles <folder>")
    .description("write the log as static files for any web server (C2SP tlog-tiles); again, and only what is new")
    .action(async (folder: string) => {
      const store = await openStore(configOf(process.env));
      answer(await writeTiles(store, folder).finally(() => store.close()));
    });

  ledger
    .command("consistency <file> <earlier>")
    .description("prove from an export that its log continues an earlier head: size:root, or a file of heads")
    .action(async (file: string, earlier: string) => {
      const leaves = (await read(file)).entries.map((text) => hashLeaf(Buffer.from(text)));
      const proofs = headsFrom(existsSync(earlier) ? readFileSync(earlier, "utf8") : earlier).map(({ size, root }) => {
        const continued = size <= leaves.length && rootOf(leaves.slice(0, size)).toString("hex") === root;
        return {
          first: size,
          second: leaves.length,
          continued,
          proof: continued ? hex(consistencyOf(leaves, size)) : null,
        };
      });
      answer(proofs);
      if (proofs.some(({ continued }) => !continued)) process.exitCode = 1;
    });
}
