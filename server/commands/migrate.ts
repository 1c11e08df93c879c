import type { Command } from "commander";
import { migrateAt, migrationStatusAt } from "../main.ts";
import { configOf } from "../platform/config.ts";
import type { MigrationStatus } from "../platform/store/migrations.ts";
import type { Tell } from "./tell.ts";

/** 0: as this release needs it. 3: older, or empty. 4: newer, or something else's. */
function exitCodeOf({ applied, missing, unknown, empty }: MigrationStatus): number {
  if (unknown.length > 0 || (applied.length === 0 && !empty)) return 4;
  return missing.length > 0 ? 3 : 0;
}

export function migrateCommands(program: Command, { answer }: Pick<Tell, "answer">): void {
  program
    .command("migrate")
    .description(
      "apply the migrations that the database lacks, in one transaction; several at once wait for one another",
    )
    .option("--status", "change nothing: say which are applied, missing and unknown; exit 3 when older, 4 when newer")
    .action(async ({ status = false }: { status?: boolean }) => {
      const config = configOf(process.env);
      if (!status) return answer({ applied: await migrateAt(config) });
      const found = await migrationStatusAt(config);
      answer(found);
      process.exitCode = exitCodeOf(found);
    });
}
