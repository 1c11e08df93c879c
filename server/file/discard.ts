import type { Kysely } from "kysely";
import { chunks } from "../platform/store/chunks.ts";
import type { Tables } from "../platform/store/tables.ts";
import { dayOf } from "../platform/clock.ts";
import type { Context } from "../platform/context.ts";
import { within, type Inside } from "../platform/record/transaction.ts";
import type { Contents } from "../platform/content/contents.ts";
import type { Attachment } from "./attachment.entity.ts";

/**
 * Discards the content of the files of some records, removed ones as well, once the caller has checked permission. The rows remain, with name
 * and hash; the bytes are removed after the commit.
 * @returns what was discarded.
 */
export async function discard(inside: Inside, subjects: readonly string[]): Promise<Attachment[]> {
  const rows = inside.trx;
  const files =
    subjects.length === 0
      ? []
      : await rows
          .selectFrom("attachment")
          .selectAll()
          .where("subjectId", "in", [...subjects])
          .where("deletedOn", "is", null)
          .orderBy("id")
          .execute();
  for (const some of chunks(files)) {
    await rows
      .updateTable("attachment")
      .set({ deletedOn: dayOf(inside.now) })
      .where(
        "id",
        "in",
        some.map(({ id }) => id),
      )
      .execute();
    await rows
      .insertInto("discarded")
      .values([...new Set(some.map(({ sha256 }) => sha256))].map((sha256) => ({ sha256 })))
      .onConflict((on) => on.doNothing())
      .execute();
  }
  return files;
}
/**
 * Keeps content from being removed by the job, in the transaction that will refer to it. A removal under way is waited
 * for, so that the content is then written again; whoever discards it waits for the end of this transaction.
 */
export async function wantAgain(rows: Kysely<Tables>, sha256: string): Promise<void> {
  // A row must be written: one that is not there cannot be locked.
  await rows
    .insertInto("discarded")
    .values({ sha256 })
    .onConflict((on) => on.column("sha256").doUpdateSet({ sha256 }))
    .execute();
  await rows.deleteFrom("discarded").where("sha256", "=", sha256).execute();
}

/**
 * Removes the bytes of discarded content, unless another file has the same content or `isNeeded` says so. Safe to
 * interrupt and repeat.
 * @param files where contents are kept.
 */
export async function reclaim(
  files: Contents,
  context: Context,
  isNeeded: (inside: Inside, sha256: string) => Promise<boolean>,
): Promise<void> {
  const given = await context.store.reading.selectFrom("discarded").select("sha256").orderBy("sha256").execute();
  for (const { sha256 } of given) {
    await within(context, async (inside) => {
      const rows = inside.trx;
      const gone = await rows.deleteFrom("discarded").where("sha256", "=", sha256).executeTakeFirst();
      const other = await rows
        .selectFrom("attachment")
        .select("id")
        .where("sha256", "=", sha256)
        .where("deletedOn", "is", null)
        .limit(1)
        .executeTakeFirst();
      if (gone.numDeletedRows && !other && !(await isNeeded(inside, sha256))) await files.remove(rows, sha256);
    });
  }
}
