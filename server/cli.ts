import "./platform/runtime.ts";
import "reflect-metadata";
import { Command, CommanderError } from "commander";
import { lexicographicSortSchema, printSchema } from "graphql";
import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Refusal } from "../shared/platform/refusal.ts";
import { backupCommands } from "./commands/backup.ts";
import { certificateCommands } from "./commands/certificate.ts";
import { contentsCommand } from "./commands/contents.ts";
import { doctorCommands } from "./commands/doctor.ts";
import { inventoryCommands } from "./commands/inventory.ts";
import { ledgerCommands } from "./commands/ledger.ts";
import { logCommands } from "./commands/log.ts";
import { methodologyCommands } from "./commands/methodology.ts";
import { migrateCommands } from "./commands/migrate.ts";
import { witnessCommands } from "./commands/witness.ts";
import { openOrBegin, openStore, start } from "./main.ts";
import { setTimeout as pause } from "node:timers/promises";
import { holdings, modules } from "./modules.ts";
import { dayOf, machineClock } from "./platform/clock.ts";
import { configOf } from "./platform/config.ts";
import { schemaOf } from "./platform/http/schema.ts";
import { giveBackMemory } from "./platform/memory.ts";
import { stopAsked } from "./platform/stop.ts";
import { open } from "./platform/store/store.ts";
import { faultOf } from "./platform/telemetry/fault.ts";
import { logTo } from "./platform/telemetry/logger.ts";
import { closeWorkers } from "./platform/worker/pool.ts";
import { createAdministrator } from "./seeds/administrator.ts";
import { seedReference } from "./seeds/reference.ts";

/** Output of a command goes to stdout as JSON; progress goes to stderr. */
const answer = (data: unknown): void => void process.stdout.write(`${JSON.stringify(data)}\n`);
const say = (text: string): void => void process.stderr.write(`${text}\n`);

const program = new Command("tanhui")
  .description("Carbon inclusion (碳普惠) and carbon-neutral large-scale events.")
  .exitOverride();

program
  .command("serve")
  .description("serve API, console and public pages until stopped")
  .action(async () => {
    const config = configOf(process.env);
    const store = await openOrBegin(config, say);
    await seedReference({ store, now: machineClock.now(), keys: config.keys });
    const log = logTo();
    process.on("uncaughtExceptionMonitor", (error) => log.fatal(faultOf(error), "uncaught"));
    const { port, metricsPort, drain, close } = await start(config, store, machineClock, { log });
    giveBackMemory();
    log.info({ origin: config.origin, port, metricsPort }, "listening");
    if (config.production && dirname(config.heads) === dirname(config.files))
      log.warn(
        {},
        "signed heads are kept beside the data: a restore takes both back, and nothing tells. Set TANHUI_HEADS elsewhere",
      );
    log.info({ signal: await stopAsked() }, "stopping");
    drain();
    await pause(config.drainSeconds * 1000);
    await close();
    log.info({}, "stopped");
    // A job that did not end in time has no say in it.
    process.exit(0);
  });

program
  .command("seed")
  .description("load the reference data: emission factors and parameters; repeatable")
  .action(async () => {
    const config = configOf(process.env);
    const store = await openStore(config);
    answer(await seedReference({ store, now: machineClock.now(), keys: config.keys }));
    await store.close();
  });

program
  .command("demo")
  .description("play the demonstration story on a fresh database, then serve it")
  .option("--once", "end after the story; exit 0 only if every step and check passed")
  .action(async ({ once = false }: { once?: boolean }) => {
    const { demo } = await import("./seeds/demo.ts");
    await demo({ once });
  });

program
  .command("admin")
  .description("create the first administrator; the password is read from TANHUI_ADMIN_PASSWORD")
  .requiredOption("--email <email>", "email address used to sign in")
  .requiredOption("--name <name>", "name of the person")
  .requiredOption("--organization <name>", "name of the organization")
  .requiredOption("--uscc <code>", "its unified social credit code")
  .option("--region <code>", "GB/T 2260 code of the region to administer", "000000")
  .action(async (asked: { email: string; name: string; organization: string; uscc: string; region: string }) => {
    const config = configOf(process.env);
    const store = await openOrBegin(config, say);
    answer(
      await createAdministrator(
        { store, now: machineClock.now(), keys: config.keys },
        { ...asked, password: process.env["TANHUI_ADMIN_PASSWORD"] ?? "" },
      ),
    );
    await closeWorkers();
    await store.close();
  });

migrateCommands(program, { answer });
backupCommands(program, { answer, say });
contentsCommand(program, { answer, say });
certificateCommands(program, { answer });
ledgerCommands(program, { answer, say });
logCommands(program, { answer, say });
witnessCommands(program, { answer, say });
methodologyCommands(program, { answer, say });
inventoryCommands(program, { answer, say });
doctorCommands(program, { answer, say });

const develop = program.command("develop", { hidden: true }).description("development tools");
develop
  .command("schema <file>")
  .description("write the GraphQL schema, for codegen and for reviews")
  .action(async (file: string) => {
    writeFileSync(file, `${printSchema(lexicographicSortSchema(await schemaOf(modules)))}\n`);
  });
develop
  .command("migration <name>")
  .description("write the migrations from the last snapshots to the entities, for both kinds of database")
  .action(async (name: string) => {
    // The snapshot says what there was: no database is asked.
    for (const url of ["file::memory:", "postgresql://localhost/none"]) {
      const store = await open(url, holdings);
      const { fileName } = await store.orm.migrator.create(
        undefined,
        false,
        false,
        `${dayOf(machineClock.now())}-${name}`,
      );
      answer({ dialect: store.dialect, fileName });
      await store.close();
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Refusal) {
    say(`${error.code}: ${error.message} ${JSON.stringify(error.details)}`);
    process.exitCode = 2;
  } else {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
