import type { Command } from "commander";
import { createPublicKey } from "node:crypto";
import { createWriteStream, existsSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  exportLines,
  Fault,
  headsFrom,
  importBook,
  linesOf,
  verifyExport,
  type Imported,
  type KnownHead,
} from "../ledger/index.ts";
import { isDay } from "../../shared/platform/calendar.ts";
import { openStore } from "../main.ts";
import { machineClock } from "../platform/clock.ts";
import { configOf } from "../platform/config.ts";
import { sequenceAll } from "../platform/job/jobs.ts";
import { withAlias } from "../platform/log/alias-secret.ts";
import { policyFrom } from "../platform/log/policy.ts";
import { askWitnesses } from "../platform/log/witnessing.ts";
import { proofCommands } from "./proofs.ts";
import type { Tell } from "./tell.ts";
import { finished, worksOn } from "./works.ts";

/** Heads kept from earlier: every line of a file of them, or `size:root`. @throws Refusal INVALID_INPUT */
const headsOf = (text: string): KnownHead[] => headsFrom(existsSync(text) ? readFileSync(text, "utf8") : text);

/** Writes the log, its signed heads and the ledger's tables to `file`: the number of lines. */
async function exportTo(file: string): Promise<number> {
  const works = await worksOn(configOf(process.env));
  const { store, keys } = works;
  await askWitnesses(works);
  // Waiting entries get a head now, unless a running server is about to give them one.
  await sequenceAll(works);
  let lines = 0;
  const counted = async function* () {
    for await (const line of exportLines(store, keys)) {
      lines++;
      yield `${line}\n`;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(file));
  await finished(works);
  return lines;
}

async function importFrom(file: string, dryRun: boolean): Promise<Imported> {
  const config = configOf(process.env);
  const store = await openStore(config);
  const as = { store, now: machineClock.now(), keys: await withAlias(store, config.keys) };
  const imported = await importBook(as, readFileSync(file), { dryRun });
  await store.close();
  return imported;
}

const skippedWords: Readonly<Record<Imported["skipped"][number]["what"], string>> = {
  hiddenSheet: "not read, for it is hidden",
  otherSheet: "not read, for it is another sheet",
  rowsAbove: "not read, for they stand above the head: rows",
  otherPhase: "not read, for they are of another phase: rows",
};

/** What somebody who verifies an export has from elsewhere. */
interface Given {
  readonly head?: string;
  readonly key?: string;
  readonly policy?: string;
  readonly notBefore?: string;
}

export function ledgerCommands(program: Command, { answer, say }: Tell): void {
  const ledger = program.command("ledger").description("the ledger as a file that anybody can verify");
  proofCommands(ledger, { answer, say });

  ledger
    .command("export <file>")
    .description("write the log, its signed heads and the ledger's tables as of one moment, as lines of JSON")
    .action(async (file: string) => answer({ file, lines: await exportTo(file) }));

  ledger
    .command("import <file>")
    .description("import a registry's book: blocks, transfers and retirements as a table (CSV or XLSX), all or nothing")
    .option("--dry-run", "only report the outcome of each row")
    .action(async (file: string, { dryRun = false }: { dryRun?: boolean }) => {
      const imported = await importFrom(file, dryRun);
      answer(imported);
      const refused = imported.report.filter(({ outcome }) => outcome === "refused");
      for (const { what, at } of imported.skipped) say(`${skippedWords[what]}: ${at}`);
      for (const { row, field, message } of refused.slice(0, 20)) say(`row ${row}, ${field}: ${message}`);
      if (imported.refused > 0) process.exitCode = 2;
    });

  ledger
    .command("verify <file>")
    .description("verify an export without a database; reports the first line or entry that cannot be right")
    .option(
      "--head <head>",
      "heads kept from earlier, as size:root or a file of heads, each line of which counts: the log must continue them",
    )
    .option("--key <file>", "the public key of the log in PEM, known from elsewhere")
    .option("--policy <file>", "whose co-signatures the last head needs: a policy in the form of C2SP tlog-policy")
    .option("--not-before <day>", "refuse an export whose last head is older than this day in China, YYYY-MM-DD")
    .action(async (file: string, { head, key, policy: rules, notBefore }: Given) => {
      if (notBefore !== undefined && !isDay(notBefore))
        throw new Error(`--not-before ${notBefore}: a day is YYYY-MM-DD`);
      const earlier = head === undefined ? [] : headsOf(head);
      const signer = key === undefined ? undefined : createPublicKey(readFileSync(key, "utf8"));
      const policy = rules === undefined ? undefined : policyFrom(readFileSync(rules, "utf8"));
      if (!signer && !policy?.logs.length)
        say(
          "the signatures are verified with the key named in the file itself: compare it with the published one, " +
            "or give --key",
        );
      try {
        answer(await verifyExport(linesOf(file), { key: signer, earlier, policy, notBefore }));
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        answer({ valid: false, rule: error.rule, entry: error.entry, message: error.message });
        process.exitCode = 1;
      }
    });
}
