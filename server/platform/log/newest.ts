import type { Kysely } from "kysely";
import type { Tables, TreeHead } from "../store/tables.ts";
import { readNote } from "./checkpoint.ts";

/** The newest signed head. */
export const newestHead = (rows: Kysely<Tables>): Promise<TreeHead | undefined> =>
  rows.selectFrom("treeHead").selectAll().orderBy("size", "desc").limit(1).executeTakeFirst() as Promise<
    TreeHead | undefined
  >;

/** The origin that the log's heads name; undefined before the first of format 2. */
export const originOf = (head: Pick<TreeHead, "note"> | undefined): string | undefined =>
  head?.note ? readNote(head.note)?.origin : undefined;
