import type { Kysely } from "kysely";
import type { Tables } from "../platform/store/tables.ts";

/** Ends one token of a person, or with no `id` all of them. @returns how many. */
export async function endTokens(
  trx: Kysely<Tables>,
  { person, id }: { readonly person: string; readonly id?: string },
  now: string,
): Promise<number> {
  const open = trx
    .updateTable("apiToken")
    .set({ endedAt: now })
    .where("person", "=", person)
    .where("endedAt", "is", null);
  const { numUpdatedRows } = await (id ? open.where("id", "=", id) : open).executeTakeFirst();
  return Number(numUpdatedRows);
}
