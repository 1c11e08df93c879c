import type { Kysely } from "kysely";
import { keepContent } from "../../server/file/index.ts";
import type { Contents } from "../../server/platform/content/contents.ts";
import { sha256Of } from "../../server/platform/content/written.ts";
import type { Tables } from "../../server/platform/store/tables.ts";

/** Keeps `content` without a record that refers to it. @returns its hash. */
export async function keptContent(files: Contents, rows: Kysely<Tables>, content: Buffer): Promise<string> {
  const sha256 = await sha256Of(content);
  await keepContent(files, rows, content, sha256);
  return sha256;
}
