import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { invalidInput, type Refusal } from "../../../shared/platform/refusal.ts";
import { canonical, digest } from "../log/canonical.ts";
import type { Kept } from "../content/written.ts";
import type { Shape } from "./shape.ts";

export const format = "tanhui-backup/1";
const name = "manifest.json";

/** What a backup holds: enough to check every byte of it, and to give it back without the release that made it. */
export interface Manifest {
  readonly format: typeof format;
  /** An ISO instant: everything is as of it, or a moment later. */
  readonly at: string;
  /** The migrations that had made the tables, oldest first. */
  readonly migrations: readonly string[];
  readonly tables: readonly (Shape & Kept & { readonly rows: number })[];
  /** The newest signed head; null where nothing was signed yet. */
  readonly head: { readonly size: number; readonly root: string; readonly at: string } | null;
  /** How many contents `files/` holds, and the SHA-256 of their names, a line each. */
  readonly contents: { readonly count: number; readonly sha256: string };
  /** Every other file of the backup by its path: heads, policy packs, sealed keys. */
  readonly others: Readonly<Record<string, Kept>>;
}

export const tableFile = (table: string): string => `tables/${table}.jsonl`;
export const contentsDigest = (names: readonly string[]): Manifest["contents"] => ({
  count: names.length,
  sha256: digest(names.map((one) => `${one}\n`).join("")),
});

/** A manifest as text, with a hash of itself. */
export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify({ ...manifest, sha256: digest(canonical(manifest)) }, null, 1)}\n`;
export const manifestIn = (folder: string): string => join(folder, name);

/** Says in the terminal why a backup cannot be made, or given back here. */
export const unfit = (reason: string, message: string, field = "backup"): Refusal =>
  invalidInput(field, reason, message);

/** @throws Refusal INVALID_INPUT: not a backup, of another format, or damaged. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(manifestIn(folder), "utf8").catch(() => {
    throw unfit("notABackup", `${folder} is not a backup: it has no ${name}`);
  });
  const damaged = () => unfit("backupDamaged", `${manifestIn(folder)} is damaged: take another backup`);
  let read: Manifest & { sha256?: string };
  try {
    read = JSON.parse(text);
  } catch {
    throw damaged();
  }
  const { sha256, ...manifest } = read;
  if (manifest.format !== format)
    throw unfit("backupFormat", `the backup has the format ${manifest.format}; this release reads ${format}`);
  if (sha256 !== digest(canonical(manifest))) throw damaged();
  return manifest;
}
