import type { Kysely } from "kysely";
import { logFormat } from "../../../shared/log/leaf.ts";
import type { Leaf, Tables, TreeHead } from "../store/tables.ts";
import { keepSigned } from "./tree.ts";

/**
 * Puts leaves that were lost back behind `head`, under the note that signed them. What was placed and never signed takes
 * its place again behind them, and the second checker begins again.
 */
export async function restoreLeaves(
  trx: Kysely<Tables>,
  leaves: readonly Pick<Leaf, "id" | "content" | "position">[],
  head: TreeHead | undefined,
  note: string,
): Promise<void> {
  await trx
    .updateTable("leaf")
    .set({ position: null })
    .where("position", ">=", head?.size ?? 0)
    .execute();
  // What waited in the backup may stand in the export with its place.
  for (const { id, content, position } of leaves)
    await trx
      .insertInto("leaf")
      .values({ id, content, format: logFormat, position: position! })
      .onConflict((on) => on.column("id").doUpdateSet({ content, position: position! }))
      .execute();
  await trx.deleteFrom("logWatch").execute();
  const contents = leaves.map(({ content }) => content);
  await keepSigned(trx, contents, head, note);
}
