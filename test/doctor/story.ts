import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { inFolder } from "../../server/platform/content/folder.ts";
import { holdings } from "../../server/modules.ts";
import { platform } from "../../server/platform/context.ts";
import { sequenceAll } from "../../server/platform/job/jobs.ts";
import { Leases } from "../../server/platform/job/lease.ts";
import { sweepAnswers } from "../../server/platform/record/answers.ts";
import { sweepOutbox } from "../../server/platform/record/outbox.ts";
import { open } from "../../server/platform/store/store.ts";
import type { Tables } from "../../server/platform/store/tables.ts";
import { keys } from "../fixtures/keys.ts";
import { loadStory } from "../fixtures/story.ts";

/** After the story's last day. */
export const now = "2026-03-01T04:00:00.000Z";
export const keptContent = Buffer.from("kept");
export const discardedContent = Buffer.from("discarded");
export const hashOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
/** Under this hash lie other bytes. */
export const changedHash = "2".repeat(64);

/**
 * The kept story at the newest migration, its log continued and its daily jobs done. The files of the story were not
 * kept: one content stands for all of them.
 */
export async function storyAt(url: string) {
  await loadStory(url);
  const store = await open(url, holdings);
  await store.orm.migrator.up();
  const folder = mkdtempSync(join(tmpdir(), "tanhui-doctor-"));
  const [files, heads] = [join(folder, "files"), join(folder, "heads.jsonl")];
  for (const [hash, bytes] of [
    [hashOf(keptContent), keptContent],
    [hashOf(discardedContent), discardedContent],
    [changedHash, keptContent],
  ] as const) {
    mkdirSync(join(files, hash.slice(0, 2)), { recursive: true });
    writeFileSync(join(files, hash.slice(0, 2), hash), bytes);
  }
  const rows = store.em().getKysely<Tables>();
  await sql`update "attachment" set "sha256" = ${hashOf(keptContent)}, "bytes" = ${keptContent.length}`.execute(rows);
  for (const job of [sweepOutbox, sweepAnswers]) await job.work({ store, actor: platform, now, keys });
  // Whoever kept the story is gone.
  await sql`update "lease" set "holder" = ''`.execute(rows);
  const leases = new Leases("doctor");
  const log = { clock: { now: () => now }, keys, leases, logOrigin: "tanhui.example.org/log", heads };
  const sequence = () => sequenceAll({ store, ...log });
  await sequence();
  return {
    store,
    sequence,
    beside: { now, files: inFolder(files), heads },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
export type Story = Awaited<ReturnType<typeof storyAt>>;
