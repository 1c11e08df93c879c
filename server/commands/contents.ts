import { Option, type Command } from "commander";
import { missingContents } from "../file/index.ts";
import { holdings } from "../modules.ts";
import { configOf } from "../platform/config.ts";
import { copyContents } from "../platform/content/copy.ts";
import { homeOf, homes, settleHome, type HomeKind } from "../platform/content/home.ts";
import { assertIdle } from "../platform/backup/idle.ts";
import { unfit } from "../platform/backup/manifest.ts";
import { assertCurrent, migrationStatus } from "../platform/store/migrations.ts";
import { unhurried } from "../platform/store/limits.ts";
import { open } from "../platform/store/store.ts";
import type { Tables } from "../platform/store/tables.ts";
import type { Tell } from "./tell.ts";

/** Contents are copied, not moved: the other home keeps its own until somebody deletes them. */
async function copyTo(filesIn: HomeKind) {
  const config = configOf(process.env);
  const store = await open(config.databaseUrl, holdings, unhurried);
  try {
    assertCurrent(await migrationStatus(store));
    if (store.dialect === "sqlite")
      throw unfit("filesNeedPostgresql", "on SQLite contents are kept in the folder", "files");
    const assertStillIdle = await assertIdle(store);
    const other: HomeKind = filesIn === "database" ? "folder" : "database";
    const from = { contents: homeOf({ ...config, filesIn: other }), rows: store.reading };
    const to = homeOf({ ...config, filesIn });
    // One transaction as a whole: no server sees half of it.
    const copied = await store.em().transactional(async (em) => {
      const rows = em.getKysely<Tables>();
      const done = await copyContents(from, { contents: to, rows });
      await settleHome(rows, to);
      await assertStillIdle();
      return done;
    });
    const missing = await missingContents(store.reading, to);
    return { to: filesIn, ...copied, missing: [...new Set(missing)].toSorted() };
  } finally {
    await store.close();
  }
}

export function contentsCommand(program: Command, { answer, say }: Tell): void {
  program
    .command("contents")
    .description(
      "copy the contents of attachments into another home, and have servers keep them there; stop them first",
    )
    .addOption(new Option("--to <home>", "the home").choices(homes).makeOptionMandatory())
    .action(async ({ to }: { to: HomeKind }) => {
      const done = await copyTo(to);
      answer(done);
      say(`set TANHUI_FILES=${to} for every server`);
      if (done.missing.length + done.damaged.length > 0) process.exitCode = 1;
    });
}
