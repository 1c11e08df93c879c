import type { Kysely } from "kysely";
import { decoded } from "../record/rows.ts";
import { tableOf } from "../store/table-name.ts";
import type { View } from "./invariant.ts";

const pageLength = 5_000;
/**
 * The rows of a table that may be too large to be held, page after page.
 * @param page gives the rows after `last`, at most so many, in order.
 */
export async function* paged<R>(
  page: (last: R | undefined, most: number) => Promise<readonly R[]>,
  most = pageLength,
): AsyncGenerator<readonly R[]> {
  for (let last: R | undefined; ; ) {
    const rows = await page(last, most);
    if (rows.length > 0) yield rows;
    if (rows.length < most) return;
    last = rows.at(-1);
  }
}

/** Every record of a kind by its id, as its entity types it. */
export async function* recordsOf<T extends { id: string }>(
  entity: new () => T,
  { rows, dialect }: View,
  atOnce = 200,
): AsyncGenerator<T> {
  const table = (rows as unknown as Kysely<Record<string, T>>).selectFrom(tableOf(entity)).selectAll();
  const pages = paged<T>(
    async (last, most) =>
      (await table
        .where("id", ">", (last?.id ?? "") as never)
        .orderBy("id")
        .limit(most)
        .execute()) as unknown as T[],
    atOnce,
  );
  for await (const page of pages) yield* decoded(entity, [...page], dialect);
}
