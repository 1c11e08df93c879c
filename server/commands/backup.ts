import { Option, type Command } from "commander";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { missingContents } from "../file/index.ts";
import { holdings, passing } from "../modules.ts";
import { backUp } from "../platform/backup/backup.ts";
import { unfit } from "../platform/backup/manifest.ts";
import { move } from "../platform/backup/move.ts";
import { restore } from "../platform/backup/restore.ts";
import { passphraseIn, seal, unseal } from "../platform/backup/seal.ts";
import { machineClock } from "../platform/clock.ts";
import { configOf } from "../platform/config.ts";
import { contentsIn } from "../platform/content/folder.ts";
import { homeOf, homes, type HomeKind } from "../platform/content/home.ts";
import type { Keys } from "../platform/context.ts";
import { unhurried } from "../platform/store/limits.ts";
import { open } from "../platform/store/store.ts";
import type { Tell } from "./tell.ts";

const pemsOf = ({ log, certificate }: Keys): string => {
  const pem = (key: Keys["log"]) => String(key.export({ type: "pkcs8", format: "pem" }));
  return JSON.stringify({ TANHUI_LOG_KEY: pem(log), TANHUI_CERTIFICATE_KEY: pem(certificate) });
};

async function backUpTo(folder: string, withKeys: boolean) {
  const config = configOf(process.env);
  const sealedKeys = withKeys ? seal(pemsOf(config.keys), passphraseIn(process.env)) : undefined;
  const store = await open(config.databaseUrl, holdings, unhurried);
  try {
    const now = machineClock.now();
    const { manifest, damaged } = await backUp(folder, {
      ...config,
      files: homeOf(config),
      store,
      passing,
      now,
      ...(sealedKeys && { sealedKeys }),
    });
    const taken = new Set(contentsIn(join(folder, "files")));
    const missing = (await missingContents(store.reading, homeOf(config))).filter((one) => !taken.has(one));
    return { manifest, missing: [...new Set([...damaged, ...missing])].toSorted() };
  } finally {
    await store.close();
  }
}

export function backupCommands(program: Command, { answer, say }: Tell): void {
  program
    .command("backup <folder>")
    .description("write a backup into a new folder, of whichever database, while servers go on")
    .option("--keys", "with the private keys, sealed with the passphrase in TANHUI_BACKUP_PASSPHRASE")
    .action(async (folder: string, { keys = false }: { keys?: boolean }) => {
      const { manifest, missing } = await backUpTo(resolve(folder), keys);
      const { at, head, tables, contents } = manifest;
      const rows = tables.reduce((sum, one) => sum + one.rows, 0);
      answer({ backup: folder, at, head, tables: tables.length, rows, contents: contents.count, missing });
      if (missing.length === 0) return;
      say(`${missing.length} contents are missing or damaged in the installation itself; the rest is backed up`);
      process.exitCode = 1;
    });

  program
    .command("restore <folder>")
    .description("give a backup back into an empty installation, of whichever database; all or nothing")
    .action(async (folder: string) => {
      const config = configOf(process.env);
      const manifest = await restore(resolve(folder), {
        ...config,
        files: homeOf(config),
        url: config.databaseUrl,
        holdings,
      });
      const { at, head, tables, contents } = manifest;
      const rows = tables.reduce((sum, one) => sum + one.rows, 0);
      answer({ restored: folder, at, head, tables: tables.length, rows, contents: contents.count });
      say(
        existsSync(config.heads)
          ? `the log is held against the newest head in ${config.heads}`
          : `${config.heads} is missing: nothing shows whether others have seen more of the log than was restored`,
      );
    });

  program
    .command("unseal <backup> <folder>")
    .description("write the private keys that a backup holds into a folder, as PEM")
    .action((backup: string, folder: string) => {
      const sealed = readFileSync(join(backup, "keys.sealed"), "utf8");
      const keys = JSON.parse(unseal(sealed, passphraseIn(process.env))) as Record<string, string>;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const files = Object.entries(keys).map(([name, pem]) => {
        const file = join(folder, `${name}.pem`);
        writeFileSync(file, pem, { mode: 0o600, flag: "wx" });
        return file;
      });
      answer({ files });
    });

  program
    .command("move")
    .description("move the tables of an installation that nobody serves into another, empty database")
    .requiredOption("--to <url>", "postgresql://… or file:…")
    .addOption(new Option("--files <home>", "where contents are kept from then on").choices(homes))
    .action(async ({ to, files }: { to: string; files?: HomeKind }) => {
      const config = configOf(process.env);
      const filesIn = files ?? (to.startsWith("file:") ? "folder" : config.filesIn);
      if (filesIn === "database" && to.startsWith("file:"))
        throw unfit("filesNeedPostgresql", "contents are kept in the database on PostgreSQL alone", "files");
      const stay = config.filesIn === "folder" && filesIn === "folder";
      const moving = stay ? {} : { homes: { from: homeOf(config), to: homeOf({ ...config, filesIn }) } };
      const store = await open(config.databaseUrl, holdings, unhurried);
      const moved = await move(store, to, { holdings, passing, ...moving }).finally(() => store.close());
      answer(moved);
      say(`set DATABASE_URL to the new database and TANHUI_FILES=${filesIn}, and never serve the old one again`);
      if (moved.damaged.length > 0) process.exitCode = 1;
    });
}
