import type { Command } from "commander";
import { createPublicKey } from "node:crypto";
import { createWriteStream, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Refusal } from "../../shared/platform/refusal.ts";
import { exportLines, Fault, importBook, linesOf, verifyExport, type Head, type Imported } from "../ledger/index.ts";
import { openStore } from "../main.ts";
import { machineClock } from "../platform/clock.ts";
import { configOf } from "../platform/config.ts";
import { sequence } from "../platform/log/sequencer.ts";
import type { Tell } from "./tell.ts";

/** A head kept from earlier: the last line of a file of heads, or `size:root`. @throws Refusal INVALID_INPUT */
function headOf(text: string): Pick<Head, "size" | "root"> {
  const brief = /^(\d+):([0-9a-f]{64})$/.exec(text);
  if (brief) return { size: Number(brief[1]), root: brief[2]! };
  try {
    const { size, root } = JSON.parse(readFileSync(text, "utf8").trim().split("\n").at(-1)!) as Head;
    if (Number.isSafeInteger(size) && typeof root === "string") return { size, root };
  } catch {
    /* said below */
  }
  throw new Refusal("INVALID_INPUT", `${text} is neither size:root nor a file of heads`, {
    field: "head",
    reason: "notReadable",
  });
}

/** Writes the log, its signed heads and the ledger's tables to `file`: the number of lines. */
async function exportTo(file: string): Promise<number> {
  const config = configOf(process.env);
  const store = await openStore(config);
  // Waiting entries get a head now, unless a running server is about to give them one.
  while (await sequence(store, { holder: `export ${process.pid}`, now: machineClock.now(), key: config.keys.log })) {
    /* the next thousands */
  }
  let lines = 0;
  const counted = async function* () {
    for await (const line of exportLines(store, config.keys.log)) {
      lines++;
      yield `${line}\n`;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(file));
  await store.close();
  return lines;
}

async function importFrom(file: string, dryRun: boolean): Promise<Imported> {
  const config = configOf(process.env);
  const store = await openStore(config);
  const as = { store, now: machineClock.now(), keys: config.keys };
  const imported = await importBook(as, readFileSync(file, "utf8"), { dryRun });
  await store.close();
  return imported;
}

export function ledgerCommands(program: Command, { answer, say }: Tell): void {
  const ledger = program.command("ledger").description("the ledger as a file that anybody can verify");

  ledger
    .command("export <file>")
    .description("write the log, its signed heads and the ledger's tables as of one moment, as lines of JSON")
    .action(async (file: string) => answer({ file, lines: await exportTo(file) }));

  ledger
    .command("import <file>")
    .description(
      "import a registry's book: blocks, transfers and retirements as comma-separated values, all or nothing",
    )
    .option("--dry-run", "only report the outcome of each row")
    .action(async (file: string, { dryRun = false }: { dryRun?: boolean }) => {
      const imported = await importFrom(file, dryRun);
      answer(imported);
      const refused = imported.report.filter(({ outcome }) => outcome === "refused");
      for (const { row, field, message } of refused.slice(0, 20)) say(`row ${row}, ${field}: ${message}`);
      if (imported.refused > 0) process.exitCode = 2;
    });

  ledger
    .command("verify <file>")
    .description("verify an export without a database; reports the first bad entry")
    .option(
      "--head <head>",
      "a head kept from earlier, as size:root or a file of heads: the log must be its continuation",
    )
    .option("--key <file>", "the public key of the log in PEM, known from elsewhere")
    .action(async (file: string, { head, key }: { head?: string; key?: string }) => {
      const earlier = head === undefined ? undefined : headOf(head);
      const signer = key === undefined ? undefined : createPublicKey(readFileSync(key, "utf8"));
      if (!signer)
        say(
          "the signatures are verified with the key named in the file itself: compare it with the published one, " +
            "or give --key",
        );
      try {
        answer(await verifyExport(linesOf(file), { key: signer, earlier }));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        answer({ valid: false, rule: error.rule, entry: error.entry, message: error.message });
        process.exitCode = 1;
      }
    });
}
