import { createReadStream, existsSync, readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Kysely } from "kysely";
import { folderMode } from "../private.ts";
import type { Holdings } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { fill } from "./fill.ts";
import { copyContents } from "../content/copy.ts";
import type { Contents } from "../content/contents.ts";
import { contentsIn, inFolder } from "../content/folder.ts";
import { found, keep, type Kept } from "../content/written.ts";
import { settleHome } from "../content/home.ts";
import { linesIn } from "./lines.ts";
import { contentsDigest, readManifest, tableFile, unfit, type Manifest } from "./manifest.ts";
import { migrationsHere } from "./migrations.ts";

/** Where a backup is given back to. */
export interface Target {
  /** An empty database. */
  readonly url: string;
  readonly holdings: Holdings;
  readonly files: Contents;
  readonly heads: string;
  readonly packs: string | null;
}

/**
 * Gives a backup back into an empty installation, all or nothing. A file of heads that is there stays as it is: it tells
 * what others have seen. So do policy packs.
 * @throws Refusal INVALID_INPUT: no backup, another format, migrations that this release does not have, damaged, or a
 * database that is not empty.
 */
export async function restore(folder: string, target: Target): Promise<Manifest> {
  const manifest = await readManifest(folder);
  assertKnown(manifest, target.holdings);
  await assertIntact(folder, manifest);
  await mkdir(dirname(target.heads), { recursive: true });
  if (target.url.startsWith("file:"))
    await mkdir(dirname(target.url.slice("file:".length)), { recursive: true, mode: folderMode });
  await fill(target.url, target.holdings, {
    migrations: manifest.migrations,
    shapes: manifest.tables,
    pagesOf: ({ name }) => linesIn(join(folder, tableFile(name))),
    async beforeCommit(_, trx) {
      await giveBackOthers(folder, manifest, target, trx);
      await settleHome(trx, target.files);
    },
  });
  return manifest;
}

/** Migrations only ever follow: a backup of an earlier release stands at one of them. */
function assertKnown({ migrations }: Manifest, holdings: Holdings): void {
  const here = migrationsHere(holdings, "sqlite");
  const at = migrations.length;
  if (at > 0 && migrations.join() === here.slice(0, at).join()) return;
  throw unfit(
    "backupSchema",
    `the backup stands at ${migrations.at(-1)}, which does not lead to this release's ${here.at(-1)}: use the release ` +
      "that made it, or a newer one",
  );
}

/** Every file is as the manifest says. */
async function assertIntact(folder: string, { tables, others, contents }: Manifest): Promise<void> {
  const files: [string, Kept][] = [
    ...tables.map((table): [string, Kept] => [tableFile(table.name), table]),
    ...Object.entries(others),
  ];
  for (const [name, { bytes, sha256 }] of files) {
    const file = join(folder, name);
    const is = existsSync(file) ? await found(file) : undefined;
    if (is?.bytes !== bytes || is.sha256 !== sha256)
      throw unfit("backupDamaged", `${file} is ${is ? "not as it was written" : "missing"}: take another backup`);
  }
  const { count, sha256 } = contentsDigest(contentsIn(join(folder, "files")));
  if (sha256 !== contents.sha256)
    throw unfit(
      "backupDamaged",
      `${join(folder, "files")} has ${count} contents that belong to it, not ${contents.count}`,
    );
}

async function giveBackOthers(
  folder: string,
  { others }: Manifest,
  { files, heads, packs }: Target,
  rows: Kysely<Tables>,
): Promise<void> {
  const from = inFolder(join(folder, "files"));
  const { damaged } = await copyContents({ contents: from, rows }, { contents: files, rows });
  if (damaged.length > 0)
    throw unfit(
      "backupDamaged",
      `the contents ${damaged.join(", ")} are not as they were written: take another backup`,
    );
  if (others["heads.jsonl"] && !existsSync(heads)) await keep(heads, createReadStream(join(folder, "heads.jsonl")));
  if (!packs || (existsSync(packs) && readdirSync(packs).length > 0)) return;
  await mkdir(packs, { recursive: true, mode: folderMode });
  for (const name of Object.keys(others).filter((one) => one.startsWith("packs/")))
    await keep(join(packs, basename(name)), createReadStream(join(folder, name)));
}
