import type { Command } from "commander";
import { existsSync, readFileSync } from "node:fs";
import { headsFrom, linesOf, verifyExport } from "../ledger/index.ts";
import { openStore } from "../main.ts";
import { configOf } from "../platform/config.ts";
import { writeTiles } from "../platform/log/tile-files.ts";
import { consistencyOf, hashLeaf, inclusionOf, rootOf, type Hash } from "../platform/log/merkle.ts";
import type { Tell } from "./tell.ts";

const hex = (hashes: readonly Hash[]): string[] => hashes.map((hash) => hash.toString("hex"));

/** The entries of an export as they were hashed, after all of it was verified. @throws Fault */
async function entriesOf(file: string): Promise<string[]> {
  await verifyExport(linesOf(file));
  const entries: string[] = [];
  for await (const line of linesOf(file)) if (!line.startsWith('{"#"')) entries.push(line);
  return entries;
}

/** Proofs out of an export, for whoever has no platform at hand. RFC 6962 2.1. */
export function proofCommands(ledger: Command, { answer }: Tell): void {
  ledger
    .command("prove <file> <entry>")
    .description("prove from an export that an entry is in the log, under its last head")
    .action(async (file: string, entry: string) => {
      const entries = await entriesOf(file);
      const index = entries.findIndex((text) => (JSON.parse(text) as { id: string }).id === entry);
      if (index < 0) throw new Error(`no entry ${entry} in ${file}`);
      const leaves = entries.map((text) => hashLeaf(Buffer.from(text)));
      const proof = hex(inclusionOf(leaves, index));
      const root = rootOf(leaves).toString("hex");
      answer({ index, size: leaves.length, root, content: entries[index], proof });
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
      const leaves = (await entriesOf(file)).map((text) => hashLeaf(Buffer.from(text)));
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
