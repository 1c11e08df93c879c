import type { Kysely } from "kysely";
import type { Tables, TreeHead } from "../store/tables.ts";
import { newestHead } from "./newest.ts";

interface Head {
  readonly size: number;
  readonly note?: string | null | undefined;
}

/** Heads with the co-signatures that came for them under their notes. @param heads in the order of their sizes. */
export async function cosigned<H extends Head>(reading: Kysely<Tables>, heads: readonly H[]): Promise<H[]> {
  const [first, last] = [heads[0], heads.at(-1)];
  if (!first || !last) return [];
  const rows = await reading
    .selectFrom("cosignature")
    .select(["size", "line"])
    .where("size", ">=", first.size)
    .where("size", "<=", last.size)
    .orderBy("verifierKey")
    .execute();
  const lines = Map.groupBy(rows, ({ size }) => size);
  return heads.map((head) => {
    const its = lines.get(head.size);
    return head.note && its ? { ...head, note: head.note + its.map(({ line }) => line).join("") } : head;
  });
}

/** The newest signed head, with the co-signatures that came for it. */
export async function newestCosigned(reading: Kysely<Tables>): Promise<TreeHead | undefined> {
  const head = await newestHead(reading);
  return head && (await cosigned(reading, [head]))[0];
}
