import type { Kysely } from "kysely";
import type { Inside } from "../platform/record/transaction.ts";
import type { Project } from "./project.entity.ts";

/**
 * Locks a project until the transaction ends: concurrent issuances, commitments and suspensions wait. SQLite has a
 * single writer, so nothing needs locking there.
 */
export async function lockProject({ trx, store }: Inside, id: string): Promise<void> {
  if (store.dialect === "postgresql")
    await (trx as unknown as Kysely<{ project: Project }>)
      .selectFrom("project")
      .select("id")
      .where("id", "=", id)
      .forUpdate()
      .execute();
}
